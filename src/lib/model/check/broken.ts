import { createProblem, type Message, type Problem, type Table } from '../../table/index.ts';

/** A rule broken by one row: the column and cell where it shows, and the three sentences for the supplier. */
export interface Fault extends Message {
  readonly column: string;
  readonly cell: string;
}

/** A fault at the place of its row. */
export function broken(
  table: Pick<Table<unknown>, 'file' | 'places'>,
  at: number,
  { column, cell, masalah, harapan, perbaikan }: Fault,
): Problem {
  const place = { file: table.file, row: table.places[at] ?? 1, column, cell };
  return createProblem(place, { kind: 'rule/broken', masalah, harapan, perbaikan });
}
