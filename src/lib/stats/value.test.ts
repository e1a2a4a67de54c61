import { describe, expect, it } from 'vitest';
import type { IndikatorId } from '../model/index.ts';
import { createCity, kodeAt } from './city.test-support.ts';
import { hasOnlyUnverified, latestNilai, valuesOf } from './value.ts';

const kode = kodeAt(0, 4);
const bank = 'bank' as IndikatorId;

const cityOf = (...rows: [periode: string, nilai: number, more?: Record<string, string>][]) =>
  createCity({
    nilai: rows.map(([periode, nilai, more]) => ({ kode, indikator: bank, periode, nilai: String(nilai), ...more })),
  });

const unverified = { mutu: 'belum_diverifikasi' };
const media = { mutu: 'media', sumber: 'harian' };

describe('valuesOf(atlas, kode, indikatorId)', () => {
  it('is all rows in time order, undated last, and empty where nothing is known', () => {
    const atlas = cityOf(['', 9], ['2022', 2, unverified], ['2021', 1], ['2022-06', 3]);
    expect(valuesOf(atlas, kode, bank).map(({ nilai }) => nilai)).toEqual([1, 3, 2, 9]);
    expect(valuesOf(atlas, kodeAt(1, 4), bank)).toEqual([]);
  });

  it('does not disturb the order of the atlas', () => {
    const atlas = cityOf(['2022', 2], ['2021', 1]);
    valuesOf(atlas, kode, bank);
    expect(atlas.nilaiByKode.get(kode)?.map(({ nilai }) => nilai)).toEqual([2, 1]);
  });
});

describe('latestNilai(atlas, kode, indikatorId)', () => {
  it.each<[string, Parameters<typeof cityOf>, number | null]>([
    [
      'is the newest',
      [
        ['2021', 1],
        ['2023', 3],
        ['2022', 2],
      ],
      3,
    ],
    [
      'is never an unverified one',
      [
        ['2021', 1],
        ['2023', 3, unverified],
      ],
      1,
    ],
    ['is null when all are unverified', [['2021', 1, unverified]], null],
    [
      'prefers one with a date',
      [
        ['', 9],
        ['2001', 1],
      ],
      1,
    ],
    ['takes one without a date when there is no other', [['', 9]], 9],
    [
      'prefers a public body to the press on an equal period',
      [
        ['2021', 1, media],
        ['2021', 2],
      ],
      2,
    ],
    [
      'prefers a newer one of the press to an older one of a public body',
      [
        ['2021', 1],
        ['2022', 2, media],
      ],
      2,
    ],
    [
      'prefers a public body among those without a date',
      [
        ['', 1, media],
        ['', 2],
      ],
      2,
    ],
    [
      'takes a real zero for a value',
      [
        ['2021', 5],
        ['2022', 0],
      ],
      0,
    ],
  ])('%s', (_, rows, expected) => {
    expect(latestNilai(cityOf(...rows), kode, bank)?.nilai ?? null).toBe(expected);
  });
});

describe('hasOnlyUnverified(atlas, kode, indikatorId)', () => {
  it('tells doubtful apart from unknown', () => {
    expect(hasOnlyUnverified(cityOf(['2021', 1, unverified]), kode, bank)).toBe(true);
    expect(hasOnlyUnverified(cityOf(['2021', 1, unverified], ['2020', 1]), kode, bank)).toBe(false);
    expect(hasOnlyUnverified(createCity(), kode, bank)).toBe(false);
  });
});
