/** Measures of polygons, and cutting them along a rectangle. */
import * as d3 from 'd3';
import polylabel from 'polylabel';
import { memo } from '../stats/index.ts';
import type { Box, Point } from './box.ts';
import type { FlatPoint, FlatPolygon } from './projection.ts';

/** d3 takes mutable points but does not change them. */
const mutable = (ring: readonly FlatPoint[]): [number, number][] => ring as [number, number][];

/** Without its holes, whichever way the rings run. */
export const areaOf = (polygons: readonly FlatPolygon[]): number =>
  d3.sum(polygons, ([outer = [], ...holes]) => ringArea(outer) - d3.sum(holes, ringArea));

const ringArea = (ring: readonly FlatPoint[]): number => Math.abs(d3.polygonArea(mutable(ring)));

/** True when the point lies in one of the polygons and in none of its holes. */
export const holds = (polygons: readonly FlatPolygon[], { x, y }: Point): boolean =>
  polygons.some(
    ([outer = [], ...holes]) =>
      d3.polygonContains(mutable(outer), [x, y]) && !holes.some((hole) => d3.polygonContains(mutable(hole), [x, y])),
  );

/** The smallest box around all polygons. */
export function boundsOf(polygons: readonly FlatPolygon[]): Box {
  const points = polygons.flatMap(([outer = []]) => outer);
  const [x = 0, right = 0] = d3.extent(points, (point) => point[0]);
  const [y = 0, bottom = 0] = d3.extent(points, (point) => point[1]);
  return { x, y, width: right - x, height: bottom - y };
}

/** @throws Error when there is no polygon */
function largestOf(polygons: readonly FlatPolygon[]): FlatPolygon {
  const largest = d3.greatest(polygons, (polygon) => areaOf([polygon]));
  if (largest === undefined) throw new Error('an area without a polygon has no place for a label');
  return largest;
}

/** The centre of gravity, where it lies inside; else the anchor. Right for a name that spans smaller areas. */
export function centreOf(polygons: readonly FlatPolygon[]): Point {
  const [x, y] = d3.polygonCentroid(mutable(largestOf(polygons)[0] ?? []));
  return holds(polygons, { x, y }) ? { x, y } : anchorOf(polygons);
}

/**
 * The point of the largest polygon that is farthest from its border: the best place for a name.
 * @throws Error when there is no polygon
 */
export const anchorOf: (polygons: readonly FlatPolygon[]) => Point = memo((polygons: readonly FlatPolygon[]) => {
  const largest = largestOf(polygons);
  const { width, height } = boundsOf([largest]);
  const [x, y] = polylabel(largest, Math.min(width, height) / 50);
  return { x, y };
});

/**
 * What of the rings lies in the box (Sutherland and Hodgman 1974). Where a ring leaves the box and comes back, its
 * parts stay joined along the edge of the box: the area is exact, the edge has to be out of sight.
 */
export function clipPolygons(polygons: readonly FlatPolygon[], box: Box): FlatPolygon[] {
  return polygons
    .map((rings) => rings.map((ring) => clipRing(ring, box)).filter((ring) => ring.length > 3))
    .filter(([outer]) => outer !== undefined);
}

interface Side {
  readonly axis: 0 | 1;
  readonly at: number;
  /** 1 keeps what is larger than `at`, -1 what is smaller. */
  readonly keep: 1 | -1;
}

function clipRing(ring: readonly FlatPoint[], { x, y, width, height }: Box): FlatPoint[] {
  const sides: readonly Side[] = [
    { axis: 0, at: x, keep: 1 },
    { axis: 0, at: x + width, keep: -1 },
    { axis: 1, at: y, keep: 1 },
    { axis: 1, at: y + height, keep: -1 },
  ];
  const open = sides.reduce<readonly FlatPoint[]>(cutAlong, ring.slice(0, -1));
  return open[0] === undefined ? [] : [...open, open[0]];
}

/** One step of the clipping: an open ring, cut along one side. A loop, because labels are tried in thousands of places. */
function cutAlong(ring: readonly FlatPoint[], { axis, at, keep }: Side): FlatPoint[] {
  const isIn = (point: FlatPoint): boolean => (point[axis] - at) * keep >= 0;
  const cut: FlatPoint[] = [];
  let before = ring.at(-1);
  for (const point of ring) {
    if (before !== undefined && isIn(point) !== isIn(before)) cut.push(cross(before, point, axis, at));
    if (isIn(point)) cut.push(point);
    before = point;
  }
  return cut;
}

function cross(from: FlatPoint, to: FlatPoint, axis: 0 | 1, at: number): FlatPoint {
  const share = (at - from[axis]) / (to[axis] - from[axis]);
  return axis === 0 ? [at, from[1] + share * (to[1] - from[1])] : [from[0] + share * (to[0] - from[0]), at];
}
