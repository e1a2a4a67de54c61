/**
 * What is left of a whole beside the parts that are told: a part without a row, or people who are in no part. Nobody has
 * published it, but everybody can subtract, so it is a member of the family like any other.
 */
import { isKnown, type Cell, type Group } from './cell.ts';
import { isBelowCity, isSmall } from './rules.ts';

/** A part at a place, as the series of the whole tells it, or else as any other does; null when none does. */
function partAt(parts: readonly Group[], seri: string, kode: string): Cell[] | null {
  const cells = (list: readonly Group[]): Cell[] =>
    list.flatMap((group) => group.cells.get(kode) ?? []).filter(isKnown);
  const own = cells(parts.filter((group) => group.seri === seri));
  const found = own.length > 0 ? own : cells(parts);
  return found.length === 0 ? null : found;
}

/** The remainder at one place, or null when there is none or it is not known. */
function remainderAt(whole: Cell, parts: readonly (readonly Cell[])[]): Cell | null {
  if (parts.length === 0 || [whole, ...parts.flat()].some(({ withheld }) => withheld)) return null;
  const sum = (pick: (...values: number[]) => number): number =>
    parts.reduce((all, cells) => all + pick(...cells.flatMap(({ values }) => values)), 0);
  // Two sources may differ about a part; the truth lies between.
  const [least, most] = [sum(Math.min), sum(Math.max)];
  const values = whole.values.flatMap((value) => [value - least, value - most]).filter((value) => value > 0);
  if (values.length === 0) return null;
  const { kode, jenis } = whole;
  const small = isBelowCity(jenis) && values.some((value) => isSmall(value, { publikasi_resmi: null }));
  return { kode, jenis, rows: [], values, withheld: false, small };
}

/**
 * One group for each whole of a family of which some place has more than its parts.
 * @param partsOf ids of the indikator that are parts of one
 */
export function listRemainders(family: readonly Group[], partsOf: (count: string) => readonly string[]): Group[] {
  return family.flatMap((whole) => {
    const parts = partsOf(whole.count).map((id) => family.filter(({ count }) => count === id));
    if (parts.length === 0) return [];
    const cells = [...whole.cells.values()].filter(isKnown).flatMap((cell) => {
      const told = parts.flatMap((groups) => {
        const found = partAt(groups, whole.seri, cell.kode);
        return found === null ? [] : [found];
      });
      return remainderAt(cell, told) ?? [];
    });
    if (cells.length === 0) return [];
    return [{ ...whole, count: `${whole.count} -`, cells: new Map(cells.map((cell) => [cell.kode, cell])) }];
  });
}
