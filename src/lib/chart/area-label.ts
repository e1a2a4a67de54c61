/** Names (or figures) inside areas of a map, none on top of another. */
import * as d3 from 'd3';
import { centredBox, contains, overlaps, round, type Box, type Point } from './box.ts';
import { memo } from '../stats/index.ts';
import { findShares, shareOf, type Shares } from './label-share.ts';
import { areaOf, boundsOf, holds } from './polygon.ts';
import type { FlatPolygon } from './projection.ts';
import { estimateTextWidth } from './text-width.ts';

export interface TextLine {
  readonly text: string;
  /** Baseline. */
  readonly y: number;
}

export interface AreaLabel {
  readonly kode: string;
  /** Middle of every line: draw with text-anchor "middle". */
  readonly x: number;
  readonly lines: readonly TextLine[];
  /** The room that the label takes where it is drawn at `shrink`. */
  readonly box: Box;
  /**
   * The size, as a share of the usual one, from which on the label fits: 1 at once, less only on a map that is zoomed in
   * and whose letters do not grow with it.
   */
  readonly shrink: number;
}

export interface LabelledArea {
  readonly kode: string;
  readonly polygons: readonly FlatPolygon[];
  /** Where the label would stand best. */
  readonly anchor: Point;
  /** Ways to write the label, each as lines of text, the best first. */
  readonly wordings: readonly (readonly string[])[];
}

export interface LabelStyle {
  readonly size: number;
  readonly bold: boolean;
  /** Labels stay within. */
  readonly frame: Box;
  /** Share of a label's box that must lie in its area, 0 to 1. */
  readonly inside: number;
  /** Boxes that are taken already. */
  readonly taken?: readonly Box[];
}

const LINE_HEIGHT = 1.1;
/** Height of the letters over the baseline, in font sizes. */
const CAP_HEIGHT = 0.72;
/** Distance between two labels, in font sizes. */
const GAP = 0.25;
/** Places tried along each side of an area. */
const STEPS = 16;

/** A name on one line, or broken at one of its spaces into two. */
export function wordingsOf(nama: string): string[][] {
  const words = nama.split(' ');
  const broken = d3.range(1, words.length).map((at) => [words.slice(0, at).join(' '), words.slice(at).join(' ')]);
  return [[nama], ...d3.sort(broken, (lines) => d3.max(lines, (line) => line.length) ?? 0)];
}

/**
 * Places labels one after the other in the order given; an area whose label finds no free place gets none.
 * @returns labels in the order of the areas, in the units of the polygons
 */
export function placeAreaLabels(areas: readonly LabelledArea[], style: LabelStyle): AreaLabel[] {
  const taken: Box[] = [...(style.taken ?? [])];
  return areas.flatMap((area) => {
    const place = findPlace(area, style, taken);
    if (place === null) return [];
    taken.push(place.box);
    return [toLabel(area.kode, place, style.size)];
  });
}

type Size = Pick<Box, 'width' | 'height'>;

interface Place {
  readonly wording: readonly string[];
  readonly middle: Point;
  readonly box: Box;
}

interface Candidate extends Place {
  /** Its score if all of its box lay in the area. */
  readonly most: number;
  /** The box with its distance to others: how much of it lies in the area is what counts. */
  readonly wide: Box;
  readonly shares: Shares;
  /** Place of its middle among those that are tried. */
  readonly index: number;
}

/** What two ways of computing the same share may differ by. */
const EXACT = 1e-6;

/** The places that are free, without asking yet how much of each lies in the area. */
function candidatesOf(area: LabelledArea, style: LabelStyle, taken: readonly Box[]): Candidate[] {
  const { polygons, anchor, wordings } = area;
  const points = [anchor, ...gridOf(polygons)];
  const bounds = boundsOf(polygons);
  const gap = style.size * GAP;
  const room = areaOf(polygons) * (1 + EXACT);
  return wordings.flatMap((wording, order) => {
    const { width, height } = sizeOf(wording, style);
    const around = { width: width + gap, height: height + gap };
    if (around.width * around.height * style.inside > room) return [];
    // The middle of a label lies in its area, so only those around it can be in its way.
    const near = taken.filter((other) => overlaps(bounds, other, Math.max(width, height) + gap));
    const shares = findShares(polygons, anchor, around, points.length);
    return points.flatMap((middle, index) => {
      if ((shares[index] ?? NaN) < style.inside) return [];
      const box = centredBox(middle, width, height);
      if (!contains(style.frame, box) || near.some((other) => overlaps(box, other, gap))) return [];
      const away = Math.hypot(middle.x - anchor.x, middle.y - anchor.y) / style.size;
      const wide = centredBox(middle, around.width, around.height);
      return [{ wording, middle, box, wide, shares, index, most: 1 - 0.03 * away - 0.03 * order }];
    });
  });
}

function findPlace(area: LabelledArea, style: LabelStyle, taken: readonly Box[]): Place | null {
  let best: { readonly place: Place; readonly score: number } | null = null;
  // The most promising first, until none that is left can do better.
  for (const place of d3.sort(candidatesOf(area, style, taken), ({ most }) => -most)) {
    if (best !== null && place.most <= best.score) break;
    const share = shareOf(place.shares, place.index, area.polygons, place.wide);
    const score = place.most - (1 - share);
    if (share >= style.inside && (best === null || score > best.score)) best = { place, score };
  }
  return best?.place ?? null;
}

/** Points all over the area; the same for whatever is written into it. */
const gridOf: (polygons: readonly FlatPolygon[]) => readonly Point[] = memo((polygons: readonly FlatPolygon[]) => {
  const { x, y, width, height } = boundsOf(polygons);
  const fractions = d3.range(1, STEPS).map((step) => step / STEPS);
  return d3
    .cross(fractions, fractions, (across, down) => ({ x: x + across * width, y: y + down * height }))
    .filter((point) => holds(polygons, point));
});

const sizeOf = (wording: readonly string[], { size, bold }: LabelStyle): Size => ({
  width: d3.max(wording, (line) => estimateTextWidth(line, size, bold)) ?? 0,
  height: (wording.length - 1) * size * LINE_HEIGHT + size,
});

function toLabel(kode: string, { wording, middle, box }: Place, size: number): AreaLabel {
  const first = middle.y - ((wording.length - 1) * size * LINE_HEIGHT) / 2 + (size * CAP_HEIGHT) / 2;
  const lines = wording.map((text, index) => ({ text, y: round(first + index * size * LINE_HEIGHT) }));
  return { kode, x: round(middle.x), lines, box, shrink: 1 };
}
