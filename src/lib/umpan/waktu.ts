import { lastDay, type Tanggal } from '../table/index.ts';

/** Banjarmasin keeps Waktu Indonesia Tengah, which knows no summer time. */
const WITA = '+08:00';

/**
 * The instant at which a day of the data begins in Banjarmasin, as RFC 3339 wants it: "2026-11-24T00:00:00+08:00".
 * Feeds ask for an instant and the data knows days, so nothing finer is claimed. Never the clock: the same data give
 * the same feed.
 * @param tanggal a date of any exactness; one that is a month or a year long counts from its last day
 * @param rilis day of the release, before which everything of the data was known: no such last day is later
 */
export function formatInstant(tanggal: Tanggal, rilis: string): string {
  const last = lastDay(tanggal);
  const day = last === tanggal || last < rilis ? last : rilis;
  return `${day}T00:00:00${WITA}`;
}
