/** Number words of Indonesian: "dua puluh enam" is 26. */
import { satuan } from '../model/rahasia/index.ts';

const sampaiSebelas: Readonly<Record<string, number>> = { nol: 0, ...satuan, sepuluh: 10, sebelas: 11 };
const kelipatan: Readonly<Record<string, number>> = { puluh: 10, ratus: 100 };
const besar: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };
/** "seratus" is one word for "satu ratus". */
const tunggal: Readonly<Record<string, readonly [string, string]>> = {
  seratus: ['satu', 'ratus'],
  seribu: ['satu', 'ribu'],
  sejuta: ['satu', 'juta'],
};

const pertama = [...Object.keys(sampaiSebelas), ...Object.keys(tunggal)].join('|');
const lanjutan = [...Object.keys(sampaiSebelas), ...Object.keys(tunggal), ...Object.keys(kelipatan), 'belas'].join('|');

/** Words that multiply what stands before them: "360 ribu", "Rp1,4 miliar". */
export const kataBesar = Object.keys(besar).join('|');

/** A run of number words; "ke" before the first makes it a rank. */
export const numberWords = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:ke-?)?(?:${pertama})(?:\\s+(?:${lanjutan}|${kataBesar}))*(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The number that "ribu", "juta" and so on make of one: 1000; 1 for any other word. */
export const timesOf = (kata: string): number => besar[kata.toLowerCase()] ?? 1;

/**
 * The numbers that a run of number words names, one after the other: "enam tujuh" is 6 and 7, "dua puluh enam" is 26.
 * @param words as `numberWords` finds them
 */
export function parseNumberWords(words: string): number[] {
  const tokens = words
    .toLowerCase()
    .replace(/^ke-?/u, '')
    .split(/\s+/u)
    .flatMap((token) => tunggal[token] ?? [token]);
  const numbers: number[] = [];
  let [total, group, current]: [number, number, number | null] = [0, 0, null];
  const flush = (): void => {
    if (total + group > 0 || current !== null) numbers.push(total + group + (current ?? 0));
    [total, group, current] = [0, 0, null];
  };
  for (const token of tokens) {
    const unit = sampaiSebelas[token];
    if (unit !== undefined) {
      if (current !== null) flush();
      current = unit;
    } else if (token === 'belas') current = (current ?? 0) + 10;
    else if (kelipatan[token] !== undefined)
      [group, current] = [group + (current ?? 1) * (kelipatan[token] ?? 1), null];
    else [total, group, current] = [total + (group + (current ?? 0) || 1) * timesOf(token), 0, null];
  }
  flush();
  return numbers;
}
