import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAtlas } from '../model/index.ts';
import { createContoh } from './index.ts';

const cities = fc.tuple(fc.integer({ min: 5, max: 80 }), fc.integer({ min: 0, max: 2 ** 31 - 1 }));

function findProblems(kampung: number, seed: number) {
  const encoder = new TextEncoder();
  const files = createContoh({ kampung, seed }).map(({ name, text }) => [name, encoder.encode(text)] as const);
  return parseAtlas(new Map(files)).problems;
}

test('the checks of the real data find nothing wrong with any synthetic city', () => {
  fc.assert(
    fc.property(cities, ([kampung, seed]) => {
      expect(findProblems(kampung, seed)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('nor with one of 1,000 kampung', () => {
  expect(findProblems(1000, 1)).toEqual([]);
});
