/** Reads path data of this project back: absolute "M", relative "l", "z". Imported by tests only. */
export interface ParsedPath {
  readonly points: readonly [number, number][];
  readonly closed: boolean;
}

/** @throws Error on anything else that a path may say */
export function parsePath(d: string): ParsedPath[] {
  if (!/^(M-?\d+[ -]\d+(l[-\d ]+)?z?)*$/.test(d))
    throw new Error(`not the path data of this project: ${d.slice(0, 80)}`);
  return d
    .split('M')
    .slice(1)
    .map((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      const points: [number, number][] = [];
      for (let at = 0; at < numbers.length; at += 2) {
        const [x = NaN, y = NaN] = [numbers[at], numbers[at + 1]];
        const [fromX, fromY] = points.at(-1) ?? [0, 0];
        points.push([fromX + x, fromY + y]);
      }
      return { points, closed: part.endsWith('z') };
    });
}

/** Undirected edges between successive points, closing edge included: "0,0 9,0". */
export function edgesOf(d: string): string[] {
  return parsePath(d).flatMap(({ points, closed }) => {
    const run = closed ? [...points, ...points.slice(0, 1)] : points;
    return run.slice(1).map((point, index) => [point.join(), run[index]?.join() ?? ''].sort().join(' '));
  });
}
