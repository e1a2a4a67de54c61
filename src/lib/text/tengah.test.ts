import { describe, expect, it } from 'vitest';
import { formatTengah, namaTengah } from './tengah.ts';

describe('formatTengah(median, indikator)', () => {
  it.each([
    // No half of a thing that is counted.
    [43.5, 'anak', 0, 'di antara 43 dan 44\u00a0anak'],
    [80.5, 'indeks', 0, '80,5'],
    [80.5, 'persen', 0, '80,5\u00a0%'],
    [3, 'unit', 0, '3\u00a0unit'],
    [2.75, 'persen', 1, '2,75\u00a0%'],
    [5.355, 'persen', 2, '5,355\u00a0%'],
    // A list of values with more digits than the indikator promises.
    [1.23456, 'persen', 1, '1,23\u00a0%'],
  ])('of %d %s with %d digits is "%s"', (median, satuan, desimal, expected) => {
    expect(formatTengah(median, { satuan, desimal })).toBe(expected);
  });
});

describe('namaTengah(known, total)', () => {
  it('is of the city only when every kelurahan is known', () => {
    expect([namaTengah(52, 52), namaTengah(18, 52)]).toEqual(['nilai tengah kota', 'nilai tengah 18 kelurahan']);
  });
});
