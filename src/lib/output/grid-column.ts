import type { DictionaryEntry } from '../table/index.ts';

/** A column that belongs to no dataset, because its table is made of several; it may be empty. */
export const createColumn = (
  nama: string,
  tipe: DictionaryEntry['tipe'],
  { judul, deskripsi, contoh }: Pick<DictionaryEntry, 'judul' | 'deskripsi' | 'contoh'>,
): DictionaryEntry => ({ nama, tipe, judul, deskripsi, contoh, wajib: false, pilihan: null, aturan: {} });
