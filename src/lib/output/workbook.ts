/** What the workbooks hold: a cover, one table or all, the dictionary, the sources. */
import { datasetOf, references, type Atlas, type DatasetId, type NilaiRow } from '../model/index.ts';
import { formatAngka, namaTabel } from '../text/index.ts';
import type { Edition } from './edition.ts';
import type { TabelTurunan } from './file-path.ts';
import { createColumn } from './grid-column.ts';
import { gridOf, type Grid } from './grid.ts';
import { createNamedGrid } from './nilai-bernama.ts';
import { createSampul, type Isi } from './sampul.ts';
import { renderXlsx, type Lembar } from './xlsx.ts';

/** One table that is offered in many formats. */
export interface Tabel {
  /** Name of its files, without the format. */
  readonly id: DatasetId | TabelTurunan;
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

/** The sources that the rows of a table of values, events or facts name; empty when it names none. */
function createSumber(atlas: Atlas, dataset: DatasetId, rows: readonly object[]): Grid {
  const columns = references.filter(({ from, to }) => from === dataset && to === 'sumber').map(({ column }) => column);
  const named = new Set(
    (rows as readonly Record<string, unknown>[]).flatMap((row) => columns.map((name) => row[name])),
  );
  return gridOf(
    datasetOf('sumber'),
    atlas.tables.sumber.rows.filter(({ id }) => named.has(id)),
  );
}

const sayRows = (grid: Grid): string => `${formatAngka(grid.rows.length)} baris.`;

/** The workbook of one table: its rows, the dictionary, and the sources that the rows name. */
function renderSatuXlsx(
  edition: Edition,
  { judul, deskripsi, halaman, tabel, sumber }: Omit<Isi, 'lembar'> & { tabel: Tabel; sumber: Grid },
): Promise<Uint8Array> {
  const data = tabel.grid();
  const semua: (Lembar & { arti: string })[] = [
    { nama: tabel.judul, grid: data, arti: sayRows(data) },
    { nama: 'Kamus', grid: createKamus([tabel]), arti: 'Arti setiap kolom.' },
    { nama: 'Sumber', grid: sumber, arti: `Dari mana isinya berasal. ${sayRows(sumber)}` },
  ];
  const isi = sumber.rows.length === 0 ? semua.slice(0, 2) : semua;
  const lembar = isi.map(({ nama, arti }) => [nama, arti] as const);
  return renderXlsx(edition, createSampul(edition, { judul, deskripsi, halaman, lembar }), isi);
}

/** The workbook of one dataset, or of the values in wide form. */
export function renderTabelXlsx(edition: Edition, tabel: Tabel): Promise<Uint8Array> {
  const { judul, deskripsi, dataset } = tabel;
  const { atlas, paths } = edition;
  return renderSatuXlsx(edition, {
    judul,
    deskripsi,
    halaman: { alamat: paths.dataset(dataset), judul: namaTabel(datasetOf(dataset).judul) },
    tabel,
    sumber: createSumber(atlas, dataset, atlas.tables[dataset].rows),
  });
}

/** Some rows of the table of values, and the page about them. */
export interface Bagian extends Omit<Isi, 'lembar'> {
  readonly rows: () => readonly NilaiRow[];
}

/** The workbook of one place or one indikator, to be read as it is: with names instead of ids. */
export function renderBagianXlsx(edition: Edition, { rows, ...isi }: Bagian): Promise<Uint8Array> {
  const { atlas } = edition;
  return renderSatuXlsx(edition, {
    ...isi,
    tabel: { ...tabelOf(atlas, 'nilai'), grid: () => createNamedGrid(atlas, rows()) },
    sumber: createSumber(atlas, 'nilai', rows()),
  });
}

/** The workbook of all tables, each on its sheet; the sources are one of them. */
export function renderSemuaXlsx(edition: Edition, all: readonly Tabel[]): Promise<Uint8Array> {
  const lembar = all.map(({ judul, grid }): Lembar => ({ nama: judul, grid: grid() }));
  const arti = all.map(
    ({ judul, deskripsi }, at) =>
      [judul, `${deskripsi} ${sayRows(lembar[at]?.grid ?? { columns: [], rows: [] })}`] as const,
  );
  const sampul = createSampul(edition, {
    judul: 'Semua tabel',
    deskripsi: 'Seluruh kumpulan data, satu tabel di setiap lembar.',
    halaman: { alamat: edition.paths.data, judul: 'Data' },
    lembar: [...arti, ['Kamus', 'Arti setiap kolom.']],
  });
  return renderXlsx(edition, sampul, [...lembar, { nama: 'Kamus', grid: createKamus(all) }]);
}
