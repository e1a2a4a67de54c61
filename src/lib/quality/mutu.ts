/** What can be counted about how good each dataset is. Everything follows from the rows; nothing is estimated. */
import { datasetIds, datasetOf, type Atlas, type DatasetId } from '../model/index.ts';
import { createDictionary, isTanggal, type Columns, type RowOf, type Tanggal } from '../table/index.ts';
import { celahOf, type Celah } from './celah.ts';
import { pertentanganOf, type Pertentangan } from './pertentangan.ts';
import { newestOf, usiaOf, type Usia } from './usia.ts';

export interface MutuDataset {
  readonly id: DatasetId;
  readonly judul: string;
  readonly baris: number;
  /** The columns in which an empty cell is a gap, in the order of the file. */
  readonly celah: readonly Celah[];
  /** Where sources disagree; null for a table whose rows have one source by their nature. */
  readonly pertentangan: Pertentangan | null;
  /** The newest date in the table, as exact as it is written; null when no row has one. */
  readonly terbaru: Tanggal | null;
  /** Age of that date on the day of the release; null when there is no date. */
  readonly usia: Usia | null;
}

/** The newest date of the first column that holds dates: when a thing was, not when we read of it. */
function findNewest(atlas: Atlas, id: DatasetId): Tanggal | null {
  const column = createDictionary(datasetOf(id)).find(({ tipe }) => tipe === 'tanggal')?.nama;
  if (column === undefined) return null;
  const rows: readonly RowOf<Columns>[] = atlas.tables[id].rows;
  const dates = rows.map((row) => row[column]).filter((value) => typeof value === 'string' && isTanggal(value));
  return newestOf(dates, atlas.rilis);
}

/** What can be counted about one dataset. Age is against the release, so that the same data always say the same. */
export function mutuOfDataset(atlas: Atlas, id: DatasetId): MutuDataset {
  const terbaru = findNewest(atlas, id);
  return {
    id,
    judul: datasetOf(id).judul,
    baris: atlas.tables[id].rows.length,
    celah: celahOf(atlas, id),
    pertentangan: pertentanganOf(atlas, id),
    terbaru,
    usia: terbaru === null ? null : usiaOf(terbaru, atlas.rilis),
  };
}

/** The same about every dataset, in the order in which people are shown them. */
export const mutuSemua = (atlas: Atlas): MutuDataset[] => datasetIds.map((id) => mutuOfDataset(atlas, id));
