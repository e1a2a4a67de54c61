/** What an attacker knows as linear equations over cells of people, and two ways to solve them. */
import solver from 'javascript-lp-solver';

/** A sum of cells, with the least and the most that it can be. */
export interface Sum {
  readonly cells: readonly string[];
  readonly low: number;
  readonly high: number;
}

/** More people than any cell holds. */
export const most = 200;

interface Simple {
  /** Cells that one equation tells alone. */
  readonly known: ReadonlyMap<string, number>;
  /** What is left for the others. */
  readonly sums: readonly Sum[];
  /** True when two sums cannot both be. */
  readonly clash: boolean;
}

/** Takes away every cell that one equation tells alone, again and again. */
function simplify(given: readonly Sum[]): Simple {
  const known = new Map<string, number>();
  let left = [...given];
  for (let before = -1; before < known.size;) {
    before = known.size;
    for (const { cells, low, high } of left) if (cells.length === 1 && low === high) known.set(cells[0] ?? '', low);
    left = left.map(({ cells, low, high }) => {
      const gone = cells.reduce((sum, name) => sum + (known.get(name) ?? 0), 0);
      return { cells: cells.filter((name) => !known.has(name)), low: low - gone, high: high - gone };
    });
  }
  const told = left.filter(({ cells }) => cells.length === 0);
  const clash = told.some(({ low, high }) => low > 0 || high < 0) || [...known.values()].some((value) => value < 0);
  return { known, sums: left.filter(({ cells }) => cells.length > 0), clash };
}

interface Bound {
  readonly min?: number;
  readonly max?: number;
  readonly equal?: number;
}

/** The least and the most that a sum of cells can be, given all others. @throws Error when the sums contradict each other */
export function rangeOf(given: readonly Sum[], goal: readonly string[]): [number, number] {
  const { known, sums } = simplify(given);
  const base = goal.reduce((sum, name) => sum + (known.get(name) ?? 0), 0);
  const open = goal.filter((name) => !known.has(name));
  if (open.length === 0) return [base, base];
  const names = [...new Set([...open, ...sums.flatMap(({ cells }) => cells)])];
  const variables = names.map((name): [string, Record<string, number>] => [
    name,
    {
      goal: open.includes(name) ? 1 : 0,
      [`cell ${name}`]: 1,
      ...Object.fromEntries(sums.flatMap(({ cells }, at) => (cells.includes(name) ? [[`sum ${at}`, 1]] : []))),
    },
  ]);
  const constraints = [
    ...names.map((name): [string, Bound] => [`cell ${name}`, { max: most }]),
    ...sums.map(({ low, high }, at): [string, Bound] => [
      `sum ${at}`,
      low === high ? { equal: low } : { min: low, max: high },
    ]),
  ];
  const end = (opType: 'min' | 'max'): number => {
    const model = { optimize: 'goal', opType, constraints: Object.fromEntries(constraints) };
    const solution = solver.Solve({ ...model, variables: Object.fromEntries(variables) }) as {
      feasible: boolean;
      result: number;
    };
    if (!solution.feasible) throw new Error('the published numbers contradict each other');
    return Math.round(solution.result + base);
  };
  return [end('min'), end('max')];
}

interface Open {
  low: number;
  high: number;
  /** Cells of the sum without a number yet. */
  cells: number;
}

/** Numbers that a cell may have, those near the truth first. */
function listValues(own: readonly Open[], truth: number, reach: number): number[] {
  const last = own.filter(({ cells }) => cells === 1);
  const low = Math.max(0, truth - reach, ...last.map((one) => one.low));
  const high = Math.min(truth + reach, ...own.map((one) => one.high));
  const values = Array.from({ length: Math.max(0, high - low + 1) }, (_, step) => low + step);
  return values.toSorted((a, b) => Math.abs(a - truth) - Math.abs(b - truth));
}

/**
 * True when whole numbers exist that give every sum, found by trying them all.
 * @param reach how far from the truth a cell may lie
 */
export function isPossible(given: readonly Sum[], truth: ReadonlyMap<string, number>, reach: number): boolean {
  const { sums, clash } = simplify(given);
  const sorted = sums.toSorted((a, b) => a.cells.length - b.cells.length);
  const names = [...new Set(sorted.flatMap(({ cells }) => cells))];
  const open = sorted.map(({ cells, low, high }): Open => ({ low, high, cells: cells.length }));
  const openOf = names.map((name) => open.filter((_, at) => sorted[at]?.cells.includes(name) ?? false));
  const assign = (at: number): boolean => {
    const name = names[at];
    if (name === undefined) return true;
    const own = openOf[at] ?? [];
    return listValues(own, truth.get(name) ?? 0, reach).some((value) => {
      for (const one of own) [one.low, one.high, one.cells] = [one.low - value, one.high - value, one.cells - 1];
      const found = assign(at + 1);
      for (const one of own) [one.low, one.high, one.cells] = [one.low + value, one.high + value, one.cells + 1];
      return found;
    });
  };
  return !clash && assign(0);
}
