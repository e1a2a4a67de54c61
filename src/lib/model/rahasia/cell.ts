/** The table of nilai as a statistician sees it: for each count, period and series one tree of cells. */
import type { Indikator } from '../indikator.ts';
import type { NilaiRow } from '../nilai.ts';
import type { JenisWilayah, Wilayah } from '../wilayah.ts';
import { isBelowCity, isSensitiveCount, isSmall, shareOf } from './rules.ts';
import { derivedCount, publikasiOf, type ShareTable } from './share.ts';

/** Everything that says how many there are in one place at one time. */
export interface Cell {
  readonly kode: string;
  readonly jenis: JenisWilayah;
  /** Indices of the rows that say it, or from which it can be worked out. */
  readonly rows: number[];
  /** What the rows with a number say; two sources may differ. */
  readonly values: number[];
  /** True when a row came without its number: the supplier has withheld it. */
  withheld: boolean;
  /** True when the count is too small to be told, or withheld. */
  small: boolean;
}

/** The cells of one count, one period and one series. */
export interface Group {
  /** Id of the indikator that is counted. */
  readonly count: string;
  /** Empty when the source gives none. */
  readonly periode: string;
  readonly seri: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** True when somebody has said how many there are. */
export const isKnown = ({ values, withheld }: Cell): boolean => values.length > 0 || withheld;

interface Making extends ShareTable {
  readonly wilayah: ReadonlyMap<string, Wilayah>;
  readonly groups: Map<string, Group & { readonly cells: Map<string, Cell> }>;
  readonly seri: ReadonlyMap<string, string>;
}

/** The cell of a row, made when it is the first; null for a place that is not in the tables. */
function cellOf({ groups, wilayah, seri }: Making, count: string, row: NilaiRow): Cell | null {
  const place = wilayah.get(row.kode);
  if (place === undefined) return null;
  const own = { count, periode: row.periode ?? '', seri: seri.get(row.instrumen) ?? row.instrumen };
  const name = `${own.count} ${own.periode} ${own.seri}`;
  const group = groups.get(name) ?? { ...own, cells: new Map<string, Cell>() };
  groups.set(name, group);
  const { kode, jenis } = place;
  const cell = group.cells.get(kode) ?? { kode, jenis, rows: [], values: [], withheld: false, small: false };
  group.cells.set(kode, cell);
  return cell;
}

function addCount(cell: Cell, row: NilaiRow, at: number): void {
  cell.rows.push(at);
  if (row.nilai === null) {
    // Only a number that exists can be worked out.
    if (row.status === 'dirahasiakan') cell.withheld = cell.small = true;
    return;
  }
  cell.values.push(row.nilai);
  if (isBelowCity(cell.jenis) && isSmall(row.nilai, row)) cell.small = true;
}

/**
 * A percentage says how many only together with its base; it always goes when the count goes. Where no indikator counts
 * what it is a share of, the counts worked out from it are a tree of their own.
 */
function addShare(making: Making, indikator: Indikator, row: NilaiRow, at: number): void {
  const cell = cellOf(making, indikator.pembilang ?? indikator.id, row);
  if (cell === null) return;
  cell.rows.push(at);
  const count = derivedCount(making, indikator, row);
  if (count === null) return;
  cell.values.push(count);
  const publikasi_resmi = publikasiOf(making, indikator, row);
  if (isBelowCity(cell.jenis) && isSmall(count, { publikasi_resmi })) cell.small = true;
}

/** All trees of cells in which something may have to be withheld: of every sensitive count, and of percentages of one. */
export function createGroups(told: ShareTable): Group[] {
  const { tables } = told;
  const making: Making = {
    ...told,
    wilayah: new Map(tables.wilayah.rows.map((row) => [row.kode as string, row])),
    groups: new Map(),
    seri: new Map(tables.instrumen.rows.map(({ instrumen, seri }) => [instrumen, seri])),
  };
  const byId = new Map(tables.indikator.rows.map((row) => [row.id, row]));
  tables.nilai.rows.forEach((row, at) => {
    const indikator = byId.get(row.indikator);
    if (indikator === undefined) return;
    if (isSensitiveCount(indikator)) {
      const cell = cellOf(making, indikator.id, row);
      if (cell !== null) addCount(cell, row, at);
      return;
    }
    const count = indikator.pembilang === null ? undefined : byId.get(indikator.pembilang);
    if (shareOf(indikator) !== null && (indikator.sensitif || count?.sensitif)) addShare(making, indikator, row, at);
  });
  return [...making.groups.values()];
}
