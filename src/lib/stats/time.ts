/** When something dated counts, and in which order. */
import { byText, firstDay, isTanggal, lastDay, type Tanggal } from '../table/index.ts';

export { byText, lastDay, type Tanggal };

/**
 * A day to ask about, "2023-11-20".
 * @throws RangeError for anything but one day of the calendar, because "2023-11" compares with days in silence
 */
export function requireDay(date: string): string {
  if (date.length === 10 && isTanggal(date)) return date;
  throw new RangeError(`"${date}" is not a day like "2023-11-20"`);
}

/**
 * Order of time: by the last day that a date can mean, the less exact first ("2023" before "2023-12-31"), and what
 * has no date last.
 */
export function byPeriode(a: Tanggal | null, b: Tanggal | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return byText(lastDay(a), lastDay(b)) || byText(firstDay(a), firstDay(b));
}

/** True when both dates can mean the same day: "2023" and "2023-06" overlap, "2022" and "2023" do not. */
export const overlaps = (a: Tanggal, b: Tanggal): boolean => firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
