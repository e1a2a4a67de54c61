/** The rules of Data Package version 2 (datapackage.org/standard), each read from the file as a program would read it. */
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { citedTitle } from './cited-title.test-support.ts';
import { cities } from './cities.test-support.ts';

interface Field {
  name: string;
  type: string;
  title: string;
  description: string;
  example?: string;
  format?: string;
  delimiter?: string;
  trueValues?: string[];
  falseValues?: string[];
  constraints: {
    required: boolean;
    pattern?: string;
    minimum?: number;
    maximum?: number;
    enum?: string[];
    unique?: true;
  };
  categories?: { value: string; label: string }[];
  missingValues?: { value: string; label: string }[];
}

interface Reference {
  fields: string[];
  reference: { resource?: string; fields: string[] };
}

interface Schema {
  fields: Field[];
  missingValues: { value: string; label: string }[];
  primaryKey?: string[];
  uniqueKeys?: string[][];
  foreignKeys?: Reference[];
}

interface Resource {
  name: string;
  path: string;
  type?: string;
  description: string;
  format: string;
  mediatype: string;
  bytes: number;
  hash: string;
  dialect?: { delimiter: string; lineTerminator: string; quoteChar: string };
  schema?: Schema;
}

interface Package {
  name: string;
  id: string;
  title: string;
  description: string;
  version: string;
  created: string;
  licenses: { name: string; path: string }[];
  contributors: { title: string; roles: string[] }[];
  sources: { title: string; path: string }[];
  resources: Resource[];
}

/** Names of Table Schema version 2. */
const fieldTypes = ['string', 'number', 'integer', 'boolean', 'list', 'date'];

/** A full day that the calendar has. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && new Date(`${text}T00:00:00Z`).toJSON().startsWith(text);

/** A cell as its field says that it is to be read; undefined for a text that the field does not allow. */
function readCell(field: Field, text: string): unknown {
  const { constraints, type } = field;
  if (text === '') return constraints.required ? undefined : null;
  if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`, 'u').test(text))
    return undefined;
  if (constraints.enum !== undefined && !constraints.enum.includes(text)) return undefined;
  if (field.format === 'uri') return URL.canParse(text) ? text : undefined;
  if (type === 'boolean')
    return field.trueValues?.includes(text) ? true : field.falseValues?.includes(text) ? false : undefined;
  if (type === 'list') return text.split(field.delimiter ?? ',');
  if (type === 'string') return text;
  if (type === 'date') return isDay(text) ? text : undefined;
  const value = Number(text);
  if (!/^-?\d+(?:\.\d+)?$/u.test(text) || (type === 'integer' && !Number.isInteger(value))) return undefined;
  return value >= (constraints.minimum ?? -Infinity) && value <= (constraints.maximum ?? Infinity) ? value : undefined;
}

describe.each(cities)('the data package of $nama', ({ atlas, find, text, json, outputs, context }) => {
  const descriptor = json('unduh/terbaru/datapackage.json') as Package;
  const tables = descriptor.resources.filter(({ type }) => type === 'table');
  const contentOf = ({ path, dialect }: Resource): string[][] => {
    const content = text(`unduh/terbaru/${path}`);
    expect(content.endsWith(dialect?.lineTerminator ?? '')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(content.slice(0, -2), {
      delimiter: dialect?.delimiter ?? '',
      quoteChar: dialect?.quoteChar ?? '',
      newline: '\r\n',
    });
    expect(errors).toEqual([]);
    return data;
  };
  const cellsOf = (resource: Resource, fields: readonly string[]): string[] => {
    const [head = [], ...rows] = contentOf(resource);
    return rows.map((row) => fields.map((name) => row[head.indexOf(name)]).join('\u0000'));
  };
  const resourceNamed = (name: string): Resource =>
    tables.find((resource) => resource.name === name) ?? expect.fail(`no resource ${name}`);

  test('names itself, its version, its day, its licence and its compiler, who is no person', () => {
    expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/u);
    expect(URL.canParse(descriptor.id)).toBe(true);
    expect(descriptor.version).toBe(atlas.rilis.versi);
    expect(descriptor.created).toBe(`${atlas.rilis.tanggal}T00:00:00Z`);
    expect(descriptor.licenses).toMatchObject([{ name: 'CC-BY-4.0' }]);
    expect(descriptor.contributors.map(({ title }) => title)).toEqual([expect.stringMatching(/^Kampung KB /u)]);
  });

  test('describes every table in Indonesian and then in English', () => {
    for (const { name, description } of tables) {
      const [indonesian = '', english = '', ...more] = description.split('\n\n');
      expect([indonesian, english, more.length], name).not.toContain('');
      expect(more, name).toEqual([]);
    }
    expect(resourceNamed('istilah').description.replaceAll(/DATA CONTOH[^.]*\. |SAMPLE DATA[^.]*\. /gu, '')).toBe(
      'Kata dan singkatan yang dipakai, dijelaskan dalam satu kalimat.\n\nGlossary. Words and abbreviations used in the data, each explained in one sentence.',
    );
  });

  test('names every source once, by its publisher and its id and never by a title that we made up', () => {
    expect(descriptor.sources.map(({ path }) => path)).toEqual(atlas.tables.sumber.rows.map(({ url }) => url));
    for (const [at, { title }] of descriptor.sources.entries()) {
      const row = atlas.tables.sumber.rows[at];
      expect(title).toBe(`${row?.penerbit} (${row?.id})`);
    }
  });

  test('has resources with names of their own, and relative paths to files of their size and digest', () => {
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
    for (const { name, path, bytes, hash, mediatype } of descriptor.resources) {
      expect(name).toMatch(/^[a-z0-9-]+$/u);
      expect(path).toMatch(/^[a-z0-9][a-z0-9./-]*$/u);
      const output = find(`unduh/terbaru/${path}`);
      const digest = context.digest(output);
      expect({ bytes, hash }, path).toEqual({ bytes: digest.bytes, hash: `sha256:${digest.sha256}` });
      expect(output.mediaType.startsWith(mediatype)).toBe(true);
    }
  });

  test('describes every file of the folder but the descriptions and the archive that holds them', () => {
    const inFolder = outputs
      .filter(({ path, format }) => /^unduh\/terbaru\/[^/]+$/u.test(path) && !['meta', 'ttl', 'zip'].includes(format))
      .map(({ path }) => path.slice('unduh/terbaru/'.length));
    expect(descriptor.resources.map(({ path }) => path).toSorted()).toEqual(inFolder.toSorted());
  });

  test.each(tables)('table $name has exactly the columns of its file, each explained', (resource) => {
    const { fields = [] } = resource.schema ?? {};
    expect(fields.map(({ name }) => name)).toEqual(contentOf(resource)[0]);
    for (const field of fields) {
      expect(fieldTypes).toContain(field.type);
      expect([field.title, field.description]).not.toContain('');
      const { example = '' } = field;
      if (example !== '') expect(readCell(field, example), `${field.name}: ${example}`).not.toBeUndefined();
    }
  });

  test.each(tables)('every cell of table $name is what its field says', (resource) => {
    const { fields = [] } = resource.schema ?? {};
    for (const row of contentOf(resource).slice(1)) {
      for (const [at, field] of fields.entries()) {
        expect(readCell(field, row[at] ?? ''), `${field.name}: ${row[at]}`).not.toBeUndefined();
      }
    }
  });

  test.each(tables)('an empty cell of table $name is said to be unknown and no zero', ({ schema }) => {
    expect(schema?.missingValues).toEqual([{ value: '', label: expect.stringContaining('bukan nol') as string }]);
    for (const { constraints, missingValues } of schema?.fields ?? []) {
      expect(missingValues?.map(({ value }) => value)).toEqual(constraints.required ? undefined : ['']);
    }
  });

  test('an empty cell is said to be unknown only where something is missing', () => {
    const labelOf = (table: string, name: string) =>
      resourceNamed(table).schema?.fields.find((field) => field.name === name)?.missingValues?.[0]?.label;
    expect(labelOf('nilai', 'periode')).toMatch(/^tidak diketahui atau tidak disebut sumber/u);
    expect(labelOf('sumber', 'tanggal_terbit')).toMatch(/^tidak diketahui/u);
    expect(labelOf('nilai', 'catatan')).toMatch(/^tidak disebut, tidak ada, atau tidak berlaku/u);
    expect(labelOf('nilai', 'status')).toBe('ada angkanya di kolom nilai');
    expect(labelOf('nilai', 'nilai')).toContain('sebabnya ada di kolom status');
  });

  test.each(tables)('the keys of table $name hold', (resource) => {
    const { primaryKey, uniqueKeys = [], fields } = resource.schema ?? {};
    const keys = [...(primaryKey === undefined ? [] : [primaryKey]), ...uniqueKeys];
    // A change has no name of its own.
    expect(keys).toHaveLength(resource.name === 'perubahan' ? 0 : 1);
    for (const key of keys) {
      const cells = cellsOf(resource, key);
      expect(new Set(cells).size).toBe(cells.length);
    }
    // A primary key is never empty.
    for (const name of primaryKey ?? []) {
      expect(fields?.find((field) => field.name === name)?.constraints.required).toBe(true);
    }
  });

  test('every foreign key leads to a row, and every one of the model is there', () => {
    const found = tables.flatMap((resource) =>
      (resource.schema?.foreignKeys ?? []).map(({ fields, reference }) => {
        const target = reference.resource === undefined ? resource : resourceNamed(reference.resource);
        expect(reference.resource).not.toBe(resource.name);
        const known = new Set(cellsOf(target, reference.fields));
        for (const cell of cellsOf(resource, fields)) if (cell !== '') expect(known).toContain(cell);
        return `${resource.name}.${fields.join()} -> ${target.name}`;
      }),
    );
    expect(found).toEqual(
      expect.arrayContaining(['nilai.kode -> wilayah', 'nilai.sumber -> sumber', 'wilayah.induk -> wilayah']),
    );
  });

  test('the words of a column are categories with what they mean', () => {
    const field = (table: string, name: string) => resourceNamed(table).schema?.fields.find((one) => one.name === name);
    expect(field('nilai', 'mutu')?.categories).toContainEqual({ value: 'media', label: 'badan publik dikutip media' });
    expect(field('nilai', 'status')?.categories?.map(({ value }) => value)).toContain('dirahasiakan');
    expect(field('kampung', 'klasifikasi')).toMatchObject({ categoriesOrdered: true });
  });
});

test('the collection is called what CITATION.cff calls it, and a synthetic one says in its text that it is', () => {
  const [, real, contoh] = cities.map(({ json }) => json('unduh/terbaru/datapackage.json') as Package);
  expect(real?.title).toBe(citedTitle());
  expect(real?.description).not.toContain('DATA CONTOH');
  expect(contoh?.description).toMatch(/^DATA CONTOH/u);
});
