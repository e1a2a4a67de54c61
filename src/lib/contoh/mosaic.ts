/**
 * The shape of the city: a mosaic of Voronoi cells around scattered sites.
 *
 * Nothing is cut along an outline. More sites are scattered than needed, the ones nearest to the middle become land and
 * the rest stays sea. So the coast is made of Voronoi edges too, and every vertex of every cell, inside or on the
 * coast, is a Voronoi vertex that its neighbours share by construction.
 */
import * as d3 from 'd3';
import { createOutline } from './outline.ts';
import type { Position } from './position.ts';
import type { Random } from './random.ts';

export interface Cell {
  /** Where the cell was grown from. */
  site: Position;
  /** Closed, exterior counter-clockwise (RFC 7946), no position twice in a row. */
  ring: readonly Position[];
}

/** 1.38 km on the equator: a square of it is 1.9 km2, the mean kelurahan of Banjarmasin. */
const DEGREES_PER_UNIT = 0.0124;

/** Decimals of a coordinate, as in the real boundaries: about one metre. */
const DECIMALS = 5;

/**
 * A city of `count` cells in one piece without holes, around 0,0 ("Null Island"): open sea in the Gulf of Guinea,
 * the customary place for coordinates that mean no place.
 */
export function createMosaic(count: number, random: Random): Cell[] {
  const half = Math.sqrt(count / Math.PI) * 1.5 + 3;
  const tries = Math.round((2 * half) ** 2);
  let sites = d3.range(tries).map((): Position => [random.between(-half, half), random.between(-half, half)]);
  for (let round = 0; round < 2; round += 1) sites = relax(sites, half);

  const outline = createOutline(random);
  const land = d3.sort(d3.range(sites.length), (index) => outline(at(sites, index))).slice(0, count);
  const voronoi = createVoronoi(sites, half);
  return land.map((index) => ({ site: at(sites, index), ring: toRing(voronoi.cellPolygon(index)) }));
}

function createVoronoi(sites: readonly Position[], half: number): d3.Voronoi<unknown> {
  return new d3.Delaunay(sites.flat()).voronoi([-half, -half, half, half]);
}

/** One step of Lloyd's relaxation: each site moves to the middle of its cell, which makes sizes more even. */
function relax(sites: readonly Position[], half: number): Position[] {
  const voronoi = createVoronoi(sites, half);
  return sites.map((_, index) => d3.polygonCentroid(voronoi.cellPolygon(index)));
}

/** A cell in degrees. Rounding depends on the vertex alone, so neighbours round a shared vertex alike. */
function toRing(polygon: d3.Delaunay.Polygon): Position[] {
  const rounded = polygon.map(([x, y]): Position => [toDegrees(x), toDegrees(y)]);
  const ring = rounded.filter((position, index) => index === 0 || !isSame(position, at(rounded, index - 1)));
  return d3.polygonArea([...ring] as [number, number][]) > 0 ? ring.reverse() : ring;
}

const toDegrees = (value: number): number => Number((value * DEGREES_PER_UNIT).toFixed(DECIMALS));

const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/** The item that must be there. */
function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`no item ${index} in a list of ${items.length}`);
  return item;
}
