/** One table, many twins: whatever the rows, every format holds the same header, rows, order and values. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasetIds, datasetOf } from '../../../src/lib/model/index.ts';
import { createFixtureEdition } from '../../../src/lib/output/fixture.test-support.ts';
import { gridOf, renderExcelCsv, renderGridCsv, renderNdjson, type Grid } from '../../../src/lib/output/grid.ts';
import { createStatusGrid } from '../../../src/lib/output/kampung-status.ts';
import { renderParquet } from '../../../src/lib/output/parquet.ts';
import { createWideColumnGrid } from '../../../src/lib/output/wide.ts';
import { renderTabelXlsx } from '../../../src/lib/output/workbook.ts';
import { renderXlsx } from '../../../src/lib/output/xlsx.ts';
import { renderTable } from '../../../src/lib/table/index.ts';
import { rowOf } from '../row-arbitrary.ts';
import {
  duckTypeOf,
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
const isiOf = (grid: Grid) => ({ grid: () => grid, sumber: () => new Set<string>() });
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
        const tabel = { id, dataset: id, judul: dataset.judul, deskripsi: dataset.deskripsi, ...isiOf(grid) };
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
    expect((await readParquet(renderParquet(edition, empty))).types).toEqual(columns.map(duckTypeOf));
  });
});

describe('a type of a declaration is a type of the files', () => {
  const typeOf = async (grid: Grid, nama: string) => {
    const { header, types } = await readParquet(renderParquet(edition, grid));
    return types[header.indexOf(nama)];
  };
  const [status, lebar] = [createStatusGrid(edition.atlas), createWideColumnGrid(edition.atlas)];

  test.each([
    ['rilis', 'tanggal', 'DATE'],
    ['sumber', 'tanggal_akses', 'DATE'],
    ['koreksi', 'tanggal', 'DATE'],
    // As exact as its source: a year alone is no day.
    ['sumber', 'tanggal_terbit', 'VARCHAR'],
    ['rilis', 'berikutnya', 'VARCHAR'],
    ['nilai', 'periode', 'VARCHAR'],
    ['indikator', 'desimal', 'INTEGER'],
    ['peristiwa', 'jumlah_kampung_kb', 'INTEGER'],
    ['nilai', 'nilai', 'DOUBLE'],
    ['indikator', 'sensitif', 'BOOLEAN'],
    ['wilayah', 'kode_pos', 'VARCHAR'],
  ] as const)('%s.%s is %s in Parquet', async (id, nama, type) => {
    expect(await typeOf(gridOf(datasetOf(id), []), nama)).toBe(type);
  });

  test.each([
    [status, 'tanggal_pokok', 'DATE'],
    [status, 'tanggal_status', 'DATE'],
    [status, 'bukti_tanggal', 'VARCHAR'],
    [status, 'luas_km2', 'DOUBLE'],
    [lebar, 'urutan', 'INTEGER'],
  ] as const)('of a table that is made: case %#, %s', async (grid, nama, type) => {
    expect(await typeOf(grid, nama)).toBe(type);
  });
});

/** Days around which a reader would slip: time zones, leap days, and the day in which Excel wrongly believes. */
const edges = [
  '1900-01-01',
  '1900-02-28',
  '1900-03-01',
  '1969-12-31',
  '1970-01-01',
  '2024-02-29',
  '2026-11-24',
  '2100-12-31',
];

test.each(['UTC', 'Asia/Makassar', 'America/Los_Angeles'])(
  'a day is the same day everywhere, also in %s',
  async (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      const { columns } = gridOf(datasetOf('koreksi'), []);
      const grid = { columns: columns.slice(0, 1), rows: edges.map((day) => [day]) };
      const expected = plainTable(grid);
      expect(await readParquet(renderParquet(edition, grid))).toMatchObject({ ...expected, types: ['DATE'] });
      const sampul = { judul: 'Uji', baris: [] };
      const workbook = await openXlsx(await renderXlsx(edition, sampul, [{ nama: 'Hari', grid }]));
      expect(readSheet(workbook, 'Hari', grid)).toEqual(expected);
      expect(workbook.getWorksheet('Hari')?.getCell('A8').value).toEqual(new Date(Date.UTC(2026, 10, 24)));
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  },
);

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
  const tabel = { id: 'istilah', dataset: 'istilah', judul: 'Istilah', deskripsi: '', ...isiOf(written) } as const;
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
