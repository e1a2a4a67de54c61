/** How much of a label lies in its area. Clipping is dear, and figures of one length go into the same areas on a hundred maps. */
import { memo } from '../stats/index.ts';
import type { Box, Point } from './box.ts';
import { areaOf, clipPolygons } from './polygon.ts';
import type { FlatPolygon } from './projection.ts';

/** Shares of boxes of one size, by the place of their middle; NaN where nobody has asked yet. */
export type Shares = Float64Array;

const sharesOf = memo((_polygons: readonly FlatPolygon[]) => new Map<string, Shares>());

/**
 * What is known of the boxes of one size in one area; the places that are tried follow from the area and its anchor.
 * @param places how many there are
 */
export function findShares(
  polygons: readonly FlatPolygon[],
  anchor: Point,
  { width, height }: Pick<Box, 'width' | 'height'>,
  places: number,
): Shares {
  const known = sharesOf(polygons);
  const name = [anchor.x, anchor.y, width, height].join(' ');
  const shares = known.get(name) ?? new Float64Array(places).fill(NaN);
  known.set(name, shares);
  return shares;
}

/**
 * The share of a box that lies in the area, 0 to 1.
 * @param index place of its middle in `shares`, where the answer is kept
 */
export function shareOf(shares: Shares, index: number, polygons: readonly FlatPolygon[], box: Box): number {
  const known = shares[index] ?? NaN;
  if (!Number.isNaN(known)) return known;
  const share = areaOf(clipPolygons(polygons, box)) / (box.width * box.height);
  shares[index] = share;
  return share;
}
