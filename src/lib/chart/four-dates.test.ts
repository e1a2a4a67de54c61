import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { createCity, kodeAt } from '../stats/city.test-support.ts';
import { chooseFourDates } from './four-dates.ts';

type Row = Record<string, string>;

const launch = (at: number, tanggal: string): Row => ({ kode: kodeAt(at, 8), tanggal, jenis: 'pencanangan' });
const count = (tanggal: string, jumlah: number): Row => ({
  kode: '63.71',
  tanggal,
  jenis: 'jumlah',
  jumlah_kampung_kb: String(jumlah),
});
const datesOf = (peristiwa: Row[]): readonly string[] => chooseFourDates(createCity({ kampung: 8, peristiwa }));

describe('chooseFourDates(atlas)', () => {
  it('takes the first on record, the one nearest to half way, the main date and the day from which all are', () => {
    // 1, 2, 3, 4, 5 on record: half way between 1 and 5 is 3.
    const rows = [0, 1, 2, 3, 4].map((at) => launch(at, `201${at + 1}-01-01`));
    expect(datesOf([...rows, count('2020-01-01', 7), count('2022-01-01', 8)])).toEqual([
      '2011-01-01',
      '2013-01-01',
      '2020-01-01',
      '2022-01-01',
    ]);
  });

  it('leaves out days that fall together', () => {
    expect(datesOf([launch(0, '2020-01-01'), count('2020-01-01', 7), count('2022-01-01', 8)])).toEqual([
      '2020-01-01',
      '2022-01-01',
    ]);
  });

  it('has no last day as long as nobody says that all exist', () => {
    expect(datesOf([launch(0, '2019-01-01'), count('2020-01-01', 7)])).toEqual(['2019-01-01', '2020-01-01']);
  });

  it('chooses no more than four real days, 20 November 2023 among them', () => {
    expect(chooseFourDates(readRealAtlas())).toEqual(['2018-06-26', '2022-10-20', '2023-11-20', '2025-11-06']);
  });
});
