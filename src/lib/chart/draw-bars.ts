import type { BarLayout, BarRow } from './bar.ts';
import { drawPath, drawText, type Drawing, type Mark } from './mark.ts';

const drawBar = ({ x, y, width, height, known, marked }: BarRow): Mark => ({
  shape: 'path',
  style: known ? (marked ? 'ini' : 'isi') : 'kosong',
  hatched: !known,
  d: `M${x} ${y}h${width}v${height}h${-width}z`,
});

const nameOf = ({ nameLabels }: BarRow): string => nameLabels.map(({ text }) => text).join(' ');

/** Bars with their names and figures over them, then the line of zero. */
export function drawBars({ rows, width, height, zeroX }: BarLayout): Drawing {
  const marks = rows.flatMap((row) => [
    drawBar(row),
    ...row.nameLabels.map((label) => drawText(label)),
    drawText(row.valueLabel),
  ]);
  return {
    width,
    height,
    // The field of what is not known is small.
    patternScale: 0.4,
    marks: [...marks, ...drawPath('nol', `M${zeroX} 0V${height}`)],
    // All at the line of zero, so that the nearest one is that of the row.
    points: rows.map((row) => ({
      x: zeroX,
      y: row.y + row.height / 2,
      text: `${nameOf(row)}: ${row.valueLabel.text}`,
    })),
  };
}
