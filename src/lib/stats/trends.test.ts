import { describe, expect, it } from 'vitest';
import type { IndikatorId } from '../model/index.ts';
import { createCity, kodeAt } from './city.test-support.ts';
import { rowsOf } from './rows-of.ts';
import { trendsOf } from './trends.ts';

const angka = 'angka' as IndikatorId;
const row = (kode: string, periode: string) => ({ kode, indikator: angka, periode, nilai: '1' });

describe('trendsOf(atlas, indikatorId)', () => {
  it('has the areas above kelurahan with two points in one series, the city first', () => {
    const atlas = createCity({
      indikator: [
        {
          id: 'angka',
          nama: 'Angka',
          satuan: 'persen',
          desimal: '1',
          definisi: 'Uji.',
          tingkat: 'kelurahan;kota;provinsi;negara',
        },
      ],
      nilai: [
        ...['ID', '63.71', kodeAt(0, 4)].flatMap((kode) => [row(kode, '2020'), row(kode, '2021')]),
        row('63', '2020'),
        { ...row('63', '2021'), instrumen: 'register' },
      ],
    });
    expect(trendsOf(atlas, angka).map(({ wilayah }) => wilayah.nama)).toEqual(['Kota Uji', 'Indonesia']);
  });
});

describe('rowsOf(atlas, indikatorId)', () => {
  it('sorts by place, widest first, then newest first, undated last', () => {
    const atlas = createCity({
      nilai: [row(kodeAt(0, 4), '2020'), row('63.71', '2020'), row('63.71', ''), row('63.71', '2021')],
    });
    expect(rowsOf(atlas, angka).map(({ kode, periode }) => `${kode.length} ${periode ?? '-'}`)).toEqual([
      '5 2021',
      '5 2020',
      '5 -',
      '13 2020',
    ]);
  });
});
