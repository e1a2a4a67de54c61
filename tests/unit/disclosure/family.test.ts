/**
 * The attack of `disclosure-attack.test.ts` on numbers that are told in more than one way: by two series, or as a whole
 * and its parts. The attacker knows all published numbers, that they add up over places and over parts, that two series
 * say the same, which rows are hidden and why each of them is. With families switched off he succeeds.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cities } from './family-cases.ts';
import { openValues, rangeAfter, rangeBefore, readFamily, type Knowledge, type Secret } from './family-attack.ts';
import { listTold, type Count, type FamilyCity, type Member } from './family-city.ts';
import { most } from './system.ts';

const kinds = Object.entries(cities);
/** Those in which everything can be tried. */
const few = kinds.slice(0, 4);

/**
 * The same cities in every run. Of 3,000 others of each kind, four in which people are left out of both parts told the
 * most that a hidden remainder can be (from 0 to its true size, never the number itself): what is published of the city
 * as a whole may be as small as it is.
 */
const seed = 20261124;

type Range = readonly [low: number, high: number];

const covers = ([low, high]: Range): boolean => low <= 1 && high >= 4;
/** True when what is published adds nothing: of 1 to 4, or of three steps, no less is left than there was. */
const isAsBefore = (before: Range, after: Range, { small, value }: Secret): boolean =>
  small && value < 5
    ? after[0] <= Math.max(1, before[0]) && after[1] >= Math.min(4, before[1])
    : after[1] - after[0] >= before[1] - before[0];

describe('a hidden number, whatever linear programming makes of what is published', () => {
  test.each(kinds)('of %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (city) => {
        const known = readFamily(city);
        for (const secret of known.secrets) {
          const after = rangeAfter(known, secret);
          const open = secret.small && secret.value < 5 ? covers(after) : after[1] - after[0] >= 3;
          const told = `${secret.what} lies in ${after.join('..')} of ${JSON.stringify(city)}`;
          expect(open || isAsBefore(rangeBefore(known, secret), after, secret), told).toBe(true);
        }
      }),
      { numRuns: 100, seed },
    );
  });
});

describe('a hidden count of 1 to 4 could be any other of them, with no cell further than 3 from the truth', () => {
  test.each(few)('in %s', (_, arbitrary) => {
    const small = arbitrary.filter(({ people }) => (people[0]?.length ?? 0) <= 4);
    fc.assert(
      fc.property(small, (city) => {
        const known = readFamily(city);
        for (const secret of known.secrets.filter(({ small: is, value }) => is && value < 5)) {
          const [low, high] = rangeBefore(known, secret);
          const before = [1, 2, 3, 4].filter((value) => low <= value && value <= high);
          expect(openValues(known, secret, 3), `${secret.what} of ${JSON.stringify(city)}`).toEqual(
            expect.arrayContaining(before),
          );
        }
      }),
      { numRuns: 30, seed },
    );
  });
});

const semua: Count = { id: 'semua', groups: [0, 1] };
const laki: Count = { id: 'laki', groups: [0], bagian_dari: 'semua' };
const perempuan: Count = { id: 'perempuan', groups: [1], bagian_dari: 'semua' };

const member = (count: Count, more: Partial<Member> = {}): Member => ({
  count,
  seri: 'satu',
  kelurahan: true,
  kecamatan: true,
  kota: false,
  missing: null,
  ...more,
});
const cityOf = (people: FamilyCity['people'], ...members: Member[]): FamilyCity => ({
  people,
  members,
  countsMissing: true,
  official: false,
});

/** The rows that are hidden, as "count (series) place". */
const hiddenIn = (city: FamilyCity, keluarga = true): string[] =>
  readFamily(city, keluarga)
    .secrets.map(({ what }) => what)
    .toSorted();

describe('the attack is able to succeed when families are switched off', () => {
  /** Small counts that linear programming finds out, and that nobody knew before. */
  const pinned = (known: Knowledge): Secret[] =>
    known.secrets.filter((secret) => {
      if (!secret.small) return false;
      const [[low, high], after] = [rangeBefore(known, secret), rangeAfter(known, secret)];
      return low < high && after[0] === after[1] && after[0] === secret.value;
    });
  /** The same in words, when trying out everything finds the same. */
  const found = (city: FamilyCity): string[] => {
    const known = readFamily(city, false);
    return pinned(known).map((secret) => `${secret.what} is ${openValues(known, secret, most).join(' or ')}`);
  };

  test('by reading the partner in another series', () => {
    const one: Count = { id: 'semua', groups: [0] };
    const city = cityOf([[3, 20, 30, 15]], member(one), member(one, { seri: 'dua', kecamatan: false }));
    expect(found(city)).toEqual(['semua (dua) in 63.71.01.1001 is 3']);
  });

  test('by taking the other part from the whole', () => {
    const people = [
      [3, 20, 30, 15],
      [25, 14, 18, 22],
    ];
    expect(found(cityOf(people, member(semua), member(laki), member(perempuan)))).toEqual([
      'laki (satu) in 63.71.01.1001 is 3',
    ]);
  });

  test.each(kinds)('in many cities with %s', (_, arbitrary) => {
    const sample = fc.sample(arbitrary, { numRuns: 40, seed });
    expect(sample.filter((city) => pinned(readFamily(city, false)).length > 0).length).toBeGreaterThan(3);
  });
});

describe('what is hidden together', () => {
  const people = [
    [3, 20, 30, 15],
    [25, 14, 18, 22],
  ];

  test('the place and its partner, in the parts as in the whole', () => {
    expect(hiddenIn(cityOf(people, member(semua), member(laki), member(perempuan)))).toEqual(
      ['laki', 'perempuan', 'semua'].flatMap((id) => [
        `${id} (satu) in 63.71.01.1001`,
        `${id} (satu) in 63.71.01.1002`,
      ]),
    );
  });

  test('no partner that is too small in one part, but the totals of all', () => {
    const city = cityOf([people[0] ?? [], [25, 12, 18, 22]], member(semua), member(laki), member(perempuan));
    expect(hiddenIn(city)).toEqual(
      ['laki', 'perempuan', 'semua'].flatMap((id) => [`${id} (satu) in 63.71.01`, `${id} (satu) in 63.71.01.1001`]),
    );
  });

  test('no partner that a series tells without the other: its sum would give the small one away', () => {
    const one: Count = { id: 'semua', groups: [0] };
    const full = member(one, { seri: 'satu' });
    const gaps = member(one, { seri: 'dua', missing: 0 });
    const city = { ...cityOf([[3, 20, 30, 15]], full, gaps), countsMissing: false };
    expect(hiddenIn(city)).toEqual(['semua (satu) in 63.71.01', 'semua (satu) in 63.71.01.1001']);
    expect(listTold(city).map(({ value }) => value)).toEqual([3, 20, 30, 15, 23, 45, 20, 30, 15, 20, 45]);
  });

  test('what a whole leaves beside its only part, when it is small', () => {
    const rest = [
      [30, 18, 30, 15],
      [25, 2, 18, 22],
    ];
    expect(hiddenIn(cityOf(rest, member(semua), member(laki)))).toEqual([
      'laki (satu) in 63.71.01.1001',
      'laki (satu) in 63.71.01.1002',
      'rest of semua in 63.71.01.1002',
      'semua (satu) in 63.71.01.1001',
      'semua (satu) in 63.71.01.1002',
    ]);
  });

  test('nothing where the numbers are large', () => {
    const large = [
      [30, 20, 30, 15],
      [25, 14, 18, 22],
    ];
    expect(hiddenIn(cityOf(large, member(semua), member(laki), member(perempuan)))).toEqual([]);
  });
});
