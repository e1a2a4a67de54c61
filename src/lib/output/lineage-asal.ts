/** Tables of which each row is put together from rows of several files: what is told of them. */
import { datasetOf, type Atlas, type DatasetId, type Kampung } from '../model/index.ts';
import { unduhPath, type TabelTurunan } from './file-path.ts';

/** Rows of one file, one for each row of the table: their numbers in the file, or null where there is none. */
export interface Asal {
  readonly sumber: string;
  /** As a spreadsheet numbers them; the file of the boundaries has no rows, so its areas are named by their codes. */
  readonly baris: readonly (number | string | null)[];
}

export interface KolomGabungan {
  /** Names in `asal`. */
  readonly asal: readonly string[];
  /** The column there. */
  readonly kolom: string;
  readonly fungsi: readonly string[];
}

export interface TabelGabungan {
  readonly dataset: DatasetId;
  readonly berkas: string;
  readonly kunci: readonly string[];
  /** The key of each row, in the order of the table. */
  readonly baris: readonly string[];
  readonly asal: Readonly<Record<string, Asal>>;
  /** "*" in the name of a column stands for a name in `asal`, and so it does in its own `asal`. */
  readonly kolom: Readonly<Record<string, KolomGabungan>>;
  /** What all cells go through. */
  readonly fungsi: readonly string[];
}

/** Finds the row of a dataset by what one column says; null when none says so. */
export function createFinder(atlas: Atlas, id: DatasetId, column: string): (value: string | null) => number | null {
  const { rows, places } = atlas.tables[id];
  const known = new Map(
    (rows as readonly Readonly<Record<string, unknown>>[]).map((row, at) => [row[column], places[at] ?? null]),
  );
  return (value) => known.get(value) ?? null;
}

type Finder = (kampung: Kampung) => Asal['baris'][number];

/** The rows of one dataset behind the rows of a table of kampung. */
export const asalOf = (atlas: Atlas, id: DatasetId, find: Finder): Asal => ({
  sumber: `data/${datasetOf(id).file}`,
  baris: atlas.kampung.map(find),
});

/** A column that takes one column of one row. @param asal its name in `asal` */
export const kolom = (asal: string, nama: string, ...fungsi: string[]): KolomGabungan => ({
  asal: [asal],
  kolom: nama,
  fungsi,
});

/** What both tables say of a place. */
export function tempatOf(atlas: Atlas): { asal: Record<string, Asal>; kolom: Record<string, KolomGabungan> } {
  const wilayah = createFinder(atlas, 'wilayah', 'kode');
  const kampung = createFinder(atlas, 'kampung', 'kode');
  return {
    asal: {
      kampung: asalOf(atlas, 'kampung', ({ kode }) => kampung(kode)),
      wilayah: asalOf(atlas, 'wilayah', ({ kode }) => wilayah(kode)),
      kecamatan: asalOf(atlas, 'wilayah', ({ kecamatan }) => wilayah(kecamatan.kode)),
    },
    kolom: {
      kode: kolom('kampung', 'kode'),
      kelurahan: kolom('wilayah', 'nama'),
      kecamatan: kolom('kecamatan', 'nama'),
    },
  };
}

/** What a table of kampung is called, and by what its rows are found. */
export const rangka = (id: TabelTurunan, dataset: DatasetId, atlas: Atlas) => ({
  dataset,
  berkas: unduhPath(id, 'csv'),
  kunci: ['kode'],
  baris: atlas.kampung.map(({ kode }) => kode),
});
