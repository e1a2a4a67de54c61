import * as d3 from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countKecamatan, createKota, KAMPUNG_MAX } from './kota.ts';

describe('the administrative areas of a synthetic city', () => {
  test.each([
    [5, 1],
    [44, 5],
    [1000, 25],
    [20_000, 60],
    [KAMPUNG_MAX, 73],
  ])('%i kampung live in %i kecamatan', (kampung, kecamatan) => {
    expect(countKecamatan(kampung)).toBe(kecamatan);
  });

  test('no kecamatan has more than 999 kelurahan, whatever the count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: KAMPUNG_MAX }), (kampung) => {
        expect(kampung / countKecamatan(kampung)).toBeLessThanOrEqual(999);
        expect(countKecamatan(kampung)).toBeLessThanOrEqual(99);
      }),
    );
  });

  test('codes and names are numbered through, with as many digits as the count needs', () => {
    const { kecamatan, kelurahan } = createKota(1000, 3);
    expect(kecamatan[0]).toMatchObject({ kode: '99.99.01', nama: 'Kecamatan Contoh 01', slug: 'kecamatan-contoh-01' });
    expect(kelurahan[0]).toMatchObject({ kode: '99.99.01.1001', nama: 'Contoh 0001', slug: 'contoh-0001' });
    expect(kelurahan.at(-1)).toMatchObject({ kode: '99.99.25.1040', nama: 'Contoh 1000', slug: 'contoh-1000' });
  });

  test('the kelurahan of a kecamatan lie together: most of their borders are with one another', () => {
    const { kecamatan } = createKota(1000, 3);
    const owners = new Map(
      kecamatan.flatMap(({ kode, kelurahan }) =>
        kelurahan.flatMap(({ ring }) => d3.pairs(ring).map((edge) => [edge.join(' '), kode] as const)),
      ),
    );
    const findNeighbour = (edge: string) => owners.get(edge.split(' ').reverse().join(' '));
    const inner = [...owners].filter(([edge]) => findNeighbour(edge) !== undefined);
    const same = inner.filter(([edge, kode]) => findNeighbour(edge) === kode);
    expect(same.length / inner.length).toBeGreaterThan(0.75);
  });
});
