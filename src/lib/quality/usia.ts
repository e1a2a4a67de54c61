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

/**
 * The date that is certainly newest: the one whose first day is latest, and of two such the less exact, whose span holds
 * the other. So "16 November 2025" goes before "2025", which may be older. What begins after the release, as a plan may,
 * is no age of anything. Null when nothing is left.
 */
export const newestOf = (dates: readonly Tanggal[], rilis: Pick<Rilis, 'tanggal'>): Tanggal | null =>
  dates
    .filter((date) => firstDay(date) <= lastDay(rilis.tanggal))
    .reduce<Tanggal | null>((newest, date) => {
      if (newest === null || firstDay(date) > firstDay(newest)) return date;
      return firstDay(date) === firstDay(newest) && lastDay(date) > lastDay(newest) ? date : newest;
    }, null);
