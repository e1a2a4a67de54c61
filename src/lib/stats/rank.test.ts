import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCity, kodeAt, newestSnapshot } from './city.test-support.ts';
import { rankOf } from './rank.ts';

const ranksOf = (values: readonly (number | null)[], indikator = 'bank', more: Record<string, string> = {}) => {
  const kampung = values.length;
  const nilai = values.flatMap((value, at) =>
    value === null ? [] : [{ kode: kodeAt(at, kampung), indikator, periode: '2021', nilai: String(value), ...more }],
  );
  const snapshot = newestSnapshot(createCity({ kampung, nilai }), indikator);
  return values.map((_, at) => rankOf(snapshot, kodeAt(at, kampung)));
};

describe('rankOf(snapshot, kode)', () => {
  it('gives the highest 1, ties one rank, skips the next, and leaves the unknown out', () => {
    expect(ranksOf([5, 9, 5, null, 1])).toEqual([
      { rank: 2, tied: 1, of: 4 },
      { rank: 1, tied: 0, of: 4 },
      { rank: 2, tied: 1, of: 4 },
      null,
      { rank: 4, tied: 0, of: 4 },
    ]);
  });

  it('is null for a yes or no', () => {
    expect(ranksOf([1, 0], 'lokus')).toEqual([null, null]);
  });

  it('is null for unverified values', () => {
    expect(ranksOf([3, 4], 'bank', { mutu: 'belum_diverifikasi' })).toEqual([null, null]);
  });

  it('is one more than the number of higher values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 8 }), (values) => {
        const expected = values.map((value) => ({
          rank: 1 + values.filter((other) => other > value).length,
          tied: values.filter((other) => other === value).length - 1,
          of: values.length,
        }));
        expect(ranksOf(values)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});
