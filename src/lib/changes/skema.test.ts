import { describe, expect, it } from 'vitest';
import { findBrokenSchema } from './skema.ts';

const schema = (properties: object, required = Object.keys(properties)) => ({
  type: 'object',
  properties: { data: { type: 'array', items: { type: 'object', properties, required } } },
  required: ['data'],
});
const orNull = (one: object) => ({ anyOf: [one, { type: 'null' }] });
const text = { type: 'string' };

describe('findBrokenSchema: keys', () => {
  const old = schema({ kode: text, nilai: { type: ['number', 'null'] } });
  it.each<[string, object, string[]]>([
    ['nothing when nothing changed', old, []],
    ['nothing when a key is added', schema({ kode: text, nilai: { type: ['number', 'null'] }, seri: text }), []],
    [
      'a key that is gone',
      schema({ kode: text }),
      ['nilai/data/items: "nilai" may be missing now', 'nilai/data/items/nilai is gone'],
    ],
    [
      'a key of another type',
      schema({ kode: { type: 'integer' }, nilai: { type: ['number', 'null'] } }),
      ['nilai/data/items/kode: type was "string" and is "integer"'],
    ],
    [
      'a key that need not be there any more',
      schema({ kode: text, nilai: { type: ['number', 'null'] } }, ['kode']),
      ['nilai/data/items: "nilai" may be missing now'],
    ],
  ])('finds %s', (_what, after, expected) => {
    expect(findBrokenSchema(old, after, 'nilai')).toEqual(expected);
  });
});

describe('findBrokenSchema: one value, from the side of who reads it', () => {
  const words = (...all: (string | null)[]) => ({ enum: all });
  it.each<[string, object, object, string[]]>([
    ['a word that is gone', words('media', 'pemerintah'), words('media'), ['x: the word "pemerintah" is gone']],
    [
      'a word that has another name',
      words('media', 'belum'),
      words('media', 'belum_diverifikasi'),
      ['x: the word "belum" is gone'],
    ],
    ['nothing in one more word, which readers let pass', words('media'), words('media', 'baru'), []],
    ['a list of words that is none now', words('media'), text, ['x: was one of a list of words and is anything']],
    ['nothing in a text that is one of a list of words now', text, words('media'), []],
    ['null among words that had none', words('a'), words('a', null), ['x: may be null now']],
    ['nothing when null is gone from the words', words('a', null), words('a'), []],
    ['null where none was', text, orNull(text), ['x: may be null now']],
    ['nothing when null is gone', orNull(text), text, []],
    ['another type beside null', orNull(text), orNull({ type: 'number' }), ['x/0: type was "string" and is "number"']],
    ['a word that is gone beside null', orNull(words('a', 'b')), orNull(words('a')), ['x/0: the word "b" is gone']],
    [
      'a form that readers do not know',
      text,
      { anyOf: [text, { type: 'array' }] },
      ['x: may have a form that no reader knows'],
    ],
    [
      'a form that is gone',
      { oneOf: [{ const: 'Polygon' }, { const: 'MultiPolygon' }] },
      { oneOf: [{ const: 'Polygon' }] },
      ['x/1 is gone'],
    ],
    ['another constant', { const: 'Feature' }, { const: 'Fitur' }, ['x: const was "Feature" and is "Fitur"']],
    [
      'another pattern',
      { ...text, pattern: '^a$' },
      { ...text, pattern: '^b$' },
      ['x: pattern was "^a$" and is "^b$"'],
    ],
    ['a pattern that is gone', { ...text, pattern: '^a$' }, text, ['x: pattern was "^a$" and is anything']],
    ['nothing in a pattern where none was', text, { ...text, pattern: '^a$' }, []],
    ['a day that is any text now', { ...text, format: 'date' }, text, ['x: format was "date" and is anything']],
    ['nothing when a number is always whole', { type: 'number' }, { type: 'integer' }, []],
    [
      'a whole number that is any number',
      { type: 'integer' },
      { type: 'number' },
      ['x: type was "integer" and is "number"'],
    ],
    [
      'a lower limit that fell and an upper one that is gone',
      { type: 'number', minimum: 0, maximum: 100 },
      { type: 'number', minimum: -1 },
      ['x: minimum was 0 and is -1', 'x: maximum was 100 and is anything'],
    ],
    ['nothing in closer limits', { type: 'number', minimum: 0 }, { type: 'number', minimum: 1, maximum: 9 }, []],
    [
      'another kind of value in a map',
      { type: 'object', additionalProperties: text },
      { type: 'object', additionalProperties: { type: 'number' } },
      ['x/additionalProperties: type was "string" and is "number"'],
    ],
  ])('finds %s', (_what, before, after, expected) => {
    expect(findBrokenSchema(before, after, 'x')).toEqual(expected);
  });

  it('looks into each choice and each place of a list', () => {
    const list = (type: string) => ({ oneOf: [{ const: 'a' }, { type: 'array', prefixItems: [{ type }] }] });
    expect(findBrokenSchema(list('number'), list('string'), 'x')).toEqual(['x/1/0: type was "number" and is "string"']);
  });
});
