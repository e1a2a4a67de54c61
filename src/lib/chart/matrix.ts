/** What is known: a line of cells for each thing that is measured, one cell for each place, in groups. */
import * as d3 from 'd3';
import type { Mutu } from '../model/index.ts';
import { round } from './box.ts';
import { CHART_WIDTH, createLabel, LINE_HEIGHT, placeInRows, TEXT_SIZE, type TextLabel } from './label.ts';
import { wrapText } from './text-width.ts';

/** Null is unknown. */
export type Cell = Mutu | null;

export interface MatrixInput {
  /** The places side by side, in groups. */
  readonly groups: readonly { readonly nama: string; readonly count: number }[];
  readonly rows: readonly {
    readonly nama: string;
    /** One for each place, in the order of the groups. */
    readonly cells: readonly Cell[];
    /** How many are known, as it is written behind the cells. */
    readonly total: string;
  }[];
  /** What the heights of the cells mean. */
  readonly key: readonly { readonly cell: Cell; readonly teks: string }[];
}

export interface MatrixCell {
  readonly cell: Cell;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MatrixRow {
  readonly nama: string;
  readonly total: string;
  /** The line that the cells stand on. */
  readonly baseline: { readonly x1: number; readonly x2: number; readonly y: number };
  /** The known ones. */
  readonly cells: readonly MatrixCell[];
  readonly labels: readonly TextLabel[];
}

export interface MatrixLayout {
  readonly width: number;
  readonly height: number;
  readonly groupLabels: readonly TextLabel[];
  /** Where each group but the first begins. */
  readonly borders: readonly number[];
  /** From where to where the borders go. */
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly MatrixRow[];
  readonly key: readonly { readonly mark: MatrixCell; readonly labels: readonly TextLabel[] }[];
}

/** The better a value is founded, the taller its cell: it can be told without any colour. */
const heightOf: Readonly<Record<Mutu, number>> = { pemerintah: 12, media: 7, belum_diverifikasi: 3 };
const CELLS = 14;
/** Room for the count behind the cells. */
const RIGHT = 44;
/** Between two groups. */
const GAP = 4;
const KEY_INDENT = 18;

type Place = (at: number) => number;

/** View units: 320 wide. Each row has its name over its cells, so that names may be long. */
export function layoutMatrix({ groups, rows, key }: MatrixInput): MatrixLayout {
  const counts = groups.map(({ count }) => count);
  const starts = [0, ...d3.cumsum(counts)];
  const places = starts.at(-1) ?? 0;
  const step = (CHART_WIDTH - RIGHT - GAP * Math.max(0, groups.length - 1)) / Math.max(1, places);
  const placeAt: Place = (at) => at * step + GAP * Math.max(0, d3.bisectRight(starts, at) - 1);
  const middles = groups.map(({ nama, count }, index) => ({
    text: nama,
    x: placeAt(starts[index] ?? 0) + (count * step) / 2,
  }));
  const groupLabels = placeInRows(middles, 0, CHART_WIDTH);
  const top = Math.ceil(d3.max(groupLabels, ({ box }) => box.y + box.height) ?? 0) + 2;
  let y = top;
  const laid = rows.map((row) => {
    const one = layoutRow(row, y, step, placeAt);
    y = one.baseline.y + 8;
    return one;
  });
  const keys = layoutKeys(key, y + 2);
  return {
    width: CHART_WIDTH,
    height:
      Math.ceil(
        d3.max(
          keys.flatMap(({ labels }) => labels),
          ({ box }) => box.y + box.height,
        ) ?? y,
      ) + 2,
    groupLabels,
    borders: starts.slice(1, -1).map((at) => round(placeAt(at) - GAP / 2)),
    top,
    bottom: Math.max(top, y - 8),
    rows: laid,
    key: keys,
  };
}

function layoutRow(
  { nama, cells, total }: MatrixInput['rows'][number],
  top: number,
  step: number,
  placeAt: Place,
): MatrixRow {
  const names = wrapText(nama, CHART_WIDTH, TEXT_SIZE);
  const floor = top + names.length * LINE_HEIGHT + 4 + CELLS;
  const end = CHART_WIDTH - RIGHT;
  return {
    nama,
    total,
    baseline: { x1: 0, x2: end, y: floor },
    cells: cells.flatMap((cell, at): MatrixCell[] =>
      cell === null ? [] : [cellAt(cell, placeAt(at), floor, Math.max(step * 0.82, step - 1))],
    ),
    labels: [
      ...names.map((line, row) => createLabel(line, { x: 0, y: top + (row + 1) * LINE_HEIGHT - 2 }, 'start')),
      createLabel(total, { x: CHART_WIDTH, y: floor }, 'end', true),
    ],
  };
}

function cellAt(cell: Mutu, x: number, floor: number, width: number): MatrixCell {
  const height = heightOf[cell];
  return { cell, x: round(x), y: floor - height, width: round(width), height };
}

function layoutKeys(key: MatrixInput['key'], top: number): MatrixLayout['key'] {
  let y = top + TEXT_SIZE;
  return key.map(({ cell, teks }) => {
    const lines = wrapText(teks, CHART_WIDTH - KEY_INDENT, TEXT_SIZE);
    const labels = lines.map((line, row) => createLabel(line, { x: KEY_INDENT, y: y + row * LINE_HEIGHT }, 'start'));
    const mark = cell === null ? { cell, x: 2, y, width: 8, height: 0 } : cellAt(cell, 2, y, 8);
    y += lines.length * LINE_HEIGHT;
    return { mark, labels };
  });
}
