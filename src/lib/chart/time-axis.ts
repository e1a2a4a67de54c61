/** What the charts over time have in common: the field for values, and the years under it. */
import type * as d3 from 'd3';
import type { Box } from './box.ts';
import { CHART_WIDTH, createLabelWithin, LINE_HEIGHT, type TextLabel } from './label.ts';
import { chooseYears } from './time.ts';

/** A place on the axis for a time in years, or for a value. */
export type Scale = d3.ScaleLinear<number, number>;

/** Room above the highest value for its figure. */
export const PLOT_TOP = 22;
export const PLOT_BOTTOM = PLOT_TOP + 150;
/** Width that a year needs under the axis. */
const YEAR_WIDTH = 42;

/** The field between two margins, in view units of a chart of the usual width. */
export const createPlot = (left: number, right: number): Box => ({
  x: left,
  y: PLOT_TOP,
  width: CHART_WIDTH - right - left,
  height: PLOT_BOTTOM - PLOT_TOP,
});

/**
 * The years that fit under the plot, each in the middle of itself.
 * @param span from the beginning of the first year to the end of the last
 * @param air between the axis and the line of years
 */
export function layoutYears([from, to]: readonly [number, number], x: Scale, plot: Box, air: number): TextLabel[] {
  const y = plot.y + plot.height + LINE_HEIGHT + air;
  return chooseYears(from, to - 1, Math.max(1, Math.floor(plot.width / YEAR_WIDTH))).map((year) =>
    createLabelWithin(String(year), { x: x(year + 0.5), y }, CHART_WIDTH),
  );
}
