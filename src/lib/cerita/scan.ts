import type { Atlas } from '../model/index.ts';
import { blank, findDates, type TanggalTertulis } from './date-words.ts';
import { knownDates } from './fakta.ts';
import { kataBesar, numberWords, parseNumberWords, timesOf } from './number-words.ts';
import { blankNames } from './numbered-names.ts';

/** A number in running text, in digits or in words. */
export interface Figur {
  readonly teks: string;
  readonly at: number;
  /** NaN for digits that are no number, like "1.2.3". */
  readonly nilai: number;
}

interface Hasil {
  /** Figures, in order; dates of the data and names with numbers are none. */
  readonly figur: readonly Figur[];
  /** Dates that no data have. */
  readonly tanggalAsing: readonly TanggalTertulis[];
  readonly tanggal: readonly TanggalTertulis[];
}

const digits = new RegExp(
  `(?:ke-)?(?:Rp\\.?\\s?)?\u2212?\\d+(?:[.,]\\d+)*(?:\\s(?:${kataBesar})(?!\\p{L}))*(?:\\s?%|\\spersen(?!\\p{L}))?`,
  'gu',
);

/** "13.844" to 13844 and "26,5" to 26.5; a point before other than three digits parts hours or decimals. */
function parseDigits(text: string): number {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return Number(text.replace(',', '.'));
}

function valueOfDigits(teks: string): number {
  const [angka = ''] = /\d+(?:[.,]\d+)*/u.exec(teks) ?? [];
  const times = teks.split(/\s/u).reduce((product, kata) => product * timesOf(kata), 1);
  const value = parseDigits(angka) * times;
  // Twelve digits: 1.4 × 10⁹ and the like come out whole.
  return Number((teks.includes('\u2212') ? -value : value).toPrecision(12));
}

/** What a text holds of figures and dates. */
export function scanTeks(atlas: Atlas, teks: string): Hasil {
  const named = blankNames(atlas, teks);
  const tanggal = findDates(named);
  const known = knownDates(atlas);
  const rest = tanggal.reduce(
    (left, { at, teks: date }) => left.slice(0, at) + blank(date) + left.slice(at + date.length),
    named,
  );
  const inDigits = [...rest.matchAll(digits)].map((match) => ({
    teks: match[0],
    at: match.index,
    nilai: valueOfDigits(match[0]),
  }));
  const wordsOnly = rest.replace(digits, blank);
  const inWords = [...wordsOnly.matchAll(numberWords)].flatMap((match) =>
    parseNumberWords(match[0]).map((nilai) => ({ teks: match[0], at: match.index, nilai })),
  );
  return {
    figur: [...inDigits, ...inWords].sort((a, b) => a.at - b.at),
    tanggal,
    tanggalAsing: tanggal.filter(({ kunci }) => kunci.some((one) => !known.has(one))),
  };
}

/** True for the number words that every text may use: "satu" to "sepuluh". */
export const isSmallWord = ({ teks, nilai }: Figur): boolean => !/\d/u.test(teks) && nilai <= 10;
