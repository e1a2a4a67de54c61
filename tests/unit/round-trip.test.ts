/** What is written reads back equal, and one strange cell never moves another row. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { semuaDataset } from '../../src/lib/model/index.ts';
import { renderRows } from '../../src/lib/output/dataset.ts';
import { createCellReader } from '../../src/lib/table/cell-reader.ts';
import { metaOf } from '../../src/lib/table/column.ts';
import { parseTable, renderTable, type Columns, type Dataset, type RowOf } from '../../src/lib/table/index.ts';
import { cellsOf, realFiles, textOf, toCsv } from './real-files.ts';
import { rowOf } from './row-arbitrary.ts';

const datasets = Object.values(semuaDataset) as unknown as Dataset<Columns>[];
const named = datasets.map((dataset): [string, Dataset<Columns>] => [dataset.file, dataset]);
const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** @returns the rows of the spreadsheet in which they were found */
function expectReadBack(dataset: Dataset<Columns>, written: readonly RowOf<Columns>[]): readonly number[] {
  const { rows, problems, places } = parseTable(dataset, toBytes(renderTable(dataset, written)));
  expect(problems).toEqual([]);
  expect(rows).toStrictEqual(written);
  expect(JSON.parse(renderRows({}, dataset, written))).toStrictEqual({ data: written });
  return places;
}

describe.each(named)('%s', (file, dataset) => {
  test('any rows that its schema allows are read back equal, from CSV and from JSON', () => {
    fc.assert(
      fc.property(fc.array(rowOf(dataset), { minLength: 1, maxLength: 20 }), (written) => {
        const places = expectReadBack(dataset, written);
        // A line break within a cell makes its row two lines of the file, but one of the spreadsheet.
        expect(places).toEqual(written.map((_, at) => at + 2));
      }),
      { numRuns: 60 },
    );
  });

  test('the real rows are read back equal, from CSV and from JSON', () => {
    const { rows, problems } = parseTable(dataset, realFiles.get(file) ?? null);
    expect(problems).toEqual([]);
    expectReadBack(dataset, rows);
  });

  test.each(Object.entries(dataset.columns))('the example of the column %s is one that it accepts', (_, codec) => {
    expect(createCellReader(codec)(metaOf(codec).contoh)).toHaveProperty('value');
  });

  // A table may have no row yet, and so no cell either.
  test.skipIf(cellsOf(file).length < 2)('a random cell with random text leaves every other row as it was', () => {
    const cells = cellsOf(file);
    const whole = parseTable(dataset, realFiles.get(file) ?? null);
    const place = fc.tuple(fc.nat(cells.length - 2), fc.nat((cells[0]?.length ?? 1) - 1));
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('"', '\r\n', ',', ';;;', '\0', ''),
    );
    fc.assert(
      fc.property(place, anything, ([row, column], text) => {
        const changed = cells.map((record, at) => (at === row + 1 ? record.with(column, text) : record));
        const { rows, places } = parseTable(dataset, toBytes(toCsv(changed)));
        const read = new Map(places.map((at, n) => [at, rows[n]]));
        const others = whole.places.filter((at) => at !== row + 2);
        expect(others.map((at) => read.get(at))).toEqual(others.map((at) => whole.rows[at - 2]));
      }),
      { numRuns: 60 },
    );
  });
});

describe('raw text pushed into the middle of a file', () => {
  test('makes no row out of pieces of others, beyond the lines that it touches', () => {
    const text = textOf('nilai.csv');
    const dataset = semuaDataset.nilai;
    const known = new Set(parseTable(dataset, toBytes(text)).rows.map((row) => JSON.stringify(row)));
    const pushed = fc.string({ unit: fc.constantFrom('"', ',', '\n', ';', 'a', '1', '.', ' ', '""'), maxLength: 6 });
    fc.assert(
      fc.property(fc.nat(text.length), pushed, (at, piece) => {
        const { rows } = parseTable(dataset, toBytes(text.slice(0, at) + piece + text.slice(at)));
        const strange = rows.filter((row) => !known.has(JSON.stringify(row)));
        expect(strange.length).toBeLessThanOrEqual(piece.split('\n').length);
      }),
      { numRuns: 150 },
    );
  });
});
