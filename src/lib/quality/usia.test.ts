import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rilis } from '../model/index.ts';
import type { Hari, Tanggal } from '../table/index.ts';
import { newestOf, usiaOf } from './usia.ts';

const rilis: Pick<Rilis, 'tanggal'> = { tanggal: '2026-11-24' as Hari };
const usia = (date: string) => usiaOf(date as Tanggal, rilis);

describe('the age of a date at the release of 24 November 2026', () => {
  test.each([
    ['2025-07-24', 16, 16],
    ['2025-07-25', 15, 15],
    ['2026-11-24', 0, 0],
    ['2025-07', 15, 16],
    ['2025', 10, 22],
    ['2026', 0, 10],
    ['2026-11', 0, 0],
  ])('of "%s" is %d to %d whole months', (date, dari, hingga) => {
    expect(usia(date)).toEqual({ dari, hingga });
  });

  test('holds, for a year, the age of every day of it, and is never below zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2026 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const day = `${year}-${String(month).padStart(2, '0')}-15`;
        fc.pre(day <= rilis.tanggal);
        const [whole, one] = [usia(String(year)), usia(day)];
        expect(whole.dari).toBeGreaterThanOrEqual(0);
        expect(one.dari).toBe(one.hingga);
        expect(one.dari).toBeGreaterThanOrEqual(whole.dari);
        expect(one.hingga).toBeLessThanOrEqual(whole.hingga);
      }),
    );
  });
});

describe('the newest date', () => {
  const batas = (tanggal: string) => ({ tanggal: tanggal as Tanggal, batas: true });
  const pada = (tanggal: string) => ({ tanggal: tanggal as Tanggal, batas: false });

  test.each([
    ['is the one that is certainly newest: a day in a year goes before the year', ['2025', '2025-11-16'], '2025-11-16'],
    ['is the less exact of two that begin alike', ['2025-01-01', '2025', '2025-01'], '2025'],
    ['is a later year all the same', ['2026', '2025-11-16'], '2026'],
    ['is no plan for after the release', ['2027', '2026-12', '2024'], '2024'],
    ['is none when there is none', [], undefined],
  ])('%s', (_, dates, expected) => {
    expect(newestOf(dates.map(pada), rilis)?.tanggal).toBe(expected);
    expect(newestOf(dates.toReversed().map(pada), rilis)?.tanggal).toBe(expected);
  });

  test.each([
    ['a day alone is one age', [pada('2025-11-16')], null, 12, 12],
    ['a year that holds the newest day may end later', [pada('2025'), pada('2025-11-16')], '2025', 10, 12],
    ['a row of this year may be of yesterday', [pada('2026'), pada('2026-03-01')], '2026', 0, 8],
    ['a year that ended before says nothing more', [pada('2024'), pada('2025-11-16')], null, 12, 12],
    ['"not later than" a day may be that day', [pada('2025-01-01'), batas('2025-11-16')], '2025-11-16', 12, 22],
  ])('%s', (_, waktu, mungkin, dari, hingga) => {
    expect(newestOf(waktu, rilis)).toMatchObject({ mungkin, usia: { dari, hingga } });
    expect(newestOf(waktu.toReversed(), rilis)).toMatchObject({ mungkin, usia: { dari, hingga } });
  });

  test('is not known when every row is only "not later than" some day', () => {
    expect(newestOf([batas('2025-11-16')], rilis)).toBeNull();
  });
});
