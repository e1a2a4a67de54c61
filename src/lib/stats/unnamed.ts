import type { Atlas } from '../model/index.ts';
import { claimOn, type Claim } from './claims.ts';
import { statusCounts } from './status.ts';

export interface UnnamedCount {
  readonly claim: Claim;
  /** How many Kampung KB the city had according to the claim. */
  readonly claimed: number;
  /** How many of them events of their own name, as of the day of the claim. */
  readonly named: number;
  /** How many were counted but are named nowhere. */
  readonly unnamed: number;
  /** Among how many kelurahan those unnamed are: all that are not named, planned ones included. */
  readonly among: number;
}

/**
 * The last claim at a day against what is known by name, both on the day of the claim: a kampung first named later
 * may have been launched after the count. Null before the first claim. When more are named than were claimed, the
 * claim is too low and `unnamed` is 0.
 * @param date ISO day
 * @throws RangeError when `date` is not a day
 */
export function unnamedCount(atlas: Atlas, date: string): UnnamedCount | null {
  const claim = claimOn(atlas, date);
  if (claim === null) return null;
  const { dasar, total } = statusCounts(atlas, claim.hari);
  const named = dasar.peristiwa;
  return { claim, claimed: claim.jumlah, named, unnamed: Math.max(0, claim.jumlah - named), among: total - named };
}
