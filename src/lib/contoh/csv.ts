/** Rows to CSV in the form of the real data: comma, "\n", quotes only where needed, a newline at the end. */
import Papa from 'papaparse';

/** A row with exactly these columns; an empty text is an empty cell. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/** A header and its rows. */
export function renderCsv<Column extends string>(columns: readonly Column[], rows: readonly Row<Column>[]): string {
  return `${Papa.unparse([columns])}\n${renderRows(columns, rows)}`;
}

/** Rows without a header, for a file that is too large to be written in one go. */
export function renderRows<Column extends string>(columns: readonly Column[], rows: readonly Row<Column>[]): string {
  if (rows.length === 0) return '';
  return `${Papa.unparse([...rows], { columns: [...columns], header: false, newline: '\n' })}\n`;
}
