/** Which rows of nilai.csv go out without their number, and why. */
import type { Indikator } from '../indikator.ts';
import type { Tables } from '../tables.ts';
import { createGroups, type Cell } from './cell.ts';
import { hideWith } from './complementary.ts';
import { addShares, type Deciding } from './decide-share.ts';
import { createFamilies, type Family } from './family.ts';
import { createRowsAt } from './rows-at.ts';
import { isSmall, shareOf, type Alasan } from './rules.ts';
import { createTree } from './tree.ts';
import { createIndukOf, type Area } from './unlisted.ts';

/** Index of a row to the reason why its number is withheld; a row that is not in it is published. */
export type Keputusan = ReadonlyMap<number, Alasan>;

function createArea({ wilayah }: Tables): Area {
  const byKode = new Map<string, Tables['wilayah']['rows'][number]>(wilayah.rows.map((row) => [row.kode, row]));
  const children = Map.groupBy(wilayah.rows, ({ induk }): string | null => induk);
  return {
    jenisOf: (kode) => byKode.get(kode)?.jenis,
    childrenOf: (kode) => (children.get(kode) ?? []).map((row) => row.kode),
    indukOf: createIndukOf((kode) => byKode.get(kode)?.induk ?? null),
  };
}

/** Why a row goes with its cell: itself too small, or another way to say what is. */
function reasonIn({ tables, indikatorById }: Deciding, { small }: Cell, at: number): Alasan {
  const row = tables.nilai.rows[at];
  const measured = indikatorById.get(row?.indikator ?? '');
  if (!small || row === undefined || measured === undefined) return 'pelengkap';
  if (shareOf(measured) !== null) return 'turunan';
  return row.nilai !== null && isSmall(row.nilai, row) ? 'pokok' : 'pelengkap';
}

/** What is hidden of one family: the small cells, and with them one pattern of places in all groups. */
function addFamily(deciding: Deciding, decided: Map<number, Alasan>, family: Family, pelengkap: boolean): void {
  const small = family.flatMap(({ cells }) => [...cells.values()].filter((cell) => cell.small));
  if (small.length === 0) return;
  const places = pelengkap ? hideWith(createTree(family, deciding.area.indukOf)) : [];
  const hidden = [...small, ...[...places].flatMap(({ cells }) => [...cells.values()])];
  for (const cell of hidden) for (const at of cell.rows) decided.set(at, reasonIn(deciding, cell, at));
}

/**
 * Decides for every row of nilai. Rows that came without a number are left out: there is nothing to withhold.
 * @param pelengkap false leaves out complementary suppression; only a test that wants to see it fail asks for that
 * @param keluarga false decides for every group as if no other told of it; for such a test as well
 */
export function decideNilai(tables: Tables, { pelengkap = true, keluarga = true } = {}): Keputusan {
  const parts = tables.indikator.rows.flatMap(({ pembilang, penyebut }) => [pembilang, penyebut]);
  const rowsAt = createRowsAt(tables, new Set(parts.filter((id) => id !== null)));
  const area = createArea(tables);
  const indikatorById = new Map<string, Indikator>(tables.indikator.rows.map((row) => [row.id, row]));
  const deciding: Deciding = { tables, rowsAt, area, indikatorById };
  const groups = createGroups(deciding);
  const families = keluarga ? createFamilies(groups, tables.indikator.rows, area) : groups.map((group) => [group]);
  const decided = new Map<number, Alasan>();
  for (const family of families) addFamily(deciding, decided, family, pelengkap);
  addShares(deciding, decided);
  for (const at of decided.keys()) if (tables.nilai.rows[at]?.nilai === null) decided.delete(at);
  return decided;
}
