/** data/README.md explains every file and column, in the words of the schemas. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataFile, semuaDataset } from '../../src/lib/model/index.ts';
import type { Columns, Dataset } from '../../src/lib/table/index.ts';
import { createColumnTable, renderTableRows } from './column-table.ts';

const readme = readFileSync('data/README.md', 'utf8');

/** Text between the heading of a file and the next heading. */
const sectionOf = (file: string): string => readme.split(`### \`${file}\``)[1]?.split(/\n#/)[0] ?? '';

/** Cells of the first table in a text, without the row of dashes. */
const tableIn = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter((cells) => !cells.every((cell) => /^:?-+:?$/.test(cell)));

describe('data/README.md', () => {
  test.each(dataFile)('has a section about %s', (file) => {
    expect(sectionOf(file).trim()).not.toBe('');
  });

  const datasets = Object.values(semuaDataset) as unknown as Dataset<Columns>[];
  test.each(datasets.map((dataset): [string, Dataset<Columns>] => [dataset.file, dataset]))(
    'explains the columns of %s',
    (file, dataset) => {
      const expected = createColumnTable(dataset);
      expect(tableIn(sectionOf(file)), `the table should be\n${renderTableRows(expected)}`).toEqual(expected);
    },
  );

  test.each(datasets.map((dataset): [string, string] => [dataset.file, dataset.deskripsi]))(
    'says what %s is',
    (file, deskripsi) => {
      expect(sectionOf(file).replaceAll(/\s+/g, ' ')).toContain(deskripsi);
    },
  );

  test.each([
    'npm run data:check',
    'CC BY 4.0',
    'MIT',
    'cahya-dsn-wilayah-boundaries',
    'CSV UTF-8',
    'belum_diverifikasi',
  ])('names %s', (text) => {
    expect(readme).toContain(text);
  });
});
