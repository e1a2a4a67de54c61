/** A table without its types: what every format is written from, so that no two can hold different values. */
import Papa from 'papaparse';
import {
  createDictionary,
  formatPlain,
  type Columns,
  type Dataset,
  type DictionaryEntry,
  type RowOf,
} from '../table/index.ts';
import { renderJson } from './json.ts';

/** A value as JSON writes it: null is unknown. Dates and codes are text. */
export type CellValue = string | number | boolean | null | readonly string[];

export interface Grid {
  readonly columns: readonly DictionaryEntry[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** The rows of a dataset, columns in the order of its schema. */
export function gridOf<C extends Columns>(dataset: Dataset<C>, rows: readonly RowOf<C>[]): Grid {
  const columns = createDictionary(dataset as unknown as Dataset);
  // Every codec of the table layer decodes to one of these.
  return { columns, rows: rows.map((row) => columns.map(({ nama }) => row[nama] as CellValue)) };
}

/** A cell as CSV writes it: empty for unknown, ya/tidak, a list with semicolons, a number with a decimal point. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatPlain(value);
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  return value.join(';');
}

/** A day, "2026-11-24", as formats with a date of their own take it: its midnight in UTC, wherever we are. */
export const dayOf = (hari: string): Date => new Date(`${hari}T00:00:00Z`);

interface CsvDialect {
  readonly delimiter: ',' | ';';
  readonly cell: (value: CellValue) => string;
  readonly bom: boolean;
}

const renderCsv = ({ columns, rows }: Grid, { delimiter, cell, bom }: CsvDialect): string => {
  const cells = [columns.map(({ nama }) => nama), ...rows.map((row) => row.map(cell))];
  return `${bom ? '\uFEFF' : ''}${Papa.unparse(cells, { delimiter, newline: '\r\n' })}\r\n`;
};

/** CSV as `renderTable` writes it (RFC 4180). */
export const renderGridCsv = (grid: Grid): string => renderCsv(grid, { delimiter: ',', cell: cellText, bom: false });

/**
 * CSV that Excel set to Indonesian opens in columns by a double click: byte order mark, semicolons, decimal commas. It
 * still takes some codes and dates for numbers, which no CSV can prevent; the XLSX file is for that.
 */
export const renderExcelCsv = (grid: Grid): string =>
  renderCsv(grid, {
    delimiter: ';',
    cell: (value) => (typeof value === 'number' ? cellText(value).replace('.', ',') : cellText(value)),
    bom: true,
  });

const recordsOf = ({ columns, rows }: Grid): Record<string, CellValue>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ nama }, at) => [nama, row[at] ?? null])));

/** One JSON object on each line, keys in the order of the columns; no head, so that programs can stream it. */
export const renderNdjson = (grid: Grid): string =>
  recordsOf(grid)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('');

/** The rows as JSON, one object for each, keys as in the CSV, after what the file says about itself. */
export const renderGridJson = (head: object, grid: Grid): string => renderJson({ ...head, data: recordsOf(grid) });
