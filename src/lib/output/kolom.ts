/** Columns of a table that is made of several datasets: what each is called, and what it says of a row. */
import type { DictionaryEntry } from '../table/index.ts';
import { createColumn, type Keterangan } from './grid-column.ts';
import type { CellValue, Grid } from './grid.ts';

export interface Kolom<Row> {
  readonly column: DictionaryEntry;
  readonly cell: (row: Row) => CellValue;
}

/** A column of its own, of text unless it says otherwise. */
export const kolom = <Row>(
  nama: string,
  keterangan: Keterangan & { readonly tipe?: DictionaryEntry['tipe'] },
  cell: Kolom<Row>['cell'],
): Kolom<Row> => ({ column: createColumn(nama, keterangan.tipe ?? 'teks', keterangan), cell });

/** One row of the table for each of the given ones, in their order. */
export const createGrid = <Row>(all: readonly Kolom<Row>[], rows: readonly Row[]): Grid => ({
  columns: all.map(({ column }) => column),
  rows: rows.map((row) => all.map(({ cell }) => cell(row))),
});
