import * as d3 from 'd3';
import { drawPath, drawText, type Drawing, type Mark } from './mark.ts';
import type { Cell, MatrixCell, MatrixLayout } from './matrix.ts';

const styleOf = (cell: Cell): string =>
  cell === 'pemerintah' ? 'utuh' : cell === 'media' ? 'isi' : cell === null ? 'sumbu' : 'ragu';

const drawCell = ({ x, y, width, height }: MatrixCell): string =>
  height === 0 ? `M${x} ${y}h${width}` : `M${x} ${y}h${width}v${height}h${-width}z`;

/** All cells of one kind in one path. */
const drawCells = (cells: readonly MatrixCell[]): Mark[] =>
  [...d3.group(cells, ({ cell }) => cell)].flatMap(([cell, group]) =>
    drawPath(styleOf(cell), group.map(drawCell).join('')),
  );

/** The borders of the groups, the cells on their lines, the texts. */
export function drawMatrix(layout: MatrixLayout): Drawing {
  const { rows, key, borders, top, bottom } = layout;
  const lines = rows.map(({ baseline: { x1, x2, y } }) => `M${x1} ${y}H${x2}`);
  const labels = [...layout.groupLabels, ...rows.flatMap((row) => row.labels), ...key.flatMap((entry) => entry.labels)];
  return {
    width: layout.width,
    height: layout.height,
    marks: [
      ...drawPath('sumbu', [...borders.map((x) => `M${x} ${top}V${bottom}`), ...lines].join('')),
      ...drawCells([...rows.flatMap(({ cells }) => cells), ...key.map(({ mark }) => mark)]),
      ...labels.map((label) => drawText(label)),
    ],
    points: rows.map(({ nama, total, baseline: { x2, y } }) => ({ x: x2, y: y - 6, text: `${nama}: ${total}` })),
  };
}
