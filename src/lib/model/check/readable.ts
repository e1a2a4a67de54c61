import type { Table } from '../../table/index.ts';

/**
 * Visits good rows and the readable cells of broken ones, so that one problem does not hide the next in the same row.
 * A callback and no list: a table may have a million rows.
 * @param visit is given what could be read of a row, and its spreadsheet row number
 */
export function eachReadable<Row>(table: Table<Row>, visit: (row: Partial<Row>, place: number) => void): void {
  table.rows.forEach((row, at) => {
    visit(row, table.places[at] ?? 1);
  });
  for (const { values, place } of table.unread?.rows ?? []) visit(values as Partial<Row>, place);
}

/** True when something that is not in the table is missing for certain. */
export const isComplete = (table: Table<unknown>): boolean => table.unread?.complete ?? true;

/** Every name that a column holds, and those that a refused cell most likely meant. */
export function listNames<Row>(table: Table<Row>, column: keyof Row & string): Set<string> {
  const names = new Set<string>();
  eachReadable(table, (row) => names.add(String(row[column] ?? '')));
  for (const { meant } of table.unread?.rows ?? []) names.add(meant[column] ?? '');
  names.delete('');
  return names;
}
