/** Dates of any exactness as places on an axis of years. */
import * as d3 from 'd3';

/** In years: July 2023 lasts from 2023.5 to 2023.58. Months count as a twelfth, which is within two days of true. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * What a date covers.
 * @param tanggal "2023", "2023-07" or "2023-07-31"
 * @throws Error when it is none of these
 */
export function spanOf(tanggal: string): TimeSpan {
  const [, year, month, day] = pattern.exec(tanggal) ?? [];
  if (year === undefined) throw new Error(`"${tanggal}" is not a date like 2023, 2023-07 or 2023-07-31`);
  if (month === undefined) return { from: Number(year), to: Number(year) + 1 };
  const from = Number(year) + (Number(month) - 1) / 12;
  if (day === undefined) return { from, to: from + 1 / 12 };
  return { from: from + (Number(day) - 1) / 372, to: from + Number(day) / 372 };
}

/** A year stands in the middle of its year, because it says no more than that. */
export const middleOf = ({ from, to }: TimeSpan): number => (from + to) / 2;

/**
 * Years to write under an axis.
 * @param from first year; `to` is the last one
 * @param count how many fit
 * @returns whole years at equal steps of 1, 2, 5, 10, ...; always at least one
 */
export function chooseYears(from: number, to: number, count: number): number[] {
  const years = to - from + 1;
  const steps = [1, 2, 5, 10, 20, 50, 100];
  const step = steps.find((one) => Math.ceil(years / one) <= count) ?? years;
  const first = Math.ceil(from / step) * step;
  return first > to ? [to] : d3.range(first, to + 1, step);
}
