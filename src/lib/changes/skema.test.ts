import { describe, expect, it } from 'vitest';
import { findBrokenSchema, findBrokenTables, type Paket } from './skema.ts';

const paket = (...fields: [name: string, type: string][]): Paket => ({
  resources: [
    { name: 'nilai', path: 'nilai.csv', schema: { fields: fields.map(([name, type]) => ({ name, type })) } },
    { name: 'nilai-json', path: 'nilai.json' },
  ],
});
const before = paket(['kode', 'string'], ['nilai', 'number']);

describe('findBrokenTables', () => {
  it.each<[string, Paket, string[]]>([
    ['nothing when nothing changed', before, []],
    ['nothing when a column is added', paket(['kode', 'string'], ['nilai', 'number'], ['mutu', 'string']), []],
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

describe('findBrokenSchema', () => {
  const schema = (properties: object, required = Object.keys(properties)) => ({
    type: 'object',
    properties: { data: { type: 'array', items: { type: 'object', properties, required } } },
    required: ['data'],
  });
  const old = schema({ kode: { type: 'string' }, nilai: { type: ['number', 'null'] } });
  it.each<[string, object, string[]]>([
    ['nothing when nothing changed', old, []],
    [
      'nothing when a key is added',
      schema({ kode: { type: 'string' }, nilai: { type: ['number', 'null'] }, seri: { type: 'string' } }),
      [],
    ],
    [
      'a key that is gone',
      schema({ kode: { type: 'string' } }),
      ['nilai/data/items: "nilai" may be missing now', 'nilai/data/items/nilai is gone'],
    ],
    [
      'a key of another type',
      schema({ kode: { type: 'integer' }, nilai: { type: ['number', 'null'] } }),
      ['nilai/data/items/kode: type was "string" and is "integer"'],
    ],
    [
      'a key that need not be there any more',
      schema({ kode: { type: 'string' }, nilai: { type: ['number', 'null'] } }, ['kode']),
      ['nilai/data/items: "nilai" may be missing now'],
    ],
  ])('finds %s', (_what, after, expected) => {
    expect(findBrokenSchema(old, after, 'nilai')).toEqual(expected);
  });

  it('looks into each choice and each place of a list', () => {
    const list = (type: string) => ({ oneOf: [{ const: 'a' }, { type: 'array', prefixItems: [{ type }] }] });
    expect(findBrokenSchema(list('number'), list('string'), 'x')).toEqual(['x/1/0: type was "number" and is "string"']);
  });
});
