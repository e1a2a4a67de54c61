/** What no sentence may ever do, whatever the data are: tried on many small cities. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas, Nilai } from '../model/index.ts';
import { createCity, kodeAt } from '../stats/city.test-support.ts';
import { isVerified, seriOf, snapshots, trendsOf } from '../stats/index.ts';
import { sentenceDeret, sentenceSebaran } from './sentence-chart.ts';
import { sentenceNilai } from './sentence-nilai.ts';

const count = 6;

const row = fc.record({
  kode: fc.oneof(
    fc.integer({ min: 0, max: count - 1 }).map((at) => kodeAt(at, count)),
    fc.constant('63.71'),
  ),
  indikator: fc.constantFrom('bank', 'angka', 'lokus'),
  periode: fc.constantFrom('2020', '2021', '2021-06', '2022', ''),
  value: fc.integer({ min: 0, max: 40 }),
  instrumen: fc.constantFrom('survei 2021', 'survei 2022', 'register'),
  mutu: fc.constantFrom('pemerintah', 'media', 'belum_diverifikasi'),
  sumber: fc.constantFrom('dinas', 'harian', 'warta'),
});

const rows = fc.uniqueArray(row, {
  minLength: 1,
  maxLength: 24,
  // The key of the table of nilai.
  selector: ({ kode, indikator, periode, instrumen, sumber }) =>
    [kode, indikator, periode, instrumen, sumber].join(' '),
});

type Rows = typeof rows extends fc.Arbitrary<infer List> ? List : never;

/** A yes or no is 0 or 1. */
const cityOf = (list: Rows): Atlas =>
  createCity({
    kampung: count,
    nilai: list.map(({ value, ...rest }) => ({
      ...rest,
      nilai: String(rest.indikator === 'lokus' ? value % 2 : value),
    })),
  });

const forAll = (check: (atlas: Atlas) => void): void => {
  const property = fc.property(rows, (list) => {
    check(cityOf(list));
  });
  fc.assert(property, { numRuns: 150 });
};

/** Every sentence about values that a page could show. */
const sentencesOf = (atlas: Atlas): string[] => [
  ...atlas.nilai.map((nilai) => sentenceNilai(atlas, nilai)),
  ...[...atlas.indikatorById.values()].flatMap((indikator) => [
    ...snapshots(atlas, indikator.id).map((snapshot) => sentenceSebaran(atlas, snapshot)),
    ...trendsOf(atlas, indikator.id).map(({ wilayah, seri }) => sentenceDeret(indikator, wilayah, seri)),
  ]),
];

const movement = /\b(?:naik|turun|tetap|sama seperti)\b/u;
const comparison = /\b(?:lebih tinggi|lebih rendah|sama dengan|nilai tengah)\b/iu;

/** The other verified values that a movement up to this one may start from. */
const earlier = (atlas: Atlas, nilai: Nilai): Nilai[] =>
  atlas.nilai.filter(
    (one) =>
      one.kode === nilai.kode &&
      one.indikator === nilai.indikator &&
      isVerified(one) &&
      one.periode !== null &&
      one.periode < (nilai.periode ?? '') &&
      seriOf(atlas, one) === seriOf(atlas, nilai),
  );

describe('a sentence about a value', () => {
  it('tells a movement only from an earlier verified value of the same series', () => {
    forAll((atlas) => {
      for (const nilai of atlas.nilai.filter((one) => movement.test(sentenceNilai(atlas, one)))) {
        expect(isVerified(nilai)).toBe(true);
        expect(earlier(atlas, nilai), sentenceNilai(atlas, nilai)).not.toEqual([]);
      }
    });
  });

  it('compares an unverified value with nothing, and says that it is doubtful', () => {
    forAll((atlas) => {
      for (const nilai of atlas.nilai.filter((one) => !isVerified(one))) {
        const said = sentenceNilai(atlas, nilai);
        expect(said).toContain('belum diverifikasi');
        expect(said).not.toMatch(movement);
        expect(said).not.toMatch(comparison);
      }
    });
  });

  it('says so where the source gives no date', () => {
    forAll((atlas) => {
      for (const nilai of atlas.nilai.filter(({ periode }) => periode === null))
        expect(sentenceNilai(atlas, nilai)).toContain('tanggal datanya tidak dicantumkan');
    });
  });
});

describe('every sentence', () => {
  it('is whole: a capital, a stop, no gap where a word should be', () => {
    forAll((atlas) => {
      for (const said of sentencesOf(atlas)) {
        expect(said).toMatch(/^[\p{Lu}\d].*\.$/u);
        expect(said).not.toMatch(/ {2}|undefined|null|NaN|\(\)/u);
      }
    });
  });

  it('judges nobody and names no cause', () => {
    const blame =
      /\b(?:buruk|terburuk|terbaik|gagal|kalah|juara|peringkat|lalai|malas|akibat|karena|sayangnya|hanya)\b/iu;
    forAll((atlas) => {
      for (const said of sentencesOf(atlas)) expect(said).not.toMatch(blame);
    });
  });

  it('tells a difference of shares in percentage points, never in percent', () => {
    forAll((atlas) => {
      for (const said of sentencesOf(atlas)) expect(said).not.toMatch(/\b(?:naik|turun) [\d.,]+\u00a0?%/u);
    });
  });
});
