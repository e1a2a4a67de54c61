import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCity, kampungNamed, kodeAt, type City } from './city.test-support.ts';
import { peersBySize, sizesOf } from './peers.ts';

const bank = (values: readonly (number | null)[], cell: Readonly<Record<string, string>> = {}): City => ({
  kampung: values.length,
  nilai: values.flatMap((nilai, at) =>
    nilai === null
      ? []
      : [
          {
            kode: kodeAt(at, values.length),
            indikator: 'bank',
            periode: '2022',
            nilai: String(nilai),
            instrumen: 'register',
            ...cell,
          },
        ],
  ),
});

const peersOf = (city: City, nama: string, count: number): string[] => {
  const atlas = createCity(city);
  const peers = peersBySize(atlas, sizesOf(atlas, ['bank']), count).get(kampungNamed(atlas, nama).kode) ?? [];
  return peers.map((one) => one.nama);
};

describe('sizesOf(atlas, ids)', () => {
  it('takes the first indikator that is known for every kampung, with its period', () => {
    const sizes = sizesOf(createCity(bank([10, 20, 30, 40])), ['tidak_ada', 'bank']);
    expect(sizes.indikator?.id).toBe('bank');
    expect(sizes.periode).toBe('2022');
    expect([...sizes.of.values()]).toEqual([10, 20, 30, 40]);
  });

  it.each([
    ['one kampung is unknown', bank([10, 20, null, 40]), ['bank']],
    ['the values are unverified', bank([10, 20, 30, 40], { mutu: 'belum_diverifikasi' }), ['bank']],
    ['the values have no date', bank([10, 20, 30, 40], { periode: '' }), ['bank']],
    ['nothing is asked for', bank([10, 20, 30, 40]), []],
  ])('falls back to the area when %s', (_, city, ids) => {
    const sizes = sizesOf(createCity(city), ids);
    expect(sizes.indikator).toBeNull();
    expect(sizes.periode).toBeNull();
    expect(sizes.of.size).toBe(4);
    for (const km2 of sizes.of.values()) expect(km2).toBeGreaterThan(1);
  });
});

describe('peersBySize(atlas, sizes, count)', () => {
  // Anggrek 10, Bakung 50, Cempaka 12, Dahlia 20, Edelweis 8, Flamboyan 60
  const city = bank([10, 50, 12, 20, 8, 60]);

  it.each([
    ['the nearest first, of two equally near the smaller', 'Anggrek', ['Edelweis', 'Cempaka', 'Dahlia']],
    ['on one side only at the end of the list', 'Flamboyan', ['Bakung', 'Dahlia', 'Cempaka']],
    ['on both sides in the middle', 'Dahlia', ['Cempaka', 'Anggrek', 'Edelweis']],
  ])('names %s', (_, nama, peers) => {
    expect(peersOf(city, nama, 3)).toEqual(peers);
  });

  it('takes equal sizes in the order of the codes', () => {
    expect(peersOf(bank([7, 7, 7, 7]), 'Cempaka', 3)).toEqual(['Bakung', 'Anggrek', 'Dahlia']);
  });

  it('names all others when fewer are there than asked for', () => {
    expect(peersOf(city, 'Anggrek', 99)).toHaveLength(5);
  });

  it('never names the kampung itself, and nobody left out is nearer than one who is named', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 2, maxLength: 8 }),
        fc.integer({ min: 1, max: 7 }),
        (list, count) => {
          const atlas = createCity(bank(list));
          const sizes = sizesOf(atlas, ['bank']);
          const sizeOf = (kode: string) => [...sizes.of].find(([one]) => one === kode)?.[1] ?? Number.NaN;
          for (const [kode, peers] of peersBySize(atlas, sizes, count)) {
            const gap = (other: string) => Math.abs(sizeOf(other) - sizeOf(kode));
            const named: readonly string[] = peers.map((one) => one.kode);
            const rest = atlas.kampung.map((one) => one.kode).filter((one) => one !== kode && !named.includes(one));
            expect(named).not.toContain(kode);
            expect(named).toHaveLength(Math.min(count, list.length - 1));
            expect(Math.max(...named.map(gap))).toBeLessThanOrEqual(Math.min(Infinity, ...rest.map(gap)));
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
