/** Gaps: empty cells of the columns that say of themselves, by `orUnknown` or `conditional`, that something is missing. */
import { datasetOf, type Atlas, type DatasetId } from '../model/index.ts';
import { createDictionary, encodeRow, type Columns, type RowOf } from '../table/index.ts';

export interface Celah {
  readonly nama: string;
  /** Number of rows in which the cell is empty though there is something to know. */
  readonly kosong: number;
  /** Number of rows that can have such a thing at all. */
  readonly baris: number;
}

/**
 * The gaps of a dataset, a count for each column that can have one, in the order of the file. What is empty for no loss
 * is not there: a note that nobody needs, the status of a value that has its number.
 */
export function celahOf(atlas: Atlas, id: DatasetId): Celah[] {
  const dataset = datasetOf(id);
  const dictionary = createDictionary(dataset);
  const at = (nama: string): number => dictionary.findIndex((entry) => entry.nama === nama);
  const cells = (atlas.tables[id].rows as readonly RowOf<Columns>[]).map((row) => encodeRow(dataset, row));
  return dictionary.flatMap(({ nama, celah }) => {
    if (celah === undefined) return [];
    const { berlaku } = celah;
    const rows = berlaku === null ? cells : cells.filter((row) => row[at(berlaku.kolom)] === berlaku.isi);
    return [{ nama, kosong: rows.filter((row) => row[at(nama)] === '').length, baris: rows.length }];
  });
}
