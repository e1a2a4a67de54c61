/** Which percentages go out without their number, once it is known which counts do. */
import type { Indikator } from '../indikator.ts';
import type { NilaiRow } from '../nilai.ts';
import type { Tables } from '../tables.ts';
import { isBelowCity, shareOf, smallestBase, type Alasan } from './rules.ts';
import { basesOf, mayBeOfFew, type ShareTable } from './share.ts';
import type { Area } from './unlisted.ts';

/** What a decision looks things up in. */
export interface Deciding extends ShareTable {
  readonly area: Area;
  readonly indikatorById: ReadonlyMap<string, Indikator>;
}

/** One percentage: where its row stands, and what it measures. */
type Share = readonly [at: number, row: NilaiRow, indikator: Indikator];

/** Percentages that may tell of people: sensitive ones, and those that name their count or their base. */
function listShares({ nilai, indikator }: Tables): readonly Share[] {
  const shares = new Map(
    indikator.rows
      .filter((row) => row.penyebut !== null || (shareOf(row) !== null && (row.sensitif || row.pembilang !== null)))
      .map((row) => [row.id, row]),
  );
  if (shares.size === 0) return [];
  return nilai.rows.flatMap((row, at) => {
    const measured = shares.get(row.indikator);
    return measured === undefined || row.nilai === null ? [] : [[at, row, measured] as const];
  });
}

/** Percentages that fall with their parts: too small a base, or a count or a base that is hidden. */
export function addShares(deciding: Deciding, decided: Map<number, Alasan>): void {
  const { tables, rowsAt, area, indikatorById } = deciding;
  const isHidden = (id: Indikator['id'] | null, { kode, periode }: NilaiRow): boolean =>
    id !== null &&
    rowsAt(id, kode, periode).some((at) => decided.has(at) || tables.nilai.rows[at]?.status === 'dirahasiakan');
  const reasonOf = ([, row, indikator]: Share): Alasan | null => {
    const bases = basesOf(deciding, indikator, row);
    if (bases.some((base) => base < smallestBase)) return 'penyebut';
    if (isHidden(indikator.pembilang, row)) return 'turunan';
    if (isHidden(indikator.penyebut, row)) return 'pelengkap';
    const sensitif = indikator.sensitif || (indikatorById.get(indikator.pembilang ?? '')?.sensitif ?? false);
    const isOpen = bases.length > 0 || !sensitif || !isBelowCity(area.jenisOf(row.kode));
    return isOpen || !mayBeOfFew(row.nilai ?? 0, indikator) ? null : 'tanpa_penyebut';
  };
  for (const share of listShares(tables)) {
    const reason = decided.has(share[0]) ? null : reasonOf(share);
    if (reason !== null) decided.set(share[0], reason);
  }
}
