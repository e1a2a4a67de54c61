import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { layoutMap } from '../../lib/chart/index.ts';
import { nearestInDirection } from './arah.ts';

/** A cross: middle, then one to each side, and one far to the right. */
const cross = [
  { x: 0, y: 0 },
  { x: -10, y: 1 },
  { x: 10, y: -1 },
  { x: 1, y: -10 },
  { x: -1, y: 10 },
  { x: 30, y: 0 },
];

describe('nearestInDirection(middles, from, key)', () => {
  it.each([
    ['ArrowLeft', 1],
    ['ArrowRight', 2],
    ['ArrowUp', 3],
    ['ArrowDown', 4],
    ['Tab', -1],
  ])('%s leads from the middle of a cross to %i', (key, expected) => {
    expect(nearestInDirection(cross, 0, key)).toBe(expected);
  });

  it('says -1 at the edge', () => {
    expect(nearestInDirection(cross, 5, 'ArrowRight')).toBe(-1);
    expect(nearestInDirection([], 0, 'ArrowRight')).toBe(-1);
  });

  it('prefers what lies ahead to what lies nearer but aside', () => {
    const middles = [
      { x: 0, y: 0 },
      { x: 5, y: 8 },
      { x: 12, y: 0 },
    ];
    expect(nearestInDirection(middles, 0, 'ArrowRight')).toBe(2);
  });

  it('always leads ahead, never back or to itself', () => {
    const point = fc.record({ x: fc.integer({ min: -99, max: 99 }), y: fc.integer({ min: -99, max: 99 }) });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), (middles) => {
        const at = nearestInDirection(middles, 0, 'ArrowDown');
        const [from, to] = [middles[0], middles[at]];
        return at === -1 || (from !== undefined && to !== undefined && to.y > from.y);
      }),
    );
  });

  it('reaches every kelurahan of Banjarmasin from the first one', () => {
    const middles = layoutMap(readRealAtlas()).areas.map(({ anchor }) => anchor);
    const reached = new Set([0]);
    for (const from of reached) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const to = nearestInDirection(middles, from, key);
        if (to >= 0) reached.add(to);
      }
    }
    expect(reached.size).toBe(52);
  });
});
