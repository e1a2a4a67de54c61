/** Small groups of people in a text: what numbers alone cannot show. */
import { alone, anyone, delicate, doorstep, few, fewOf, people, valueOf } from './kata.ts';

export interface SmallGroup {
  /** The words that tell it, as they stand in the text. */
  readonly kata: string;
  /** How many people it names: the least number, when it names several. */
  readonly banyak: number;
  /** True when the people can be looked for: fewer than five, or a place smaller than a kelurahan is named. */
  readonly dikenali: boolean;
}

/** "Seorang anak bisa …" speaks of every child. */
const anybody =
  '(?! (?:bisa|dapat|boleh|harus|perlu|wajib|berhak|disebut|dikatakan|dianggap|dihitung|tergolong)(?!\\p{L}))';
/** What may stand between a number and the people: "tiga dari 21", "2 orang", "empat kepala". */
const between = '(?: dari (?:\\d+|\\p{L}+(?: belas| puluh(?: \\p{L}+)?)?))?';
const link =
  '(?:sebanyak|sejumlah|berjumlah|jumlahnya|tinggal|tersisa|sisa|hanya|ada|tercatat|terdapat|mencapai|adalah|=|:|\\()';
const slogan = /\b(?:dua anak (?:cukup|lebih)|(?:orang|per|tiap|setiap) (?:satu |1 )?anak)\b/giu;

interface Pattern {
  readonly pattern: RegExp;
  /** Where the delicate word has to stand; a small place in the sentence is enough for `tetangga`. */
  readonly within: 'teks' | 'kalimat' | 'tetangga';
  /** True for what only tells of people beside a small place. */
  readonly close: boolean;
}

const make = (source: string, within: Pattern['within'], close = false): Pattern => ({
  pattern: new RegExp(source, 'giu'),
  within,
  close,
});
const end = '(?!\\p{L})';

const patterns: readonly Pattern[] = [
  // "2 dari 7 balita", "tiga anak", "seorang ibu hamil", "5 kasus".
  make(`${fewOf}${between} ${people}(?:nya)?${end}${anybody}`, 'teks'),
  make(
    `${fewOf}${between} ${anyone}(?! (?:tua|kader|relawan|petugas|pejabat|anggota|guru|tenaga|pengurus|dokter))${end}${anybody}`,
    'kalimat',
  ),
  // "anak stunting sebanyak 3 orang", "jumlah balita kurus: 4", "kasus … tinggal dua".
  make(`(?:${anyone})(?:nya)?${end}(?: [\\p{L}-]+){0,4}[ ,]*${link} ?${few}${alone}`, 'kalimat'),
  make(
    `(?:turun|naik|berkurang|menurun|meningkat|bertambah) dari ${few}(?: \\p{L}+)? (?:menjadi|ke|jadi) \\d+${alone}`,
    'tetangga',
  ),
  make(
    `(?:turun|naik|berkurang|menurun|meningkat|bertambah) dari (?:\\d+|\\p{L}+)(?: \\p{L}+)? (?:menjadi|ke|jadi) ${few}${alone}`,
    'tetangga',
  ),
  make(
    `${few}(?: orang| anak)? (?:di ?antaranya|di antara mereka)(?! (?:tentang|untuk|mengenai|berupa|dari|adalah)${end})`,
    'kalimat',
  ),
  // "Dari 10 anak": both numbers are small enough only where people know each other.
  make(`dari (?:${few}|1\\d|sepuluh|sebelas|\\p{L}+ belas) ${people}${end}`, 'teks', true),
];

/** "2 (dua) anak" is "2 anak". */
const plain = (text: string): string =>
  text
    .replace(/(?<!\d)(\d) \((?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)\)/giu, '$1')
    .replace(slogan, (found) => ' '.repeat(found.length));

/** False for most texts, and then nothing is found in them: quick enough for a million notes. */
export const mayTellFew = (text: string): boolean =>
  /[1-9]|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|seorang|sepasang|sepuluh|sebelas/iu.test(text);

const sentenceAt = (text: string, at: number): string => {
  const before = text.slice(0, at).search(/[.!?;]\s[^.!?;]*$/u);
  const after = text.slice(at).search(/[.!?;](?:\s|$)/u);
  return text.slice(before < 0 ? 0 : before + 1, after < 0 ? text.length : at + after);
};

/** Words that are a number of 1 to 9, in the order in which they stand. */
const numbersIn = (kata: string): number[] =>
  (kata.match(/(?<![\p{L}\p{N}])(?:\p{L}+|[1-9])(?![\p{N}]|\s(?:belas|puluh))/giu) ?? []).flatMap(
    (word) => valueOf(word) ?? [],
  );

function isDelicate({ within, close }: Pattern, text: string, at: number, context: string): boolean {
  if (within === 'teks') return delicate.test(context) && (!close || doorstep.test(context));
  const sentence = sentenceAt(text, at);
  return delicate.test(sentence) || (within === 'tetangga' && doorstep.test(sentence));
}

/**
 * All facts in a text that tell of the health, need or family planning of fewer than ten people.
 * @param around what a reader sees with the text: the other cells of its row
 * @returns in the order of the patterns; empty for a harmless text
 */
function listSmallGroups(given: string, around = ''): SmallGroup[] {
  const text = plain(given);
  const context = `${text} ${around}`;
  return patterns.flatMap((one) =>
    [...text.matchAll(one.pattern)].flatMap((match) => {
      const [kata] = match;
      if (!isDelicate(one, text, match.index, context)) return [];
      const numbers = numbersIn(kata);
      const banyak = numbers.length === 0 ? 9 : Math.min(...numbers);
      return [{ kata, banyak, dikenali: banyak < 5 || doorstep.test(context) }];
    }),
  );
}

/** The fact of a text that points most clearly at people, or null: see `listSmallGroups`. */
export function findSmallGroup(text: string, around = ''): SmallGroup | null {
  const found = listSmallGroups(text, around);
  return found.find(({ dikenali }) => dikenali) ?? found[0] ?? null;
}
