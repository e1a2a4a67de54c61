/** Personal data in a text: NIK, NIP, phone numbers, e-mail addresses, names with a title. */
import { allowed, placeBefore } from './allowed.ts';

export type JenisPribadi = 'NIK' | 'NIP' | 'telepon' | 'surel' | 'nama bergelar';

export interface Temuan {
  readonly jenis: JenisPribadi;
  /** The words found. */
  readonly kata: string;
  /** Line of the text, from 1. */
  readonly baris: number;
}

/** Day (women add 40) and month of birth stand in the middle of a NIK; a code of a province in front. */
const nik = /(?<![\w./-])[1-9]\d(?:\d{4})[ .-]?(?:[0-7]\d)(?:0[1-9]|1[0-2])\d{2}[ .-]?\d{4}(?![\w-])/gu;
/** Born and appointed in 19xx or 20xx: "19800101 200501 1 001". */
const nip = /(?<![\w./-])(?:19|20)\d{6} ?(?:19|20)\d{4} ?[12] ?\d{3}(?![\w-])/gu;
const mobile = /(?<![\w./-])(?:\+62|62|0)[ -]?8\d{2}[ -]?\d{3,4}[ -]?\d{3,5}(?![\w.-]?\d)/gu;
const landline = /\(0\d{2,3}\)[ -]?\d{5,8}\b|(?<![\w.,/-])\+62[ -]?[2-9]\d{1,2}[ -]?\d{5,8}\b/gu;
const chat = /(?:wa\.me\/|whatsapp\.com\/send\/?\?phone=|tel:)\+?\d{6,}/giu;
const mail = /[\w.%+-]+@(?:[a-z\d-]+\.)+[a-z]{2,}/giu;
const titleBefore =
  /(?<![\w.])(?:Drs|Dra|Dr|dr|drg|Ir|Prof|Hj|H|KH|Apt|Ns)\. ?(?:(?:Drs|Dra|Dr|Ir|Hj|H)\. ?)*\p{Lu}\p{Ll}{2,}/gu;
const titleAfter =
  /\p{Lu}\p{Ll}{2,}, ?(?:S\.?(?:Sos|Pd|Ag|Kom|Kep|Gz|Psi|Farm|STP|IP|KM|H|E|T|P|ST)|M\.?(?:Si|Kes|Pd|AP|M|H|Kom)|SKM|A\.?Md(?:\.\w+)?|AMKeb)\b\.?/gu;

interface Pattern {
  readonly jenis: JenisPribadi;
  readonly pattern: RegExp;
  /**
   * Also matches wherever `pattern` does, and is quicker: on the bytes of a text, each taken for a letter, so that any
   * letter beyond ASCII is some of those from \x80.
   */
  readonly probe: RegExp;
}

const patterns: readonly Pattern[] = [
  { jenis: 'NIP', pattern: nip, probe: /[12]\d{7} ?[12]\d{5} ?[12] ?\d{3}/u },
  { jenis: 'NIK', pattern: nik, probe: /[1-9]\d{5}[ .-]?[0-7]\d[01]\d{3}[ .-]?\d{4}/u },
  { jenis: 'telepon', pattern: mobile, probe: /[02][ -]?8\d{2}[ -]?\d{3,4}[ -]?\d{3}/u },
  { jenis: 'telepon', pattern: landline, probe: /(?:\(0\d{2,3}\)|\+62[ -]?[2-9]\d{1,2})[ -]?\d{5}/u },
  { jenis: 'telepon', pattern: chat, probe: /(?:\.me\/|phone=|tel:)\+?\d{6}/iu },
  { jenis: 'surel', pattern: mail, probe: /@(?:[a-z\d\x80-\xff-]+\.)+[a-z\x80-\xff]/iu },
  {
    jenis: 'nama bergelar',
    pattern: titleBefore,
    probe: /(?:Drs|Dra|Dr|dr|drg|Ir|Prof|Hj|H|KH|Apt|Ns)\. ?[A-Z\x80-\xff]/u,
  },
  { jenis: 'nama bergelar', pattern: titleAfter, probe: /[a-z\x80-\xff], ?(?:S\.?[A-Z]|M\.?[A-Z]|SKM|A\.?M)/u },
];

/**
 * False for most texts, and then `findPersonalData` finds nothing in them. What it blanks cannot make a match: it leaves
 * no single space between two signs.
 * @param bytes the text in UTF-8, each byte as one sign ("latin1")
 */
export const mayHoldPersonalData = (bytes: string): boolean => patterns.some(({ probe }) => probe.test(bytes));

/** Geometry, hashes and code carry long rows of digits that mean nobody. Line breaks stay, so that lines keep their number. */
const noise = [
  /\s(?:d|points|viewBox|transform|integrity|nonce)="[^"]*"/gu,
  /\bsha(?:256|384|512)-[A-Za-z\d+/=]+/gu,
  /"coordinates":\s*\[[[\]\d.,\s-]*\]/gu,
];
/** Addresses hold numbers of articles; chat and mail addresses are looked for before they go. */
const address = /\bhttps?:\/\/[^\s"'<>)\]]+/gu;

const blank = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (found) => found.replace(/[^\n]/gu, ' '));

const inAddresses: ReadonlySet<RegExp> = new Set([chat, mail]);

/** The site's own address and what the list allows. @param contact "mailto:…" or an address, or null */
function isAllowed(kata: string, contact: string | null): boolean {
  return (contact?.includes(kata) ?? false) || allowed.some(({ pattern }) => pattern.test(kata));
}

/**
 * Everything in a text that looks like personal data and is not allowed, in the order of the lines.
 * @param contact the address that the site itself gives, or null
 */
export function findPersonalData(text: string, contact: string | null): Temuan[] {
  const whole = noise.reduce(blank, text);
  const plain = blank(whole, address);
  const found = patterns.flatMap(({ jenis, pattern }) =>
    [...(inAddresses.has(pattern) ? whole : plain).matchAll(pattern)].flatMap((match) => {
      const [kata] = match;
      const before = plain.slice(Math.max(0, match.index - 20), match.index);
      if (isAllowed(kata, contact) || (jenis === 'nama bergelar' && placeBefore.test(before))) return [];
      return [{ jenis, kata, at: match.index }];
    }),
  );
  // A NIP holds what looks like a NIK: the first pattern that finds a place keeps it.
  const first = found.filter(
    ({ at, kata }, index) =>
      !found.slice(0, index).some((one) => at < one.at + one.kata.length && one.at < at + kata.length),
  );
  return first
    .toSorted((a, b) => a.at - b.at)
    .map(({ jenis, kata, at }) => ({ jenis, kata, baris: text.slice(0, at).split('\n').length }));
}
