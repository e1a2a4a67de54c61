/** A number in the ways in which a text may write it. */
import { alone, notBefore } from './kata.ts';

const satuan = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
/** Words that make another number of the one before or after them. */
const more = [...satuan.slice(1), 'sepuluh', 'sebelas', 'belas', 'puluh', 'seratus', 'ratus', 'seribu', 'ribu', 'juta'];

/** "dua puluh delapan" for 28. @param value a whole number from 0 to 999999 */
export function spell(value: number): string {
  const join = (head: string, rest: number): string => (rest === 0 ? head : `${head} ${spell(rest)}`);
  if (value < 10) return satuan[value] ?? '';
  if (value < 12) return value === 10 ? 'sepuluh' : 'sebelas';
  if (value < 20) return `${spell(value - 10)} belas`;
  if (value < 100) return join(`${spell(Math.floor(value / 10))} puluh`, value % 10);
  const hundreds = value < 200 ? 'seratus' : `${spell(Math.floor(value / 100))} ratus`;
  if (value < 1000) return join(hundreds, value % 100);
  return join(value < 2000 ? 'seribu' : `${spell(Math.floor(value / 1000))} ribu`, value % 1000);
}

const escape = (text: string): string => text.replaceAll('.', '\\.');

/** "4.93" as "4,93" and "4.93", with and without zeros at its end. */
function spellingsOf(value: number): string[] {
  const [whole = '', decimals = ''] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  const heads = [...new Set([whole, grouped])].map(escape);
  if (decimals === '') return heads.map((head) => `${head}(?:[.,]0{1,2})?`);
  return heads.map((head) => `${head}[.,]${decimals}0?`);
}

const notNumber = '(?![\\p{L}\\p{N}]|[.,/–-]\\d)';

/**
 * A pattern that finds one number in a text. Whole numbers only where no other thing is counted by them: "28 anak",
 * "28 di Gadang", "dua puluh delapan", but neither "28 rumah" nor "28 Desember".
 * @param isShare true for a number that "%" or "persen" follows
 */
export function createNumberPattern(value: number, isShare: boolean): RegExp {
  const isWhole = Number.isInteger(value);
  const after = isShare ? '(?:\\s?%|\\spersen(?!\\p{L}))' : alone;
  const digits = `${notBefore}(?:${spellingsOf(value).join('|')})${notNumber}${isWhole ? after : ''}`;
  if (!isWhole || value > 999_999) return new RegExp(digits, 'iu');
  const near = `(?:${more.join('|')})`;
  const words = `(?<!\\p{L}|${near} )${spell(value)}(?!\\p{L}| ${near}(?!\\p{L}))${after}`;
  return new RegExp(`${digits}|${words}`, 'iu');
}
