import { findNearest } from './nearest.ts';
import { cell, detailOf, metaOf, refuse, type CellCodec } from './column.ts';
import { readTruth } from './spoken.ts';
import type { Brand } from './brand.ts';

const maxText = 2000;

/** Free text in one line. Formula starts, stray spaces and control characters are caught for every cell in `checkCell`. */
export function teks(what = 'teks'): CellCodec<string> {
  return cell(
    { tipe: 'teks' },
    (text, ctx) => {
      if (text === '') return refuse(ctx, text, { kind: 'cell/required', what, cure: null });
      if (text.length > maxText)
        return refuse(ctx, text, { kind: 'cell/tooLong', length: text.length, limit: maxText });
      return text;
    },
    (value) => value,
  );
}

/** One word out of a list; the words are the type. */
export function pilihan<const Word extends string>(words: readonly Word[]): CellCodec<Word> {
  return cell(
    { tipe: 'pilihan', pilihan: words },
    (text, ctx) => {
      if ((words as readonly string[]).includes(text)) return text as Word;
      if (text === '') {
        return refuse(ctx, text, { kind: 'cell/required', what: `salah satu dari: ${words.join(', ')}`, cure: null });
      }
      return refuse(ctx, text, { kind: 'cell/choice', choices: words, suggestion: findNearest(text, words) });
    },
    (value) => value,
  );
}

/** Written "ya" or "tidak". */
export function yaTidak(): CellCodec<boolean> {
  const choices = ['ya', 'tidak'] as const;
  return cell(
    { tipe: 'ya/tidak', pilihan: choices },
    (text, ctx) => {
      if (text === 'ya' || text === 'tidak') return text === 'ya';
      if (text === '') return refuse(ctx, text, { kind: 'cell/required', what: 'ya atau tidak', cure: null });
      const truth = readTruth(text);
      const suggestion = truth === null ? null : truth ? 'ya' : 'tidak';
      return refuse(ctx, text, { kind: 'cell/choice', choices, suggestion });
    },
    (value) => (value ? 'ya' : 'tidak'),
  );
}

export interface CodeRule {
  readonly pattern: RegExp;
  readonly contoh: string;
  /** What the code is called in messages, for example "kode wilayah". */
  readonly apa?: string;
  /** What to do when the cell is empty, where that needs a word of its own. */
  readonly bilaKosong?: string;
  /** What was most likely meant by a code in the wrong form, or null. */
  readonly repair?: (text: string) => string | null;
}

/** "6.37101E+09": a spreadsheet took the code for a number and dropped its last digits. */
const scientific = /^\d+(?:[.,]\d+)?e\+?\d+$/i;

/** An identifier of its own type, refused when it has lost its form. */
export function kode<Name extends string>(rule: CodeRule): CellCodec<Brand<string, Name>> {
  const { pattern, contoh, apa = 'kode', bilaKosong = null, repair } = rule;
  return cell(
    { tipe: 'kode', aturan: { pola: pattern.source } },
    (text, ctx) => {
      if (pattern.test(text)) return text as Brand<string, Name>;
      if (text === '') {
        return refuse(ctx, text, { kind: 'cell/required', what: `${apa}, misalnya ${contoh}`, cure: bilaKosong });
      }
      if (scientific.test(text)) return refuse(ctx, text, { kind: 'cell/scientific' });
      const repaired = repair?.(text) ?? null;
      const suggestion = repaired !== null && pattern.test(repaired) ? repaired : null;
      return refuse(ctx, text, { kind: 'cell/code', what: apa, example: contoh, suggestion });
    },
    (value) => value,
  );
}

/**
 * Several values in one cell, separated by a semicolon without spaces: "stunting;ekonomi". A comma in a list is always
 * taken for a wrong separator.
 */
export function daftar<Value>(item: CellCodec<Value>, { wajib = false } = {}): CellCodec<readonly Value[]> {
  const isItem = (part: string): boolean => item.safeDecode(part).success;
  return cell<readonly Value[]>(
    { tipe: 'daftar', wajib, aturan: { butir: metaOf(item) } },
    (text, ctx) => {
      if (text === '' && wajib)
        return refuse(ctx, text, { kind: 'cell/required', what: 'satu isi atau lebih', cure: null });
      if (text === '') return [];
      const parts = text
        .split(/[;,]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
      const tidy = [...new Set(parts)].join(';');
      if (tidy !== text && parts.length > 0 && parts.every(isItem)) {
        return refuse(ctx, text, { kind: 'cell/list', suggestion: tidy });
      }
      const results = text.split(';').map((part) => item.safeDecode(part));
      const failed = results.find((result) => !result.success);
      if (failed?.error) return refuse(ctx, text, detailOf(failed.error));
      return results.map((result) => result.data as Value);
    },
    (values) => values.map((value) => item.encode(value)).join(';'),
  );
}

/** http or https, and a host with a dot in it. */
const webAddress = /^https?:\/\/[^\s/"<>]+\.[^\s"<>]+$/i;
/** Two addresses in one cell. An archive's address holds another one, but behind a slash. */
const twoAddresses = /[,;|]https?:\/\//i;

/** An http or https address. */
export function url(): CellCodec<string> {
  return cell(
    { tipe: 'url' },
    (text, ctx) => {
      if (webAddress.test(text) && !twoAddresses.test(text) && URL.canParse(text)) return text;
      if (text === '') return refuse(ctx, text, { kind: 'cell/required', what: 'alamat https://…', cure: null });
      return refuse(ctx, text, { kind: 'cell/url' });
    },
    (value) => value,
  );
}
