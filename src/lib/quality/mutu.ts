/** What can be counted about how good each dataset is. Everything follows from the rows; nothing is estimated. */
import { datasetIds, datasetOf, type Atlas, type DatasetId } from '../model/index.ts';
import { createDictionary, firstDay, isTanggal, lastDay, type Columns, type RowOf } from '../table/index.ts';
import { celahOf, type Celah } from './celah.ts';
import { pertentanganOf, type Pertentangan } from './pertentangan.ts';
import { newestOf, type Terbaru, type Waktu } from './usia.ts';

export interface MutuDataset {
  readonly id: DatasetId;
  readonly judul: string;
  readonly baris: number;
  /** The columns in which an empty cell is a gap, in the order of the file. */
  readonly celah: readonly Celah[];
  /** Where sources disagree; null for a table whose rows have one source by their nature. */
  readonly pertentangan: Pertentangan | null;
  /** The newest date in the table and its age on the day of the release; null when no row has one. */
  readonly terbaru: Terbaru | null;
  /** How many dates are not known exactly; null for a table without a column of dates. */
  readonly kurangPersis: KurangPersis | null;
}

export interface KurangPersis {
  /** Rows with a date. */
  readonly bertanggal: number;
  /** Those of which only the year or the month is known. */
  readonly sebagian: number;
  /** Those that were not later than their date, nobody knows how much earlier. */
  readonly batas: number;
}

/** The dates of the first column that holds some: when a thing was, not when we read of it. Null without such a column. */
function waktuIn(atlas: Atlas, id: DatasetId): Waktu[] | null {
  const column = createDictionary(datasetOf(id)).find(({ tipe }) => tipe.startsWith('tanggal'))?.nama;
  if (column === undefined) return null;
  const rows: readonly RowOf<Columns>[] = atlas.tables[id].rows;
  return rows.flatMap((row) => {
    const tanggal = row[column];
    if (typeof tanggal !== 'string' || !isTanggal(tanggal)) return [];
    return [{ tanggal, batas: row['ketelitian'] === 'paling_lambat' }];
  });
}

const countKurangPersis = (waktu: readonly Waktu[]): KurangPersis => ({
  bertanggal: waktu.length,
  sebagian: waktu.filter(({ tanggal, batas }) => !batas && firstDay(tanggal) !== lastDay(tanggal)).length,
  batas: waktu.filter(({ batas }) => batas).length,
});

/** What can be counted about one dataset. Age is against the release, so that the same data always say the same. */
export function mutuOfDataset(atlas: Atlas, id: DatasetId): MutuDataset {
  const waktu = waktuIn(atlas, id);
  return {
    id,
    judul: datasetOf(id).judul,
    baris: atlas.tables[id].rows.length,
    celah: celahOf(atlas, id),
    pertentangan: pertentanganOf(atlas, id),
    terbaru: newestOf(waktu ?? [], atlas.rilis),
    kurangPersis: waktu === null ? null : countKurangPersis(waktu),
  };
}

/** The same about every dataset, in the order in which people are shown them. */
export const mutuSemua = (atlas: Atlas): MutuDataset[] => datasetIds.map((id) => mutuOfDataset(atlas, id));
