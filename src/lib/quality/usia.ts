/**
 * How old a table was at its release.
 *
 * A date may be a month or a year only, and then the age is a span, never its most flattering end: "2025" is 10 to 22
 * months old on 24 November 2026. No day after the release counts: "2026" then is 0 to 10 months old, for nothing in it was read later.
 */
import type { Rilis } from '../model/index.ts';
import { firstDay, lastDay, type Tanggal } from '../table/index.ts';

/** Whole months; both are the same when the date is a day. */
export interface Usia {
  readonly dari: number;
  readonly hingga: number;
}

/** Whole months from one day to another, 0 when the first is not before the second. */
function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return Math.max(0, (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0));
}

/**
 * Age of a date at a release, from the last and the first day that the date can mean.
 * @param tanggal as exact as it is known
 */
export function usiaOf(tanggal: Tanggal, rilis: Pick<Rilis, 'tanggal'>): Usia {
  const hari = lastDay(rilis.tanggal);
  return { dari: monthsBetween(lastDay(tanggal), hari), hingga: monthsBetween(firstDay(tanggal), hari) };
}

/** A date of a table; `batas` when it only says "not later than". */
export interface Waktu {
  readonly tanggal: Tanggal;
  readonly batas: boolean;
}

export interface Terbaru {
  /** The date that is certainly newest: the one whose first day is latest, and of two such the less exact. */
  readonly tanggal: Tanggal;
  /** A less exact date that may be newer still, for it ends later; null when none does. */
  readonly mungkin: Tanggal | null;
  /** The age of whichever is newest: not younger than the latest last day, not older than the latest first day. */
  readonly usia: Usia;
}

const later = (a: Tanggal, b: Tanggal): boolean =>
  firstDay(a) > firstDay(b) || (firstDay(a) === firstDay(b) && lastDay(a) > lastDay(b));

/**
 * The newest of the dates and its age, as spans: beside "16 November 2025" a row of "2025" may be newer, and beside "1
 * March 2026" one of "2026" may be of the day of the release. What begins after the release, as a plan may, is no age of
 * anything; "not later than" a day has no first day. Null when no date is left that bounds the age.
 */
export function newestOf(waktu: readonly Waktu[], rilis: Pick<Rilis, 'tanggal'>): Terbaru | null {
  const hari = lastDay(rilis.tanggal);
  const lastOf = (date: Tanggal): string => (lastDay(date) < hari ? lastDay(date) : hari);
  const past = waktu.filter(({ tanggal, batas }) => batas || firstDay(tanggal) <= hari);
  const certain = past.filter(({ batas }) => !batas).map(({ tanggal }) => tanggal);
  const newest = certain.reduce<Tanggal | null>((one, date) => (one === null || later(date, one) ? date : one), null);
  if (newest === null) return null;
  const latest = past.reduce((one, { tanggal }) => (lastOf(tanggal) > lastOf(one) ? tanggal : one), newest);
  const usia = { dari: monthsBetween(lastOf(latest), hari), hingga: monthsBetween(firstDay(newest), hari) };
  return { tanggal: newest, mungkin: latest === newest ? null : latest, usia };
}
