/** Dots that stand on a line at their exact place; where they would hide one another they are heaped up. */
import * as d3 from 'd3';

export interface Heap {
  /** Level of each dot, 0 on the line, in the order given. */
  readonly levels: readonly number[];
  readonly height: number;
}

/**
 * Each dot, from left to right, takes the lowest level where it touches nothing; equal places keep their order.
 * @param xs middles of the dots
 * @param last a dot that comes to lie over all those it would touch, or null
 * @returns levels of `xs`, then of `last` if there is one
 */
export function heapUp(xs: readonly number[], last: number | null, diameter: number): Heap {
  const ends: number[] = [];
  const levels = xs.map(() => 0);
  for (const index of d3.sort(d3.range(xs.length), (one) => xs[one] ?? 0)) {
    const x = xs[index] ?? 0;
    const free = ends.findIndex((end) => end + diameter <= x);
    const level = free === -1 ? ends.length : free;
    ends[level] = x;
    levels[index] = level;
  }
  if (last !== null) {
    const touched = levels.filter((_, index) => Math.abs((xs[index] ?? 0) - last) < diameter);
    levels.push((d3.max(touched) ?? -1) + 1);
  }
  return { levels, height: (d3.max(levels) ?? -1) + 1 };
}
