import { cell, refuse, type CellCodec } from './column.ts';
import type { Brand } from './brand.ts';
import { findDateFault, isTanggal } from './date.ts';
import type { Detail } from './problem.ts';

/** A date that always has its day, "2026-11-24" (ISO 8601): what we did ourselves, and so know to the day. */
export type Hari = Brand<string, 'Tanggal' | 'Hari'>;

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

/** True for "2026-11-24" that stands in the calendar, from 1900 to 2100. */
export const isHari = (text: string): text is Hari => wholeDay.test(text) && isTanggal(text);

function findFault(text: string): Detail | null {
  if (isHari(text)) return null;
  if (isTanggal(text)) return { kind: 'cell/partDay' };
  if (text === '') return { kind: 'cell/required', what: 'tanggal lengkap, misalnya 2026-11-24', cure: null };
  const fault = findDateFault(text);
  if (fault?.kind === 'cell/noSuchDate' || fault?.kind === 'cell/date') return { ...fault, isDay: true };
  if (fault?.kind !== 'cell/mangledDate') return fault;
  const { suggestion } = fault;
  return { ...fault, suggestion: suggestion !== null && isHari(suggestion) ? suggestion : null, isDay: true };
}

/** A cell with a date to the day: YYYY-MM-DD, and nothing shorter. Every format may so hold it as a date of its own. */
export function hari(): CellCodec<Hari> {
  return cell(
    { tipe: 'tanggal lengkap', aturan: { pola: wholeDay.source } },
    (text, ctx) => {
      const fault = findFault(text);
      return fault === null ? (text as Hari) : refuse(ctx, text, fault);
    },
    (value) => value,
  );
}
