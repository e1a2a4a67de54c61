/** The rules of w3.org/TR/tabular-metadata and w3.org/TR/tabular-data-model, each read from the files. */
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cities } from './cities.test-support.ts';

interface Datatype {
  base: string;
  format?: string;
  minimum?: number;
  maximum?: number;
}

interface Column {
  name: string;
  titles: { id: string[] };
  datatype: string | Datatype;
  required: boolean;
  separator?: string;
}

interface Table {
  '@context'?: unknown;
  url: string;
  tableSchema: {
    columns: Column[];
    primaryKey?: string[];
    foreignKeys?: { columnReference: string; reference: { resource: string; columnReference: string } }[];
  };
}

const lexical: Readonly<Record<string, RegExp>> = {
  integer: /^[+-]?\d+$/u,
  decimal: /^[+-]?\d+(?:\.\d+)?$/u,
  anyURI: /^https?:\/\/\S+$/u,
};

/** True for a text that the datatype of a column allows. */
function allows(datatype: Column['datatype'], text: string): boolean {
  const { base, format, minimum, maximum } = typeof datatype === 'string' ? ({ base: datatype } as Datatype) : datatype;
  if (base === 'boolean') return format?.split('|').includes(text) ?? false;
  if (base === 'string') return format === undefined || new RegExp(format, 'u').test(text);
  if (lexical[base]?.test(text) !== true) return false;
  return base === 'anyURI' || (Number(text) >= (minimum ?? -Infinity) && Number(text) <= (maximum ?? Infinity));
}

const folder = 'unduh/terbaru/';

describe.each(cities)('CSV on the Web, $nama', ({ outputs, text, json }) => {
  const csv = outputs.filter(({ path, format }) => format === 'csv' && /^unduh\/terbaru\/[^/]+\.csv$/u.test(path));
  const group = json(`${folder}csv-metadata.json`) as { '@context': unknown; tables: Table[] };
  const rowsOf = (url: string): string[][] => Papa.parse<string[]>(text(`${folder}${url}`).trimEnd()).data;
  const single = (path: string) => json(`${path}-metadata.json`) as Table;

  test('every CSV file has its description where programs look for it, and stands in the group', () => {
    expect(csv.length).toBeGreaterThan(9);
    expect(group.tables.map(({ url }) => `${folder}${url}`).toSorted()).toEqual(csv.map(({ path }) => path).toSorted());
    for (const { path } of csv) expect(`${folder}${single(path).url}`).toBe(path);
  });

  test('the context is the one that the specification demands, and nothing that it does not know follows', async () => {
    const context = ['http://www.w3.org/ns/csvw', { '@language': 'id' }];
    expect(group['@context']).toEqual(context);
    for (const { path } of csv) expect(single(path)['@context']).toEqual(context);
    // Common properties have a prefix of the initial context; the others are those of the specification.
    const keys = new Set(group.tables.flatMap((table) => Object.keys(table)));
    expect([...keys].filter((key) => !/^(?:dc|dcat|schema):\w+$/u.test(key)).toSorted()).toEqual([
      'dialect',
      'tableSchema',
      'url',
    ]);
    const documentLoader = (documentUrl: string) =>
      Promise.resolve({
        contextUrl: null,
        documentUrl,
        document: { '@context': { '@vocab': 'http://www.w3.org/ns/csvw#' } },
      });
    expect(await jsonld.expand(group, { documentLoader })).toHaveLength(1);
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
