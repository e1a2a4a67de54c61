/** A count over time as sources claim it: points for the claims, steps between them, nothing interpolated. */
import * as d3 from 'd3';
import { centredBox, round, type Box, type Point } from './box.ts';
import {
  belongsTo,
  candidatesAround,
  CHART_WIDTH,
  chooseLabel,
  createLabel,
  LINE_HEIGHT,
  type TextLabel,
} from './label.ts';
import { createPlot, layoutYears, PLOT_BOTTOM, PLOT_TOP, type Scale } from './time-axis.ts';
import { spanOf } from './time.ts';

export interface StepClaim {
  /** "2023", "2023-07" or "2023-07-31". */
  readonly tanggal: string;
  readonly ketelitian: 'hari' | 'bulan' | 'tahun' | 'paling_lambat';
  readonly jumlah: number;
}

export interface StepOptions {
  readonly format: (jumlah: number) => string;
  /** How the date of a claim is said; as in the data when left out. */
  readonly formatTime?: (claim: Pick<StepClaim, 'tanggal' | 'ketelitian'>) => string;
  /** What the count can reach at most, with its words: 52, "52 kelurahan". */
  readonly limit?: { readonly jumlah: number; readonly text: string };
}

export interface StepPoint extends Point {
  readonly jumlah: number;
  /** Date and figure of the most exact claim: "20 November 2023: 44". */
  readonly text: string;
  /** How many claims say the same of the same time. */
  readonly claims: number;
  /** The time that the date covers; the point stands at its end, from when the claim surely holds. */
  readonly x1: number;
  /** True when the date is only the latest possible one. */
  readonly latest: boolean;
}

export interface StepLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** Each claim holds until the next one is made. */
  readonly d: string;
  /** In the order of time. */
  readonly points: readonly StepPoint[];
  readonly valueLabels: readonly TextLabel[];
  readonly limit: { readonly y: number; readonly label: TextLabel } | null;
  readonly xTicks: readonly number[];
  readonly xLabels: readonly TextLabel[];
}

const MARGIN = 12;
const RADIUS = 4;
/** Between the axis and the years. */
const UNDER = 2;
/** Length of the sign for "not later than": how much earlier it was, nobody says. */
const EARLIER = 16;

/** View units: 320 wide; the count begins at zero. Claims that agree in time and count are one point. */
export function layoutSteps(claims: readonly StepClaim[], options: StepOptions): StepLayout {
  const { format, limit } = options;
  const spans = claims.map(({ tanggal }) => spanOf(tanggal));
  const first = d3.min(spans, ({ from }) => Math.floor(from)) ?? 0;
  const last = d3.max(spans, ({ to }) => Math.ceil(to)) ?? first + 1;
  const greatest = Math.max(1, limit?.jumlah ?? 0, d3.max(claims, ({ jumlah }) => jumlah) ?? 0);
  const plot = createPlot(MARGIN, MARGIN);
  const x = d3.scaleLinear([first, last], [plot.x, plot.x + plot.width]);
  const y = d3.scaleLinear([0, greatest], [PLOT_BOTTOM, PLOT_TOP]);
  const points = placePoints(claims, x, y, options);
  const limitLine = limit === undefined ? null : placeLimit(limit, round(y(limit.jumlah)));
  const frame: Box = { x: 0, y: 0, width: CHART_WIDTH, height: PLOT_BOTTOM };
  return {
    width: CHART_WIDTH,
    height: PLOT_BOTTOM + LINE_HEIGHT + 6,
    plot,
    d: drawSteps(points),
    points,
    valueLabels: placeValues(points, format, frame, limitLine),
    limit: limitLine,
    xTicks: d3.range(first, last + 1).map((year) => round(x(year))),
    xLabels: layoutYears([first, last], x, plot, UNDER),
  };
}

function placePoints(claims: readonly StepClaim[], x: Scale, y: Scale, options: StepOptions): StepPoint[] {
  const { format, formatTime = ({ tanggal }: Pick<StepClaim, 'tanggal'>) => tanggal } = options;
  const single = claims.map(({ tanggal, ketelitian, jumlah }): StepPoint => {
    const { from, to } = spanOf(tanggal);
    const latest = ketelitian === 'paling_lambat';
    const end = round(x(to));
    const text = `${formatTime({ tanggal, ketelitian })}: ${format(jumlah)}`;
    return {
      x: end,
      y: round(y(jumlah)),
      jumlah,
      text,
      claims: 1,
      x1: latest ? end - EARLIER : round(x(from)),
      latest,
    };
  });
  const groups = d3.group(single, ({ x: end, jumlah }) => `${end} ${jumlah}`);
  return [...groups.values()].flatMap(joinClaims).sort((a, b) => a.x - b.x || a.jumlah - b.jumlah);
}

/** Of several claims of one time and count the most exact one says when. */
function joinClaims(points: readonly StepPoint[]): StepPoint[] {
  const exactness = ({ latest, x1 }: StepPoint): number => (latest ? -CHART_WIDTH : x1);
  const exact = d3.greatest(points, exactness);
  return exact === undefined ? [] : [{ ...exact, claims: points.length }];
}

const drawSteps = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');

const placeLimit = ({ text }: { readonly text: string }, y: number): StepLayout['limit'] => ({
  y,
  label: createLabel(text, { x: MARGIN, y: y - 4 }, 'start'),
});

/** The newest claims are written first: where there is no room for all, the oldest stay silent. */
function placeValues(
  points: readonly StepPoint[],
  format: StepOptions['format'],
  frame: Box,
  limit: StepLayout['limit'],
): TextLabel[] {
  const taken: Box[] = [
    ...points.map((point) => centredBox(point, 2 * RADIUS, 2 * RADIUS)),
    ...points.map(({ x1, x, y }) => ({ x: x1, y: y - 1, width: Math.max(0, x - x1), height: 2 })),
    ...d3.pairs(points).flatMap(([a, b]): Box[] => [
      { x: a.x, y: a.y - 1, width: b.x - a.x, height: 2 },
      { x: b.x - 1, y: Math.min(a.y, b.y), width: 2, height: Math.abs(b.y - a.y) },
    ]),
    ...(limit === null ? [] : [limit.label.box, { ...frame, y: limit.y - 1, height: 2 }]),
  ];
  return points.toReversed().flatMap((point): TextLabel[] => {
    const others = points.filter((one) => one !== point);
    const around = candidatesAround(format(point.jumlah), point, RADIUS, 2, true);
    const clear = around.filter(({ box }) => belongsTo(box, [point], others));
    const label = chooseLabel(clear, frame, taken);
    if (label === null) return [];
    taken.push(label.box);
    return [label];
  });
}
