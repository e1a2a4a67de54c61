import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCity, kampungNamed, kodeAt, newestSnapshot } from './city.test-support.ts';
import {
  countYaTidak,
  distribution,
  distributionAround,
  distributionByKecamatan,
  distributionOf,
} from './distribution.ts';

const snapshotWith = (values: readonly (number | null)[], indikator = 'bank', kampung = 4) => {
  const nilai = values.flatMap((value, at) =>
    value === null ? [] : [{ kode: kodeAt(at, kampung), indikator, periode: '2021', nilai: String(value) }],
  );
  const atlas = createCity({ kampung, nilai });
  return { atlas, snapshot: newestSnapshot(atlas, indikator) };
};

describe('distribution(values)', () => {
  it.each([
    [[7], { n: 1, min: 7, q1: 7, median: 7, q3: 7, max: 7 }],
    [[3, 1], { n: 2, min: 1, q1: 1.5, median: 2, q3: 2.5, max: 3 }],
    // h = (n − 1)p = 0.75, 1.5, 2.25 in 1, 2, 4, 8
    [[8, 4, 2, 1], { n: 4, min: 1, q1: 1.75, median: 3, q3: 5, max: 8 }],
    [[10, 9, 2, 0, 5], { n: 5, min: 0, q1: 2, median: 5, q3: 9, max: 10 }],
  ])('of %j uses the R-7 method', (values, expected) => {
    expect(distribution(values)).toEqual(expected);
  });

  it('of nothing is null', () => {
    expect(distribution([])).toBeNull();
  });

  it('is ordered, takes any order and leaves the list alone', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, (list) => {
        const before = [...list];
        const found = distribution(list);
        expect(list).toEqual(before);
        expect(found).toEqual(distribution(list.toReversed()));
        const { n, min, q1, median, q3, max } = found ?? { n: 0, min: 0, q1: 0, median: 0, q3: 0, max: 0 };
        expect([min, q1, median, q3, max]).toEqual([min, q1, median, q3, max].toSorted((a, b) => a - b));
        expect(list.filter((value) => value <= median).length).toBeGreaterThanOrEqual(n / 2);
        expect(list.filter((value) => value >= median).length).toBeGreaterThanOrEqual(n / 2);
      }),
    );
  });
});

describe('distributionOf(snapshot)', () => {
  it('says how many are known of how many, and unknown is no zero', () => {
    const { snapshot } = snapshotWith([4, null, 2, null]);
    expect(distributionOf(snapshot)).toMatchObject({ known: 2, total: 4, min: 2, median: 3, max: 4 });
  });

  it('is null for a yes or no', () => {
    expect(distributionOf(snapshotWith([1, 0, 1, 1], 'lokus').snapshot)).toBeNull();
  });
});

describe('distributionByKecamatan(atlas, snapshot)', () => {
  it('has every kecamatan, also one of which nothing is known', () => {
    const { atlas, snapshot } = snapshotWith([4, 6, null, null]);
    const found = [...distributionByKecamatan(atlas, snapshot).values()];
    expect(found).toEqual([expect.objectContaining({ known: 2, total: 2, median: 5 }), null]);
  });
});

describe('distributionAround(atlas, snapshot, kampung)', () => {
  /** What the first kampung, or another, is compared with: the city has ten, of which the first five lie in Hulu. */
  const around = (values: readonly (number | null)[], nama = 'Anggrek', indikator = 'bank') => {
    const { atlas, snapshot } = snapshotWith(values, indikator, 10);
    const found = distributionAround(atlas, snapshot, kampungNamed(atlas, nama));
    return found === null ? null : [found.wilayah.nama, found.sebaran.median, found.sebaran.known, found.sebaran.total];
  };

  it('is of the kecamatan when five of its kelurahan are known, whatever is known elsewhere', () => {
    expect(around([1, 2, 3, 4, 9])).toEqual(['Hulu', 3, 5, 5]);
    expect(around([1, 2, 3, 4, 9, 90, 95])).toEqual(['Hulu', 3, 5, 5]);
  });

  it('is of the city when only four of the kecamatan are known', () => {
    expect(around([1, 2, 3, 4, null, 90])).toEqual(['Kota Uji', 3, 5, 10]);
    expect(around([1, 2, 3, 4, 9, 90], 'Flamboyan')).toEqual(['Kota Uji', 3.5, 6, 10]);
  });

  it('is null when only four of the city are known', () => {
    expect(around([1, 2, 3, 4])).toBeNull();
  });

  it('is null for a yes or no', () => {
    expect(around([1, 0, 1, 0, 1], 'Anggrek', 'lokus')).toBeNull();
  });
});

describe('countYaTidak(snapshot)', () => {
  it('counts yes and no among those that are known', () => {
    expect(countYaTidak(snapshotWith([1, 0, 1, null], 'lokus').snapshot)).toEqual({
      ya: 2,
      tidak: 1,
      known: 3,
      total: 4,
    });
  });

  it('is null for a quantity', () => {
    expect(countYaTidak(snapshotWith([1, 0, 1, 1]).snapshot)).toBeNull();
  });
});
