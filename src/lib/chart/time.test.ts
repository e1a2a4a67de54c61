import { describe, expect, it } from 'vitest';
import { chooseYears, middleOf, spanOf } from './time.ts';

describe('spanOf', () => {
  it.each([
    ['2023', 2023, 2024],
    ['2023-01', 2023, 2023 + 1 / 12],
    ['2023-07', 2023.5, 2023.5 + 1 / 12],
    ['2023-07-01', 2023.5, 2023.5 + 1 / 372],
    ['2023-12-31', 2023 + 11 / 12 + 30 / 372, 2024],
  ])('%s lasts from %d to %d', (tanggal, from, to) => {
    const span = spanOf(tanggal);
    expect(span.from).toBeCloseTo(from, 9);
    expect(span.to).toBeCloseTo(to, 9);
  });

  it('refuses what is no date', () => {
    expect(() => spanOf('26/06/2018')).toThrow('"26/06/2018" is not a date');
  });
});

it('a year stands in the middle of its year', () => {
  expect(middleOf(spanOf('2023'))).toBe(2023.5);
});

describe('chooseYears', () => {
  it.each([
    ['every year when all fit', 2018, 2025, 8, [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]],
    ['every second year when half of them fit', 2018, 2025, 7, [2018, 2020, 2022, 2024]],
    ['round years over a long time', 1995, 2024, 6, [1995, 2000, 2005, 2010, 2015, 2020]],
    ['a single year', 2023, 2023, 6, [2023]],
    ['the last year when no round one lies within', 2021, 2023, 1, [2023]],
  ])('%s', (_, from, to, count, expected) => {
    expect(chooseYears(from, to, count)).toEqual(expected);
  });
});
