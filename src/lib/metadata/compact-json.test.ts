import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderCompact } from './compact-json.ts';

test('what fits on a line stands on one', () => {
  expect(renderCompact({ a: [1, { b: 'c' }], d: undefined })).toBe('{"a":[1,{"b":"c"}]}\n');
});

test('what does not is laid out, as deep as it has to be', () => {
  const long = 'x'.repeat(118);
  expect(renderCompact({ short: [1, 2], none: undefined, long: [long, {}] })).toBe(
    `{\n  "short": [1,2],\n  "long": [\n    "${long}",\n    {}\n  ]\n}\n`,
  );
});

test('it is read back equal, whatever it holds', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string({ maxLength: 150 }), fc.jsonValue())),
      (value) => {
        const plain = JSON.parse(JSON.stringify(value)) as unknown;
        expect(JSON.parse(renderCompact(value))).toEqual(plain);
      },
    ),
  );
});
