import * as d3 from 'd3';
import { findKampung, type Atlas, type Kampung, type KodeKelurahan, type Position } from '../model/index.ts';
import { memo } from './memo.ts';
import { byText } from './time.ts';

/** Equatorial radius in km and squared first eccentricity of WGS 84 (NIMA TR8350.2, 3rd edition, table 3.1 and 3.3). */
const equatorialRadius = 6378.137;
const eccentricity2 = 6.69437999014e-3;

/**
 * Square kilometres per steradian around a latitude: the product of the two radii of curvature of the ellipsoid,
 * M·N = a²(1 − e²) / (1 − e² sin² φ)². One mean radius would make a city near the equator half a percent too large.
 * Source: Snyder, "Map Projections: A Working Manual" (USGS 1395, 1987), equations 4-18 and 4-20.
 */
const curvatureAt = (latitude: number): number =>
  (equatorialRadius ** 2 * (1 - eccentricity2)) / (1 - eccentricity2 * Math.sin((latitude * Math.PI) / 180) ** 2) ** 2;

const areaInKm2 = memo(({ batas }: Kampung): number => {
  // On a sphere both sides of a ring are finite: d3 takes the side on the right, RFC 7946 means the one on the left.
  const coordinates = batas.polygons.map((rings) =>
    rings.map((ring) => ring.map(([lon, lat]) => [lon, lat]).reverse()),
  );
  const [, latitude = 0] = batas.polygons[0]?.[0]?.[0] ?? [];
  return d3.geoArea({ type: 'MultiPolygon', coordinates }) * curvatureAt(latitude);
});

/**
 * Area of a kampung in square kilometres on the ellipsoid WGS 84, holes left out. Measured on our simplified boundary,
 * so it is not an official figure.
 */
export const areaOf = (kampung: Kampung): number => areaInKm2(kampung);

/** Area of several kampung together, in square kilometres: they share borders and never overlap. */
export const totalAreaOf = (kampung: readonly Kampung[]): number => d3.sum(kampung, areaOf);

/** A number for each vertex, the same for vertices in the same place. */
function createVertexIds(): (position: Position) => number {
  const ids = new Map<string, number>();
  return ([lon, lat]) => {
    const key = `${lon} ${lat}`;
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  };
}

/** The owners of every border edge. Keys are numbers below 2 ** 53 as long as there are fewer than 2 ** 26 vertices. */
function groupByEdge(kampung: readonly Kampung[]): Map<number, Kampung[]> {
  const idOf = createVertexIds();
  const owners = new Map<number, Kampung[]>();
  for (const one of kampung) {
    for (const ring of one.batas.polygons.flat()) {
      const ids = ring.map(idOf);
      for (const [at, end] of ids.entries()) {
        const start = ids[at - 1];
        if (start === undefined || start === end) continue;
        const edge = Math.min(start, end) * 2 ** 26 + Math.max(start, end);
        const known = owners.get(edge);
        if (known === undefined) owners.set(edge, [one]);
        else known.push(one);
      }
    }
  }
  return owners;
}

const neighboursByKode = memo((atlas: Atlas): ReadonlyMap<KodeKelurahan, readonly Kampung[]> => {
  const sets = new Map(atlas.kampung.map(({ kode }) => [kode, new Set<Kampung>()]));
  for (const owners of groupByEdge(atlas.kampung).values()) {
    for (const one of owners) for (const other of owners) if (other !== one) sets.get(one.kode)?.add(other);
  }
  const sort = (set: ReadonlySet<Kampung>): Kampung[] =>
    [...set].sort((a, b) => byText(a.nama, b.nama) || byText(a.kode, b.kode));
  return new Map([...sets].map(([kode, set]) => [kode, sort(set)]));
});

/**
 * The kampung that share a border line with this one, two consecutive vertices at least: to touch in one point is not
 * enough. In alphabetical order.
 * @throws UnknownNameError when there is no such kampung
 */
export const neighboursOf = (atlas: Atlas, kode: KodeKelurahan): readonly Kampung[] =>
  neighboursByKode(atlas).get(findKampung(atlas, kode).kode) ?? [];
