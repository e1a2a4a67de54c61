import type { DictionaryEntry } from '../table/index.ts';

export type Keterangan = Pick<DictionaryEntry, 'judul' | 'deskripsi' | 'contoh'> & {
  /** True when it is never empty. */
  readonly wajib?: boolean;
};

/** A column that belongs to no dataset, because its table is made of several; it may be empty unless it says so. */
export const createColumn = (
  nama: string,
  tipe: DictionaryEntry['tipe'],
  { judul, deskripsi, contoh, wajib = false }: Keterangan,
): DictionaryEntry => ({ nama, tipe, judul, deskripsi, contoh, wajib, pilihan: null, aturan: {} });
