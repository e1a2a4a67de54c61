import { describe, expect, it } from 'vitest';
import { byPeriode, overlaps, requireDay, type Tanggal } from './time.ts';

const dates = (...texts: (string | null)[]) => texts as (Tanggal | null)[];

describe('requireDay(date)', () => {
  it('lets a day pass', () => {
    expect(requireDay('2024-02-29')).toBe('2024-02-29');
  });

  it.each(['2023', '2023-11', '2023-02-29', '20-11-2023', '2023-11-20T00:00', ''])('refuses "%s"', (text) => {
    expect(() => requireDay(text)).toThrow(RangeError);
  });
});

describe('byPeriode(a, b)', () => {
  it('sorts by the last day a date can mean, the less exact first, undated last', () => {
    const sorted = dates(null, '2024', '2023-12-31', '2023', '2023-12', '2023-11-30', '2022').sort(byPeriode);
    expect(sorted).toEqual(['2022', '2023-11-30', '2023', '2023-12', '2023-12-31', '2024', null]);
  });

  it('is zero for equal dates and for two unknown ones', () => {
    const [a = null, b = null] = dates('2023', null);
    expect([byPeriode(a, a), byPeriode(b, b)]).toEqual([0, 0]);
  });
});

describe('overlaps(a, b)', () => {
  it.each([
    ['2023', '2023-06', true],
    ['2023-06', '2023', true],
    ['2023-06', '2023-07', false],
    ['2022', '2023', false],
    ['2023-12-31', '2023', true],
  ])('of %s and %s is %s', (a, b, expected) => {
    expect(overlaps(a as Tanggal, b as Tanggal)).toBe(expected);
  });
});
