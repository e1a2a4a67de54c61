import { describe, expect, it } from 'vitest';
import { createCity, kodeAt } from './city.test-support.ts';
import { kunciNilai } from './kunci.ts';

const rows = [
  { kode: kodeAt(0, 4), indikator: 'bank', periode: '2021', nilai: '3' },
  { kode: kodeAt(0, 4), indikator: 'bank', periode: '2021', nilai: '4', sumber: 'harian', mutu: 'media' },
  { kode: kodeAt(0, 4), indikator: 'bank', periode: '', nilai: '5' },
] as const;

describe('kunciNilai(atlas, nilai)', () => {
  it('names indikator, place and period, and counts the rows that share them in the order of the file', () => {
    const atlas = createCity({ nilai: [...rows] });
    const kode = kodeAt(0, 4);
    expect(atlas.nilai.map((nilai) => kunciNilai(atlas, nilai))).toEqual([
      `bank-${kode}-2021`,
      `bank-${kode}-2021-2`,
      `bank-${kode}-tanpa-tanggal`,
    ]);
  });

  it('knows no row of another atlas', () => {
    const [first] = createCity({ nilai: [...rows] }).nilai;
    if (first === undefined) throw new Error('the city has no values');
    expect(() => kunciNilai(createCity({ nilai: [...rows] }), first)).toThrow('another atlas');
  });
});
