/** Percentages: of how many people they are, and how many people they tell. */
import type { Indikator } from '../indikator.ts';
import type { IndikatorId } from '../kode.ts';
import type { NilaiRow } from '../nilai.ts';
import type { Tables } from '../tables.ts';
import type { RowsAt } from './rows-at.ts';
import { shareOf, smallestBase } from './rules.ts';

/** What the tables tell at the place and time of a percentage. */
export interface ShareTable {
  readonly tables: Tables;
  readonly rowsAt: RowsAt;
}

const valuesAt = ({ tables, rowsAt }: ShareTable, id: IndikatorId | null, row: NilaiRow): number[] =>
  id === null ? [] : rowsAt(id, row.kode, row.periode).flatMap((at) => tables.nilai.rows[at]?.nilai ?? []);

/** The bases that the tables give a percentage: in rows of their own, or worked out from its count. Empty when none. */
export function basesOf(told: ShareTable, { pembilang, penyebut, satuan }: Indikator, row: NilaiRow): number[] {
  const share = row.nilai ?? 0;
  const per = shareOf({ satuan }) ?? 100;
  const derived = share > 0 ? valuesAt(told, pembilang, row).map((count) => Math.round((count / share) * per)) : [];
  return [...valuesAt(told, penyebut, row), ...derived.filter((base) => base > 0)];
}

/** The official publication of a percentage, or else of the count behind it; null when neither names one. */
export function publikasiOf({ tables, rowsAt }: ShareTable, { pembilang }: Indikator, row: NilaiRow): string | null {
  if (row.publikasi_resmi !== null || pembilang === null) return row.publikasi_resmi;
  const found = rowsAt(pembilang, row.kode, row.periode).map((at) => tables.nilai.rows[at]?.publikasi_resmi ?? null);
  return found.find((publikasi) => publikasi !== null) ?? null;
}

/** The count that a percentage and its base give, or null. More than none of somebody is at least one. */
export function derivedCount(told: ShareTable, indikator: Indikator, row: NilaiRow): number | null {
  const [base] = valuesAt(told, indikator.penyebut, row);
  if (base === undefined || row.nilai === null) return null;
  const count = Math.round((row.nilai * base) / (shareOf(indikator) ?? 100));
  return row.nilai > 0 ? Math.max(1, count) : count;
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/**
 * True when a share could be one of fewer than 20: some whole number of so few gives it, as it is printed. 14.29 % is 1
 * of 7; 4.93 % needs at least 71. None of an unknown number is nobody.
 * @param share in the unit of the indikator
 */
export function mayBeOfFew(share: number, indikator: Pick<Indikator, 'satuan' | 'desimal'>): boolean {
  if (share <= 0) return false;
  const per = shareOf(indikator) ?? 100;
  const decimals = Math.max(indikator.desimal, decimalsOf(share));
  for (let base = 1; base < smallestBase; base += 1) {
    const count = Math.round((share * base) / per);
    if (count > 0 && ((count / base) * per).toFixed(decimals) === share.toFixed(decimals)) return true;
  }
  return false;
}
