/** Texts inside a line chart: figures at the points, and the name of each series at its own segment. */
import * as d3 from 'd3';
import { centredBox, type Box, type Point } from './box.ts';
import { belongsTo, candidatesAround, chooseLabel, type TextLabel } from './label.ts';

export interface PlacedPoint extends Point {
  readonly nilai: number;
  /** The figure as it is written. */
  readonly text: string;
  /** Series, time and figure in one breath. */
  readonly spoken: string;
}

export interface PlacedSeries {
  readonly seri: string;
  /** 0 for the first series; picks the dash and the shape of the points. */
  readonly index: number;
  /** In the order of time. */
  readonly points: readonly PlacedPoint[];
}

export type SeriesLabel = TextLabel & { readonly index: number };

export interface LineTexts {
  readonly valueLabels: readonly TextLabel[];
  readonly seriesLabels: readonly SeriesLabel[];
  /** Series whose name found no free place, with what is to be said of them elsewhere. */
  readonly unnamed: readonly { readonly index: number; readonly text: string }[];
}

export const POINT_RADIUS = 4;
/** All points of a series up to this length get their figure; of a longer one the first, last, least and greatest. */
const SHORT = 5;
/** A name may stand this many lines away from its segment; farther, nobody would see that they belong together. */
const NAME_LINES = 3;

/**
 * Places as many texts as fit, none on another, on a point or on a line: the newest figure of every series, then the
 * names, then the other figures.
 */
export function placeLineTexts(series: readonly PlacedSeries[], frame: Box): LineTexts {
  const taken = series.flatMap(({ points }) => obstaclesOf(points));
  const place = (own: PlacedSeries, candidates: readonly TextLabel[]): TextLabel[] => {
    const others = series.filter((one) => one !== own).flatMap(({ points }) => points);
    const clear = candidates.filter(({ box }) => belongsTo(box, own.points, others));
    const label = chooseLabel(clear, frame, taken);
    if (label === null) return [];
    taken.push(label.box);
    return [label];
  };
  const write = (own: PlacedSeries, points: readonly PlacedPoint[]): TextLabel[] =>
    points.flatMap((point) => place(own, candidatesAround(point.text, point, POINT_RADIUS, 1)));
  const longer = series.filter(({ points }) => points.length > 1);
  const newest = longer.flatMap((one) => write(one, one.points.slice(-1)));
  const seriesLabels = series.flatMap((one): SeriesLabel[] =>
    place(one, nameCandidates(one)).map((label) => ({ ...label, index: one.index })),
  );
  const nameless = series.filter(({ index }) => !seriesLabels.some((label) => label.index === index));
  const unnamed = nameless.map((one) => ({ index: one.index, text: nameOf(one) }));
  const others = longer.flatMap((one) => write(one, worthWriting(one.points)));
  return { valueLabels: [...newest, ...others], seriesLabels, unnamed };
}

/** A series of a single point says name and figure in one breath. */
const nameOf = ({ seri, points: [first, second] }: PlacedSeries): string =>
  first === undefined || second !== undefined ? seri : `${seri}: ${first.text}`;

const nameCandidates = (series: PlacedSeries): TextLabel[] =>
  series.points
    .toReversed()
    .flatMap((point) => candidatesAround(nameOf(series), point, POINT_RADIUS, NAME_LINES, true));

/** The points, without the newest, whose figure says something new. */
function worthWriting(points: readonly PlacedPoint[]): PlacedPoint[] {
  const older = points.slice(0, -1);
  if (points.length <= SHORT) return older;
  const chosen = new Set([
    points[0],
    d3.greatest(points, ({ nilai }) => nilai),
    d3.least(points, ({ nilai }) => nilai),
  ]);
  return older.filter((point) => chosen.has(point));
}

/** The points, and the lines between them as a row of small boxes. */
function obstaclesOf(points: readonly PlacedPoint[]): Box[] {
  const marks = points.map((point) => centredBox(point, 2 * POINT_RADIUS, 2 * POINT_RADIUS));
  const lines = d3.pairs(points).flatMap(([a, b]) => {
    const count = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 3);
    return d3.range(1, count).map((step) => {
      const share = step / count;
      return centredBox({ x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) }, 3, 3);
    });
  });
  return [...marks, ...lines];
}
