import type { Problem } from '../../table/index.ts';
import { isNilai, type NilaiRow } from '../nilai.ts';
import type { Tables } from '../tables.ts';
import { broken, type Fault } from './broken.ts';

/** A row holds a number or the reason why not: never neither, never both. */
function statusFault(row: NilaiRow): Fault | null {
  if (isNilai(row) || (row.nilai === null && row.status !== null)) return null;
  if (row.nilai === null) {
    return {
      column: 'nilai',
      cell: '',
      masalah: 'Nilainya kosong, tanpa keterangan sebabnya.',
      harapan: 'Sebuah angka; atau sebab di kolom status (dirahasiakan, tidak_dikumpulkan, belum_terbit).',
      perbaikan: 'Isi angkanya. Bila tidak diketahui, hapus barisnya: yang tidak diketahui tidak ditulis.',
    };
  }
  return {
    column: 'status',
    cell: row.status ?? '',
    masalah: 'Kolom status menyebut sebab nilai kosong, padahal nilainya terisi.',
    harapan: 'Salah satu saja: angka, atau sebab tidak ada angka.',
    perbaikan: 'Bila angkanya dirahasiakan, kosongkan kolom nilai. Bila boleh terbit, kosongkan kolom status.',
  };
}

/** Every row of nilai has its number, or says why there is none. */
export const checkStatusNilai = ({ nilai }: Tables): Problem[] =>
  nilai.rows.flatMap((row, at) => {
    const fault = statusFault(row);
    return fault === null ? [] : [broken(nilai, at, fault)];
  });
