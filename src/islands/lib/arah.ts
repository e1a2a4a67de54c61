/** Which area lies next in a direction, by the middles of their boxes; plain geometry without a page. */
export interface Middle {
  readonly x: number;
  /** Downwards. */
  readonly y: number;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How far one has to look aside counts this much more than how far ahead. */
const ASIDE = 2;

/**
 * @param middles of all areas
 * @param from index of the one to start at
 * @param key name of an arrow key, as in `KeyboardEvent.key`
 * @returns index of the nearest area in that direction, within 60 degrees to both sides; -1 when there is none, or
 *   for any other key
 */
export function nearestInDirection(middles: readonly Middle[], from: number, key: string): number {
  const start = middles[from];
  const step = steps[key];
  if (start === undefined || step === undefined) return -1;
  const [right, down] = step;
  let best = -1;
  let least = Infinity;
  middles.forEach(({ x, y }, at) => {
    const ahead = (x - start.x) * right + (y - start.y) * down;
    const aside = Math.abs((x - start.x) * down) + Math.abs((y - start.y) * right);
    const cost = ahead + ASIDE * aside;
    if (at === from || ahead <= 0 || aside > ahead * Math.sqrt(3) || cost >= least) return;
    best = at;
    least = cost;
  });
  return best;
}
