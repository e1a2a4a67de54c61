import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, roundAs } from './round.ts';

describe('decimalsOf(value)', () => {
  it.each([
    [26, 0],
    [4.9, 1],
    [-11.52, 2],
    [1e-7, 7],
    [1.5e-8, 9],
    [1e21, 0],
  ])('of %d is %d', (value, expected) => {
    expect(decimalsOf(value)).toBe(expected);
  });
});

describe('roundAs(value, ...terms)', () => {
  it('takes the dust of binary fractions away', () => {
    expect(11.52 - 13.75).not.toBe(-2.23);
    expect(roundAs(11.52 - 13.75, 11.52, 13.75)).toBe(-2.23);
  });

  it('is exact for differences of numbers with two digits', () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(roundAs(a / 100 - b / 100, a / 100, b / 100)).toBeCloseTo((a - b) / 100, 12);
        expect(decimalsOf(roundAs(a / 100 - b / 100, a / 100, b / 100))).toBeLessThanOrEqual(2);
      }),
    );
  });
});
