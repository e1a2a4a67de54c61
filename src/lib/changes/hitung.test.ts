import { expect, test } from 'vitest';
import { createCity, kodeAt } from '../stats/city.test-support.ts';
import { findTerungkap } from './rahasia.ts';
import { createBekuOf } from './rilis.test-support.ts';

type Row = Readonly<Record<string, string>>;

const kasus = {
  id: 'kasus',
  nama: 'Kasus uji',
  satuan: 'anak',
  desimal: '0',
  definisi: 'Banyaknya kasus.',
  tingkat: 'kelurahan;kecamatan;kota',
  sensitif: 'ya',
};
const row = (kode: string, nilai: string): Row => ({ kode, indikator: 'kasus', periode: '2024', nilai });
const [a = '', b = '', c = '', d = ''] = [0, 1, 2, 3].map((at) => kodeAt(at, 4));
const total = row('63.71', '66');
const cityOf = (...nilai: Row[]) => createCity({ kampung: 4, indikator: [kasus], nilai });

/** Two kelurahan were not known when the total was published. */
const before = createBekuOf(cityOf(row(b, '20'), row(c, '21'), total), '2026.10');
const hidden = { ...row(a, ''), status: 'dirahasiakan' };

const placesOf = (...nilai: Row[]): string[] =>
  findTerungkap(cityOf(...nilai), [before]).map(({ file, row: at, column }) => `${file}:${at ?? 0} ${column ?? ''}`);

test('a total that only an older release still has gives a hidden number away, and stops the build', () => {
  expect(placesOf(hidden, row(b, '20'), row(c, '21'), row(d, '22'))).toEqual(['nilai.csv:3 nilai']);
});

test('where the total stands there today as well, it is the partner that may not stand in the older release', () => {
  expect(placesOf(row(b, '20'), row(c, '21'), row(d, '22'), total)).toEqual(['unduh/rilis/2026.10/nilai.csv:2 nilai']);
});

test('nothing is wrong when nothing small is hidden', () => {
  expect(placesOf({ ...hidden, nilai: '30', status: '' }, row(b, '20'), row(c, '21'))).toEqual([]);
});

test('rows that the release shares with today add nothing', () => {
  const now = [row(b, '20'), row(c, '21'), total, hidden];
  const [same, ...rest] = findTerungkap(cityOf(...now), [createBekuOf(cityOf(...now), '2026.10')]);
  expect([same, ...rest].filter((one) => one !== undefined)).toEqual([]);
});

test('the texts of every table of a release are read by the rules of today', () => {
  const atlas = cityOf(row(b, '20'));
  const told = createBekuOf(atlas, '2026.10', (id, one) => [
    id === 'nilai' ? { ...one, catatan: 'Sumber lain: dua balita stunting.' } : one,
  ]);
  expect(findTerungkap(atlas, [told]).map(({ file, row: at, column }) => [file, at, column])).toEqual([
    ['unduh/rilis/2026.10/nilai.csv', 2, 'catatan'],
  ]);
});
