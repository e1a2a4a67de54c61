/** Horizontal bars from zero, one row for each place. */
import * as d3 from 'd3';
import { gapWords } from '../stats/index.ts';
import { round } from './box.ts';
import { CHART_WIDTH, createLabel, LINE_HEIGHT, TEXT_SIZE, type TextLabel } from './label.ts';
import { estimateTextWidth, wrapText } from './text-width.ts';

interface BarValue {
  readonly kode: string;
  readonly nama: string;
  /** Null is unknown. */
  readonly nilai: number | null;
  /** Why there is no value, in the words of `gapWords`; "belum ada data" where it is absent. */
  readonly kosong?: string;
}

export interface BarInput {
  /** In the order of the rows. */
  readonly values: readonly BarValue[];
  /** Others in charts beside which this one is seen: with the same ones, a bar of a length is the same value in all. */
  readonly among?: readonly BarValue[];
  readonly marked: string | null;
  /** How a figure is written; it may carry its unit. */
  readonly format: (nilai: number) => string;
}

export interface BarRow {
  readonly kode: string;
  readonly marked: boolean;
  /** The bar, or the field of hatching where nothing is known. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly known: boolean;
  readonly nameLabels: readonly TextLabel[];
  /** The figure, or why there is none: "belum ada data". */
  readonly valueLabel: TextLabel;
}

export interface BarLayout {
  readonly width: number;
  readonly height: number;
  /** Where zero is. */
  readonly zeroX: number;
  readonly rows: readonly BarRow[];
}

const UNKNOWN = gapWords.tidak_ada_sumber.singkat;
/** Names are broken at a space to stay within; a longer word makes the column wider. */
const NAME_WIDTH = 128;
const BAR_HEIGHT = 14;
const GAP = 6;
/** Width of the hatching: it says nothing about the value, so it is the same for all. */
const HATCHED = 16;
/** Shortest length of the longest bar; beyond that the chart gets wider. */
const PLOT_MIN = 60;

/** View units: 320 wide, more only where a name needs it. Zero has a figure but no bar. */
export function layoutBars(input: BarInput): BarLayout {
  const frame = measure(input);
  const rows: BarRow[] = [];
  let y = 0;
  for (const { kode, nama, nilai, kosong = UNKNOWN } of input.values) {
    const marked = kode === input.marked;
    const row = layoutRow(nama, nilai, { ...frame, y, marked, kosong, format: input.format });
    rows.push({ kode, marked, known: nilai !== null, ...row.shape });
    y += row.rowHeight;
  }
  return { width: frame.width, height: y, zeroX: frame.zeroX, rows };
}

interface Frame {
  readonly width: number;
  readonly zeroX: number;
  /** Where a bar of this value ends. */
  readonly endOf: (nilai: number) => number;
}

const breakName = (nama: string, bold: boolean): string[] => wrapText(nama, NAME_WIDTH, TEXT_SIZE, bold);

/** Names at the left, figures behind the longest bar, bars in what is left. */
function measure({ values: own, among = [], format, marked }: BarInput): Frame {
  const values = [...own, ...among];
  const widest = (texts: readonly string[]): number =>
    Math.ceil(d3.max(texts, (text) => estimateTextWidth(text, TEXT_SIZE, true)) ?? 0);
  const known = values.flatMap(({ nilai }) => nilai ?? []);
  const left = widest(values.flatMap(({ kode, nama }) => breakName(nama, kode === marked))) + GAP;
  const right = widest(known.map(format)) + GAP;
  const width = Math.max(
    CHART_WIDTH,
    left + PLOT_MIN + right,
    left + HATCHED + GAP + widest([UNKNOWN, ...values.flatMap(({ kosong }) => kosong ?? [])]),
  );
  const reach: [number, number] = [Math.min(0, d3.min(known) ?? 0), Math.max(0, d3.max(known) ?? 0)];
  const x = d3.scaleLinear(reach, [left, width - right]);
  const endOf = (nilai: number): number => (reach[0] === reach[1] ? left : round(x(nilai)));
  return { width, zeroX: endOf(0), endOf };
}

type RowShape = Omit<BarRow, 'kode' | 'marked' | 'known'>;
type RowFrame = Frame & {
  readonly y: number;
  readonly marked: boolean;
  readonly kosong: string;
  readonly format: BarInput['format'];
};

function layoutRow(nama: string, nilai: number | null, frame: RowFrame): { shape: RowShape; rowHeight: number } {
  const { zeroX, marked } = frame;
  const lines = breakName(nama, marked);
  const rowHeight = Math.max(1, lines.length) * LINE_HEIGHT + 8;
  const middle = frame.y + rowHeight / 2;
  const baseline = middle + TEXT_SIZE * 0.36;
  const end = nilai === null ? zeroX + HATCHED : frame.endOf(nilai);
  const text = nilai === null ? frame.kosong : frame.format(nilai);
  const shape = {
    x: Math.min(zeroX, end),
    y: middle - BAR_HEIGHT / 2,
    width: round(Math.abs(end - zeroX)),
    height: BAR_HEIGHT,
    nameLabels: lines.map((line, index) =>
      createLabel(line, { x: 0, y: baseline + (index - (lines.length - 1) / 2) * LINE_HEIGHT }, 'start', marked),
    ),
    valueLabel: createLabel(text, { x: Math.max(zeroX, end) + GAP, y: baseline }, 'start', marked),
  };
  return { shape, rowHeight };
}
