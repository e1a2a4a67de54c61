type Cells = readonly (readonly string[])[];

/** A title or a note may stand above the header, but not much more. */
const searched = 10;

const countNames = (record: readonly string[], names: ReadonlySet<string>): number =>
  record.filter((name) => names.has(name.trim().toLowerCase())).length;

/**
 * Index of the header: the first record, unless one soon below knows more of the names. When none of these knows any,
 * the header may have been sorted into the table, and is looked for in all of it.
 */
export function findHeader(cells: Cells, names: ReadonlySet<string>): number {
  const counts = cells.slice(0, searched).map((record) => countNames(record, names));
  const best = Math.max(...counts);
  if (best > 0) return counts.indexOf(best);
  return Math.max(
    0,
    cells.findIndex((record) => countNames(record, names) * 2 > names.size),
  );
}

const countFilled = (record: readonly string[]): number => record.filter((cell) => cell.trim() !== '').length;

/**
 * True when a row above the header is filled like the rows below it: the table was sorted together with its header, and
 * nobody may be told to delete what stands above.
 */
export function isSorted(cells: Cells, at: number): boolean {
  if (at === 0) return false;
  const width = (cells[at] ?? []).length;
  let least = Infinity;
  for (const record of cells.slice(at + 1)) {
    const filled = countFilled(record);
    if (filled > 0 && filled < least) least = filled;
  }
  const enough = least === Infinity ? Math.ceil(width / 2) : Math.max(2, least);
  return cells.slice(0, at).some((record) => record.length === width && countFilled(record) >= enough);
}
