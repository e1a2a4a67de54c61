import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseHeap, heapUp, orderOf } from './heap.ts';

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
        const heap = heapUp(xs, null, 8);
        const placed = xs.map((x, index) => ({ x, level: heap?.levels[index] }));
        for (const [index, a] of placed.entries()) {
          for (const b of placed.slice(index + 1)) {
            if (a.level === b.level) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(8);
          }
        }
      }),
    );
  });

  it('each dot takes the lowest level that is free', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 80 }), (xs) => {
        const ends: number[] = [];
        const levels: number[] = [];
        for (const index of orderOf(xs)) {
          const x = xs[index] ?? 0;
          const found = ends.findIndex((end) => end + 8 <= x);
          levels[index] = found === -1 ? ends.length : found;
          ends[levels[index]] = x;
        }
        expect(heapUp(xs, null, 8)).toEqual({ levels, height: ends.length });
      }),
    );
  });

  it('a dot that is not in the order takes no room', () => {
    expect(heapUp([0, 1, 2], 2, 4, { order: [0, 2] })).toEqual({ levels: [0, 0, 1, 2], height: 3 });
  });

  it.each([
    ['as tall as it may be', 3, { levels: [0, 1, 2], height: 3 }],
    ['taller than it may be', 2, null],
  ])('a heap %s', (_, tallest, expected) => {
    expect(heapUp([5, 5, 5], null, 4, { tallest })).toEqual(expected);
  });

  it('the last dot counts for the height', () => {
    expect(heapUp([5, 5], 5, 4, { tallest: 2 })).toBeNull();
  });
});

describe('chooseHeap', () => {
  const heapOf = (count: number) => {
    const xs = Array.from({ length: count }, () => 5);
    return chooseHeap(xs, orderOf(xs), null, [4, 3, 2]);
  };

  it.each([
    // A level of radius 4 needs 8 of the 92 units at least, one of radius 3 needs 6.
    ['11 equal dots are large', 11, 4, 92 / 11],
    ['12 are smaller', 12, 3, 6.5],
    ['15 too, a little closer', 15, 3, 92 / 15],
    ['16 are small', 16, 2, 4.5],
    ['1,000 overlap', 1000, 2, 0.092],
  ])('%s', (_, count, radius, spacing) => {
    expect(heapOf(count)).toMatchObject({ radius, spacing, height: count });
  });
});
