import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderJson } from './json.ts';

const cases: [string, object, string][] = [
  ['objects are laid out', { a: 1, b: { c: 'x' } }, '{\n  "a": 1,\n  "b": {\n    "c": "x"\n  }\n}\n'],
  [
    'each item of a list stands on one line',
    { a: [{ b: 1, c: [2] }, { b: 3 }] },
    '{\n  "a": [\n    {"b":1,"c":[2]},\n    {"b":3}\n  ]\n}\n',
  ],
  ['a list of plain values is one line', { a: [1, 'x', null] }, '{\n  "a": [1,"x",null]\n}\n'],
  ['nothing is a pair of brackets', { a: [], b: {} }, '{\n  "a": [],\n  "b": {}\n}\n'],
  ['unknown is null', { a: null }, '{\n  "a": null\n}\n'],
];

test.each(cases)('%s', (_name, value, text) => {
  expect(renderJson(value)).toBe(text);
});

test('whatever JSON can hold is read back equal', () => {
  fc.assert(
    fc.property(fc.object({ values: [fc.jsonValue()] }), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(renderJson(value))).toStrictEqual(plain);
    }),
  );
});
