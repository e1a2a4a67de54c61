/** The flat map as a topology: a border that two areas share is one line, so it can be drawn once or not at all. */
import { merge, mesh } from 'topojson-client';
import { topology as createTopology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Objects, Topology } from 'topojson-specification';
import type { PathPoint } from './path.ts';
import type { FlatArea, FlatMap, FlatPolygon } from './projection.ts';

/** Path units in one view unit: half a unit is finer than a screen shows, and costs 15 % more bytes than whole units. */
export const GRID = 2;

interface Properties {
  readonly kecamatan: string;
}

export interface MapTopology {
  /** Polygons of the kelurahan in whole path units, in the order of the map's areas. */
  readonly polygons: readonly (readonly FlatPolygon[])[];
  /** Edge of the city. */
  readonly outline: readonly (readonly PathPoint[])[];
  /** Borders between kelurahan of different kecamatan. */
  readonly kecamatanBorders: readonly (readonly PathPoint[])[];
  /** Polygons by kode of kecamatan, in whole path units. */
  readonly kecamatan: ReadonlyMap<string, readonly FlatPolygon[]>;
}

/** Rounds the map to whole path units and joins what coincides. Neighbours round a shared point alike. */
export function createMapTopology(map: FlatMap): MapTopology {
  const polygons = map.areas.map((area) => area.polygons.map((rings) => rings.map(toGrid)));
  const features = map.areas.map(({ kecamatan }, index): GeoJSON.Feature<GeoJSON.MultiPolygon, Properties> => ({
    type: 'Feature',
    properties: { kecamatan },
    geometry: { type: 'MultiPolygon', coordinates: polygons[index] ?? [] },
  }));
  // The types of topojson-server do not say that a collection stays one and keeps its properties.
  const topology = createTopology({ areas: { type: 'FeatureCollection', features } as GeoJSON.FeatureCollection });
  const areas = (topology as Topology<Objects<Properties> & { areas: GeometryCollection<Properties> }>).objects.areas;
  const kecamatanOf = (one: { properties?: Properties | undefined }): string => one.properties?.kecamatan ?? '';
  const lines = (filter: (a: MultiPolygon<Properties>, b: MultiPolygon<Properties>) => boolean) =>
    mesh(topology, areas, filter as Parameters<typeof mesh>[2]).coordinates as unknown as PathPoint[][];
  const groups = Map.groupBy(areas.geometries as MultiPolygon<Properties>[], kecamatanOf);
  return {
    polygons,
    outline: lines((a, b) => a === b),
    kecamatanBorders: lines((a, b) => a !== b && kecamatanOf(a) !== kecamatanOf(b)),
    kecamatan: new Map(
      [...groups].map(([kode, members]) => [kode, merge(topology, members).coordinates as unknown as FlatPolygon[]]),
    ),
  };
}

const toGrid = (ring: FlatArea['polygons'][number][number]): [number, number][] =>
  ring.map(([x, y]) => [Math.round(x * GRID), Math.round(y * GRID)]);
