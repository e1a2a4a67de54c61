/** How many Kampung KB the city had, as sources say it: claims stand side by side, also where they disagree. */
import type { Atlas, Peristiwa } from '../model/index.ts';
import { isFilled, type Filled } from './filled.ts';
import { memo } from './memo.ts';
import { byPeriode, byText, lastDay, requireDay } from './time.ts';

export interface Claim {
  readonly tanggal: Peristiwa['tanggal'];
  readonly ketelitian: Peristiwa['ketelitian'];
  /** The day from which the claim counts: the last one that `tanggal` can mean. */
  readonly hari: string;
  /** Number of Kampung KB in the whole city. */
  readonly jumlah: number;
  readonly sumber: Peristiwa['sumber'];
  /** The events that make this claim; more than one when a source tells of several on the same date. */
  readonly peristiwa: Filled<Peristiwa>;
}

/** A plan may name a number too, but that is a target, not a count. */
const isClaim = ({ jenis, jumlah_kampung_kb }: Peristiwa): boolean => jumlah_kampung_kb !== null && jenis !== 'rencana';

const exactness = { tahun: 0, bulan: 1, paling_lambat: 2, hari: 3 } as const;

/** Time order; what happened "not later than" a day goes before what happened on it, and the lower count first. */
const byClaim = (a: Claim, b: Claim): number =>
  byPeriode(a.tanggal, b.tanggal) ||
  exactness[a.ketelitian] - exactness[b.ketelitian] ||
  a.jumlah - b.jumlah ||
  byText(a.sumber, b.sumber);

function createClaim(rows: readonly Peristiwa[]): Claim[] {
  if (!isFilled(rows)) return [];
  const [{ tanggal, ketelitian, jumlah_kampung_kb: jumlah, sumber }] = rows;
  return jumlah === null ? [] : [{ tanggal, ketelitian, hari: lastDay(tanggal), jumlah, sumber, peristiwa: rows }];
}

/** All claims in time order, one for each date, count and source. */
export const claims: (atlas: Atlas) => readonly Claim[] = memo((atlas: Atlas) => {
  const groups = Map.groupBy(atlas.peristiwa.filter(isClaim), (row) =>
    [row.tanggal, row.ketelitian, row.jumlah_kampung_kb, row.sumber].join(' '),
  );
  return [...groups.values()].flatMap(createClaim).sort(byClaim);
});

/**
 * The last claim made on or before a day, or null before the first.
 * @param date ISO day
 * @throws RangeError when `date` is not a day
 */
export function claimOn(atlas: Atlas, date: string): Claim | null {
  const day = requireDay(date);
  return claims(atlas).findLast(({ hari }) => hari <= day) ?? null;
}

/** The last claim of fewer Kampung KB than there are kelurahan, or null when there is none. */
export const lastPartialClaim = (atlas: Atlas): Claim | null =>
  claims(atlas).findLast(({ jumlah }) => jumlah < atlas.kampung.length) ?? null;

/** The first claim that every kelurahan has a Kampung KB, or null as long as nobody says so. */
export const fullClaim = (atlas: Atlas): Claim | null =>
  claims(atlas).find(({ jumlah }) => jumlah === atlas.kampung.length) ?? null;

/** The events that say that every kelurahan has a Kampung KB, in time order: each proves them all. */
export const fullClaims: (atlas: Atlas) => readonly Peristiwa[] = memo((atlas: Atlas) =>
  claims(atlas)
    .filter(({ jumlah }) => jumlah === atlas.kampung.length)
    .flatMap(({ peristiwa }) => peristiwa),
);
