/**
 * What is left of a whole beside the parts that are told: a part without a row, or people who are in no part. Nobody has
 * published it, but everybody can subtract, so it is a member of the family like any other.
 */
import { isKnown, type Cell, type Group } from './cell.ts';
import { isBelowCity, isSmall } from './rules.ts';

/** A part at a place, as the whole's own time and series tell it, or else as any other does; null when none does. */
function partAt(parts: readonly Group[], { periode, seri }: Group, kode: string): Cell[] | null {
  const cells = (list: readonly Group[]): Cell[] =>
    list.flatMap((group) => group.cells.get(kode) ?? []).filter(isKnown);
  const timely = parts.filter((group) => group.periode === periode);
  const choices = [timely.filter((group) => group.seri === seri), timely, parts.filter((group) => group.seri === seri)];
  const found = [...choices, parts].map(cells).find((list) => list.length > 0);
  return found ?? null;
}

/**
 * What is left of a cell beside its parts, or null when nothing is left or it is not known.
 * @param parts each as everything that is told of it
 */
export function restOf(whole: Cell, parts: readonly (readonly Cell[])[]): Cell | null {
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
        const found = partAt(groups, whole, cell.kode);
        return found === null ? [] : [found];
      });
      return restOf(cell, told) ?? [];
    });
    if (cells.length === 0) return [];
    return [{ ...whole, count: `${whole.count} -`, cells: new Map(cells.map((cell) => [cell.kode, cell])) }];
  });
}
