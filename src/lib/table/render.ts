import Papa from 'papaparse';
import type { Columns, Dataset, RowOf } from './dataset.ts';

/** One row as the texts of its cells, in column order. */
export const encodeRow = <C extends Columns>({ columns }: Dataset<C>, row: RowOf<C>): string[] =>
  Object.entries(columns).map(([name, codec]) => codec.encode(row[name]));

/**
 * Rows to CSV (RFC 4180: comma, CRLF, quotes only where needed, UTF-8 without a mark). `parseTable` reads back equal rows.
 */
export function renderTable<C extends Columns>(dataset: Dataset<C>, rows: readonly RowOf<C>[]): string {
  const cells = rows.map((row) => encodeRow(dataset, row));
  return `${Papa.unparse([Object.keys(dataset.columns), ...cells], { newline: '\r\n' })}\r\n`;
}
