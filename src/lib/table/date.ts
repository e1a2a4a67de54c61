import { cell, refuse, type CellCodec } from './column.ts';
import type { Brand } from './brand.ts';
import { looksLikeDate, suggestDate } from './mangled-date.ts';
import type { Detail } from './problem.ts';

/**
 * A date as exact as its source: "2023", "2023-11" or "2023-11-20" (ISO 8601). Kept as text, because turning "2023"
 * into the first of January would invent a day.
 */
export type Tanggal = Brand<string, 'Tanggal'>;

const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** Days in a month of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** No source is older, and no plan reaches further; "1023" and "9999" are slips of the hand. */
const [firstYear, lastYear] = [1900, 2100];

/** Words and shapes of a span of time: "2018-2019", "2023/2024", "Semester 1 2024", "TW II 2024". */
const span = /^\d{4} ?[-–/] ?\d{2,4}$|\b(?:semester|smt|triwulan|tw|kuartal|caturwulan|s[./]?d|sampai)\b/i;

/** True for "2023", "2023-11" and "2023-11-20" that stand in the calendar, from 1900 to 2100. */
export function isTanggal(text: string): text is Tanggal {
  const [, year, month, day] = iso.exec(text) ?? [];
  if (year === undefined || Number(year) < firstYear || Number(year) > lastYear) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

const pad = (text: string): string => text.padStart(2, '0');

/** Why a cell holds no date of any exactness, or null when it holds one. */
export function findDateFault(text: string): Detail | null {
  if (isTanggal(text)) return null;
  if (text === '') return { kind: 'cell/required', what: 'tanggal, misalnya 2023-11-20', cure: null };
  if (iso.test(text)) return { kind: 'cell/noSuchDate' };
  if (!looksLikeDate(text)) return { kind: 'cell/date', isSpan: span.test(text) };
  const suggestion = suggestDate(text);
  return { kind: 'cell/mangledDate', suggestion: suggestion !== null && isTanggal(suggestion) ? suggestion : null };
}

/** A date cell of any exactness: YYYY, YYYY-MM or YYYY-MM-DD. */
export function tanggal(): CellCodec<Tanggal> {
  return cell(
    { tipe: 'tanggal', aturan: { pola: iso.source } },
    (text, ctx) => {
      const fault = findDateFault(text);
      return fault === null ? (text as Tanggal) : refuse(ctx, text, fault);
    },
    (value) => value,
  );
}

/** First day that a date can mean: "2023-11" begins on "2023-11-01". */
export const firstDay = (date: Tanggal): string => `${date}-01-01`.slice(0, 10);

/** Last day that a date can mean: "2023" ends on "2023-12-31". Something dated so is certain only from then on. */
export function lastDay(date: Tanggal): string {
  const [year = '', month = '12', day] = date.split('-');
  return [year, month, day ?? pad(String(daysIn(Number(year), Number(month))))].join('-');
}
