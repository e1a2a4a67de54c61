import { drawPath, drawText, type Drawing, type Mark } from './mark.ts';
import type { StripLayout } from './strip.ts';

/** All dots in one path: a line of no length with round ends is a dot. */
const drawDots = ({ dots, radius }: StripLayout): Mark[] =>
  dots.length === 0
    ? []
    : [
        {
          shape: 'path',
          style: 'butir',
          strokeWidth: 2 * radius,
          d: dots.map(({ x, y }) => `M${x} ${y}h.01`).join(''),
        },
      ];

/** The line, the middle half and the median, all dots, the marked one over them, the texts. */
export function drawStrip(layout: StripLayout): Drawing {
  const { axis, quartiles, marked, radius, leaders, labels } = layout;
  const middle =
    quartiles === null
      ? []
      : [
          ...drawPath('tengah', `M${quartiles.q1} ${axis.y}H${quartiles.q3}`),
          ...drawPath('median', `M${quartiles.median} ${axis.y - 4}v9`),
        ];
  const own: Mark[] =
    marked === null
      ? []
      : [
          ...drawPath('tunjuk', `M${marked.x} ${marked.labelY}V${marked.y}`),
          { shape: 'circle', style: 'ini', x: marked.x, y: marked.y, r: radius + 1.5 },
        ];
  return {
    width: layout.width,
    height: layout.height,
    marks: [
      ...drawPath('sumbu', `M${axis.x1} ${axis.y}H${axis.x2}`),
      ...middle,
      ...leaders.flatMap(({ x, y1, y2 }) => drawPath('sumbu', `M${x} ${y1}V${y2}`)),
      ...drawDots(layout),
      ...own,
      ...labels.map((label) => drawText(label, label.bold ? 'ini' : '')),
    ],
    points: layout.fromLeft,
  };
}
