import * as d3 from 'd3';
import fc from 'fast-check';
import type { FeatureCollection, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { renderBatas } from './batas.ts';
import { createKota } from './kota.ts';

type Position = [number, number];

interface Batas extends FeatureCollection<Polygon, { kode: string; nama: string }> {
  bbox: [number, number, number, number];
}

const createBatas = (kampung: number, seed: number): Batas =>
  JSON.parse(renderBatas(createKota(kampung, seed))) as Batas;

const readRings = (batas: Batas): Position[][] =>
  batas.features.map((feature) => feature.geometry.coordinates[0] as Position[]);

/** Twice the signed area in squares of the last decimal: whole numbers, so that sums are exact. */
function area(ring: readonly Position[]): number {
  const whole = ring.map(([x, y]) => [Math.round(x * 1e5), Math.round(y * 1e5)] as const);
  return d3.sum(d3.pairs(whole, ([ax, ay], [bx, by]) => ax * by - bx * ay));
}

/** Edges by direction, each with how often it occurs. */
const countEdges = (rings: readonly Position[][]): Map<string, number> =>
  d3.rollup(
    rings.flatMap((ring) => d3.pairs(ring)),
    (edges) => edges.length,
    (edge) => edge.join(' '),
  );

/** Walks the edges that have no neighbour. The result is the whole coast only when it is one ring. */
function walkCoast(edges: ReadonlyMap<string, number>): Position[] {
  const coast = [...edges.keys()].map((edge) => edge.split(' ') as [string, string]);
  const next = new Map(coast.filter(([from, to]) => !edges.has(`${to} ${from}`)));
  const ring: string[] = [...next.keys()].slice(0, 1);
  for (let step = 0; step < next.size; step += 1) ring.push(next.get(ring.at(-1) ?? '') ?? 'torn');
  return ring.map((position) => position.split(',').map(Number) as Position);
}

const cities = fc.tuple(fc.integer({ min: 5, max: 80 }), fc.integer({ min: 0, max: 2 ** 31 - 1 }));

describe('the boundaries of a synthetic city', () => {
  test('are closed rings, counter-clockwise, without a position twice in a row', () => {
    fc.assert(
      fc.property(cities, ([kampung, seed]) => {
        for (const ring of readRings(createBatas(kampung, seed))) {
          expect(ring.length).toBeGreaterThanOrEqual(4);
          expect(ring.at(-1)).toEqual(ring[0]);
          expect(area(ring)).toBeGreaterThan(0);
          expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
        }
      }),
    );
  });

  test('share every inner edge with exactly one neighbour, in the opposite direction', () => {
    fc.assert(
      fc.property(cities, ([kampung, seed]) => {
        expect(new Set(countEdges(readRings(createBatas(kampung, seed))).values())).toEqual(new Set([1]));
      }),
    );
  });

  test('leave one coast, whose area is the sum of all areas: no hole, no overlap, no island', () => {
    fc.assert(
      fc.property(cities, ([kampung, seed]) => {
        const rings = readRings(createBatas(kampung, seed));
        const coast = walkCoast(countEdges(rings));
        expect(coast.at(-1)).toEqual(coast[0]);
        expect(new Set(coast.map(String)).size).toBe(coast.length - 1);
        expect(area(coast)).toBe(d3.sum(rings, area));
      }),
    );
  });

  test('hold for 20,000 kampung too', () => {
    const rings = readRings(createBatas(20_000, 1));
    const edges = countEdges(rings);
    expect(rings).toHaveLength(20_000);
    expect(new Set(edges.values())).toEqual(new Set([1]));
    expect(area(walkCoast(edges))).toBe(d3.sum(rings, area));
  });

  test('lie in the Gulf of Guinea, at most five decimals fine, inside the bbox of the file', () => {
    const batas = createBatas(44, 1);
    const positions = readRings(batas).flat();
    const [west, south, east, north] = batas.bbox;
    expect(d3.extent(positions, ([x]) => x)).toEqual([west, east]);
    expect(d3.extent(positions, ([, y]) => y)).toEqual([south, north]);
    expect(Math.max(...batas.bbox.map(Math.abs))).toBeLessThan(0.1);
    for (const value of positions.flat()) expect(value).toBe(Number(value.toFixed(5)));
  });

  test('have a size like that of a kelurahan', () => {
    const km2 = readRings(createBatas(44, 1)).map((ring) => (area(ring) / 2) * (111.2 / 1e5) ** 2);
    expect(d3.mean(km2)).toBeGreaterThan(1);
    expect(d3.mean(km2)).toBeLessThan(3);
    expect(d3.min(km2)).toBeGreaterThan(0.3);
  });
});
