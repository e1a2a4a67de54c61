import { describe, expect, it } from 'vitest';
import { findBrokenHeader, findBrokenTables, findMissingFiles, type Paket } from './paket.ts';

type Field = Paket['resources'][number]['schema'] extends infer S | undefined
  ? S extends { fields: readonly (infer F)[] }
    ? F
    : never
  : never;

const fieldsTo = (fields: readonly Field[], more: object = {}, schema: object = {}): Paket => ({
  resources: [
    { name: 'nilai', path: 'nilai.csv', ...more, schema: { ...schema, fields } },
    { name: 'nilai-json', path: 'nilai.json' },
  ],
});
const paket = (...fields: [name: string, type: string][]): Paket =>
  fieldsTo(fields.map(([name, type]) => ({ name, type })));

describe('findBrokenTables: columns', () => {
  const before = paket(['kode', 'string'], ['nilai', 'number']);
  it.each<[string, Paket, string[]]>([
    ['nothing when nothing changed', before, []],
    [
      'nothing when a column is added at the end',
      paket(['kode', 'string'], ['nilai', 'number'], ['mutu', 'string']),
      [],
    ],
    [
      'a column that is added between others',
      paket(['kode', 'string'], ['mutu', 'string'], ['nilai', 'number']),
      ['nilai.csv: the column "nilai" is no longer in its place; new ones come last'],
    ],
    [
      'columns in another order',
      paket(['nilai', 'number'], ['kode', 'string']),
      ['nilai.csv: the column "kode" is no longer in its place; new ones come last'],
    ],
    ['a column that is gone', paket(['kode', 'string']), ['nilai.csv: the column "nilai" is gone']],
    [
      'a column that has another name',
      paket(['kode', 'string'], ['angka', 'number']),
      ['nilai.csv: the column "nilai" is gone'],
    ],
    [
      'a column of another type',
      paket(['kode', 'string'], ['nilai', 'string']),
      ['nilai.csv: the column "nilai" was number and is string'],
    ],
    ['a file that is gone', { resources: before.resources.slice(0, 1) }, ['nilai.json is gone']],
  ])('finds %s', (_what, after, expected) => {
    expect(findBrokenTables(before, after)).toEqual(expected);
  });
});

describe('findBrokenTables: what is promised of a cell', () => {
  const at = 'nilai.csv: the column "a"';
  const bound = (constraints: object, more: object = {}): Paket =>
    fieldsTo([{ name: 'a', type: 'string', constraints, ...more }]);
  it.each<[string, Paket, Paket, string[]]>([
    ['one that may be empty now', bound({ required: true }), bound({ required: false }), [`${at} may be empty now`]],
    ['nothing in one that is never empty any more', bound({ required: false }), bound({ required: true }), []],
    ['one that held each value once', bound({ unique: true }), bound({}), [`${at} may hold a value twice now`]],
    [
      'a word that is gone',
      bound({ enum: ['media', 'belum'] }),
      bound({ enum: ['media'] }),
      [`${at}: the word "belum" is gone`],
    ],
    ['nothing in one more word', bound({ enum: ['media'] }), bound({ enum: ['media', 'baru'] }), []],
    ['another pattern', bound({ pattern: 'a' }), bound({ pattern: 'b' }), [`${at}: pattern was "a" and is "b"`]],
    ['looser limits', bound({ minimum: 0 }), bound({}), [`${at}: minimum was 0 and is anything`]],
    [
      'a list with other marks between its words',
      bound({}, { delimiter: ';' }),
      bound({}, { delimiter: ',' }),
      [`${at}: delimiter was ";" and is ","`],
    ],
    [
      'another text for an empty cell',
      bound({}, { missingValues: [{ value: '', label: 'x' }] }),
      bound({}, { missingValues: [{ value: '' }, { value: '-' }] }),
      [`${at}: "-" means an empty cell now`],
    ],
  ])('finds %s', (_what, before, after, expected) => {
    expect(findBrokenTables(before, after)).toEqual(expected);
  });

  it('finds another key, and a file that is written in another way', () => {
    const field = [{ name: 'a', type: 'string' }];
    const before = fieldsTo(field, { encoding: 'utf-8', dialect: { delimiter: ',' } }, { primaryKey: ['a'] });
    const after = fieldsTo(field, { encoding: 'utf-16', dialect: { delimiter: ';' } }, { primaryKey: ['a', 'b'] });
    expect(findBrokenTables(before, after)).toEqual([
      'nilai.csv: encoding was "utf-8" and is "utf-16"',
      'nilai.csv: dialect was {"delimiter":","} and is {"delimiter":";"}',
      'nilai.csv: primaryKey was ["a"] and is ["a","b"]',
    ]);
    expect(findBrokenTables(fieldsTo(field), before)).toEqual([
      'nilai.csv: encoding was anything and is "utf-8"',
      'nilai.csv: dialect was anything and is {"delimiter":","}',
    ]);
  });
});

describe('findBrokenTables: keys', () => {
  const keyed = (schema: object): Paket => fieldsTo([{ name: 'a', type: 'string' }], {}, schema);
  it.each<[string, object, object, string[]]>([
    ['nothing when a key comes', {}, { primaryKey: ['a'] }, []],
    ['a key that is gone', { primaryKey: ['a'] }, {}, ['nilai.csv: primaryKey was ["a"] and is anything']],
    ['nothing when a key that told rows apart names them', { uniqueKeys: [['a']] }, { primaryKey: ['a'] }, []],
    [
      'a key that only tells rows apart now',
      { primaryKey: ['a'] },
      { uniqueKeys: [['a']] },
      ['nilai.csv: primaryKey was ["a"] and is anything'],
    ],
  ])('finds %s', (_what, before, after, expected) => {
    expect(findBrokenTables(keyed(before), keyed(after))).toEqual(expected);
  });
});

describe('findBrokenHeader', () => {
  it.each<[string, string, string[], string[], string[]]>([
    ['nothing in a column more at the end', 'kampung/a.csv', ['a', 'b'], ['a', 'b', 'c'], []],
    [
      'one that moved',
      'kampung/a.csv',
      ['a', 'b'],
      ['b', 'a'],
      ['kampung/a.csv: the column "a" is no longer in its place; new ones come last'],
    ],
    [
      'nothing between the columns of the wide form, which come from the data',
      'nilai-lebar.csv',
      ['a', 'b'],
      ['a', 'c', 'b'],
      [],
    ],
    [
      'one that is gone from the wide form',
      'nilai-lebar.csv',
      ['a', 'b'],
      ['a'],
      ['nilai-lebar.csv: the column "b" is gone'],
    ],
  ])('finds %s', (_what, file, before, after, expected) => {
    expect(findBrokenHeader(before, after, file)).toEqual(expected);
  });
});

describe('findMissingFiles', () => {
  it('names each file of the release that nobody makes any more', () => {
    const before = ['nilai.csv', 'kampung/mantuil.csv', 'grafik/a.svg'];
    expect(findMissingFiles(before, new Set(before))).toEqual([]);
    expect(findMissingFiles(before, new Set(['nilai.csv', 'grafik/a.svg', 'baru.csv']))).toEqual([
      'kampung/mantuil.csv is published no more',
    ]);
  });
});
