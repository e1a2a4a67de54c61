/** What the workbooks hold: a cover, one table or all, the dictionary, the sources. */
import { datasetOf, references, type Atlas, type DatasetId } from '../model/index.ts';
import { formatAngka, formatTanggal } from '../text/index.ts';
import type { Edition } from './edition.ts';
import { createColumn } from './grid-column.ts';
import { gridOf, type Grid } from './grid.ts';
import { renderXlsx, type Lembar, type Sampul } from './xlsx.ts';

/** One table that is offered in many formats. */
export interface Tabel {
  /** Name of its files, without the format. */
  readonly id: DatasetId | 'nilai-lebar';
  /** The dataset to whose page it belongs. */
  readonly dataset: DatasetId;
  /** At most 31 letters: it also names the sheet. */
  readonly judul: string;
  readonly deskripsi: string;
  readonly grid: () => Grid;
}

/** A dataset as it is offered; released rows only, for the atlas has no others. */
export function tabelOf({ tables }: Atlas, id: DatasetId): Tabel {
  const dataset = datasetOf(id);
  const { judul, deskripsi } = dataset;
  return { id, dataset: id, judul, deskripsi, grid: () => gridOf(dataset, tables[id].rows) };
}

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

/** Every column of the given tables: the data dictionary. */
export const createKamus = (all: readonly Tabel[]): Grid => ({
  columns: Object.entries(kolomKamus).map(([nama, deskripsi]) =>
    createColumn(nama, nama === 'wajib' ? 'ya/tidak' : 'teks', { judul: nama, deskripsi, contoh: '' }),
  ),
  rows: all.flatMap(({ id, grid }) =>
    grid().columns.map(({ nama, judul, deskripsi, tipe, pilihan, wajib, contoh }) => [
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

/** The rows of the sources that a table of values, events or facts names; empty when it names none. */
function createSumber(atlas: Atlas, dataset: DatasetId): Grid {
  const columns = references.filter(({ from, to }) => from === dataset && to === 'sumber').map(({ column }) => column);
  const rows = atlas.tables[dataset].rows as readonly Readonly<Record<string, unknown>>[];
  const named = new Set(rows.flatMap((row) => columns.map((column) => row[column])));
  return gridOf(
    datasetOf('sumber'),
    atlas.tables.sumber.rows.filter(({ id }) => named.has(id)),
  );
}

const cara = [
  ['Sel kosong', 'Tidak diketahui, bukan nol. Sebab yang diketahui tertulis di kolom status.'],
  ['Tanggal', 'Ditulis sebagai teks (2023, 2023-11, atau 2023-11-20), sebab tidak semua sumber menyebut harinya.'],
  ['Kode', 'Ditulis sebagai teks dengan titik, misalnya 63.71.01.1001; jangan diubah menjadi angka.'],
  ['Mutu', 'Nilai bermutu belum_diverifikasi masih diragukan; jangan dipakai tanpa memeriksa sumbernya.'],
] as const;

function createSampul(edition: Edition, judul: string, isi: string, lembar: readonly [string, string][]): Sampul {
  const { rilis, kota } = edition.atlas;
  const contoh = [['DATA CONTOH', 'Kota ini tidak ada; semua isinya dibuat oleh program.']] as const;
  return {
    judul: `${judul}: Kampung KB ${kota.nama}`,
    baris: [
      ...(rilis.sifat === 'contoh' ? contoh : []),
      ['Isi', isi],
      ['Versi', `${rilis.versi}, ${formatTanggal(rilis.tanggal)}`],
      ['Lisensi', `${edition.lisensi.nama}, ${edition.lisensi.url}`],
      ['Asal', edition.link.home],
      ...cara,
      ...lembar.map(([nama, arti]) => [`Lembar ${nama}`, arti] as const),
    ],
  };
}

const sayRows = (grid: Grid): string => `${formatAngka(grid.rows.length)} baris.`;

/** The workbook of one table. */
export function renderTabelXlsx(edition: Edition, tabel: Tabel): Promise<Uint8Array> {
  const { judul, deskripsi, dataset } = tabel;
  const data = tabel.grid();
  const sumber = createSumber(edition.atlas, dataset);
  const lembar: Lembar[] = [
    { nama: judul, grid: data },
    { nama: 'Kamus', grid: createKamus([tabel]) },
    ...(sumber.rows.length === 0 ? [] : [{ nama: 'Sumber', grid: sumber }]),
  ];
  const arti: [string, string][] = [
    [judul, sayRows(data)],
    ['Kamus', 'Arti setiap kolom.'],
    ...(sumber.rows.length === 0
      ? []
      : ([['Sumber', `Dari mana isinya berasal. ${sayRows(sumber)}`]] as [string, string][])),
  ];
  return renderXlsx(edition, createSampul(edition, judul, deskripsi, arti), lembar);
}

/** The workbook of all tables, each on its sheet; the sources are one of them. */
export function renderSemuaXlsx(edition: Edition, all: readonly Tabel[]): Promise<Uint8Array> {
  const lembar = all.map(({ judul, grid }): Lembar => ({ nama: judul, grid: grid() }));
  const arti = all.map(({ judul, deskripsi }, at): [string, string] => [
    judul,
    `${deskripsi} ${sayRows(lembar[at]?.grid ?? { columns: [], rows: [] })}`,
  ]);
  const sampul = createSampul(edition, 'Semua tabel', 'Seluruh kumpulan data, satu tabel di setiap lembar.', [
    ...arti,
    ['Kamus', 'Arti setiap kolom.'],
  ]);
  return renderXlsx(edition, sampul, [...lembar, { nama: 'Kamus', grid: createKamus(all) }]);
}
