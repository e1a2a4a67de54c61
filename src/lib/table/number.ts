import { cell, refuse, type CellCodec } from './column.ts';
import { suggestDate } from './mangled-date.ts';
import { readTruth } from './spoken.ts';
import { ambiguousNumber, formatPlain, plainNumber } from './plain-number.ts';
import type { Detail } from './problem.ts';

const scientific = /^-?\d+([.,]\d+)?[eE][+-]?\d+$/;
const commaFraction = /^-?\d+,\d+$/;
const grouped = /^-?[1-9]\d{0,2}([., \u00A0\u202F]\d{3})+([.,]\d+)?$/;
/** A date with slashes, even one that nobody can tell the day of. */
const slashed = /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}$/;
/** 12:30 and 04.36.00: a spreadsheet in Indonesian takes 4.36 for a time of day. */
const clock = /^\d{1,2}(?::\d{2}|[:.]\d{2}[:.]\d{2})$/;
/** Words for a power of ten, with which newspapers shorten a number. */
const powers: Record<string, number> = { ribu: 3, rb: 3, juta: 6, jt: 6, miliar: 9, milyar: 9, triliun: 12 };
/** A number with a letter typed for a digit: "2O", "1l4". */
const letterForDigit = /^-?[\d.,]*\d[OoIl][\dOoIl.,]*$/;
/** A number and what it counts: "12 %", "1.234 jiwa", "3,5kg". */
const withUnit = /^(-?\d[\d.,]*(?:[ \u00A0\u202F]\d{3})*)[ \u00A0\u202F]?([%‰]|[A-Za-z][A-Za-z/ ]*\.?)$/;

/** "1.234.567,8" to "1234567.8": the last mark is the decimal one only when it differs from the grouping mark. */
function ungroup(text: string): string {
  const marks = [...text.matchAll(/[.,]/g)].map((match) => match[0]);
  const last = marks.at(-1);
  const hasFraction = last !== undefined && marks.length > 1 && marks.indexOf(last) === marks.length - 1;
  const at = hasFraction ? text.lastIndexOf(last) : text.length;
  const whole = text.slice(0, at).replace(/[^\d-]/g, '');
  return hasFraction ? `${whole}.${text.slice(at + 1)}` : whole;
}

/** The plain number that somebody wrote in another way without leaving a doubt, or null. */
function findPlain(text: string): string | null {
  if (ambiguousNumber.test(text)) return null;
  if (grouped.test(text)) return ungroup(text);
  // An O is never a unit; an l may be one, and then nobody knows.
  if (/^[\d.,-]*\d[Oo]+[\dOo]*$/.test(text)) return findPlain(text.replace(/o/gi, '0'));
  const tidy = text
    .replace(/^[−–]/, '-')
    .replace(',', '.')
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.$/, '');
  return plainNumber.test(tidy) ? tidy : null;
}

/** Why a cell is not a plain number, or null when it is one. */
function findFault(text: string): Detail | null {
  const [, whole = '', rest] = ambiguousNumber.exec(text) ?? [];
  if (rest !== undefined) {
    return { kind: 'cell/ambiguousNumber', thousand: whole + rest, fraction: `${whole}.${rest}0` };
  }
  if (plainNumber.test(text)) return isExact(text) ? null : { kind: 'cell/precision' };
  if (scientific.test(text)) return { kind: 'cell/scientific' };
  if (grouped.test(text)) return { kind: 'cell/thousands', suggestion: ungroup(text) };
  if (commaFraction.test(text))
    return { kind: 'cell/decimalComma', suggestion: findPlain(text) ?? text.replace(',', '.') };
  if (slashed.test(text) || clock.test(text) || suggestDate(text) !== null) return { kind: 'cell/dateInNumber' };
  const truth = readTruth(text);
  if (truth !== null) return { kind: 'cell/truth', suggestion: truth ? '1' : '0' };
  return findUnit(text) ?? { kind: 'cell/number', suggestion: findPlain(text) };
}

/** A number with its unit in the same cell; "679 ribu" is 679000, not 679. */
function findUnit(text: string): Detail | null {
  const [, number = '', unit = ''] = withUnit.exec(text) ?? [];
  if (unit === '' || letterForDigit.test(text)) return null;
  const plain = findPlain(number);
  const power = powers[unit.toLowerCase().split(/[^a-z]/)[0] ?? ''] ?? 0;
  const suggestion = plain === null ? null : formatPlain(Number(`${plain}e${power}`));
  return { kind: 'cell/unit', unit: unit.trim(), suggestion };
}

/** True when the number that JavaScript keeps is the one that was written: it has about 16 digits. */
function isExact(text: string): boolean {
  const value = Number(text);
  if (!Number.isFinite(value)) return false;
  const trim = (plain: string) => (plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain).replace(/^-0$/, '0');
  return trim(formatPlain(value)) === trim(text);
}

/** The largest count that every program keeps as a plain whole number of 32 bits; nothing in a city is more. */
const largestCount = 2 ** 31 - 1;

export interface NumberRule {
  /** True for counts. */
  readonly bulat?: boolean;
  readonly min?: number;
  readonly max?: number;
}

/** A number cell; thousands separators, decimal commas and exponents are refused with the text to write instead. */
export function angka({ bulat = false, min, max }: NumberRule = {}): CellCodec<number> {
  return cell(
    { tipe: 'angka', aturan: { bulat, ...(min !== undefined && { min }), ...(max !== undefined && { max }) } },
    (text, ctx) => {
      if (text === '') {
        const cure =
          'Tulis angkanya. Bila tidak diketahui, hapus baris ini; jangan menulis 0, sebab 0 berarti sungguh nol.';
        return refuse(ctx, text, { kind: 'cell/required', what: 'angka', cure });
      }
      const fault = findFault(text);
      if (fault !== null) return refuse(ctx, text, fault);
      const value = Number(text);
      if (bulat && !Number.isInteger(value)) return refuse(ctx, text, { kind: 'cell/integer' });
      const [low, high] = bulat ? [min ?? -largestCount, max ?? largestCount] : [min ?? null, max ?? null];
      if (value < (low ?? -Infinity) || value > (high ?? Infinity)) {
        return refuse(ctx, text, { kind: 'cell/range', min: low, max: high, satuan: null });
      }
      return value === 0 ? 0 : value;
    },
    formatPlain,
  );
}
