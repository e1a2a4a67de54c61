import type { Point } from './box.ts';
import type { LineLayout } from './line.ts';
import { drawPath, drawText, type Drawing } from './mark.ts';

/** Lines differ in dash, their points in shape: colour alone says nothing. */
const shapes: readonly ((point: Point) => string)[] = [
  ({ x, y }) => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`,
  ({ x, y }) => `M${x - 4} ${y - 4}h8v8h-8z`,
  ({ x, y }) => `M${x} ${y - 5.5}l5.5 5.5-5.5 5.5-5.5-5.5z`,
  ({ x, y }) => `M${x} ${y - 5}l5 9h-10z`,
];

const drawPoints = (index: number, points: readonly Point[]): string =>
  points.map((point) => shapes[index % shapes.length]?.(point) ?? '').join('');

const styleOf = (index: number): string => `g${index % shapes.length}`;

/** The axis, the lines, their points over them, the texts. */
export function drawLine(layout: LineLayout): Drawing {
  const { plot, segments, key } = layout;
  const plain = [...layout.yTicks.map(({ label }) => label), ...layout.xLabels, ...layout.valueLabels];
  return {
    width: layout.width,
    height: layout.height,
    marks: [
      ...layout.yTicks.flatMap(({ y }) => drawPath('sumbu', `M${plot.x} ${y}H${plot.x + plot.width}`)),
      ...segments.flatMap(({ index, solid, dotted }) => [
        ...drawPath(`garis ${styleOf(index)}`, solid),
        ...drawPath(`garis putus ${styleOf(index)}`, dotted),
      ]),
      ...segments.flatMap(({ index, points }) => drawPath(`titik ${styleOf(index)}`, drawPoints(index, points))),
      ...key.flatMap(({ index, mark }) => drawPath(`titik ${styleOf(index)}`, drawPoints(index, [mark]))),
      ...plain.map((label) => drawText(label)),
      ...layout.seriesLabels.map((label) => drawText(label, styleOf(label.index))),
      ...key.flatMap(({ index, labels }) => labels.map((label) => drawText(label, styleOf(index)))),
    ],
    points: segments.flatMap(({ points }) => points),
  };
}
