import { describe, expect, it } from 'vitest';
import type { Kecamatan } from '../model/index.ts';
import { createCity, kodeAt } from './city.test-support.ts';
import { comparableIn } from './comparable.ts';

const row = (at: number, indikator: string, periode: string, more: Record<string, string> = {}) => ({
  kode: kodeAt(at, 4),
  indikator,
  periode,
  nilai: '1',
  ...more,
});

const brief = (rows: ReturnType<typeof row>[]) => {
  const atlas = createCity({ nilai: rows });
  const [hulu] = atlas.kecamatan as [Kecamatan];
  return comparableIn(atlas, hulu).map(({ indikator, periode, nilai }) => `${indikator.id} ${periode} ${nilai.size}`);
};

describe('comparableIn(atlas, kecamatan)', () => {
  it('takes the newest snapshot in which two kelurahan of this kecamatan are known', () => {
    expect(
      brief([row(0, 'bank', '2020'), row(1, 'bank', '2020'), row(0, 'bank', '2021'), row(2, 'bank', '2021')]),
    ).toEqual(['bank 2020 2']);
  });

  it('leaves out what is known for one, unverified, or a yes or no', () => {
    const unverified = { mutu: 'belum_diverifikasi' };
    const rows = [
      row(0, 'bank', '2020'),
      row(0, 'angka', '2020'),
      row(1, 'angka', '2020', unverified),
      row(0, 'lokus', '2020'),
      row(1, 'lokus', '2020'),
    ];
    expect(brief(rows)).toEqual([]);
  });
});
