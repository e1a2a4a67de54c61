/** Periods as spans of days: "2024" and "2024-08" may tell of the same people, 2023 and 2024 never do. */
import { byText, firstDay, isTanggal, lastDay } from '../../table/index.ts';

interface Span {
  readonly from: string;
  readonly to: string;
}

/** A source without a date tells of an unknown time, which is only like another of that kind. */
const spanOf = (periode: string): Span =>
  isTanggal(periode) ? { from: firstDay(periode), to: lastDay(periode) } : { from: periode, to: periode };

/** True when two periods share a day. @param a, b "2024", "2024-08", "2024-08-15", or empty when the source gives none */
export function overlaps(a: string, b: string): boolean {
  if (a === b) return true;
  if (a === '' || b === '') return false;
  const [one, other] = [spanOf(a), spanOf(b)];
  return one.from <= other.to && other.from <= one.to;
}

/**
 * Things by stretches of time: two whose periods overlap are together, and so are two that a third one overlaps (the
 * months of a year of which the whole is told as well).
 * @returns each thing once, in stretches in the order of their first thing
 */
export function groupByTime<Thing extends { readonly periode: string }>(things: readonly Thing[]): Thing[][] {
  const periods = [...new Set(things.map(({ periode }) => periode))];
  if (periods.length < 2) return things.length === 0 ? [] : [[...things]];
  const sorted = periods.map((periode) => ({ periode, ...spanOf(periode) })).toSorted((a, b) => byText(a.from, b.from));
  const stretch = new Map<string, number>();
  // The unknown time sorts first and ends before every other.
  let [at, end] = [-1, ''];
  for (const { periode, from, to } of sorted) {
    if (at < 0 || from > end) at += 1;
    if (to > end) end = to;
    stretch.set(periode, at);
  }
  return [...Map.groupBy(things, ({ periode }) => stretch.get(periode)).values()];
}
