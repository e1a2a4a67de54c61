/** Values over time: one segment for each comparable series, never joined to another. */
import * as d3 from 'd3';
import { round, type Box } from './box.ts';
import { CHART_WIDTH, createLabel, LINE_HEIGHT, TEXT_SIZE, type TextLabel } from './label.ts';
import { layoutKey, type LineKey } from './line-key.ts';
import { placeLineTexts, type PlacedSeries, type SeriesLabel } from './line-labels.ts';
import type { ValuePoint } from './mark.ts';
import { estimateTextWidth } from './text-width.ts';
import { createPlot, layoutYears, PLOT_BOTTOM, PLOT_TOP, type Scale } from './time-axis.ts';
import { middleOf, spanOf } from './time.ts';

export interface LineSeries {
  /** Name of the series as a reader knows it. */
  readonly seri: string;
  /** In any order; `periode` is "2023", "2023-07" or "2023-07-31". */
  readonly points: readonly { readonly periode: string; readonly nilai: number }[];
}

export interface LineOptions {
  /** How a figure is written. */
  readonly format: (nilai: number) => string;
  /** How the time of a point is said; as in the data when left out. */
  readonly formatTime?: (periode: string) => string;
  /** False lets the axis begin near the least value; the subtitle has to say so. */
  readonly fromZero?: boolean;
}

export interface LineSegment {
  readonly seri: string;
  /** 0 for the first series; picks the dash and the shape of the points. */
  readonly index: number;
  /** Between points at most a year apart. */
  readonly solid: string;
  /** Across longer gaps, where nothing is known. */
  readonly dotted: string;
  readonly points: readonly ValuePoint[];
}

export interface LineLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly segments: readonly LineSegment[];
  readonly yTicks: readonly { readonly y: number; readonly label: TextLabel }[];
  readonly xLabels: readonly TextLabel[];
  /** Figures at the points. */
  readonly valueLabels: readonly TextLabel[];
  /** Name of each series at its segment. */
  readonly seriesLabels: readonly SeriesLabel[];
  /** Names that found no free place there, listed under the chart beside their mark. */
  readonly key: readonly LineKey[];
}

const RIGHT = 10;
/** A year may stand under the figure of the lowest line, and must not touch it. */
const UNDER = 3;
/** Longest step in years that is still drawn as a solid line. */
const STEP_MAX = 1.1;

/** View units: 320 wide. Two values of the same time in one series are joined by an upright line. */
export function layoutLine(series: readonly LineSeries[], options: LineOptions): LineLayout {
  const { format, fromZero = true } = options;
  const values = series.flatMap(({ points }) => points.map(({ nilai }) => nilai));
  const y = d3.scaleLinear(chooseReach(values, fromZero), [PLOT_BOTTOM, PLOT_TOP]).nice(4);
  const ticks = y.ticks(4);
  const left = Math.ceil(d3.max(ticks, (tick) => estimateTextWidth(format(tick), TEXT_SIZE)) ?? 0) + 8;
  const plot = createPlot(left, RIGHT);
  const years = chooseSpan(series);
  const x = d3.scaleLinear(years, [plot.x, plot.x + plot.width]);
  const placed = placeSeries(series, x, y, options);
  const frame: Box = { x: left, y: 0, width: CHART_WIDTH - left, height: PLOT_BOTTOM - 1 };
  const { valueLabels, seriesLabels, unnamed } = placeLineTexts(placed, frame);
  const axisBottom = PLOT_BOTTOM + LINE_HEIGHT + UNDER + 4;
  const key = layoutKey(unnamed, axisBottom);
  return {
    width: CHART_WIDTH,
    height: axisBottom + d3.sum(key, ({ labels }) => labels.length) * LINE_HEIGHT + 2,
    plot,
    segments: placed.map((one) => layoutSegment(one, (x(1) - x(0)) * STEP_MAX)),
    yTicks: ticks.map((tick) => {
      const at = round(y(tick));
      return { y: at, label: createLabel(format(tick), { x: left - 6, y: at + TEXT_SIZE * 0.36 }, 'end') };
    }),
    xLabels: layoutYears(years, x, plot, UNDER),
    valueLabels,
    seriesLabels,
    key,
  };
}

function chooseReach(values: readonly number[], fromZero: boolean): [number, number] {
  const [least = 0, greatest = 0] = d3.extent(values);
  const reach: [number, number] = fromZero ? [Math.min(0, least), Math.max(0, greatest)] : [least, greatest];
  return reach[0] === reach[1] ? [reach[0], reach[0] + 1] : reach;
}

/** Whole years, from the beginning of the first to the end of the last. */
function chooseSpan(series: readonly LineSeries[]): [number, number] {
  const spans = series.flatMap(({ points }) => points.map(({ periode }) => spanOf(periode)));
  const first = d3.min(spans, ({ from }) => Math.floor(from)) ?? 0;
  return [first, d3.max(spans, ({ from }) => Math.floor(from) + 1) ?? first + 1];
}

const placeSeries = (
  series: readonly LineSeries[],
  x: Scale,
  y: Scale,
  { format, formatTime = String }: LineOptions,
): PlacedSeries[] =>
  series.map(({ seri, points }, index) => ({
    seri,
    index,
    points: d3
      .sort(points, ({ periode }) => middleOf(spanOf(periode)))
      .map(({ periode, nilai }) => ({
        x: round(x(middleOf(spanOf(periode)))),
        y: round(y(nilai)),
        nilai,
        text: format(nilai),
        spoken: `${seri}, ${formatTime(periode)}: ${format(nilai)}`,
      })),
  }));

function layoutSegment({ seri, index, points }: PlacedSeries, longest: number): LineSegment {
  const steps = d3.pairs(points);
  const draw = (isDrawn: (width: number) => boolean): string =>
    steps
      .filter(([a, b]) => isDrawn(b.x - a.x))
      .map(([a, b]) => `M${a.x} ${a.y}L${b.x} ${b.y}`)
      .join('');
  return {
    seri,
    index,
    solid: draw((width) => width <= longest),
    dotted: draw((width) => width > longest),
    points: points.map(({ x, y, spoken }) => ({ x, y, text: spoken })),
  };
}
