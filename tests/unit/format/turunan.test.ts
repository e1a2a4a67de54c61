/** The tables that are made of datasets come in every format, with equal values, rows and order, in three cities. */
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/lib/model/index.ts';
import { situs } from '../../../src/lib/output/fixture.test-support.ts';
import type { Grid } from '../../../src/lib/output/grid.ts';
import { outputs, renderText, type Output } from '../../../src/lib/output/index.ts';
import { createStatusGrid } from '../../../src/lib/output/kampung-status.ts';
import { createWideGrid } from '../../../src/lib/output/wide.ts';
import { isHari } from '../../../src/lib/table/index.ts';
import { cities } from '../metadata/cities.test-support.ts';
import {
  duckTypeOf,
  openXlsx,
  plainTable,
  readCsv,
  readExcelCsv,
  readNdjson,
  readParquet,
  readSheet,
} from './readers.ts';

const tables: readonly { id: string; judul: string; gridOf: (atlas: Atlas) => Grid }[] = [
  { id: 'kampung-status', judul: 'Status Kampung KB', gridOf: createStatusGrid },
  { id: 'nilai-lebar', judul: 'Nilai, bentuk lebar', gridOf: createWideGrid },
];

describe.each(cities)('$nama', ({ atlas }) => {
  const all = outputs(atlas, situs);
  const find = (name: string): Output =>
    all.find(({ path }) => path === `unduh/terbaru/${name}`) ?? expect.fail(`no ${name}`);
  const text = (name: string) => renderText(find(name));
  const bytes = async (name: string) => (await find(name).render()) as Uint8Array;

  test.each(tables)('all twins of $id hold the same', async ({ id, judul, gridOf }) => {
    const grid = gridOf(atlas);
    const expected = plainTable(grid);
    expect(expected.rows).toHaveLength(atlas.kampung.length);
    expect(readCsv(grid, await text(`${id}.csv`))).toEqual(expected);
    expect(readExcelCsv(grid, await text(`${id}.excel.csv`))).toEqual(expected);
    expect(readNdjson(grid, await text(`${id}.ndjson`))).toEqual(expected);
    const { data } = JSON.parse(await text(`${id}.json`)) as { data: object[] };
    expect(readNdjson(grid, data.map((row) => `${JSON.stringify(row)}\n`).join(''))).toEqual(expected);
    expect(await readParquet(await bytes(`${id}.parquet`))).toEqual({
      ...expected,
      types: grid.columns.map(duckTypeOf),
    });
    expect(readSheet(await openXlsx(await bytes(`${id}.xlsx`)), judul, grid)).toEqual(expected);
  });

  test('a column that says it holds days holds nothing else', () => {
    for (const { gridOf } of tables) {
      const { columns, rows } = gridOf(atlas);
      columns.forEach(({ tipe, nama, wajib, pilihan }, at) => {
        const cells = rows.map((row) => row[at] ?? null);
        if (wajib) expect(cells, nama).not.toContain(null);
        const filled = cells.filter((cell) => cell !== null).map(String);
        if (tipe === 'tanggal lengkap')
          expect(
            filled.filter((cell) => !isHari(cell)),
            nama,
          ).toEqual([]);
        if (tipe === 'pilihan')
          expect(
            filled.filter((cell) => pilihan?.includes(cell) !== true),
            nama,
          ).toEqual([]);
      });
    }
  });
});
