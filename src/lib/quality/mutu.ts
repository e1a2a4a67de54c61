/** What can be counted about how good each dataset is. Everything follows from the rows; nothing is estimated. */
import { datasetIds, datasetOf, type Atlas, type DatasetId } from '../model/index.ts';
import {
  createDictionary,
  encodeRow,
  isTanggal,
  lastDay,
  type Columns,
  type RowOf,
  type Tanggal,
} from '../table/index.ts';

export interface MutuKolom {
  readonly nama: string;
  readonly wajib: boolean;
  /** Number of rows in which the cell is empty. */
  readonly kosong: number;
}

export interface MutuDataset {
  readonly id: DatasetId;
  readonly judul: string;
  readonly baris: number;
  /** In the order of the file. */
  readonly kolom: readonly MutuKolom[];
  /** Keys that several sources answer; null for a table whose rows have one source by their nature. */
  readonly pertentangan: Pertentangan | null;
  /** The newest date in the table, as exact as it is written; null when no row has one. */
  readonly terbaru: Tanggal | null;
  /** Whole months from the end of that date to the day of the release, never below 0; null when there is no date. */
  readonly usiaBulan: number | null;
}

export interface Pertentangan {
  /** Places, indikator and periods about which two sources or more speak. */
  readonly kunci: number;
  /** Those among them whose numbers differ. */
  readonly berbeda: number;
}

type AnyRow = RowOf<Columns>;

const rowsOf = (atlas: Atlas, id: DatasetId): readonly AnyRow[] => atlas.tables[id].rows;

/** Cells as they stand in the file: an empty list and an unknown number are both an empty cell. */
function countGaps(atlas: Atlas, id: DatasetId): MutuKolom[] {
  const dataset = datasetOf(id);
  const cells = rowsOf(atlas, id).map((row) => encodeRow(dataset, row));
  return createDictionary(dataset).map(({ nama, wajib }, at) => ({
    nama,
    wajib,
    kosong: cells.filter((row) => row[at] === '').length,
  }));
}

/**
 * Rows about one thing at one time from several sources, whatever instrument each of them used. All are kept: we do not
 * choose between sources.
 */
function findConflicts({ tables }: Atlas): Pertentangan {
  const groups = Map.groupBy(tables.nilai.rows, ({ kode, indikator, periode }) =>
    JSON.stringify([kode, indikator, periode]),
  );
  const several = [...groups.values()].filter((rows) => new Set(rows.map(({ sumber }) => sumber)).size > 1);
  return {
    kunci: several.length,
    berbeda: several.filter((rows) => new Set(rows.map(({ nilai }) => nilai)).size > 1).length,
  };
}

/** The newest date of the first column that holds dates: when a thing was, not when we read of it. */
function findNewest(atlas: Atlas, id: DatasetId): Tanggal | null {
  const column = createDictionary(datasetOf(id)).find(({ tipe }) => tipe === 'tanggal')?.nama;
  if (column === undefined) return null;
  const dates = rowsOf(atlas, id)
    .map((row) => row[column])
    .filter((value) => typeof value === 'string' && isTanggal(value));
  return dates.reduce<Tanggal | null>(
    (newest, date) => (newest === null || lastDay(date) > lastDay(newest) ? date : newest),
    null,
  );
}

/**
 * Whole months between two dates, 0 when the first is not before the second. "2025-07" counts from its last day.
 * @param dari as exact as it is known
 * @param hingga likewise
 */
export function monthsBetween(dari: Tanggal, hingga: Tanggal): number {
  const [from = [], to = []] = [dari, hingga].map((date) => lastDay(date).split('-').map(Number));
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from;
  const [toYear = 0, toMonth = 0, toDay = 0] = to;
  return Math.max(0, (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0));
}

/** What can be counted about one dataset. Age is against the release, so that the same data always say the same. */
export function mutuOfDataset(atlas: Atlas, id: DatasetId): MutuDataset {
  const terbaru = findNewest(atlas, id);
  return {
    id,
    judul: datasetOf(id).judul,
    baris: rowsOf(atlas, id).length,
    kolom: countGaps(atlas, id),
    pertentangan: id === 'nilai' ? findConflicts(atlas) : null,
    terbaru,
    usiaBulan: terbaru === null ? null : monthsBetween(terbaru, atlas.rilis.tanggal),
  };
}

/** The same about every dataset, in the order in which people are shown them. */
export const mutuSemua = (atlas: Atlas): MutuDataset[] => datasetIds.map((id) => mutuOfDataset(atlas, id));
