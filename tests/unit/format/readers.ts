/** Reads each format with a library that did not write it, into one plain form that can be compared. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBDateValue, DuckDBInstance } from '@duckdb/node-api';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import type { DictionaryEntry } from '../../../src/lib/table/index.ts';
import type { Grid } from '../../../src/lib/output/grid.ts';

/** What a cell says, whatever the format: a list is its words with semicolons, unknown is null. */
export type Plain = string | number | boolean | null;

export interface PlainTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Plain[])[];
}

const plainOf = (value: unknown): Plain => {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return plainOf(value.join(';'));
  return typeof value === 'string' && value !== '' ? value : null;
};

/** The table as it is held in memory. */
export const plainTable = ({ columns, rows }: Grid): PlainTable => ({
  header: columns.map(({ nama }) => nama),
  rows: rows.map((row) => row.map(plainOf)),
});

/** The same rows with the named columns only. */
export const pickColumns = ({ header, rows }: PlainTable, wanted: readonly string[]): PlainTable => ({
  header: wanted,
  rows: rows.map((row) => wanted.map((nama) => row[header.indexOf(nama)] ?? null)),
});

/** A text of a CSV cell to what its column says it is. @param comma true when it is the decimal mark */
function typed({ columns }: Grid, at: number, text: string, comma: boolean): Plain {
  const tipe = columns[at]?.tipe;
  if (text === '') return null;
  if (tipe === 'angka' && comma && text.includes('.')) throw new Error(`"${text}" has a decimal point`);
  if (tipe === 'angka') return Number(comma ? text.replace(',', '.') : text);
  return tipe === 'ya/tidak' ? text === 'ya' : text;
}

export function tableOfRecords(grid: Grid, records: readonly (readonly string[])[], comma = false): PlainTable {
  const [header = [], ...rows] = records;
  return { header, rows: rows.map((row) => row.map((text, at) => typed(grid, at, text, comma))) };
}

/** CSV by papaparse. */
export function readCsv(grid: Grid, text: string): PlainTable {
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n$/u, ''), { delimiter: ',' });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return tableOfRecords(grid, data);
}

/** The CSV for Excel as a spreadsheet set to Indonesian takes it. */
export function readExcelCsv(grid: Grid, text: string): PlainTable {
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark');
  const { data, errors } = Papa.parse<string[]>(text.slice(1).replace(/\r\n$/u, ''), { delimiter: ';' });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return tableOfRecords(grid, data, true);
}

export function readNdjson({ columns }: Grid, text: string): PlainTable {
  const header = columns.map(({ nama }) => nama);
  const rows = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  for (const row of rows) if (Object.keys(row).join() !== header.join()) throw new Error('keys in another order');
  return { header, rows: rows.map((row) => header.map((nama) => plainOf(row[nama]))) };
}

/** A workbook by exceljs. */
export async function openXlsx(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook;
}

/** Before it Excel counts a day that never was, so no date can stand there. */
const firstDate = '1900-03-01';

/** A date of the workbook as its day. @throws Error when it has an hour, or is not shown as year, month and day */
function dayOf({ value, text, numFmt }: ExcelJS.Cell): string {
  if (!(value instanceof Date)) throw new Error(`${text} is no date`);
  const [day = '', hour] = value.toISOString().split('T');
  if (hour !== '00:00:00.000Z' || numFmt !== 'yyyy-mm-dd') throw new Error(`${day} ${hour} shown as ${numFmt}`);
  return day;
}

/** What a cell says. @throws Error when a date stands in a column without days, or a text in one of days */
function cellOf(tipe: DictionaryEntry['tipe'], cell: ExcelJS.Cell): Plain {
  const { value } = cell;
  if (tipe === 'tanggal lengkap' && value !== null) {
    return typeof value === 'string' && value < firstDate ? value : dayOf(cell);
  }
  if (value instanceof Date) throw new Error(`a date in a column of ${tipe}`);
  return tipe === 'ya/tidak' && value !== null ? value === 'ya' : plainOf(value);
}

export function readSheet(workbook: ExcelJS.Workbook, nama: string, { columns }: Grid): PlainTable {
  const sheet = workbook.getWorksheet(nama);
  if (sheet === undefined) throw new Error(`no sheet ${nama}`);
  const cells = (row: number): ExcelJS.Cell[] => columns.map((_, at) => sheet.getRow(row).getCell(at + 1));
  const rows = Array.from({ length: sheet.rowCount - 1 }, (_, n) => cells(n + 2));
  return {
    header: cells(1).map(({ text }) => text),
    rows: rows.map((row) => row.map((cell, at) => cellOf(columns[at]?.tipe ?? 'teks', cell))),
  };
}

/** The type that DuckDB shall find in Parquet for a column, from its declaration. */
export function duckTypeOf({ tipe, aturan }: DictionaryEntry): string {
  if (tipe === 'angka') return aturan.bulat === true ? 'INTEGER' : 'DOUBLE';
  if (tipe === 'ya/tidak') return 'BOOLEAN';
  return tipe === 'tanggal lengkap' ? 'DATE' : 'VARCHAR';
}

/** Parquet by DuckDB. */
export async function readParquet(bytes: Uint8Array): Promise<PlainTable & { readonly types: readonly string[] }> {
  const place = mkdtempSync(join(tmpdir(), 'parquet-'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    const file = join(place, 'a.parquet');
    writeFileSync(file, bytes);
    const result = await connection.runAndReadAll(`SELECT * FROM read_parquet('${file}')`);
    return {
      header: result.columnNames(),
      rows: result
        .getRows()
        .map((row) => row.map((value) => (value instanceof DuckDBDateValue ? value.toString() : plainOf(value)))),
      types: result.columnTypes().map(String),
    };
  } finally {
    connection.closeSync();
    rmSync(place, { recursive: true, force: true });
  }
}
