import { describe, expect, test } from 'vitest';
import { createCity } from '../stats/city.test-support.ts';
import type { Tanggal } from '../table/index.ts';
import { jatuhTempoOf, parseHariBangun } from './index.ts';

const rilisWith = (berikutnya: string | null) => ({ ...createCity().rilis, berikutnya: berikutnya as Tanggal | null });

describe('the day of the build', () => {
  test.each([
    [null, null, null],
    ['2027-06-01', null, '2027-06-01'],
    // date -u -d @1796083200
    [null, '1796083200', '2026-12-01'],
    ['2027-06-01', '1796083200', '2027-06-01'],
  ])('BUILD_DATE %s and SOURCE_DATE_EPOCH %s make %s', (tanggal, epoch, hari) => {
    expect(parseHariBangun({ tanggal, epoch })).toBe(hari);
  });

  test.each([
    ['2027-06', null],
    ['kemarin', null],
    [null, '1.5'],
    [null, 'besok'],
    [null, '99999999999999999'],
  ])('is refused when it is no day: %s, %s', (tanggal, epoch) => {
    expect(() => parseHariBangun({ tanggal, epoch })).toThrow(RangeError);
  });
});

describe('the next release', () => {
  test.each([
    ['2027-05', '2027-05-31', false],
    ['2027-05', '2027-06-01', true],
    ['2027-05-10', '2027-05-11', true],
    // No day, no verdict; no schedule, nothing to be late for.
    ['2027-05', null, null],
    [null, '2030-01-01', null],
  ])('due %s is, on %s, late: %s', (berikutnya, hari, terlambat) => {
    expect(jatuhTempoOf(rilisWith(berikutnya), hari)).toEqual({ berikutnya, terlambat });
  });

  test('is not scheduled in a data folder of before there was such a column', () => {
    expect(createCity().rilis.berikutnya).toBeNull();
  });
});
