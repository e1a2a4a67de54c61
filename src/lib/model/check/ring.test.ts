/** Crossings are found from west to east; every pair of sides, looked at one by one, says the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BoundingBox, Position, Ring } from '../batas.ts';
import { findRingFault } from './ring.ts';

const box: BoundingBox = [0, 0, 100, 80];
const sideOf = (a: Position, b: Position, point: Position): number =>
  Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));

/** The first of the sides that cross another, by the plainest way. */
function crossingOf(ring: Ring): Position | null {
  const sides = ring.slice(1).map((end, at) => [ring[at] ?? end, end] as const);
  const found = sides.find(([a, b]) =>
    sides.some(([c, d]) => sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0),
  );
  return found?.[0] ?? null;
}

test('any ring crosses itself where the plain way says', () => {
  const point = fc.tuple(fc.nat(100), fc.nat(80));
  fc.assert(
    fc.property(fc.uniqueArray(point, { minLength: 4, maxLength: 14, selector: String }), (points) => {
      const ring = [...points, points[0] ?? [0, 0]] as Ring;
      const crossing = crossingOf(ring);
      const masalah = findRingFault(ring, true, box)?.masalah ?? '';
      expect(masalah.startsWith('Garis batas memotong')).toBe(crossing !== null);
      if (crossing !== null) expect(masalah).toContain(`[${crossing.join(', ')}]`);
    }),
    { numRuns: 500 },
  );
});

test('a ring of many points is read at once', () => {
  const count = 50_000;
  const ring = Array.from({ length: count }, (_, at): Position => {
    const angle = (2 * Math.PI * at) / count;
    return [50 + 40 * Math.cos(angle), 40 + 30 * Math.sin(angle)];
  });
  const start = performance.now();
  expect(findRingFault([...ring, ring[0] ?? [0, 0]], true, box)).toBeNull();
  // Every pair would be more than a thousand million.
  expect(performance.now() - start).toBeLessThan(2000);
});
