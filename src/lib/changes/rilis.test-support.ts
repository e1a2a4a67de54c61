/** Three releases of the hand-made city, made by editing its tables as texts. */
import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { readAtlas } from '../../atlas.ts';
import { datasetIds, datasetOf, type Atlas, type DatasetId } from '../model/index.ts';
import type { RilisBeku } from './beku.ts';
import { createLembar, type Lembar } from './lembar.ts';

export function createFixture(): Atlas {
  const { atlas } = readAtlas('src/lib/output/fixture');
  if (atlas === null) throw new Error('the fixture has problems');
  return atlas;
}

type Rekaman = Record<string, string>;
/** Gives the rows that stand in the place of one. */
type Edit = (id: DatasetId, row: Rekaman) => Rekaman[];

const toCsv = ({ kolom }: Lembar, rows: readonly Rekaman[]): string =>
  `${Papa.unparse([[...kolom], ...rows.map((row) => kolom.map((nama) => row[nama] ?? ''))], { newline: '\r\n' })}\r\n`;

function createTabel(atlas: Atlas, id: DatasetId, edit: Edit): string {
  const lembar = createLembar(datasetOf(id), atlas.tables[id].rows);
  const rows = lembar.baris.map((baris) => Object.fromEntries(lembar.kolom.map((nama, at) => [nama, baris[at] ?? ''])));
  return toCsv(
    lembar,
    rows.flatMap((row) => edit(id, row)),
  );
}

/** A release as today's tables with other rows in them. */
export function createBekuOf(atlas: Atlas, versi: string, edit: Edit = (_id, row) => [row]): RilisBeku {
  const tabel = new Map<string, string>(datasetIds.map((id) => [id, createTabel(atlas, id, edit)]));
  const sidik = createHash('sha256')
    .update(JSON.stringify([versi, ...tabel]))
    .digest('hex');
  return { versi, sidik, berkas: [], tabel };
}

/** Puts another number into the row of one place. */
export const withNilai =
  (kode: string, nilai: string): Edit =>
  (id, row) => [id === 'nilai' && row['kode'] === kode && row['indikator'] === 'jumlah_rt' ? { ...row, nilai } : row];

const [hulu, hilir] = ['99.99.01.1001', '99.99.01.1002'];

const inSeptember: Edit = (id, row) => {
  if (id === 'rilis') {
    const first = { ...row, versi: '2026.09', tanggal: '2026-09-01', ringkasan: 'Rilis awal.' };
    return row['versi'] === '2026.10' ? [first] : [];
  }
  if (id !== 'nilai' || row['indikator'] !== 'jumlah_rt') return [row];
  if (row['kode'] === hulu)
    return [
      { ...row, instrumen: 'peta lama' },
      { ...row, nilai: '25' },
    ];
  return [row['kode'] === hilir ? { ...row, periode: '2024-07' } : row];
};

const inOctober: Edit = (id, row) =>
  id === 'rilis' && row['versi'] === '2026.11' ? [] : withNilai(hulu, '25')(id, row);

/**
 * 2026.09 has an older number, one row more, and one of another period; 2026.10 still has the older number; 2026.11 is
 * today.
 */
export const createThree = (atlas: Atlas): readonly RilisBeku[] => [
  createBekuOf(atlas, '2026.09', inSeptember),
  createBekuOf(atlas, '2026.10', inOctober),
  createBekuOf(atlas, '2026.11'),
];
