/** Two ways to work out a hidden number from the published ones: linear programming, and trying everything. */
import solver from 'javascript-lp-solver';

/** An unknown kelurahan, with what the attacker knows beforehand. */
export interface Unknown {
  readonly kode: string;
  readonly low: number;
  readonly high: number;
}

export interface Hidden {
  readonly kode: string;
  readonly small: boolean;
  /** False for a total. */
  readonly leaf: boolean;
}

export interface Marginals {
  readonly hidden: readonly Hidden[];
  readonly unknown: readonly Unknown[];
  /** The unknown in each published total, and what is left for them. */
  readonly equations: readonly { readonly parts: ReadonlySet<string>; readonly rest: number }[];
  /** The unknown of which a place consists, and the published rest of it. */
  readonly partsOf: (kode: string) => { readonly parts: ReadonlySet<string>; readonly known: number };
}

interface Bound {
  readonly min?: number;
  readonly max?: number;
  readonly equal?: number;
}

function optimum({ unknown, equations, partsOf }: Marginals, kode: string, opType: 'min' | 'max'): number {
  const { parts, known } = partsOf(kode);
  const bounds = unknown.map((one): [string, Bound] => [`b ${one.kode}`, { min: one.low, max: one.high }]);
  const sums = equations.map(({ rest }, at): [string, Bound] => [`e ${at}`, { equal: rest }]);
  const variables = unknown.map((one) => {
    const inSums = equations.map(({ parts: of }, at) => [`e ${at}`, of.has(one.kode) ? 1 : 0] as const);
    return [
      one.kode,
      { goal: parts.has(one.kode) ? 1 : 0, [`b ${one.kode}`]: 1, ...Object.fromEntries(inSums) },
    ] as const;
  });
  const model = {
    optimize: 'goal',
    opType,
    constraints: Object.fromEntries([...bounds, ...sums]),
    variables: Object.fromEntries(variables),
  };
  const solution = solver.Solve(model) as { feasible: boolean; result: number };
  if (!solution.feasible) throw new Error('the published numbers contradict each other');
  return Math.round(solution.result + known);
}

/** The least and the most that a place can have, given everything published. */
export const attackLp = (marginals: Marginals, kode: string): [number, number] => [
  optimum(marginals, kode, 'min'),
  optimum(marginals, kode, 'max'),
];

/** Every number that a kelurahan can have, found by trying all assignments of the unknown; only for small cities. */
export function attackSearch({ unknown, equations }: Marginals, kode: string): number[] {
  const found = new Set<number>();
  const left = equations.map(({ rest }) => rest);
  const assign = (at: number, own: number): void => {
    const one = unknown[at];
    if (one === undefined) {
      if (left.every((rest) => rest === 0)) found.add(own);
      return;
    }
    const sums = equations.flatMap(({ parts }, index) => (parts.has(one.kode) ? [index] : []));
    const most = Math.min(one.high, ...sums.map((index) => left[index] ?? 0));
    for (let value = one.low; value <= most; value += 1) {
      for (const index of sums) left[index] = (left[index] ?? 0) - value;
      assign(at + 1, one.kode === kode ? value : own);
      for (const index of sums) left[index] = (left[index] ?? 0) + value;
    }
  };
  assign(0, 0);
  return [...found].sort((a, b) => a - b);
}
