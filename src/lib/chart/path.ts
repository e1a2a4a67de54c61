/** Points with whole coordinates to the shortest path data that draws them. */

/** A point of a path, x and y in whole path units. */
export type PathPoint = readonly [number, number];

/** "3-4" and "3 4": a minus sign is separator enough. */
const join = (a: number, b: number): string => (b < 0 ? `${a}${b}` : `${a} ${b}`);

/** The points without those that repeat the one before. */
const withoutRepeats = (points: readonly PathPoint[]): PathPoint[] =>
  points.filter(([x, y], index) => {
    const before = points[index - 1];
    return before?.[0] !== x || before[1] !== y;
  });

/**
 * An open line: "M12 7l3-4 5 6".
 * @param points whole numbers; an empty list gives an empty text
 */
export function formatLine(points: readonly PathPoint[]): string {
  const [first, ...rest] = withoutRepeats(points);
  if (first === undefined) return '';
  let [x, y] = first;
  let text = `M${join(x, y)}`;
  rest.forEach((point, index) => {
    const step = join(point[0] - x, point[1] - y);
    text += index === 0 ? `l${step}` : step.startsWith('-') ? step : ` ${step}`;
    [x, y] = point;
  });
  return text;
}

/** A closed ring, whose last point repeats its first as in GeoJSON: "M0 0l9 0 0 9z". */
export function formatRing(ring: readonly PathPoint[]): string {
  const open = withoutRepeats(ring);
  const [first, last] = [open[0], open.at(-1)];
  if (open.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) open.pop();
  return `${formatLine(open)}z`;
}
