/** Which rows of nilai.csv go out without their number, and why. */
import type { Indikator } from '../indikator.ts';
import type { NilaiRow } from '../nilai.ts';
import type { Tables } from '../tables.ts';
import { createGroups, createRowsAt, type Cell, type RowsAt } from './cell.ts';
import { hideWith } from './complementary.ts';
import { createFamilies, type Family } from './family.ts';
import { isShareOfCount, smallestBase, type Alasan } from './rules.ts';
import { createTree, type IndukOf } from './tree.ts';

/** Index of a row to the reason why its number is withheld; a row that is not in it is published. */
export type Keputusan = ReadonlyMap<number, Alasan>;

type Shares = readonly (readonly [at: number, row: NilaiRow, indikator: Indikator])[];

/** Percentages of which the numerator or the denominator is an indikator of its own. */
function listShares({ nilai, indikator }: Tables): Shares {
  const shares = new Map(
    indikator.rows.filter((row) => isShareOfCount(row) || row.penyebut !== null).map((row) => [row.id, row]),
  );
  if (shares.size === 0) return [];
  return nilai.rows.flatMap((row, at) => {
    const measured = shares.get(row.indikator);
    return measured === undefined || row.nilai === null ? [] : [[at, row, measured] as const];
  });
}

/** The denominator of a percentage as far as the tables tell it: its own row, or worked out from the numerator. */
function baseOf({ nilai }: Tables, rowsAt: RowsAt, row: NilaiRow, { pembilang, penyebut }: Indikator): number | null {
  const valuesAt = (id: Indikator['id'] | null): number[] =>
    id === null ? [] : rowsAt(id, row.kode, row.periode).flatMap((at) => nilai.rows[at]?.nilai ?? []);
  const share = row.nilai ?? 0;
  const derived = share > 0 ? valuesAt(pembilang).map((count) => Math.round((count / share) * 100)) : [];
  const bases = [...valuesAt(penyebut), ...derived.filter((base) => base > 0)];
  return bases.length === 0 ? null : Math.min(...bases);
}

function addHidden(decided: Map<number, Alasan>, { rows }: Cell, reason: Alasan): void {
  for (const at of rows) if (decided.get(at) !== 'pokok') decided.set(at, reason);
}

/** Percentages that fall with their parts: too small a base, or a numerator or denominator that is hidden. */
function addShares(tables: Tables, rowsAt: RowsAt, shares: Shares, decided: Map<number, Alasan>): void {
  const isHidden = (id: Indikator['id'] | null, row: NilaiRow): boolean =>
    id !== null &&
    rowsAt(id, row.kode, row.periode).some((at) => decided.has(at) || tables.nilai.rows[at]?.status === 'dirahasiakan');
  for (const [at, row, indikator] of shares) {
    if (decided.has(at)) continue;
    const base = baseOf(tables, rowsAt, row, indikator);
    if (base !== null && base < smallestBase) decided.set(at, 'penyebut');
    else if (isHidden(indikator.pembilang, row) || isHidden(indikator.penyebut, row)) decided.set(at, 'pelengkap');
  }
}

const indukIn = ({ wilayah }: Tables): IndukOf => {
  const induk = new Map<string, string | null>(wilayah.rows.map((row) => [row.kode, row.induk]));
  return (kode) => induk.get(kode) ?? null;
};

/** What is hidden of one family: the small cells, and with them one pattern of places in all groups. */
function addFamily(decided: Map<number, Alasan>, family: Family, indukOf: IndukOf, pelengkap: boolean): void {
  const small = family.flatMap(({ cells }) => [...cells.values()].filter((cell) => cell.small));
  if (small.length === 0) return;
  for (const { cells } of pelengkap ? hideWith(createTree(family, indukOf)) : [])
    for (const cell of cells.values()) addHidden(decided, cell, 'pelengkap');
  for (const cell of small) addHidden(decided, cell, 'pokok');
}

/**
 * Decides for every row of nilai. Rows that came without a number are left out: there is nothing to withhold.
 * @param pelengkap false leaves out complementary suppression; only a test that wants to see it fail asks for that
 * @param keluarga false decides for every group as if no other told of it; for such a test as well
 */
export function decideNilai(tables: Tables, { pelengkap = true, keluarga = true } = {}): Keputusan {
  const parts = tables.indikator.rows.flatMap(({ pembilang, penyebut }) => [pembilang, penyebut]);
  const rowsAt = createRowsAt(tables, new Set(parts.filter((id) => id !== null)));
  const indukOf = indukIn(tables);
  const groups = createGroups(tables, rowsAt);
  const families = keluarga ? createFamilies(groups, tables.indikator.rows) : groups.map((group) => [group]);
  const decided = new Map<number, Alasan>();
  for (const family of families) addFamily(decided, family, indukOf, pelengkap);
  addShares(tables, rowsAt, listShares(tables), decided);
  for (const at of decided.keys()) if (tables.nilai.rows[at]?.nilai === null) decided.delete(at);
  return decided;
}
