/** For tests: a synthetic data set with its CSV files read back. */
import Papa from 'papaparse';
import { createContoh } from './index.ts';

export type TableRow = Record<string, string>;

/** Rows of each file, by its name without ".csv". */
export function createTables(kampung: number, seed: number): (name: string) => TableRow[] {
  const files = new Map(createContoh({ kampung, seed }).map(({ name, text }) => [name, text]));
  return (name) => {
    const text = files.get(`${name}.csv`);
    if (text === undefined) throw new Error(`no file ${name}.csv`);
    const { data, errors } = Papa.parse<TableRow>(text, { header: true, skipEmptyLines: true, delimiter: ',' });
    if (errors.length > 0) throw new Error(`${name}.csv: ${JSON.stringify(errors)}`);
    return data;
  };
}

/** All values of one column. */
export const column = (rows: readonly TableRow[], name: string): string[] => rows.map((row) => row[name] ?? '');
