/** The city's polygons on a flat map: once per atlas, for the large map and all the small ones. */
import * as d3 from 'd3';
import type { Atlas, KodeKelurahan, KodeWilayah, Position } from '../model/index.ts';
import { memo } from '../stats/index.ts';

/** Width of the large map in view units; its height follows from the shape of the city. */
const MAP_WIDTH = 720;

/** x to the right, y downwards, in view units of the large map, unrounded. */
export type FlatPoint = readonly [number, number];
/** The first and last point are the same; the first ring of a polygon is its outer one. */
export type FlatPolygon = readonly (readonly FlatPoint[])[];

export interface FlatArea {
  readonly kode: KodeKelurahan;
  readonly nama: string;
  readonly kecamatan: KodeWilayah;
  readonly polygons: readonly FlatPolygon[];
}

export interface FlatMap {
  readonly width: number;
  /** View units, unrounded. */
  readonly height: number;
  /** In the order of `atlas.kampung`. */
  readonly areas: readonly FlatArea[];
  /** The way back, from view units to degrees. */
  readonly positionOf: (point: FlatPoint) => Position;
}

/**
 * All kelurahan by Mercator's projection, which keeps shapes and north upwards, fitted to the width of the map.
 * Positions that neighbours share stay exactly equal.
 */
export const projectAtlas: (atlas: Atlas) => FlatMap = memo(project);

function project(atlas: Atlas): FlatMap {
  const mercator = d3.geoMercator().scale(1).translate([0, 0]);
  const flatten = ([lon, lat]: FlatPoint): FlatPoint => mercator([lon, lat]) ?? [NaN, NaN];
  const corners = atlas.kampung.flatMap(({ batas }) => batas.polygons.flat(2).map(flatten));
  const [left = 0, right = 0] = d3.extent(corners, ([x]) => x);
  const [top = 0, bottom = 0] = d3.extent(corners, ([, y]) => y);
  const scale = MAP_WIDTH / (right - left);
  const place = (position: FlatPoint): FlatPoint => {
    const [x, y] = flatten(position);
    return [(x - left) * scale, (y - top) * scale];
  };
  return {
    width: MAP_WIDTH,
    height: (bottom - top) * scale,
    positionOf: ([x, y]) => mercator.invert?.([x / scale + left, y / scale + top]) ?? [NaN, NaN],
    areas: atlas.kampung.map(({ kode, nama, kecamatan, batas }) => ({
      kode,
      nama,
      kecamatan: kecamatan.kode,
      polygons: batas.polygons.map((rings) => rings.map((ring) => ring.map(place))),
    })),
  };
}
