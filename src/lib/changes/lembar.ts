import Papa from 'papaparse';
import { encodeRow, type Columns, type Dataset, type RowOf } from '../table/index.ts';

/** A table as texts only: what was published is compared, whatever the schema of that time was. */
export interface Lembar {
  readonly kolom: readonly string[];
  readonly baris: readonly (readonly string[])[];
}

/**
 * A CSV file of a release to texts.
 * @param csv RFC 4180 with one header row, as `renderTable` writes it
 */
export function parseLembar(csv: string): Lembar {
  const [kolom = [], ...baris] = Papa.parse<string[]>(csv, { delimiter: ',', skipEmptyLines: true }).data;
  return { kolom, baris };
}

/** Rows of today as they would stand in a CSV file. */
export const createLembar = (dataset: Dataset, rows: readonly RowOf<Columns>[]): Lembar => ({
  kolom: Object.keys(dataset.columns),
  baris: rows.map((row) => encodeRow(dataset, row)),
});

/** One row by the names of its columns; an empty cell is null. */
export const recordOf = ({ kolom }: Lembar, baris: readonly string[]): Readonly<Record<string, string | null>> =>
  Object.fromEntries(kolom.map((nama, at) => [nama, baris[at] || null]));
