/** Texts of a chart and the room they take. */
import * as d3 from 'd3';
import { contains, distanceTo, overlaps, round, type Box, type Point } from './box.ts';
import { estimateTextWidth, wrapText } from './text-width.ts';

/** Charts are drawn for a phone: 320 view units across. */
export const CHART_WIDTH = 320;
/** 11.7 px where 320 units are drawn 288 px wide, the content of a screen of 320 px. */
export const TEXT_SIZE = 13;
/** From baseline to baseline. */
export const LINE_HEIGHT = 16;

/** Letters reach this far over and under the baseline, in font sizes. */
const ASCENT = 0.76;
const DESCENT = 0.24;

/** Least distance between two texts. */
const BESIDE = 2;
/** Distance between a mark and the text that belongs to it. */
const AIR = 3;

export type Anchor = 'start' | 'middle' | 'end';

export interface TextLabel {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly anchor: Anchor;
  readonly bold: boolean;
  readonly box: Box;
}

/** A line of text at `TEXT_SIZE` that starts, ends or has its middle at the point. */
export function createLabel(text: string, { x, y }: Point, anchor: Anchor, bold = false): TextLabel {
  const width = estimateTextWidth(text, TEXT_SIZE, bold);
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const box = { x: left, y: y - TEXT_SIZE * ASCENT, width, height: TEXT_SIZE * (ASCENT + DESCENT) };
  return { text, x: round(x), y: round(y), anchor, bold, box };
}

/** A label around the middle `x`, pushed sideways where it would leave the chart. */
export function createLabelWithin(text: string, { x, y }: Point, width: number, bold = false): TextLabel {
  const half = estimateTextWidth(text, TEXT_SIZE, bold) / 2;
  if (x - half < 0) return createLabel(text, { x: 0, y }, 'start', bold);
  if (x + half > width) return createLabel(text, { x: width, y }, 'end', bold);
  return createLabel(text, { x, y }, 'middle', bold);
}

/**
 * Labels around the places they belong to, in as few rows as keep them apart. A text too long for the chart is broken
 * at its spaces and takes several rows.
 * @param wishes in the order in which they choose; the first gets the first row
 * @param top upper edge of the first row
 */
export function placeInRows(
  wishes: readonly { readonly text: string; readonly x: number }[],
  top: number,
  width: number,
): TextLabel[] {
  const placed: TextLabel[] = [];
  for (const { text, x } of wishes) {
    const lines = wrapText(text, width, TEXT_SIZE);
    const inRow = (row: number): TextLabel[] =>
      lines.map((line, index) =>
        createLabelWithin(line, { x, y: top + (row + index) * LINE_HEIGHT + TEXT_SIZE * ASCENT }, width),
      );
    let row = 0;
    while (inRow(row).some(({ box }) => placed.some((other) => overlaps(box, other.box, BESIDE)))) row += 1;
    placed.push(...inRow(row));
  }
  return placed;
}

/** A text is read as belonging to the nearest mark: true when that is one of its own. */
export function belongsTo(box: Box, own: readonly Point[], others: readonly Point[]): boolean {
  const nearest = (points: readonly Point[]): number => d3.min(points, (point) => distanceTo(box, point)) ?? Infinity;
  return nearest(own) < nearest(others);
}

/** The first of the candidates that stays in the frame and clear of everything that is taken; null when there is none. */
export function chooseLabel(candidates: readonly TextLabel[], frame: Box, taken: readonly Box[]): TextLabel | null {
  const isFree = ({ box }: TextLabel): boolean =>
    contains(frame, box) && !taken.some((other) => overlaps(box, other, BESIDE));
  return candidates.find(isFree) ?? null;
}

/**
 * Places for a label near a mark of radius `r`, nearest first: above, below, at the sides, then line by line farther up
 * and down.
 * @param lines how many lines away it may stand, from 1
 */
export function candidatesAround(text: string, { x, y }: Point, r: number, lines: number, bold = false): TextLabel[] {
  const above = y - r - AIR - TEXT_SIZE * DESCENT;
  const below = y + r + AIR + TEXT_SIZE * ASCENT;
  const beside = y + TEXT_SIZE * 0.36;
  const anchors: readonly [Anchor, number][] = [
    ['middle', x],
    ['end', x + r],
    ['start', x - r],
    ['end', x - r],
    ['start', x + r],
  ];
  const stacked = d3
    .range(lines)
    .flatMap((line) =>
      [above - line * LINE_HEIGHT, below + line * LINE_HEIGHT].flatMap((baseline) =>
        anchors.map(([anchor, at]) => createLabel(text, { x: at, y: baseline }, anchor, bold)),
      ),
    );
  const atSides = [
    createLabel(text, { x: x + r + AIR, y: beside }, 'start', bold),
    createLabel(text, { x: x - r - AIR, y: beside }, 'end', bold),
  ];
  const [straightUp, ...others] = stacked;
  return straightUp === undefined ? atSides : [straightUp, ...atSides, ...others];
}
