import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heapUp } from './heap.ts';

describe('heapUp', () => {
  it.each([
    ['dots with room between them stand on the line', [0, 10, 20], null, [0, 0, 0], 1],
    ['dots that just touch stand side by side', [0, 4, 8], null, [0, 0, 0], 1],
    ['dots that would overlap are heaped', [0, 1, 20], null, [0, 1, 0], 2],
    ['equal places keep the order in which they came', [5, 5, 5], null, [0, 1, 2], 3],
    ['the order given does not matter to the place', [20, 1, 0], null, [0, 1, 0], 2],
    ['the last dot lies over all it would touch', [0, 1, 2], 1, [0, 1, 2, 3], 4],
    ['the last dot stands on the line when it touches nothing', [0, 1], 10, [0, 1, 0], 2],
    ['no dots make no heap', [], null, [], 0],
  ])('%s', (_, xs, last, levels, height) => {
    expect(heapUp(xs, last, 4)).toEqual({ levels, height });
  });

  it('no two dots of one level overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 80 }), (xs) => {
        const { levels } = heapUp(xs, null, 8);
        const placed = xs.map((x, index) => ({ x, level: levels[index] }));
        for (const [index, a] of placed.entries()) {
          for (const b of placed.slice(index + 1)) {
            if (a.level === b.level) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(8);
          }
        }
      }),
    );
  });
});
