/** The map of the whole city as SVG paths and labels. */
import * as d3 from 'd3';
import type { Atlas, KodeKelurahan, KodeWilayah } from '../model/index.ts';
import { memo } from '../stats/index.ts';
import { placeAreaLabels, wordingsOf, type AreaLabel, type LabelledArea } from './area-label.ts';
import { round, type Point } from './box.ts';
import { extentOf, type MapExtent } from './extent.ts';
import { formatLine, formatRing, type PathPoint } from './path.ts';
import { anchorOf, areaOf, centreOf } from './polygon.ts';
import { projectAtlas, type FlatPolygon } from './projection.ts';
import { createMapTopology, GRID } from './topology.ts';
import { placeWhileZooming } from './zoom-label.ts';

export interface AreaShape {
  readonly kode: KodeKelurahan;
  readonly nama: string;
  readonly kecamatan: KodeWilayah;
  /** Path data in path units. */
  readonly d: string;
  /** A point well inside, in view units. */
  readonly anchor: Point;
}

export interface MapLayout {
  /** The viewBox is "0 0 width height". */
  readonly width: number;
  readonly height: number;
  readonly extent: MapExtent;
  /** Draw path data under this transform: coordinates of paths are whole numbers, finer than a view unit. */
  readonly pathTransform: string;
  /** In the order of `atlas.kampung`. */
  readonly areas: readonly AreaShape[];
  /** Edge of the city, in path units. */
  readonly outline: string;
  /** Borders inside the city between kecamatan, in path units. */
  readonly kecamatanBorders: string;
  /** Names of kelurahan for a wide screen, largest area first, then those that fit only on a map that is zoomed in. */
  readonly labels: readonly AreaLabel[];
  /** Names of kecamatan for a narrow screen. */
  readonly kecamatanLabels: readonly AreaLabel[];
  readonly labelSize: number;
  readonly kecamatanLabelSize: number;
}

/** 11 px where a map of 720 units is drawn 610 px wide, as on a screen of 640 px. */
const LABEL_SIZE = 13;
/** 11 px where it is drawn 288 px wide, the content of a screen of 320 px. */
const KECAMATAN_LABEL_SIZE = 28;

/** Geometry of the map, computed once per atlas. View units: 720 wide, north is up. */
export const layoutMap: (atlas: Atlas) => MapLayout = memo(createLayout);

function createLayout(atlas: Atlas): MapLayout {
  const flat = projectAtlas(atlas);
  const topology = createMapTopology(flat);
  const height = Math.ceil(flat.height);
  const draw = (lines: readonly (readonly PathPoint[])[]): string => lines.map(formatLine).join('');
  return {
    width: flat.width,
    height,
    extent: extentOf(flat, height),
    pathTransform: `scale(${round(1 / GRID)})`,
    areas: flat.areas.map(({ kode, nama, kecamatan, polygons }, index) => ({
      kode,
      nama,
      kecamatan,
      d: (topology.polygons[index] ?? []).flat().map(formatRing).join(''),
      anchor: anchorOf(polygons),
    })),
    outline: draw(topology.outline),
    kecamatanBorders: draw(topology.kecamatanBorders),
    labels: placeNames(atlas),
    kecamatanLabels: placeKecamatan(atlas, topology.kecamatan),
    labelSize: LABEL_SIZE,
    kecamatanLabelSize: KECAMATAN_LABEL_SIZE,
  };
}

function placeNames(atlas: Atlas): AreaLabel[] {
  return layoutMapLabels(atlas, new Map(atlas.kampung.map(({ kode, nama }) => [kode, nama])));
}

/**
 * Labels for the areas of `layoutMap`, for example the figure of each.
 * @param texts by kode; areas that are absent get no label
 * @returns those that fit, largest area first, in view units at `labelSize`, then those that fit with smaller letters
 */
export function layoutMapLabels(atlas: Atlas, texts: ReadonlyMap<KodeKelurahan, string>): AreaLabel[] {
  const { width, height, areas } = projectAtlas(atlas);
  const labelled = areas.flatMap(({ kode, polygons }): LabelledArea[] => {
    const text = texts.get(kode);
    return text === undefined ? [] : [{ kode, polygons, anchor: anchorOf(polygons), wordings: wordingsOf(text) }];
  });
  const bySize = d3.sort(labelled, (area) => -areaOf(area.polygons));
  return placeWhileZooming(bySize, {
    size: LABEL_SIZE,
    bold: false,
    frame: { x: 0, y: 0, width, height },
    inside: 0.8,
  });
}

const toViewUnits = (polygons: readonly FlatPolygon[]): FlatPolygon[] =>
  polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x / GRID, y / GRID])));

/** "Banjarmasin Utara" is "Utara" on a map of Kota Banjarmasin: a narrow screen has no room to repeat it. */
function shortenName(nama: string, kota: string): string {
  const said = kota.split(' ');
  return (
    nama
      .split(' ')
      .filter((word) => !said.includes(word))
      .join(' ') || nama
  );
}

/** The narrowest kecamatan chooses first: it has the fewest places for its name. */
function placeKecamatan(atlas: Atlas, polygons: ReadonlyMap<string, readonly FlatPolygon[]>): AreaLabel[] {
  const { width, height } = projectAtlas(atlas);
  const labelled = atlas.kecamatan.map(({ kode, nama }): LabelledArea => {
    const own = toViewUnits(polygons.get(kode) ?? []);
    return { kode, polygons: own, anchor: centreOf(own), wordings: wordingsOf(shortenName(nama, atlas.kota.nama)) };
  });
  const bySize = d3.sort(labelled, (area) => areaOf(area.polygons));
  return placeAreaLabels(bySize, {
    size: KECAMATAN_LABEL_SIZE,
    bold: true,
    frame: { x: 0, y: 0, width, height },
    inside: 0.6,
  });
}
