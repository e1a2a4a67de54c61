import { createProblem, type Message, type Problem } from '../../table/index.ts';
import { datasetIds, type DatasetId } from '../dataset.ts';
import { findBocor, listRahasia, textColumns, wordsOf, type Keputusan, type Rahasia } from '../rahasia/index.ts';
import type { Tables } from '../tables.ts';

/** Neither repeats the number: reports of a check are read by many. */
export const bocor = {
  pasti: ({ nama, baris }: Rahasia): Message => ({
    masalah: `Teks ini memuat angka ${nama} yang dirahasiakan situs (nilai.csv baris ${baris}).`,
    harapan: 'Angka yang dirahasiakan tidak tertulis di teks mana pun, dengan angka maupun dengan huruf.',
    perbaikan:
      'Hapus angkanya dari teks ini, misalnya tulis "sebagian" atau "beberapa". Bila angka itu boleh terbit, tulis dulu nama terbitan resminya di kolom publikasi_resmi.',
  }),
  mungkin: ({ nama, baris }: Rahasia): Message => ({
    masalah: `Teks ini menyebut hitungan orang atau persentase, sedangkan angka ${nama} tentang hal yang sama dirahasiakan (nilai.csv baris ${baris}).`,
    harapan:
      'Teks tidak memuat angka yang dirahasiakan; karena angkanya sudah dikosongkan, hanya orang yang dapat membandingkan.',
    perbaikan: 'Bandingkan dengan sumbernya. Bila itu angka yang dirahasiakan, hapus dari teks ini.',
  }),
} as const;

type Row = Readonly<Record<string, unknown>>;

/** The note of a row that the gate withholds goes with its number, and is as open in the file as the number itself. */
const isEmptied = (id: DatasetId, decided: Keputusan, at: number): boolean => id === 'nilai' && decided.has(at);

function checkTable(tables: Tables, id: DatasetId, semua: readonly Rahasia[], decided: Keputusan): Problem[] {
  const { file, places, ...table } = tables[id];
  const rows: readonly Row[] = table.rows;
  const columns = textColumns(id);
  return rows.flatMap((row, at) =>
    (isEmptied(id, decided, at) ? [] : columns).flatMap((column) => {
      const teks = row[column];
      if (typeof teks !== 'string') return [];
      const kode = typeof row['kode'] === 'string' ? [row['kode']] : [];
      const found = findBocor(semua, { teks, kode, sekitar: wordsOf(row) });
      if (found === null) return [];
      const kind = found.sifat === 'pasti' ? 'rule/broken' : 'rule/suspect';
      return [createProblem({ file, row: places[at] ?? 1, column }, { kind, ...bocor[found.sifat](found.rahasia) })];
    }),
  );
}

/** Texts of all tables that hold a number which is withheld; where the file has emptied it, texts that may. */
export function checkBocor(tables: Tables, decided: Keputusan): Problem[] {
  const semua = listRahasia(tables, decided);
  return semua.length === 0 ? [] : datasetIds.flatMap((id) => checkTable(tables, id, semua, decided));
}
