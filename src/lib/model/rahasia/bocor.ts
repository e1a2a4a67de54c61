/** Numbers that are withheld, in words beside the table: what was taken out of one place must not stand in another. */
import type { Indikator } from '../indikator.ts';
import type { Tables } from '../tables.ts';
import type { Keputusan } from './decide.ts';
import { createNumberPattern } from './ejaan.ts';
import { anyone, delicate } from './kata.ts';
import { shareOf } from './rules.ts';

/** One number that is withheld, as far as the file tells it. */
export interface Rahasia {
  readonly kode: string;
  /** Name of the place. */
  readonly nama: string;
  /** Its row in nilai.csv, as a spreadsheet counts. */
  readonly baris: number;
  /** Finds the number in a text; null when the file no longer holds it. */
  readonly pola: RegExp | null;
  /** Finds words about what is measured. */
  readonly topik: RegExp;
}

/** Words that many names share: they tell of no topic. */
const general = /^(?:jumlah|banyak|banyaknya|persentase|prevalensi|tercatat|anak|usia|uji|yang|dan|tahun|baru|data)$/iu;

/** A pattern of the words in the name of an indikator, and of its topic. */
function topikOf({ nama, topik }: Indikator): RegExp {
  const words = `${nama} ${topik}`.match(/\p{L}{3,}/gu) ?? [];
  const own = words.filter((word) => !general.test(word));
  return new RegExp(own.length === 0 ? '(?!)' : `(?<!\\p{L})(?:${own.join('|')})`, 'iu');
}

/** Every number that does not go out: what the gate withholds, and what the file withholds itself. */
export function listRahasia({ nilai, indikator, wilayah }: Tables, decided: Keputusan): Rahasia[] {
  const byId = new Map<string, Indikator>(indikator.rows.map((row) => [row.id, row]));
  const names = new Map<string, string>(wilayah.rows.map(({ kode, nama }) => [kode, nama]));
  return nilai.rows.flatMap((row, at) => {
    const measured = byId.get(row.indikator);
    const nama = names.get(row.kode);
    if (measured === undefined || nama === undefined) return [];
    if (!decided.has(at) && row.status !== 'dirahasiakan') return [];
    const pola = row.nilai === null ? null : createNumberPattern(row.nilai, shareOf(measured) !== null);
    return [{ kode: row.kode, nama, baris: nilai.places[at] ?? 1, pola, topik: topikOf(measured) }];
  });
}

/** A text, where it belongs, and what stands beside it. */
export interface Ucapan {
  readonly teks: string;
  /** Codes of the places that it is about by where it stands. */
  readonly kode: readonly string[];
  /** The words of its row. */
  readonly sekitar: string;
}

const numberOfPeople = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:\\d+(?:[.,]\\d+)*|\\p{L}+(?: belas| puluh(?: \\p{L}+)?))\\s?(?:%|persen(?!\\p{L})|(?:${anyone})(?!\\p{L}))`,
  'iu',
);

const isAbout = ({ nama, kode }: Rahasia, ucapan: Ucapan): boolean =>
  ucapan.kode.includes(kode) ||
  (ucapan.teks.includes(nama) && new RegExp(`(?<!\\p{L})${nama}(?!\\p{L})`, 'u').test(ucapan.teks));

/**
 * The first number that a text gives away: `pasti` when the number itself stands there, `mungkin` when nobody can compare
 * any more and the text has some number of people on the same topic.
 */
export function findBocor(
  semua: readonly Rahasia[],
  ucapan: Ucapan,
): { readonly rahasia: Rahasia; readonly sifat: 'pasti' | 'mungkin' } | null {
  if (!/\d|\p{L}+ (?:belas|puluh)|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan/iu.test(ucapan.teks))
    return null;
  const context = `${ucapan.teks} ${ucapan.sekitar}`;
  const about = semua.filter((one) => isAbout(one, ucapan));
  const isTopik = ({ topik }: Rahasia): boolean => topik.test(context);
  const sure = about.find((one) => one.pola?.test(ucapan.teks) === true && (isTopik(one) || delicate.test(context)));
  if (sure !== undefined) return { rahasia: sure, sifat: 'pasti' };
  const maybe = about.find((one) => one.pola === null && isTopik(one) && numberOfPeople.test(ucapan.teks));
  return maybe === undefined ? null : { rahasia: maybe, sifat: 'mungkin' };
}
