import { findHeader, isSorted } from './find-header.ts';
import { letterOf } from './letter.ts';
import { matchColumns, type ColumnName, type Match } from './match-columns.ts';
import { createProblem, type Problem } from './problem.ts';

export interface Header {
  /** Index of the header record, or -1 when there is none. */
  readonly at: number;
  /** For each column of the schema its index in the record, or -1 when it cannot be told which one it is. */
  readonly index: readonly number[];
  readonly problems: readonly Problem[];
}

type Cells = readonly (readonly string[])[];

/** A whole header pressed into one cell, as a spreadsheet leaves it that looked for another delimiter. */
const isOneCell = (found: readonly string[], names: ReadonlySet<string>): boolean =>
  found.length === 1 && (found[0] ?? '').split(/[,;\t]/).filter((name) => names.has(name.trim())).length > 1;

const shorten = (name: string): string => (name.length > 60 ? `${name.slice(0, 60)}…` : name);

/** Columns without a name: harmless when all their cells are empty too, and then told once for each stretch. */
function unnamedColumns(file: string, cells: Cells, at: number): Problem[] {
  const problems: Problem[] = [];
  const empty: [from: number, to: number][] = [];
  for (const [column, name] of (cells[at] ?? []).entries()) {
    if (name.trim() !== '') continue;
    const filled = cells.findIndex((record, row) => row > at && (record[column] ?? '').trim() !== '');
    const last = empty.at(-1);
    if (filled !== -1) {
      const place = { file, row: at + 1, column: letterOf(column) };
      problems.push(createProblem(place, { kind: 'header/unnamed', firstRow: filled + 1 }));
    } else if (last?.[1] === column - 1) last[1] = column;
    else empty.push([column, column]);
  }
  const stretches = empty.map(([from, to]) =>
    createProblem(
      { file, row: at + 1, column: letterOf(from) },
      { kind: 'header/emptyColumn', last: from === to ? null : letterOf(to) },
    ),
  );
  return [...problems, ...stretches];
}

function doubledColumns(file: string, at: number, found: readonly string[]): Problem[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of found) (name !== '' && seen.has(name) ? twice : seen).add(name);
  return [...twice].map((name) =>
    createProblem({ file, row: at + 1, column: shorten(name) }, { kind: 'header/doubled' }),
  );
}

/** From so many wrong or missing names on, the whole row is told in one go. */
const severalFrom = 4;

/** Names that are not those of the schema, and names of the schema that are not there. */
function wrongNames(file: string, row: number, match: Match, known: readonly string[]): Problem[] {
  const { misspelt, unknown, missing } = match;
  const wrong = [...misspelt.map(({ name }) => name), ...unknown].map(shorten);
  if (Math.max(wrong.length, missing.length) >= severalFrom) {
    return [createProblem({ file, row }, { kind: 'header/several', wrong, missing, known })];
  }
  const place = (name: string) => ({ file, row, column: shorten(name) });
  return [
    ...misspelt.map(({ name, suggestion }) => createProblem(place(name), { kind: 'header/misspelt', suggestion })),
    ...unknown.map((name) => createProblem(place(name), { kind: 'header/unknown', missing })),
    ...missing.map((name) => createProblem(place(name), { kind: 'header/missing', known })),
  ];
}

/** True when the columns of the schema stand in its own order, whatever else stands between them. */
const isInOrder = (index: readonly number[]): boolean => index.every((at, n) => n === 0 || at > (index[n - 1] ?? -1));

const createHeaderless = (problem: Problem): Header => ({ at: -1, index: [], problems: [problem] });

/**
 * Compares the header found with the one expected. Another order is harmless (cells are taken by name); a missing,
 * doubled, misspelt or unknown column is not, but what can be told apart is still read.
 */
export function parseHeader(file: string, cells: Cells, columns: readonly ColumnName[]): Header {
  const names = columns.map(({ nama }) => nama);
  const known = new Set(names);
  const at = findHeader(cells, known);
  const [found, row] = [cells[at] ?? [], at + 1];
  if (isOneCell(found, known)) return createHeaderless(createProblem({ file, row }, { kind: 'row/oneCell' }));
  const match = matchColumns(found, columns);
  const { index, missing } = match;
  if (index.every((position) => position === -1)) {
    return createHeaderless(createProblem({ file, row: 1 }, { kind: 'header/absent', known: names }));
  }
  if (isSorted(cells, at)) return createHeaderless(createProblem({ file, row }, { kind: 'header/sorted' }));
  const problems = [
    ...(at === 0 ? [] : [createProblem({ file, row: 1 }, { kind: 'header/notFirst', foundAt: row })]),
    ...doubledColumns(file, at, found),
    ...wrongNames(file, row, match, names),
    ...unnamedColumns(file, cells, at),
  ];
  // Most likely another table: its cells would only be refused one by one.
  if (missing.length > 0 && problems.some(({ kind }) => kind === 'header/several')) return { at: -1, index, problems };
  if (missing.length === 0 && !isInOrder(index.filter((position) => position !== -1))) {
    problems.push(createProblem({ file, row }, { kind: 'header/order', expected: names }));
  }
  return { at, index, problems };
}
