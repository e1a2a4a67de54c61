/** One table, many twins: whatever the rows, every format holds the same header, rows, order and values. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasetIds, datasetOf } from '../../../src/lib/model/index.ts';
import { createFixtureEdition } from '../../../src/lib/output/fixture.test-support.ts';
import { gridOf, renderExcelCsv, renderGridCsv, renderNdjson } from '../../../src/lib/output/grid.ts';
import { renderParquet } from '../../../src/lib/output/parquet.ts';
import { renderTabelXlsx } from '../../../src/lib/output/workbook.ts';
import { renderTable } from '../../../src/lib/table/index.ts';
import { rowOf } from '../row-arbitrary.ts';
import {
  openXlsx,
  plainTable,
  readCsv,
  readExcelCsv,
  readNdjson,
  readParquet,
  readSheet,
  tableOfRecords,
} from './readers.ts';

const edition = createFixtureEdition();
const cases = datasetIds.map((id) => ({
  id,
  dataset: datasetOf(id),
  rows: fc.array(rowOf(datasetOf(id)), { maxLength: 12 }),
}));

describe.each(cases)('$id', ({ id, dataset, rows }) => {
  test('its CSV, CSV for Excel and NDJSON hold the same as the rows, and the CSV is that of the table layer', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const grid = gridOf(dataset, written);
        const expected = plainTable(grid);
        expect(renderGridCsv(grid)).toBe(renderTable(dataset, written));
        expect(readCsv(grid, renderGridCsv(grid))).toEqual(expected);
        expect(readExcelCsv(grid, renderExcelCsv(grid))).toEqual(expected);
        expect(readNdjson(grid, renderNdjson(grid))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  test('its workbook, read by exceljs, and its Parquet file, read by DuckDB, hold the same', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const grid = gridOf(dataset, written);
        const expected = plainTable(grid);
        const tabel = { id, dataset: id, judul: dataset.judul, deskripsi: dataset.deskripsi, grid: () => grid };
        const workbook = await openXlsx(await renderTabelXlsx(edition, tabel));
        expect(readSheet(workbook, dataset.judul, grid)).toEqual(expected);
        expect(await readParquet(renderParquet(edition, grid))).toMatchObject(expected);
      }),
      { numRuns: 10 },
    );
  });

  test('Parquet gives each column the type of its declaration, even where every cell is empty', async () => {
    const { columns } = gridOf(dataset, []);
    const empty = { columns, rows: [columns.map(() => null)] };
    const types = columns.map(({ tipe }) =>
      tipe === 'angka' ? 'DOUBLE' : tipe === 'ya/tidak' ? 'BOOLEAN' : 'VARCHAR',
    );
    expect((await readParquet(renderParquet(edition, empty))).types).toEqual(types);
  });
});

test.each([
  '_x0041_',
  '_x005F_x0041_',
  'valueOf',
  '__proto__',
  'constructor',
  'a_xZZZZ_',
  '<&>"',
  '0123',
  '1e5',
  'TRUE',
])('a workbook keeps the text %s as it is', async (text) => {
  const grid = gridOf(datasetOf('istilah'), []);
  const written = { columns: grid.columns, rows: [grid.columns.map(() => text)] };
  const tabel = { id: 'istilah', dataset: 'istilah', judul: 'Istilah', deskripsi: '', grid: () => written } as const;
  const workbook = await openXlsx(await renderTabelXlsx(edition, tabel));
  expect(readSheet(workbook, 'Istilah', written)).toEqual(plainTable(written));
});

const python = spawnSync('python3', ['-c', 'import csv, json, sys'], { encoding: 'utf8' }).status === 0;
const script = `
import csv, io, json, sys
text = sys.stdin.buffer.read().decode(sys.argv[1])
json.dump(list(csv.reader(io.StringIO(text, newline=''), delimiter=sys.argv[2], strict=True)), sys.stdout)
`;

test.skipIf(!python)("Python's csv module reads both CSVs as papaparse does", () => {
  const run = (text: string, encoding: string, delimiter: string) =>
    JSON.parse(
      spawnSync('python3', ['-c', script, encoding, delimiter], { input: text, encoding: 'utf8' }).stdout,
    ) as string[][];
  fc.assert(
    fc.property(
      fc.constantFrom(...cases).chain(({ dataset, rows }) => rows.map((written) => gridOf(dataset, written))),
      (grid) => {
        expect(tableOfRecords(grid, run(renderGridCsv(grid), 'utf-8', ','))).toEqual(plainTable(grid));
        expect(tableOfRecords(grid, run(renderExcelCsv(grid), 'utf-8-sig', ';'), true)).toEqual(plainTable(grid));
      },
    ),
    { numRuns: 12 },
  );
});
