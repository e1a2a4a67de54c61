import { findNearest, type Problem, type Table } from '../../table/index.ts';
import type { DatasetId } from '../dataset.ts';
import type { Tables } from '../tables.ts';
import { eachReadable, listNames } from './readable.ts';
import { references, type Reference } from './references.ts';

type AnyTable = Table<Record<string, unknown>>;

/** Columns whose text people write in the place of the code: the name of a kelurahan, the address of a source. */
const titles: Partial<Record<DatasetId, readonly string[]>> = {
  wilayah: ['nama', 'slug'],
  indikator: ['nama'],
  sumber: ['url', 'uraian'],
};

const fold = (text: string): string => text.trim().toLowerCase();

/** Codes by each of their titles; a title of two codes means neither. */
function listTitles(table: AnyTable, key: string, columns: readonly string[]): Map<string, string | null> {
  const codes = new Map<string, string | null>();
  eachReadable(table, (row) => {
    for (const column of columns) {
      const [title, code] = [row[column], row[key]];
      if (typeof title !== 'string' || typeof code !== 'string') continue;
      const earlier = codes.get(fold(title));
      codes.set(fold(title), earlier === undefined || earlier === code ? code : null);
    }
  });
  return codes;
}

/** The code of a title, or of the only title that begins so when the cell is cut in its problem. */
function findTitle(codes: ReadonlyMap<string, string | null>, cell: string): string | null {
  const title = fold(cell);
  if (!title.endsWith('…')) return codes.get(title) ?? null;
  const begun = [...codes].filter(([known]) => known.startsWith(title.slice(0, -1)));
  return begun.length === 1 ? (begun[0]?.[1] ?? null) : null;
}

/** What a cell in a wrong form means among the codes that exist, or null. */
function createFinder({ to, key }: Reference, tables: Tables): (cell: string, guess: string | null) => string | null {
  const table = tables[to] as AnyTable;
  const known = listNames(table, key);
  const names = [...known];
  const codes = listTitles(table, key, titles[to] ?? []);
  return (cell, guess) => {
    if (guess !== null && known.has(guess)) return guess;
    return findTitle(codes, cell) ?? findNearest(guess ?? cell, names);
  };
}

/**
 * A code in a wrong form is told with a code that exists: the form alone would make "jumlah_penduduk" of "Jumlah
 * penduduk", where the indicator of that name is "jumlah_jiwa".
 */
export function suggestKnown(tables: Tables, problems: readonly Problem[]): Problem[] {
  const finders = new Map<string, ReturnType<typeof createFinder>>();
  return problems.map((problem) => {
    if (problem.kind !== 'cell/code') return problem;
    const { file, column, cell = '' } = problem;
    const reference = references.find((row) => tables[row.from].file === file && row.column === column);
    if (reference === undefined) return problem;
    const name = `${file} ${column}`;
    const find = finders.get(name) ?? createFinder(reference, tables);
    finders.set(name, find);
    return { ...problem, suggestion: find(cell, problem.suggestion), inFile: tables[reference.to].file };
  });
}
