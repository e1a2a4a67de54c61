import type { Message, Problem } from '../../table/index.ts';
import { datasetIds, type DatasetId } from '../dataset.ts';
import { findSmallGroup, isSensitiveCount, mayTellFew, textColumns, wordsOf } from '../rahasia/index.ts';
import type { Tables } from '../tables.ts';
import { broken } from './broken.ts';
import { isComplete } from './readable.ts';

type Row = Readonly<Record<string, unknown>>;

export const kelompokKecil: Message = {
  masalah: 'Teks ini menyebut hitungan kecil orang menurut kesehatan atau kebutuhannya; orangnya dapat dikenali.',
  harapan:
    'Tidak ada hitungan orang 1–4, dan tidak ada hitungan kecil bersama RT, jalan, gang, rusun, sekolah, atau posyandu. 5–9 di satu kelurahan hanya dari terbitan resmi.',
  perbaikan: 'Tulis tanpa angkanya ("sebagian", "beberapa") atau tanpa tempat yang lebih kecil dari kelurahan.',
};

/** True for a number of 5 to 9 that a public body has published: the source of the row, or a row of nilai that names it. */
type IsOfficial = (row: Row, banyak: number) => boolean;

function createIsOfficial({ sumber, nilai, indikator }: Tables): IsOfficial {
  const official = new Set<unknown>(sumber.rows.filter(({ jenis }) => jenis === 'pemerintah').map(({ id }) => id));
  const sensitive = new Set<string>(indikator.rows.filter(isSensitiveCount).map(({ id }) => id));
  // What an unreadable catalogue says of an indikator nobody knows; that problem comes first.
  const isAbout = (id: string): boolean => sensitive.has(id) || !isComplete(indikator);
  const told = nilai.rows.filter((row) => row.publikasi_resmi !== null && isAbout(row.indikator));
  const named = new Set(told.map((row) => `${row.kode} ${String(row.nilai)}`));
  return ({ sumber: id, kode }, banyak) => official.has(id) || named.has(`${String(kode)} ${banyak}`);
}

function* checkRow(columns: readonly string[], row: Row, isOfficial: IsOfficial): Generator<[string, string]> {
  for (const column of columns) {
    const text = row[column];
    if (typeof text !== 'string' || !mayTellFew(text)) continue;
    const group = findSmallGroup(text, wordsOf(row));
    if (group !== null && (group.dikenali || !isOfficial(row, group.banyak))) yield [column, group.kata];
  }
}

/**
 * Texts that tell of the health or need of a handful of people, in whatever table and column. From 5 to 9 in a whole
 * kelurahan pass when a public body has published them itself; fewer, or beside an RT, street or posyandu, never.
 */
export function checkTeks(tables: Tables): Problem[] {
  const isOfficial = createIsOfficial(tables);
  const check = (id: DatasetId): Problem[] => {
    const table = tables[id];
    const columns = textColumns(id);
    const rows: readonly Row[] = table.rows;
    return rows.flatMap((row, at) =>
      [...checkRow(columns, row, isOfficial)].map(([column, cell]) =>
        broken(table, at, { column, cell, ...kelompokKecil }),
      ),
    );
  };
  return datasetIds.flatMap(check);
}
