/** Where one kampung lies in the city: the edge of the city, its kecamatan, and one area in it. */
import { findKampung, type Atlas, type KodeKelurahan } from '../model/index.ts';
import { memo } from '../stats/index.ts';
import { round, type Point } from './box.ts';
import { formatLine, formatRing, type PathPoint } from './path.ts';
import { anchorOf } from './polygon.ts';
import { projectAtlas, type FlatPolygon } from './projection.ts';
import { createMapTopology, GRID } from './topology.ts';

export interface LocatorLayout {
  /** The viewBox is "0 0 width height"; path data is in the same units. */
  readonly width: number;
  readonly height: number;
  /** Edge of the city and borders of its kecamatan. */
  readonly lines: string;
  /** Path data of the kampung. */
  readonly self: string;
  /** A point well inside the kampung, to mark what may be too small to see. */
  readonly anchor: Point;
}

/** Whole units of such a width leave out what a map of 3 cm cannot show. */
const WIDTH = 140;

const linesOf = memo((atlas: Atlas): string => {
  const flat = projectAtlas(atlas);
  const scale = WIDTH / flat.width / GRID;
  const { outline, kecamatanBorders } = createMapTopology(flat);
  return [...outline, ...kecamatanBorders]
    .map((line) => formatLine(line.map(([x, y]): PathPoint => [Math.round(x * scale), Math.round(y * scale)])))
    .join('');
});

/**
 * A map of 140 view units in width, north up.
 * @throws UnknownNameError when there is no such kampung
 */
export function layoutLocator(atlas: Atlas, kode: KodeKelurahan): LocatorLayout {
  findKampung(atlas, kode);
  const flat = projectAtlas(atlas);
  const scale = WIDTH / flat.width;
  const polygons: readonly FlatPolygon[] = flat.areas.find((area) => area.kode === kode)?.polygons ?? [];
  const rings = polygons
    .flat()
    .map((ring) => ring.map(([x, y]): PathPoint => [Math.round(x * scale), Math.round(y * scale)]));
  const { x, y } = anchorOf(polygons);
  return {
    width: WIDTH,
    height: Math.ceil(flat.height * scale),
    lines: linesOf(atlas),
    self: rings.map(formatRing).join(''),
    anchor: { x: round(x * scale), y: round(y * scale) },
  };
}
