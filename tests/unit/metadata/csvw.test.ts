/** The rules of w3.org/TR/tabular-metadata and w3.org/TR/tabular-data-model, each read from the files. */
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { IndikatorId } from '../../../src/lib/model/index.ts';
import { cities } from './cities.test-support.ts';
import { listUnknownCsvw } from './terms.test-support.ts';

interface Datatype {
  base: string;
  format?: string;
  minimum?: number;
  maximum?: number;
}

interface Column {
  name: string;
  titles: { id: string[]; en?: string[] };
  'dc:description': { '@language': string }[];
  datatype: string | Datatype;
  required: boolean;
  separator?: string;
}

interface Table {
  '@context'?: unknown;
  url: string;
  'dc:title': { '@language': string }[];
  'dc:description': { '@language': string }[];
  tableSchema: {
    columns: Column[];
    primaryKey?: string[];
    foreignKeys?: { columnReference: string; reference: { resource: string; columnReference: string } }[];
  };
}

const lexical: Readonly<Record<string, RegExp>> = {
  integer: /^[+-]?\d+$/u,
  decimal: /^[+-]?\d+(?:\.\d+)?$/u,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
  anyURI: /^https?:\/\/\S+$/u,
};

/** True for a text that the datatype of a column allows. */
function allows(datatype: Column['datatype'], text: string): boolean {
  const { base, format, minimum, maximum } = typeof datatype === 'string' ? ({ base: datatype } as Datatype) : datatype;
  if (base === 'boolean') return format?.split('|').includes(text) ?? false;
  if (base === 'string') return format === undefined || new RegExp(format, 'u').test(text);
  if (lexical[base]?.test(text) !== true) return false;
  return (
    base === 'anyURI' ||
    base === 'date' ||
    (Number(text) >= (minimum ?? -Infinity) && Number(text) <= (maximum ?? Infinity))
  );
}

const folder = 'unduh/terbaru/';

describe.each(cities)('CSV on the Web, $nama', ({ atlas, outputs, text, json }) => {
  const csv = outputs.filter(({ path, format }) => format === 'csv' && /^unduh\/terbaru\/[^/]+\.csv$/u.test(path));
  const group = json(`${folder}csv-metadata.json`) as { '@context': unknown; tables: Table[] };
  const rowsOf = (url: string): string[][] => Papa.parse<string[]>(text(`${folder}${url}`).trimEnd()).data;
  const single = (path: string) => json(`${path}-metadata.json`) as Table;

  test('every CSV file has its description where programs look for it, and stands in the group', () => {
    expect(csv.length).toBeGreaterThan(9);
    expect(group.tables.map(({ url }) => `${folder}${url}`).toSorted()).toEqual(csv.map(({ path }) => path).toSorted());
    for (const { path } of csv) expect(`${folder}${single(path).url}`).toBe(path);
  });

  test('the context is the one that the specification demands, and nothing that it does not know follows', () => {
    const context = ['http://www.w3.org/ns/csvw', { '@language': 'id' }];
    expect(group['@context']).toEqual(context);
    for (const { path } of csv) expect(single(path)['@context']).toEqual(context);
    expect(listUnknownCsvw(group, 'group')).toEqual([]);
    expect(csv.flatMap(({ path }) => listUnknownCsvw(single(path), 'table'))).toEqual([]);
  });

  test('every table and every column is explained in Indonesian and in English', () => {
    const languagesOf = (texts: { '@language': string }[]) => texts.map((text) => text['@language']);
    for (const table of group.tables) {
      expect(languagesOf(table['dc:title']), table.url).toEqual(['id', 'en']);
      expect(languagesOf(table['dc:description']), table.url).toEqual(['id', 'en']);
      for (const { name, titles, 'dc:description': description } of table.tableSchema.columns) {
        // A column of the wide form is named after an indikator, whose English name the catalogue may lack.
        const bare = table.url === 'nilai-lebar.csv' && !titles.en;
        const id = name.split('__')[0];
        if (bare) expect(atlas.indikatorById.get(id as IndikatorId)?.nama_en, name).toBeNull();
        expect(languagesOf(description), `${table.url} ${name}`).toEqual(bare ? ['id'] : ['id', 'en']);
        expect(titles.en?.includes(''), name).not.toBe(true);
        if (!bare) expect(titles.en, `${table.url} ${name}`).toHaveLength(1);
      }
    }
  });

  test.each(group.tables)('the columns of $url are those of its header', ({ url, tableSchema: { columns } }) => {
    const [head = []] = rowsOf(url);
    expect(columns).toHaveLength(head.length);
    for (const [at, { name, titles }] of columns.entries()) {
      expect(name).toMatch(/^[A-Za-z][\w]*$/u);
      expect(titles.id).toContain(head[at]);
    }
  });

  test.each(group.tables)('every cell of $url is read by its datatype', ({ url, tableSchema: { columns } }) => {
    for (const row of rowsOf(url).slice(1)) {
      for (const [at, { name, datatype, required, separator }] of columns.entries()) {
        const cell = row[at] ?? '';
        if (cell === '') expect(required, `${url} ${name}`).toBe(false);
        for (const part of cell === '' ? [] : separator === undefined ? [cell] : cell.split(separator)) {
          expect(allows(datatype, part), `${url} ${name}: ${part}`).toBe(true);
        }
      }
    }
  });

  test.each(group.tables)('the keys and references of $url hold within the group', ({ url, tableSchema }) => {
    const cellsOf = (of: string, column: string): string[] => {
      const [head = [], ...rows] = rowsOf(of);
      expect(head).toContain(column);
      return rows.map((row) => row[head.indexOf(column)] ?? '');
    };
    const key = (tableSchema.primaryKey ?? []).map((column) => cellsOf(url, column));
    expect(key.length > 0).toBe(url !== 'perubahan.csv');
    const names = (key[0] ?? []).map((_cell, at) => key.map((column) => column[at]).join('\u0000'));
    expect(new Set(names).size).toBe(names.length);
    for (const { columnReference, reference } of tableSchema.foreignKeys ?? []) {
      expect(group.tables.map((table) => table.url)).toContain(reference.resource);
      const known = new Set(cellsOf(reference.resource, reference.columnReference));
      for (const cell of cellsOf(url, columnReference)) if (cell !== '') expect(known).toContain(cell);
    }
  });

  test('a file alone refers to no table but itself', () => {
    for (const { path } of csv) {
      const { url, tableSchema } = single(path);
      expect(
        (tableSchema.foreignKeys ?? []).map(({ reference }) => reference.resource).filter((to) => to !== url),
      ).toEqual([]);
    }
  });
});

test('a misspelt key is found, at whatever depth', () => {
  const column = { name: 'kode', title: 'Kode', datatype: { base: 'string', pattern: 'x' }, 'dc:decription': 'x' };
  const table = { url: 'a.csv', tableSchema: { columns: [column], primarykey: ['kode'] }, 'dc:title': { value: 'x' } };
  expect(listUnknownCsvw({ '@context': [], tables: [table] }, 'group')).toEqual([
    'column.title',
    'datatype.pattern',
    'column.dc:decription',
    'schema.primarykey',
    'common.value',
  ]);
});
