/** Cutting a city into kecamatan: halved again and again across its longer side, so that each part stays in one piece. */
import * as d3 from 'd3';
import type { Cell } from './mosaic.ts';
import type { Random } from './random.ts';

/**
 * Groups of neighbouring cells, all about equally large (never more than `cells.length / parts`, rounded up).
 * @param parts how many groups, at most one per cell
 */
export function bisect(cells: readonly Cell[], parts: number, random: Random): Cell[][] {
  if (parts <= 1) return [[...cells]];
  const left = Math.floor(parts / 2);
  const cut = Math.round((cells.length * left) / parts);
  const sorted = d3.sort(cells, createAxis(cells, random));
  return [...bisect(sorted.slice(0, cut), left, random), ...bisect(sorted.slice(cut), parts - left, random)];
}

/** How far along its longer side a cell lies; the side is tilted a little, since real borders keep to no grid. */
function createAxis(cells: readonly Cell[], random: Random): (cell: Cell) => number {
  const width = spread(cells.map((cell) => cell.site[0]));
  const height = spread(cells.map((cell) => cell.site[1]));
  const angle = (width >= height ? 0 : Math.PI / 2) + random.between(-0.3, 0.3);
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  return ({ site: [x, y] }) => x * dx + y * dy;
}

function spread(values: readonly number[]): number {
  const [low = 0, high = 0] = d3.extent(values);
  return high - low;
}
