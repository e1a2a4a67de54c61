/**
 * An attack on everything that is published. Small cities hold sensitive counts with totals of kecamatan and city; all
 * outputs are made, the numbers are read back out of them, and subtraction, exhaustive search and linear programming try
 * to work out what is hidden. The attacker knows every rule, which cells are small (1 to 9) and which were hidden only
 * to protect them (10 and more). He must not be able to tell 1, 2, 3 and 4 apart. With complementary suppression switched
 * off the same attack succeeds, so that it is known to be able to.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideNilai, releaseTables } from '../../src/lib/model/rahasia/index.ts';
import { attackLp, attackSearch, type Marginals } from './disclosure/attack.ts';
import { createCase, numbersOf, publish, readPublished, tablesOf, truthOf, type Case } from './disclosure/cases.ts';

/** Up to two kecamatan of up to four kelurahan; small numbers are likely. */
const count = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 9 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 10, max: 40 }) },
);
const cases: fc.Arbitrary<Case> = fc
  .record({
    counts: fc.array(count, { minLength: 2, maxLength: 8 }),
    kecamatan: fc.boolean(),
    kota: fc.boolean(),
    missing: fc.option(fc.nat(7), { nil: null }),
    official: fc.boolean(),
  })
  .map(createCase);

/** What an attacker reads off the published rows, as equations over the hidden cells. */
const marginalsOf = (city: Case, pelengkap: boolean): Marginals => {
  const tables = tablesOf(city);
  const decided = decideNilai(tables, { pelengkap });
  return readPublished(city, releaseTables(tables, decided), decided);
};

const covers = ([low, high]: readonly [number, number]): boolean => low <= 1 && high >= 4;

describe('what is published', () => {
  test('leaves every hidden small count at any of 1 to 4, whatever linear programming makes of it', () => {
    fc.assert(
      fc.property(cases, (city) => {
        const marginals = marginalsOf(city, true);
        for (const cell of marginals.hidden) {
          const range = attackLp(marginals, cell.kode);
          const open = cell.small && cell.leaf ? covers(range) : range[1] - range[0] >= 3;
          expect(open, `${cell.kode} lies in ${range.join('..')} of ${JSON.stringify(city)}`).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('and exhaustive search over small cities agrees', () => {
    const small = cases.filter((city) => city.counts.length <= 4);
    fc.assert(
      fc.property(small, (city) => {
        const marginals = marginalsOf(city, true);
        for (const cell of marginals.hidden.filter((one) => one.small && one.leaf)) {
          expect(attackSearch(marginals, cell.kode)).toEqual(expect.arrayContaining([1, 2, 3, 4]));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is the same, file for file and word for word, for two cities that differ only in what is hidden', async () => {
    const given = { kecamatan: false, kota: false, missing: null, official: false };
    const twins = fc.tuple(fc.array(count, { minLength: 2, maxLength: 6 }), fc.integer({ min: 5, max: 9 }));
    await fc.assert(
      fc.asyncProperty(twins, async ([counts, other]) => {
        const twin = counts.map((one) => (one > 4 && one < 10 ? other : one > 0 && one < 5 ? 5 - one : one));
        const files = await publish(createCase({ ...given, counts: twin }));
        expect(files).toEqual(await publish(createCase({ ...given, counts })));
        expect(files.length).toBeGreaterThan(20);
      }),
      { numRuns: 8 },
    );
  });

  test('and so it is beside published totals, when a hidden count and its partner trade', async () => {
    const totals = { kecamatan: true, kota: true, missing: null, official: false };
    const files = (...counts: number[]) => publish(createCase({ ...totals, counts }));
    expect(await files(5, 16, 30, 40)).toEqual(await files(6, 15, 30, 40));
    expect(await files(5, 16, 30, 40)).not.toEqual(await files(5, 16, 31, 39));
  });
});

describe('the attack is able to succeed', () => {
  const city = createCase({ counts: [3, 20, 30, 15], kecamatan: true, kota: true, missing: null, official: false });

  test('by subtraction, when complementary suppression is switched off', () => {
    const marginals = marginalsOf(city, false);
    expect(marginals.hidden.map(({ kode }) => kode)).toEqual([city.kode[0]]);
    expect(attackLp(marginals, city.kode[0] ?? '')).toEqual([3, 3]);
    expect(attackSearch(marginals, city.kode[0] ?? '')).toEqual([3]);
  });

  test('and not when it is on: the smallest number of 13 or more beside it goes as well', () => {
    const marginals = marginalsOf(city, true);
    expect(marginals.hidden.map(({ kode }) => kode)).toEqual([city.kode[0], city.kode[1]]);
    expect(covers(attackLp(marginals, city.kode[0] ?? ''))).toBe(true);
  });

  test('in most cities with a total and a small count, when it is off', () => {
    const found = fc
      .sample(cases, { numRuns: 200, seed: 20261124 })
      .filter((one) => one.kecamatan || one.kota)
      .filter((one) => {
        const marginals = marginalsOf(one, false);
        return marginals.hidden.some((cell) => {
          const [low, high] = attackLp(marginals, cell.kode);
          return low === high && low === truthOf(one, cell.kode);
        });
      });
    expect(found.length).toBeGreaterThan(20);
  });
});

describe('a percentage', () => {
  test('goes with the count behind it, and where its base is under 20', () => {
    const city = createCase({ counts: [3, 20, 30, 15], kecamatan: true, kota: true, missing: null, official: false });
    expect(numbersOf(city, [20, 100, 300, 19])).toEqual({
      hitungan: [null, null, 30, 15],
      bagian: [null, null, 10, null],
    });
  });
});
