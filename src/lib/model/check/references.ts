import { createProblem, findNearest, type Problem, type Table } from '../../table/index.ts';
import type { DatasetId } from '../dataset.ts';
import type { Tables } from '../tables.ts';
import { eachReadable, isComplete, listNames } from './readable.ts';

/** A column whose cells must name a row of another dataset. */
export interface Reference {
  readonly from: DatasetId;
  readonly column: string;
  readonly to: DatasetId;
  readonly key: string;
  readonly what: string;
}

export const references: readonly Reference[] = [
  { from: 'wilayah', column: 'induk', to: 'wilayah', key: 'kode', what: 'kode wilayah' },
  { from: 'kampung', column: 'kode', to: 'wilayah', key: 'kode', what: 'kode kelurahan' },
  { from: 'kampung', column: 'klasifikasi_sumber', to: 'sumber', key: 'id', what: 'id sumber' },
  { from: 'peristiwa', column: 'kode', to: 'wilayah', key: 'kode', what: 'kode wilayah' },
  { from: 'peristiwa', column: 'sumber', to: 'sumber', key: 'id', what: 'id sumber' },
  { from: 'nilai', column: 'kode', to: 'wilayah', key: 'kode', what: 'kode wilayah' },
  { from: 'nilai', column: 'indikator', to: 'indikator', key: 'id', what: 'id indikator' },
  { from: 'nilai', column: 'instrumen', to: 'instrumen', key: 'instrumen', what: 'nama instrumen' },
  { from: 'nilai', column: 'sumber', to: 'sumber', key: 'id', what: 'id sumber' },
  { from: 'indikator', column: 'pembilang', to: 'indikator', key: 'id', what: 'id indikator' },
  { from: 'indikator', column: 'penyebut', to: 'indikator', key: 'id', what: 'id indikator' },
  { from: 'indikator', column: 'bagian_dari', to: 'indikator', key: 'id', what: 'id indikator' },
  { from: 'cerita', column: 'kode', to: 'wilayah', key: 'kode', what: 'kode kelurahan' },
  { from: 'cerita', column: 'sumber', to: 'sumber', key: 'id', what: 'id sumber' },
  { from: 'koreksi', column: 'versi', to: 'rilis', key: 'versi', what: 'versi' },
];

type AnyTable = Table<Record<string, unknown>>;

/** Wrong names that get a suggestion; a million of them have one cause, and looking for each would take minutes. */
const suggested = 1000;

/** Rows that are named one by one when the same wrong name stands in many. */
const namedRows = 10;

/** A name that is not in its own table, and where it is used. */
interface Unknown extends Reference {
  readonly cell: string;
  readonly rows: number[];
  count: number;
}

/** Every cell of the column that names nothing; a wrong name that stands in many rows is one, with its count. */
function findUnknown(tables: Tables, reference: Reference): Unknown[] {
  const target = tables[reference.to] as AnyTable;
  if (!isComplete(target)) return [];
  const known = listNames(target, reference.key);
  const missing = new Map<string, Unknown>();
  eachReadable(tables[reference.from] as AnyTable, (row, place) => {
    const name = row[reference.column];
    // Codes, ids and names are text; an empty optional cell is null.
    if (typeof name !== 'string' || known.has(name)) return;
    const seen = missing.get(name) ?? { ...reference, cell: name, rows: [], count: 0 };
    seen.count += 1;
    if (seen.rows.length < namedRows) seen.rows.push(place);
    missing.set(name, seen);
  });
  return [...missing.values()];
}

/**
 * Every code, indicator, instrument and source that is named stands in its own table. A name that several tables miss is
 * told at the first of them.
 */
export function checkReferences(tables: Tables): Problem[] {
  const unknown = references.flatMap((reference) => findUnknown(tables, reference));
  const names = new Map(references.map(({ to, key }) => [to, [...listNames(tables[to] as AnyTable, key)]]));
  const together = Map.groupBy(unknown, ({ to, cell }) => `${to} ${cell}`);
  return [...together.values()].flatMap(([first, ...others], at) => {
    if (first === undefined) return [];
    const { from, to, column, what, cell, rows, count } = first;
    const { file } = tables[from];
    const alsoIn = [...new Set(others.map((other) => tables[other.from].file))].filter((other) => other !== file);
    const suggestion = at < suggested ? findNearest(cell, names.get(to) ?? []) : null;
    const detail = { inFile: tables[to].file, what, suggestion, count, rows, alsoIn };
    return [createProblem({ file, row: rows[0] ?? 1, column, cell }, { kind: 'reference/unknown', ...detail })];
  });
}
