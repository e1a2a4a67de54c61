import type { Column } from './cell-reader.ts';
import { createProblem, type Detail, type Place, type Problem } from './problem.ts';

/** What is known of a row that has a problem. */
export interface BrokenRow {
  /** Spreadsheet row number. */
  readonly place: number;
  /** Values of the cells that could be read. */
  readonly values: Readonly<Record<string, unknown>>;
  /** For each refused cell whose meaning can be told the text that was most likely meant. */
  readonly meant: Readonly<Record<string, string>>;
}

/** A cell that its column does not accept. */
export interface Refusal {
  readonly column: Column;
  readonly text: string;
  readonly detail: Detail;
}

const shownCell = 80;

const shorten = (text: string): string => (text.length > shownCell ? `${text.slice(0, shownCell)}…` : text);

/** From so many refused cells on a row is shifted, or no data, and is told in one go. */
const misplacedFrom = 4;

export const isMisplaced = (refusals: readonly Refusal[], columns: readonly Column[]): boolean =>
  refusals.length >= misplacedFrom && refusals.length * 2 >= columns.length;

/** A row whose cells stand under the wrong headers, as one problem. */
export const createMisplaced = (place: Place, refusals: readonly Refusal[]): Problem =>
  createProblem(place, {
    kind: 'row/misplaced',
    cells: refusals.map(({ column, text }) => ({ column: column.name, text: shorten(text) })),
  });

/** One problem for each refused cell. */
export const createRefused = (place: Place, refusals: readonly Refusal[]): Problem[] =>
  refusals.map(({ column, text, detail }) =>
    createProblem({ ...place, column: column.name, cell: shorten(text) }, detail),
  );

export function createBrokenRow(
  place: number,
  values: Record<string, unknown>,
  refusals: readonly Refusal[],
): BrokenRow {
  const meant = refusals.flatMap(({ column, detail }) =>
    'suggestion' in detail && detail.suggestion !== null ? [[column.name, detail.suggestion] as const] : [],
  );
  return { place, values, meant: Object.fromEntries(meant) };
}

/** True when every part of the row's key was read, or can be told in spite of its problem. */
export const isNamed = ({ values, meant }: BrokenRow, columns: readonly Column[]): boolean =>
  columns.every(({ name, isKey }) => !isKey || name in values || name in meant);
