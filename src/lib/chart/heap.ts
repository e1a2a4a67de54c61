/** Dots that stand on a line at their exact place; where they would hide one another they are heaped up. */
import * as d3 from 'd3';

export interface Heap {
  /** Level of each dot, 0 on the line, in the order given. */
  readonly levels: readonly number[];
  readonly height: number;
}

export interface HeapOptions {
  /** Places in `xs` from left to right, for a caller who has them; a dot that is absent takes no room. */
  readonly order?: readonly number[];
  /** A heap that grows taller is given up. */
  readonly tallest?: number;
}

/** Places in a list from the least to the greatest; equal ones keep their order. */
export const orderOf = (xs: readonly number[]): number[] => d3.sort(d3.range(xs.length), (one) => xs[one] ?? 0);

/** Levels that are free, the lowest last. */
function giveBack(free: number[], level: number): void {
  free.splice(free.findLastIndex((other) => other > level) + 1, 0, level);
}

/**
 * Each dot, from left to right, takes the lowest level where it touches nothing; equal places keep their order.
 * @param xs middles of the dots
 * @param last a dot that comes to lie over all those it would touch, or null
 * @returns levels of `xs`, then of `last` if there is one; null when the heap grew taller than it may
 */
export function heapUp(
  xs: readonly number[],
  last: number | null,
  diameter: number,
  { order = orderOf(xs), tallest = Infinity }: HeapOptions = {},
): Heap | null {
  const levels = xs.map(() => 0);
  const free: number[] = [];
  let [height, passed] = [0, 0];
  for (const index of order) {
    const x = xs[index] ?? 0;
    // Levels become free in the order in which they were taken: nobody has to look at all of them.
    for (let one = order[passed] ?? index; (xs[one] ?? 0) + diameter <= x; one = order[passed] ?? index) {
      giveBack(free, levels[one] ?? 0);
      passed += 1;
    }
    levels[index] = free.pop() ?? height;
    height = Math.max(height, (levels[index] ?? 0) + 1);
    if (height > tallest) return null;
  }
  if (last === null) return { levels, height };
  const over = order.reduce(
    (above, index) =>
      Math.abs((xs[index] ?? 0) - last) < diameter ? Math.max(above, (levels[index] ?? 0) + 1) : above,
    0,
  );
  return over + 1 > tallest ? null : { levels: [...levels, over], height: Math.max(height, over + 1) };
}

export interface SizedHeap extends Heap {
  readonly radius: number;
  /** From one level to the next. */
  readonly spacing: number;
}

/** A heap of dots is hardly taller than this. */
const HEAP = 92;
/** Between two dots of one level. */
const AIR = 0.5;

/**
 * The largest dots whose heap is not too tall; the last of the radii overlap if they must.
 * @param order as in `HeapOptions`
 * @param radii from the largest to the smallest, at least one
 */
export function chooseHeap(
  xs: readonly number[],
  order: readonly number[],
  last: number | null,
  radii: readonly number[],
): SizedHeap {
  for (const [at, radius] of radii.entries()) {
    const tallest = at === radii.length - 1 ? Infinity : Math.floor(HEAP / (2 * radius));
    const heap = heapUp(xs, last, 2 * radius + AIR, { order, tallest });
    if (heap === null) continue;
    return { ...heap, radius, spacing: Math.min(2 * radius + AIR, HEAP / Math.max(1, heap.height)) };
  }
  throw new RangeError('a heap needs a size for its dots');
}
