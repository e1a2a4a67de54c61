import { describe, expect, test } from 'vitest';
import { formatMessage, formatPlace } from '../../table/index.ts';
import type { Tables } from '../tables.ts';
import { checkSlugLama } from './slug-lama.ts';

/** A table of kampung with only a code, a slug and the old ones. */
function tablesOf(rows: readonly (readonly [kode: string, slug: string, ...lama: string[]])[]): Tables {
  const kampung = {
    file: 'kampung.csv',
    rows: rows.map(([kode, slug, ...slug_lama]) => ({ kode, slug, slug_lama })),
    places: rows.map((_, at) => at + 2),
    problems: [],
  };
  return { kampung } as unknown as Tables;
}

const told = (tables: Tables): string[] =>
  checkSlugLama(tables).map((problem) => `${formatPlace(problem)}: ${formatMessage(problem).masalah}`);

describe('former slugs', () => {
  test('may be none, one or several', () => {
    expect(
      told(
        tablesOf([
          ['1', 'hulu'],
          ['2', 'tengah', 'tenga'],
          ['3', 'hilir', 'muara', 'ilir'],
        ]),
      ),
    ).toEqual([]);
  });

  test('that are the slug of a kampung now', () => {
    expect(
      told(
        tablesOf([
          ['1', 'hulu'],
          ['2', 'tengah', 'hulu'],
        ]),
      ),
    ).toEqual([
      expect.stringMatching(
        /^kampung\.csv, baris 3, kolom slug_lama.*"hulu" adalah slug yang sedang dipakai \(kode 1\)/su,
      ),
    ]);
  });

  test('that are the slug of the same kampung', () => {
    expect(told(tablesOf([['1', 'hulu', 'hulu']]))).toHaveLength(1);
  });

  test('of two kampung', () => {
    expect(
      told(
        tablesOf([
          ['1', 'hulu', 'udik'],
          ['2', 'tengah', 'udik'],
        ]),
      ),
    ).toEqual([
      expect.stringMatching(/^kampung\.csv, baris 3, kolom slug_lama.*juga tertulis sebagai slug lama kode 1/su),
    ]);
  });
});
