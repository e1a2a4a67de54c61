import type { DictionaryEntry } from '../table/index.ts';
import { createColumn } from './grid-column.ts';
import type { Grid } from './grid.ts';

const kolomKamus = {
  tabel: 'Nama tabel.',
  kolom: 'Nama kolom, seperti pada baris pertama tabel.',
  judul: 'Nama yang dibaca orang.',
  arti: 'Apa isinya.',
  tipe: 'Jenis isi.',
  pilihan: 'Kata yang boleh ditulis, dipisah titik koma.',
  wajib: 'ya bila tidak pernah kosong.',
  contoh: 'Satu isi yang benar.',
} as const;

/** A table and the columns that it has. */
export interface Berkolom {
  readonly id: string;
  readonly kolom: readonly DictionaryEntry[];
}

/** The data dictionary as a table: one row for each column of the given tables. */
export const createKamus = (all: readonly Berkolom[]): Grid => ({
  columns: Object.entries(kolomKamus).map(([nama, deskripsi]) =>
    createColumn(nama, nama === 'wajib' ? 'ya/tidak' : 'teks', { judul: nama, deskripsi, contoh: '' }),
  ),
  rows: all.flatMap(({ id, kolom }) =>
    kolom.map(({ nama, judul, deskripsi, tipe, pilihan, wajib, contoh }) => [
      id,
      nama,
      judul,
      deskripsi,
      tipe,
      pilihan === null ? null : pilihan.join(';'),
      wajib,
      contoh,
    ]),
  ),
});
