import { formatTanggal } from '../text/index.ts';

/** A date in running text. */
export interface TanggalTertulis {
  readonly teks: string;
  /** Where it begins in the text. */
  readonly at: number;
  /** What it names, as "2023", "2023-11", "2023-11-20", or "11-20" when no year stands there. */
  readonly kunci: readonly string[];
}

const pad = (text: string): string => text.padStart(2, '0');

const bulan = Array.from({ length: 12 }, (_, at) => formatTanggal(`2000-${pad(String(at + 1))}`).replace(' 2000', ''));
const monthOf = (nama: string): string => pad(String(bulan.indexOf(nama) + 1));

/** "20 November 2023", "26 dan 27 Juni", "November 2023". */
const withMonth = new RegExp(
  `(?<![\\p{L}\\p{N}.,/])(?:(\\d{1,2})(?:(?:\\s?[–-]\\s?|\\s(?:dan|sampai|hingga)\\s)(\\d{1,2}))?\\s)?(${bulan.join('|')})(?:\\s(\\d{4})(?!\\d|[.,]\\d))?(?!\\p{L})`,
  'gu',
);
/** "2023", also in "2023–2024"; no part of "1.2023", "ke-2023" or "2023 jiwa". */
const year =
  /(?<![\p{L}\p{N}.,/]|\p{L}-)(?:19|20)\d{2}(?![\p{L}\p{N}]|[.,/]\d|\s?%|\s(?:jiwa|unit|KK|persen|hektare|meter|rupiah)(?!\p{L}))/gu;
/** "18/11" or "18/11/2019", the day first. */
const slash = /(?<![\p{L}\p{N}.,/])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\p{L}\p{N}]|[.,/]\d)/gu;

function readMonth([, first, last, nama = '', tahun]: RegExpExecArray): string[] {
  const days = [first, last].filter((day) => day !== undefined);
  const month = monthOf(nama);
  if (days.length === 0) return tahun === undefined ? [] : [`${tahun}-${month}`];
  return days.map((day) => [...(tahun === undefined ? [] : [tahun]), month, pad(day)].join('-'));
}

function readSlash([, day = '', month = '', tahun]: RegExpExecArray): string[] {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return [];
  return [[...(tahun === undefined ? [] : [tahun]), pad(month), pad(day)].join('-')];
}

/** As many other marks, so that what comes after stays where it is. */
export const blank = (text: string): string => '\u0000'.repeat(text.length);

/** Every date of a text, in order; a month without day or year is a word and no date. */
export function findDates(teks: string): TanggalTertulis[] {
  const found: TanggalTertulis[] = [];
  const take = (text: string, pattern: RegExp, read: (match: RegExpExecArray) => string[]): string => {
    let left = text;
    for (const match of text.matchAll(pattern)) {
      const kunci = read(match);
      if (kunci.length === 0) continue;
      found.push({ teks: match[0], at: match.index, kunci });
      left = left.slice(0, match.index) + blank(match[0]) + left.slice(match.index + match[0].length);
    }
    return left;
  };
  const rest = take(take(teks, withMonth, readMonth), slash, readSlash);
  take(rest, year, ([tahun]) => [tahun]);
  return found.sort((a, b) => a.at - b.at);
}
