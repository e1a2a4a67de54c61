import { drawPath, drawText, type Drawing, type Mark } from './mark.ts';
import type { StepLayout, StepPoint } from './step.ts';

const drawPoint = ({ x, y, latest }: StepPoint): Mark => ({
  shape: 'circle',
  style: latest ? 'titik duga' : 'titik',
  x,
  y,
  r: 4.5,
});

/** A bar before a point is the time that its date covers; an arrow to the left is "not later than". */
export function drawSteps({ width, height, plot, limit, points, ...layout }: StepLayout): Drawing {
  const bottom = plot.y + plot.height;
  const ticks = layout.xTicks.map((x) => `M${x} ${bottom}v5`).join('');
  const spans = points.filter(({ latest, x1, x }) => !latest && x - x1 > 1).map(({ x1, x, y }) => `M${x1} ${y}H${x}`);
  const arrows = points.filter(({ latest }) => latest).map(({ x1, x, y }) => `M${x} ${y}H${x1}m4-4l-4 4 4 4`);
  return {
    width,
    height,
    marks: [
      ...drawPath('sumbu', `M${plot.x} ${bottom}h${plot.width}${ticks}`),
      ...(limit === null ? [] : drawPath('batas', `M${plot.x} ${limit.y}h${plot.width}`)),
      ...drawPath('garis anak', layout.d),
      ...drawPath('rentang', spans.join('')),
      ...drawPath('garis', arrows.join('')),
      ...points.map(drawPoint),
      ...(limit === null ? [] : [drawText(limit.label)]),
      ...[...layout.xLabels, ...layout.valueLabels].map((label) => drawText(label)),
    ],
    points: points.map(({ x, y, text }) => ({ x, y, text })),
  };
}
