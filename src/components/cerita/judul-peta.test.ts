import { describe, expect, it } from 'vitest';
import { createCity, kodeAt, newestSnapshot } from '../../lib/stats/city.test-support.ts';
import { sentenceSebaran } from '../../lib/text/index.ts';
import { judulPeta } from './judul-peta.ts';

const cityWith = (indikator: string, values: readonly string[], cell: Readonly<Record<string, string>> = {}) =>
  createCity({
    kampung: 4,
    nilai: values.map((nilai, at) => ({ kode: kodeAt(at, 4), indikator, periode: '2021', nilai, ...cell })),
  });

describe('the title of a map in a story', () => {
  it.each([
    ['names what was asked, and how many say yes', ['1', '0', '1', '0'], ': ya di 2 dari 4 kelurahan.'],
    ['does not take silence for a no', ['1', '0', '1'], ': ya di 2 dari 3 kelurahan yang diketahui.'],
    ['says zero when nobody says yes', ['0', '0', '0', '0'], ': ya di 0 dari 4 kelurahan.'],
  ])('%s', (_, values, expected) => {
    const atlas = cityWith('lokus', values);
    const snapshot = newestSnapshot(atlas, 'lokus');
    expect(judulPeta(atlas, snapshot)).toBe(snapshot.indikator.nama + expected);
  });

  it.each([
    ['an amount', 'bank', {}],
    ['answers of which none is verified', 'lokus', { mutu: 'belum_diverifikasi' }],
  ])('is the sentence of the spread for %s', (_, indikator, cell) => {
    const atlas = cityWith(indikator, ['1', '0'], cell);
    const snapshot = newestSnapshot(atlas, indikator);
    expect(judulPeta(atlas, snapshot)).toBe(sentenceSebaran(atlas, snapshot));
  });
});
