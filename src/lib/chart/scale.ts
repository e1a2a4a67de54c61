/** Classes of a map by value: few, with round limits; zero and unknown always apart. */
import * as d3 from 'd3';

/**
 * How an area is drawn. "a" to "d" are the four steps from most to least; `nol` is a true zero; `belum` means that
 * nothing is known yet. Maps of a status use "a" and "b" for what is known.
 */
export const kelas = ['a', 'b', 'c', 'd', 'nol', 'belum'] as const;
export type Kelas = (typeof kelas)[number];

export interface ValueClass {
  readonly kelas: Kelas;
  /** Least and greatest value that occurs; null for `belum`. */
  readonly least: number | null;
  readonly greatest: number | null;
  readonly count: number;
}

export interface Classification {
  /** Inner limits, ascending; a value equal to a limit belongs to the class above it. */
  readonly limits: readonly number[];
  /** Only classes that occur, from the highest to the lowest, then `nol`, then `belum`. */
  readonly classes: readonly ValueClass[];
  classOf: (value: number | null) => Kelas;
}

const CLASSES_MAX = 4;

/** Steps by number of classes: as far apart as the palette allows. */
const steps: readonly (readonly Kelas[])[] = [[], ['b'], ['c', 'a'], ['d', 'b', 'a'], ['d', 'c', 'b', 'a']];

/** A class that holds more than this share of the values hides the differences that a map is meant to show. */
const CROWDED = 2 / 3;

/**
 * Sorts values into at most four classes.
 * @param values one for each area; null is unknown, 0 is a true zero
 */
export function classify(values: readonly (number | null)[]): Classification {
  const known = d3.sort(values.filter((value) => value !== null && value !== 0)) as number[];
  const limits = chooseLimits(known);
  const palette = steps[known.length === 0 ? 0 : limits.length + 1] ?? [];
  const classOf = (value: number | null): Kelas => {
    if (value === null) return 'belum';
    return value === 0 ? 'nol' : (palette[d3.bisectRight(limits, value)] ?? 'a');
  };
  const groups = d3.group(values, classOf);
  const classes = kelas.flatMap((one): ValueClass[] => {
    const members = groups.get(one);
    if (members === undefined) return [];
    const [least = null, greatest = null] = d3.extent(members, (value) => value ?? undefined);
    return [{ kelas: one, least, greatest, count: members.length }];
  });
  return { limits, classes, classOf };
}

/** Equal steps between round numbers; where they would put nearly all into one class, rounded quartiles. */
function chooseLimits(sorted: readonly number[]): readonly number[] {
  const equal = best(
    d3.range(1, 6).map((count) => d3.ticks(sorted[0] ?? 0, sorted.at(-1) ?? 0, count)),
    sorted,
  );
  if (largestShare(equal, sorted) <= CROWDED) return equal;
  const quartiles = [0.25, 0.5, 0.75].map((share) => d3.quantileSorted([...sorted], share) ?? 0);
  const rounded = best(
    [1, 2, 3].map((digits) => quartiles.map((value) => Number(value.toPrecision(digits)))),
    sorted,
  );
  return largestShare(rounded, sorted) < largestShare(equal, sorted) ? rounded : equal;
}

/** Of several lists of limits, roundest first, the one with most classes; among equals an even and a round one. */
function best(candidates: readonly (readonly number[])[], sorted: readonly number[]): readonly number[] {
  const usable = candidates
    .map((candidate, index) => ({ limits: withoutEmpty(candidate, sorted), index }))
    .filter(({ limits }) => limits.length < CLASSES_MAX);
  const score = ({ limits, index }: (typeof usable)[number]): number =>
    limits.length - largestShare(limits, sorted) - 0.1 * index;
  return d3.greatest(usable, score)?.limits ?? [];
}

/** Leaves out limits that have no value below, above, or between them and the next. */
function withoutEmpty(limits: readonly number[], sorted: readonly number[]): number[] {
  const positions = limits.map((limit) => d3.bisectLeft(sorted, limit));
  return limits.filter((_, index) => {
    const position = positions[index] ?? 0;
    return position > (positions[index - 1] ?? 0) && position < sorted.length;
  });
}

/** Share of the values in the fullest class, 0 to 1. */
function largestShare(limits: readonly number[], sorted: readonly number[]): number {
  const edges = [0, ...limits.map((limit) => d3.bisectLeft(sorted, limit)), sorted.length];
  return (d3.max(d3.pairs(edges), ([from, to]) => to - from) ?? 0) / Math.max(1, sorted.length);
}
