import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, areaOf, boundsOf, centreOf, clipPolygons, holds } from './polygon.ts';
import type { FlatPoint, FlatPolygon } from './projection.ts';

const square = (x: number, y: number, size: number): FlatPoint[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

/** A 10 by 10 square with a 2 by 2 hole in its middle. */
const ring: FlatPolygon = [square(0, 0, 10), square(4, 4, 2)];

/** A cup, open at the top: two legs of 2 by 10 on a bottom of 10 by 2. */
const cup: FlatPolygon = [
  [
    [0, 0],
    [2, 0],
    [2, 8],
    [8, 8],
    [8, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ],
];

it('the area of a polygon leaves out its holes', () => {
  expect(areaOf([ring])).toBe(96);
  expect(areaOf([cup])).toBe(52);
});

it.each([
  ['a point in the body', { x: 1, y: 1 }, true],
  ['a point in the hole', { x: 5, y: 5 }, false],
  ['a point outside', { x: 11, y: 5 }, false],
])('holds: %s', (_, point, expected) => {
  expect(holds([ring], point)).toBe(expected);
});

it('the bounds reach from the least to the greatest coordinate of all polygons', () => {
  expect(boundsOf([ring, [square(20, -5, 1)]])).toEqual({ x: 0, y: -5, width: 21, height: 15 });
});

describe('anchorOf', () => {
  it('is the middle of a square', () => {
    expect(anchorOf([[square(0, 0, 10)]])).toEqual({ x: 5, y: 5 });
  });

  it('lies in the largest of several polygons', () => {
    const { x } = anchorOf([[square(0, 0, 4)], [square(100, 0, 10)]]);
    expect(x).toBe(105);
  });

  it('lies inside even where the centre of gravity does not', () => {
    expect(holds([cup], anchorOf([cup]))).toBe(true);
  });

  it('refuses an area without a polygon', () => {
    expect(() => anchorOf([])).toThrow('no place for a label');
  });
});

it('centreOf is the centre of gravity, or the anchor when that lies outside', () => {
  expect(centreOf([[square(0, 0, 10)]])).toEqual({ x: 5, y: 5 });
  // Two legs of 16 around y = 4 and a bottom of 20 around y = 9: the centre (5, 308 / 52 = 5.9) is in the opening.
  expect(centreOf([cup])).toEqual(anchorOf([cup]));
});

describe('clipPolygons', () => {
  it('keeps the quarter of a square that a box covers', () => {
    expect(areaOf(clipPolygons([[square(0, 0, 10)]], { x: 5, y: 5, width: 10, height: 10 }))).toBe(25);
  });

  it('measures both legs of a cup that the box cuts into two parts', () => {
    expect(areaOf(clipPolygons([cup], { x: -1, y: 1, width: 12, height: 4 }))).toBe(16);
  });

  it('cuts holes too', () => {
    expect(areaOf(clipPolygons([ring], { x: 0, y: 0, width: 5, height: 10 }))).toBe(48);
  });

  it('leaves nothing of what lies outside', () => {
    expect(clipPolygons([cup], { x: 20, y: 20, width: 5, height: 5 })).toEqual([]);
  });

  it('returns closed rings within the box, no larger than the triangle they come from', () => {
    const coordinate = fc.integer({ min: -50, max: 50 });
    const point = fc.tuple(coordinate, coordinate);
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        const triangle = [a, b, c, a];
        const box = { x: -20, y: -20, width: 40, height: 40 };
        const clipped = clipPolygons([[triangle]], box);
        expect(areaOf(clipped)).toBeLessThanOrEqual(Math.min(1600, areaOf([[triangle]])) + 1e-6);
        for (const one of clipped.flat()) {
          expect(one[0]).toEqual(one.at(-1));
          expect(one.every(([x, y]) => Math.abs(x) <= 20 + 1e-9 && Math.abs(y) <= 20 + 1e-9)).toBe(true);
        }
      }),
    );
  });
});
