/** Problems of one cause told as one: a column that a spreadsheet has changed is one mistake, not three hundred. */
import { formatMessage, formatPlace, type Problem } from '../../src/lib/table/index.ts';

export interface ProblemGroup {
  /** Told in full. */
  readonly first: Problem;
  /** Where else the same is wrong; empty when the first stands alone. */
  readonly others: readonly Problem[];
}

/** So few of a kind are told one by one. */
const toldAlone = 2;
/** Places that are listed; the rest is counted. */
const listed = 12;

/** Kinds whose sentence names a key or rows, and says nothing more of the cause. */
const namedKinds: ReadonlySet<Problem['kind']> = new Set(['key/duplicate', 'reference/unknown']);

/** What is wrong, without the cell, number, point or key that differs from place to place. */
function causeOf(problem: Problem): string {
  const { file, severity, kind, column = '' } = problem;
  const { masalah } = formatMessage(problem);
  const same = namedKinds.has(kind) ? '' : masalah.replace(/"[^"]*"|\[[^\]]*\]|\d+/g, '#');
  return [file, severity, kind, column, same].join('\n');
}

/** Problems by their cause, each group where its first problem stood. */
export const groupProblems = (problems: readonly Problem[]): ProblemGroup[] =>
  [...Map.groupBy(problems, causeOf).values()].flatMap((group): ProblemGroup[] => {
    const [first, ...others] = group;
    if (first === undefined) return [];
    return group.length > toldAlone ? [{ first, others }] : group.map((one) => ({ first: one, others: [] }));
  });

/** Row numbers with those that follow each other as one: "baris 12-14, 20". */
function listRows(rows: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  const shown = runs.slice(0, listed).map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
  return `baris ${shown.join(', ')}${runs.length > listed ? ', …' : ''}`;
}

/** What is told of a place beside its row: the cell, and what to write there. */
function detailOf(problem: Problem): string {
  const { cell } = problem;
  const meant = 'suggestion' in problem && problem.suggestion !== null ? `, tulis "${problem.suggestion}"` : '';
  return cell === undefined || cell === '' ? '' : `"${cell}"${meant}`;
}

interface Place {
  readonly text: string;
  /** Number of problems that stand there. */
  readonly count: number;
}

/** Rows with the same cell as one place; a problem without a row by its part of the file. */
function listPlaces({ first, others }: ProblemGroup): Place[] {
  const byDetail = Map.groupBy(
    others.filter(({ row }) => row !== undefined),
    detailOf,
  );
  const rows = [...byDetail].map(([detail, problems]): Place => {
    const text = listRows(problems.map(({ row = 1 }) => row));
    return { text: detail === '' || detail === detailOf(first) ? text : `${text} (${detail})`, count: problems.length };
  });
  const parts = others.filter(({ row }) => row === undefined);
  return [...rows, ...parts.map((problem): Place => ({ text: problem.part ?? formatPlace(problem), count: 1 }))];
}

/** Where else the same is wrong: `baris 12-62, 70 ("Jul-25", tulis "2025-07"), dan 8 lagi`; null when nowhere. */
export function listOthers(group: ProblemGroup): string | null {
  if (group.others.length === 0) return null;
  const shown = listPlaces(group).slice(0, listed);
  const more = group.others.length - shown.reduce((sum, { count }) => sum + count, 0);
  return [...shown.map(({ text }) => text), ...(more > 0 ? [`dan ${more} lagi`] : [])].join(', ');
}
