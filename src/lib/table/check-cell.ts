import type { ColumnMeta } from './column.ts';
import type { Detail } from './problem.ts';

type Kind = Pick<ColumnMeta, 'tipe' | 'wajib' | 'bersyarat'>;

/** Longer than any cell that a person types; a million characters come from a broken quote or a pasted file. */
const maxCell = 4000;

/** What no reader can see: control, zero-width and direction characters, private ones, and the mark of a lost character. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u;
/** Any space that is not the plain one, spaces at the edges, and two in a row. */
const strayedSpace = /(?! )\p{Zs}|^ | $| {2}/u;
/** Starts that make a spreadsheet run the cell as a formula (OWASP, CSV Injection), and their wide forms. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/;
/** A number may begin with a minus. */
const negative = /^-[\d.,]/;
/** What spreadsheets write when a formula fails or a column is too narrow, in English, Indonesian and LibreOffice. */
const sheetError = /^(?:#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)|#{3,}|Err:\d+)$/i;
/** UTF-8 read as Windows-1252 and saved again: "â€“" was a dash, "Ã©" an é, "Â " a no-break space. */
const mojibake =
  /â€|[ÃÂ][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]/;

/** What is left of a web page: "&amp;", "&nbsp;", "<b>". No text of ours needs them. */
const markup = /&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[nm]dash|#x?[\da-f]+);|<\/?[a-z][^<>]*>/i;

/** Signs for "nothing here", and in cells other than text also words for it. */
const emptySign = /^(?:[-–—_.…?]+|n\/?a|null|nil|nan|none)$/i;
const emptyWord = /^(?:(?:tidak|tdk|belum|blm) (?:ada|ada data|diketahui|tersedia|terdata)|kosong|nihil|unknown|x+)$/i;

const createPlaceholder = ({ tipe, wajib, bersyarat }: Kind): Detail => ({
  kind: 'cell/placeholder',
  wajib: wajib || bersyarat === true,
  isNumber: tipe === 'angka',
});

function findInvisible(text: string): Detail | null {
  const [char] = invisible.exec(text) ?? [];
  if (char === undefined) return null;
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { kind: 'cell/control', codePoint: `U+${code}` };
}

/**
 * What is wrong with a cell whatever its column means, or null. Text is never cut or cleaned: a stray space in a name
 * would make two names of one.
 */
export function checkCell(text: string, kind: Kind): Detail | null {
  if (text === '') return null;
  const { tipe } = kind;
  if (text.length > maxCell) return { kind: 'cell/tooLong', length: text.length, limit: maxCell };
  if (sheetError.test(text)) return { kind: 'cell/sheetError' };
  // A column of codes may know a code that looks like "n/a"; its own codec is asked first.
  if (emptySign.test(text) && (tipe === 'teks' || !/\w/.test(text))) return createPlaceholder(kind);
  if (formulaStart.test(text) && !(tipe === 'angka' && negative.test(text))) {
    return { kind: 'cell/formula', start: text[0] ?? '' };
  }
  if (text.includes('\n')) return { kind: 'cell/newline' };
  const unseen = findInvisible(text);
  if (unseen !== null) return unseen;
  if (mojibake.test(text)) return { kind: 'cell/mojibake' };
  if (markup.test(text)) return { kind: 'cell/markup' };
  // Inside a number such a space separates thousands, and the number codec says so.
  if (!strayedSpace.test(text) || (tipe === 'angka' && text.trim() === text)) return null;
  return { kind: 'cell/space', suggestion: text.replace(/\p{Zs}+/gu, ' ').trim() };
}

/** A better name for what a codec has refused: a word for "unknown", or an apostrophe that forced a cell to be text. */
export function refineRefusal(text: string, kind: Kind): Detail | null {
  if (kind.tipe === 'teks') return null;
  if (emptySign.test(text) || emptyWord.test(text)) return createPlaceholder(kind);
  const [, rest] = /^['‘’`´](.+)$/.exec(text) ?? [];
  return rest === undefined ? null : { kind: 'cell/apostrophe', suggestion: rest };
}
