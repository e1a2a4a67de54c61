import type { Batas, Position } from '../batas.ts';
import { windingOf } from './ring.ts';

const keyOf = ([lon, lat]: Position): string => `${lon} ${lat}`;

/** A side of an area, from point to point with the area on its left. */
interface Side {
  readonly start: Position;
  readonly end: Position;
  readonly kode: string;
}

function listSides(batas: readonly Batas[]): Side[] {
  return batas.flatMap(({ kode, polygons }) =>
    polygons.flat().flatMap((ring) => ring.slice(1).map((end, at): Side => ({ start: ring[at] ?? end, end, kode }))),
  );
}

const nameOf = (start: Position, end: Position): string => `${keyOf(start)}|${keyOf(end)}`;

/** Names of groups of points that hang together by sides: a function from a point to the name of its group. */
function groupPoints(sides: readonly Side[]): (point: Position) => string {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    if (root !== key) parent.set(key, root);
    return root;
  };
  for (const { start, end } of sides) {
    const [a, b] = [rootOf(keyOf(start)), rootOf(keyOf(end))];
    if (a !== b) parent.set(a, b);
  }
  return (point) => rootOf(keyOf(point));
}

/** How far left the way turns from one side into the next, in radians; negative is to the right. */
function turnOf(from: Side, to: Side): number {
  const [ax, ay] = [from.end[0] - from.start[0], from.end[1] - from.start[1]];
  const [bx, by] = [to.end[0] - to.start[0], to.end[1] - to.start[1]];
  return Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
}

/** Closed lines of lone sides. Where several begin in one point, the rightmost way keeps the outer line apart from a gap. */
function traceLoops(lone: readonly Side[]): Side[][] {
  const starts = Map.groupBy(lone, ({ start }) => keyOf(start));
  const left = new Set(lone);
  const loops: Side[][] = [];
  for (const first of lone) {
    const loop: Side[] = [];
    let side: Side | undefined = first;
    while (side !== undefined && left.delete(side)) {
      const last: Side = side;
      loop.push(last);
      const ways: Side[] = (starts.get(keyOf(last.end)) ?? []).filter((way) => left.has(way));
      side = ways.toSorted((a, b) => turnOf(last, a) - turnOf(last, b))[0];
      // Back at the beginning: another way from here belongs to another line.
      if (keyOf(last.end) === keyOf(first.start)) side = undefined;
    }
    if (loop.length > 0) loops.push(loop);
  }
  return loops;
}

/** Areas beside a gap or an overlap, and a point of it. */
export interface Seam {
  readonly kode: readonly string[];
  readonly point: Position;
}

/** The line around all, which runs counter-clockwise and holds the most, or none; the line of a hole runs clockwise. */
function findOuter(loops: readonly Side[][]): Side[] | null {
  let [outer, most]: [Side[] | null, number] = [null, 0];
  for (const loop of loops) {
    const area = windingOf(loop.map(({ start }) => start));
    if (area > most) [outer, most] = [loop, area];
  }
  return outer;
}

/**
 * Places where areas that should share a border do not. Neighbours have the same vertices, so every side has a partner
 * that runs the other way, but for the one line around the city; any other closed line is a gap or an overlap.
 */
export function findSeams(batas: readonly Batas[]): Seam[] {
  const sides = listSides(batas);
  const present = new Set(sides.map(({ start, end }) => nameOf(start, end)));
  const groupOf = groupPoints(sides);
  const lone = sides.filter(({ start, end }) => !present.has(nameOf(end, start)));
  const byGroup = Map.groupBy(lone, ({ start }) => groupOf(start));
  return [...byGroup.values()].flatMap((group) => {
    const loops = traceLoops(group);
    const outer = findOuter(loops);
    return loops
      .filter((loop) => loop !== outer)
      .map((loop) => ({ kode: [...new Set(loop.map(({ kode }) => kode))], point: loop[0]?.start ?? [0, 0] }));
  });
}

/** Areas that share no point with any other: moved away, or drawn from another map. */
export function findDetached(batas: readonly Batas[]): string[] {
  if (batas.length < 2) return [];
  const owners = new Map<string, Set<string>>();
  for (const { kode, polygons } of batas) {
    for (const point of polygons.flat(2)) {
      const key = keyOf(point);
      owners.set(key, (owners.get(key) ?? new Set()).add(kode));
    }
  }
  const touching = new Set([...owners.values()].filter((set) => set.size > 1).flatMap((set) => [...set]));
  return batas.map(({ kode }) => kode as string).filter((kode) => !touching.has(kode));
}
