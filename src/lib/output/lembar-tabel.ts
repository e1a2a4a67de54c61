/** Tables as they are offered: each under its name, with what it holds and whom its rows name. */
import { datasetOf, type Atlas, type DatasetId } from '../model/index.ts';
import type { TabelTurunan } from './file-path.ts';
import { gridOf, type Grid } from './grid.ts';
import { createNamedGrid } from './nilai-bernama.ts';
import { sumberOfRows } from './sumber-grid.ts';

/** A table that fills one sheet of a workbook. */
export interface LembarTabel {
  /** What the dictionary calls it. */
  readonly id: string;
  /** At most 31 letters: it also names the sheet. */
  readonly judul: string;
  readonly deskripsi: string;
  readonly grid: () => Grid;
}

/** One table that is offered in many formats. */
export interface Tabel extends LembarTabel {
  /** Name of its files, without the format. */
  readonly id: DatasetId | TabelTurunan;
  /** The dataset to whose page it belongs. */
  readonly dataset: DatasetId;
  /** Ids of the sources that its rows name; empty when they name none. */
  readonly sumber: () => ReadonlySet<string>;
  /** The same rows to be read as they are, on a sheet before its own; absent where the table itself can be. */
  readonly bernama?: LembarTabel;
}

/** All values with names, units and addresses in each row. */
export const lembarBernama = (atlas: Atlas): LembarTabel => ({
  id: 'nilai-dengan-nama',
  judul: 'Nilai dengan nama',
  deskripsi: 'Semua nilai dengan nama wilayah dan indikator, satuan, seri, dan alamat sumber di setiap baris.',
  grid: () => createNamedGrid(atlas, atlas.tables.nilai.rows),
});

/** A dataset as it is offered; released rows only, for the atlas has no others. */
export function tabelOf(atlas: Atlas, id: DatasetId): Tabel {
  const dataset = datasetOf(id);
  const { judul, deskripsi } = dataset;
  const { rows } = atlas.tables[id];
  return {
    id,
    dataset: id,
    judul,
    deskripsi,
    grid: () => gridOf(dataset, rows),
    sumber: () => sumberOfRows(id, rows),
    ...(id === 'nilai' ? { bernama: lembarBernama(atlas) } : {}),
  };
}
