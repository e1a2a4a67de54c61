import type { Detail } from './problem.ts';

/** Words that begin a summing-up row: "Jumlah", "Jml.", "Total", "Rata-rata Kota". */
const total = /^(?:grand\s+|sub[\s-]?)?(?:jumlah|jml|jlh|total|rata-rata|rata2|rerata)(?:[\s:.]|$)/i;

/** So many tabs stand in no note: the row was pasted from Word or a web page. */
const pastedTabs = 2;

export const isBlank = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '');

/**
 * What a row is that cannot be read as data and was most likely never meant as data, or null. Asked only about rows that
 * have failed, so that a row in order is never taken for something else.
 * @param refused indices of the cells that their columns refuse; null when the row's length is wrong and none was read
 */
export function findRowFault(
  record: readonly string[],
  header: readonly string[],
  refused: ReadonlySet<number> | null,
): Detail | null {
  if (record.length === header.length && record.every((cell, at) => cell === header[at])) {
    return { kind: 'row/headerAgain' };
  }
  const at = record.findIndex((cell) => cell.trim() !== '');
  const first = record[at]?.trim() ?? '';
  if (refused?.has(at) && total.test(first)) return { kind: 'row/total' };
  if (refused?.size === 1 || record.slice(at + 1).some((cell) => cell.trim() !== '')) return null;
  const count = (mark: string): number => (record[at] ?? '').split(mark).length;
  const isRow = Math.max(count(','), count(';')) >= header.length || count('\t') > pastedTabs;
  return { kind: isRow ? 'row/oneCell' : 'row/note' };
}
