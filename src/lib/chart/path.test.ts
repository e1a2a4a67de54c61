import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLine, formatRing, type PathPoint } from './path.ts';
import { parsePath } from './path.test-support.ts';

describe('formatLine', () => {
  it.each<[string, PathPoint[], string]>([
    [
      'steps are relative and a minus sign separates',
      [
        [12, 7],
        [15, 3],
        [20, 9],
      ],
      'M12 7l3-4 5 6',
    ],
    [
      'negative coordinates',
      [
        [-1, -2],
        [-4, 5],
      ],
      'M-1-2l-3 7',
    ],
    [
      'a point that repeats the one before is left out',
      [
        [0, 0],
        [0, 0],
        [3, 0],
        [3, 0],
      ],
      'M0 0l3 0',
    ],
    ['a single point', [[4, 5]], 'M4 5'],
    ['nothing', [], ''],
  ])('%s', (_, points, expected) => {
    expect(formatLine(points)).toBe(expected);
  });
});

describe('formatRing', () => {
  it('closes with z instead of repeating the first point', () => {
    expect(
      formatRing([
        [0, 0],
        [9, 0],
        [9, 9],
        [0, 0],
      ]),
    ).toBe('M0 0l9 0 0 9z');
  });

  it('a ring that rounding has shrunk to a point stays valid', () => {
    expect(
      formatRing([
        [2, 2],
        [2, 2],
        [2, 2],
      ]),
    ).toBe('M2 2z');
  });
});

it('reading a line back gives the points that went in', () => {
  const point = fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 }));
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (points) => {
      const distinct = points.filter(
        ([x, y], index) => index === 0 || points[index - 1]?.[0] !== x || points[index - 1]?.[1] !== y,
      );
      expect(parsePath(formatLine(points))).toEqual([{ points: distinct, closed: false }]);
    }),
  );
});
