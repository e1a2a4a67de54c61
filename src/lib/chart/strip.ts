/** One value among all of its kind: dots on a line, with the middle half and the median. */
import * as d3 from 'd3';
import { memo } from '../stats/index.ts';
import { round } from './box.ts';
import { chooseHeap, orderOf } from './heap.ts';
import { CHART_WIDTH, createLabelWithin, LINE_HEIGHT, placeInRows, TEXT_SIZE, type TextLabel } from './label.ts';
import { createDot, sortDots, type StripDot } from './strip-dots.ts';
import { wrapText } from './text-width.ts';

export interface StripValue {
  readonly kode: string;
  readonly nama: string;
  readonly nilai: number;
}

export interface StripInput {
  /** Only what is known. */
  readonly values: readonly StripValue[];
  /** Kode of the one the page is about; null, or not among the values, when its value is unknown. */
  readonly marked: string | null;
  /** Of the same values. */
  readonly distribution: { readonly q1: number; readonly median: number; readonly q3: number };
  /** Whose median it is, before its figure: "nilai tengah kota". */
  readonly tengah: string;
  /** How a figure is written; it may carry its unit. */
  readonly format: (nilai: number) => string;
}

export interface StripLayout {
  readonly width: number;
  readonly height: number;
  /** Height of the line that the dots stand on, and its ends. */
  readonly axis: { readonly y: number; readonly x1: number; readonly x2: number };
  readonly radius: number;
  /** In the order of the values, without the marked one. */
  readonly dots: readonly StripDot[];
  /** `labelY` is the lower edge of its label. */
  readonly marked: (StripDot & { readonly labelY: number }) | null;
  /** All dots from left to right. */
  readonly fromLeft: readonly StripDot[];
  /** The middle half of the values and their median; null where there are too few to speak of them. */
  readonly quartiles: { readonly q1: number; readonly median: number; readonly q3: number } | null;
  readonly labels: readonly TextLabel[];
  /** Lines from a dot down to its name, where another name stands between them. */
  readonly leaders: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
}

/** So few values are named one by one, and have no quartiles worth drawing. */
const NAMED_MAX = 4;
const MARGIN = 8;
/** From the line to the texts under it. */
const UNDER = 8;

/** What is the same whichever value is marked: a page for each of a thousand kampung shows the same values. */
const scaleOf = memo((values: readonly StripValue[]) => {
  const place = createScale(values);
  const xs = values.map(place);
  return { place, xs, order: orderOf(xs) };
});

/** View units: 320 wide. The label of the marked value stands above, all others under the line. */
export function layoutStrip(input: StripInput): StripLayout {
  const { values, format } = input;
  const { place, xs, order } = scaleOf(values);
  const ownAt = values.findIndex(({ kode }) => kode === input.marked);
  const own = values[ownAt] ?? null;
  const others = order.filter((at) => at !== ownAt);
  const heap = chooseHeap(xs, others, own && place(own), others.length < NAMED_MAX ? [5, 2] : [4, 3, 2]);
  const ownLabels = own === null ? [] : placeOwn(own, format, place(own));
  const top = ownLabels.length * LINE_HEIGHT + 8;
  const axisY = round(top + Math.max(0, heap.height - 1) * heap.spacing + 2 * heap.radius + 4);
  const yOf = (level: number): number => round(axisY - heap.radius - 2 - level * heap.spacing);
  const all = values.map((value, at) => createDot(value, format, xs[at] ?? 0, yOf(heap.levels[at] ?? 0)));
  const dots = all.filter((_, at) => at !== ownAt);
  const ownDot = own && createDot(own, format, place(own), yOf(heap.levels.at(-1) ?? 0));
  const words = wordsUnder(input, own, place);
  const labels = placeInRows(words, axisY + UNDER, CHART_WIDTH);
  return {
    width: CHART_WIDTH,
    height: Math.ceil(d3.max(labels, ({ box }) => box.y + box.height) ?? axisY + UNDER),
    axis: { y: axisY, x1: MARGIN, x2: CHART_WIDTH - MARGIN },
    radius: heap.radius,
    dots,
    marked: ownDot && { kode: ownDot.kode, text: ownDot.text, x: ownDot.x, y: ownDot.y, labelY: top - 6 },
    fromLeft: sortDots(
      others.flatMap((at) => all[at] ?? []),
      ownDot,
    ),
    quartiles: placeQuartiles(input, place),
    labels: [...ownLabels, ...labels],
    leaders: values.length > NAMED_MAX ? [] : placeLeaders(words, labels, axisY),
  };
}

type Place = (value: { readonly nilai: number }) => number;

/** All in the middle when there is but one value. */
function createScale(values: readonly StripValue[]): Place {
  const [least = 0, greatest = 0] = d3.extent(values, ({ nilai }) => nilai);
  const x = d3.scaleLinear([least, greatest], [MARGIN, CHART_WIDTH - MARGIN]);
  return ({ nilai }) => (least === greatest ? CHART_WIDTH / 2 : round(x(nilai)));
}

function placeOwn(own: StripValue, format: StripInput['format'], x: number): TextLabel[] {
  const lines = wrapText(`${own.nama} ${format(own.nilai)}`, CHART_WIDTH, TEXT_SIZE, true);
  return lines.map((line, index) =>
    createLabelWithin(line, { x, y: (index + 1) * LINE_HEIGHT - 4 }, CHART_WIDTH, true),
  );
}

function placeQuartiles({ values, distribution }: StripInput, place: Place): StripLayout['quartiles'] {
  if (values.length <= NAMED_MAX) return null;
  const { q1, median, q3 } = distribution;
  return { q1: place({ nilai: q1 }), median: place({ nilai: median }), q3: place({ nilai: q3 }) };
}

function wordsUnder(
  { values, distribution, tengah, format }: StripInput,
  own: StripValue | null,
  place: Place,
): { text: string; x: number }[] {
  const write = (nilai: number, words = ''): { text: string; x: number } => ({
    text: `${words}${format(nilai)}`,
    x: place({ nilai }),
  });
  if (values.length <= NAMED_MAX) {
    const others = d3.sort(values, ({ nilai }) => nilai).filter((value) => value !== own);
    return others.map(({ nama, nilai }) => write(nilai, `${nama} `));
  }
  const [least = 0, greatest = 0] = d3.extent(values, ({ nilai }) => nilai);
  const ends = least === greatest ? [] : [write(least), write(greatest)];
  return [...ends, write(distribution.median, `${tengah} `)];
}

/** For names that had to go below the first row. */
function placeLeaders(
  words: readonly { x: number }[],
  labels: readonly TextLabel[],
  axisY: number,
): StripLayout['leaders'] {
  if (labels.length !== words.length) return [];
  const lower = words.map(({ x }, index) => ({ x, y1: axisY, y2: round(labels[index]?.box.y ?? axisY) }));
  return lower.filter(({ y2 }) => y2 > axisY + UNDER + 1);
}
