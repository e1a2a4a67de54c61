/** What the workbooks hold: a cover, one table or all, the dictionary, the sources. */
import { datasetOf, type NilaiRow } from '../model/index.ts';
import { formatAngka, namaTabel } from '../text/index.ts';
import type { Edition } from './edition.ts';
import type { Grid } from './grid.ts';
import { createKamus } from './kamus-grid.ts';
import type { LembarTabel, Tabel } from './lembar-tabel.ts';
import { createNamedGrid } from './nilai-bernama.ts';
import { createSampul, type Isi } from './sampul.ts';
import { createSumberGrid, sumberOfRows } from './sumber-grid.ts';
import { renderXlsx, type Lembar } from './xlsx.ts';

type Pengenal = Pick<Isi, 'judul' | 'deskripsi' | 'halaman'>;

interface Buku extends Pengenal {
  /** One sheet for each, in this order. */
  readonly tabel: readonly LembarTabel[];
  /** Ids of the sources that they name; empty for no sheet of sources. */
  readonly sumber: ReadonlySet<string>;
}

type LembarBerarti = Lembar & { readonly arti: string };

const sayRows = (grid: Grid): string => `${formatAngka(grid.rows.length)} baris.`;

/** The sheet of the sources, where there are any. */
function lembarSumber({ atlas }: Edition, ids: ReadonlySet<string>): LembarBerarti[] {
  const grid = createSumberGrid(atlas, ids);
  if (grid.rows.length === 0) return [];
  return [{ nama: 'Sumber', grid, arti: `Sumber yang disebut baris-barisnya. ${sayRows(grid)}` }];
}

/** A workbook of some tables with what explains them. */
function renderBuku(edition: Edition, { tabel, sumber, ...pengenal }: Buku): Promise<Uint8Array> {
  const isi = tabel.map((one) => ({ ...one, data: one.grid() }));
  const data = isi.map(({ judul, deskripsi, data: grid }): LembarBerarti => {
    const rows = sayRows(grid);
    return { nama: judul, grid, arti: tabel.length === 1 ? rows : `${deskripsi} ${rows}` };
  });
  const kamus = createKamus(isi.map(({ id, data: { columns } }) => ({ id, kolom: columns })));
  const semua = [...data, { nama: 'Kamus', grid: kamus, arti: 'Arti setiap kolom.' }, ...lembarSumber(edition, sumber)];
  const lembar = semua.map(({ nama, arti }) => [nama, arti] as const);
  return renderXlsx(edition, createSampul(edition, { ...pengenal, lembar, data }), semua);
}

/** The workbook of one table: its rows, with names before those with ids only, the dictionary, and its sources. */
export function renderTabelXlsx(edition: Edition, tabel: Tabel): Promise<Uint8Array> {
  const { judul, deskripsi, dataset, bernama } = tabel;
  return renderBuku(edition, {
    judul,
    deskripsi,
    halaman: { alamat: edition.paths.dataset(dataset), judul: namaTabel(datasetOf(dataset).judul) },
    tabel: bernama === undefined ? [tabel] : [bernama, tabel],
    sumber: tabel.sumber(),
  });
}

/** Some rows of the table of values, and the page about them. */
export interface Bagian extends Pengenal {
  readonly rows: () => readonly NilaiRow[];
}

/** The workbook of one place or one indikator, to be read as it is: names before ids. */
export function renderBagianXlsx(edition: Edition, { rows, ...pengenal }: Bagian): Promise<Uint8Array> {
  const { judul, deskripsi, id } = datasetOf('nilai');
  return renderBuku(edition, {
    ...pengenal,
    tabel: [{ id, judul, deskripsi, grid: () => createNamedGrid(edition.atlas, rows()) }],
    sumber: sumberOfRows('nilai', rows()),
  });
}

/** The workbook of all tables, each on its sheet; the sources are one of them. */
export const renderSemuaXlsx = (edition: Edition, tabel: readonly LembarTabel[]): Promise<Uint8Array> =>
  renderBuku(edition, {
    judul: 'Semua tabel',
    deskripsi:
      'Seluruh kumpulan data, satu tabel di setiap lembar. Bentuk lebar, kamus indikator, perubahan antarrilis, dan garis batas ada di berkas lain.',
    halaman: { alamat: edition.paths.data, judul: 'Data' },
    tabel,
    sumber: new Set(),
  });
