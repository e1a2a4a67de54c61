/**
 * Cells that stand in another published table as well: twins of a table, parts of it, and rows joined with it. Their way
 * is that of the other cell, so it is not told again.
 */
import { datasetIds } from '../model/index.ts';

export interface Aturan {
  /** Files below the root of the site for which the rule holds; "*" stands for one name. */
  readonly berkas: readonly string[];
  /** What the names of the fields begin with in these files: "nilai." for the keys of the objects in the list `nilai`. */
  readonly awalan: string;
  /** The table that holds the same; "*" is the name that it is in `berkas`. The rule holds where there is such a table. */
  readonly seperti: string;
  /** Field here, column there; "*" for all columns under their own names. */
  readonly kolom: Readonly<Record<string, string>>;
  /** Which rows of that table, in Indonesian. */
  readonly baris: string;
  readonly fungsi: readonly string[];
}

const unduh = (name: string): string => `unduh/terbaru/${name}`;
const semua = { '*': '*' };
const same = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name]));

const kembar = (berkas: string, seperti: string, fungsi: string): Aturan => ({
  berkas: [unduh(berkas)],
  awalan: '',
  seperti: unduh(seperti),
  kolom: semua,
  baris: 'Semua baris dalam urutan yang sama.',
  fungsi: [fungsi],
});

const twins: readonly Aturan[] = [
  kembar('*.excel.csv', '*.csv', 'lib/output/grid.ts#renderExcelCsv'),
  kembar('*.xlsx', '*.csv', 'lib/output/workbook.ts#renderTabelXlsx'),
  kembar('*.ndjson', '*.csv', 'lib/output/grid.ts#renderNdjson'),
  kembar('*.parquet', '*.csv', 'lib/output/parquet.ts#renderParquet'),
  // Not by "*": the JSON files of changes and of this map are no twins of a table.
  ...[...datasetIds, 'kamus-indikator'].map((id) =>
    kembar(`${id}.json`, `${id}.csv`, 'lib/output/dataset.ts#renderRows'),
  ),
  ...['kampung-status', 'nilai-lebar'].map((id) =>
    kembar(`${id}.json`, `${id}.csv`, 'lib/output/grid.ts#renderGridJson'),
  ),
  {
    ...kembar('*.topojson', '*.geojson', 'lib/output/geojson.ts#kampungMapOutputs'),
    baris: 'Semua wilayah dalam urutan yang sama; garis di antara dua wilayah ditulis sekali.',
  },
  {
    ...kembar('grafik/*.svg', 'grafik/*.csv', 'lib/output/bagan.ts#renderBaganSvg'),
    baris: 'Gambar dari semua baris.',
  },
  {
    ...kembar('kamus-indikator.csv', 'indikator.csv', 'lib/metadata/kamus-indikator.ts#createKamusIndikator'),
    kolom: same('id', 'nama', 'nama_en', 'definisi_en', 'konsep', 'definisi', 'satuan'),
  },
];

/** Rows of other tables whose key a row of values names: what stands in place of its ids. */
const bernama = (berkas: readonly string[]): readonly Aturan[] =>
  [
    { seperti: 'wilayah.csv', kolom: { wilayah: 'nama', tingkat: 'jenis' }, baris: 'kode sama dengan kode baris itu.' },
    {
      seperti: 'wilayah.csv',
      kolom: { kecamatan: 'nama' },
      baris: 'Wilayah baris itu bila kecamatan; induknya bila kelurahan.',
    },
    {
      seperti: 'indikator.csv',
      kolom: { nama_indikator: 'nama', satuan: 'satuan' },
      baris: 'id sama dengan indikator baris itu.',
    },
    {
      seperti: 'sumber.csv',
      kolom: { penerbit_sumber: 'penerbit', url_sumber: 'url' },
      baris: 'id sama dengan sumber baris itu.',
    },
  ].map(({ seperti, ...rest }) => ({
    berkas,
    awalan: '',
    seperti: unduh(seperti),
    ...rest,
    fungsi: ['lib/output/nilai-bernama.ts#createNamedGrid'],
  }));

const bagian = (folder: string, baris: string): Aturan => ({
  berkas: ['csv', 'xlsx'].map((format) => unduh(`${folder}/*.${format}`)),
  awalan: '',
  seperti: unduh('nilai.csv'),
  kolom: semua,
  baris: `${baris} Urutannya tetap.`,
  fungsi: ['lib/output/bagian.ts#bagianOutputs'],
});

const bagianKampung = bagian('kampung', 'Hanya yang kodenya milik kampung dengan slug seperti nama berkas.');
const bagianKecamatan = bagian('kecamatan', 'Hanya yang kodenya milik kecamatan itu atau kelurahan di dalamnya.');
const bagianIndikator = bagian('indikator', 'Hanya yang indikatornya seperti nama berkas.');

const parts: readonly Aturan[] = [
  bagianKampung,
  bagianKecamatan,
  bagianIndikator,
  ...bernama(
    [bagianKampung, bagianKecamatan, bagianIndikator].flatMap(({ berkas }) => berkas).concat(unduh('nilai.xlsx')),
  ),
];

/** Every rule about tables; those about maps and files for programs stand in `lineage-api.ts`. */
export const aturanTabel: readonly Aturan[] = [...twins, ...parts];
