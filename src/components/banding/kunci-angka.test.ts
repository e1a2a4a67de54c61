import { describe, expect, it } from 'vitest';
import { createCity, kodeAt } from '../../lib/stats/city.test-support.ts';
import { kunciAngka } from './kunci-angka.ts';

const row = (at: number, indikator: string, periode: string, cell: Readonly<Record<string, string>> = {}) => ({
  kode: kodeAt(at, 4),
  indikator,
  periode,
  nilai: '5',
  instrumen: 'register',
  ...cell,
});

const { kunci, angka } = kunciAngka(
  createCity({
    nilai: [
      row(0, 'angka', '2021', { instrumen: 'survei 2021' }),
      row(0, 'bank', '2020'),
      row(0, 'bank', '2022'),
      row(0, 'bank', '2021'),
      row(1, 'bank', '2021'),
      row(1, 'angka', '2022', { instrumen: 'survei 2022', mutu: 'belum_diverifikasi' }),
      row(2, 'bank', ''),
    ],
  }),
);
/** The same words with periods in place of keys. */
const told = (slug: string) =>
  angka.get(slug)?.replace(/\d+/gu, (key) => kunci[Number(key)]?.slice(0, 3).join(' ') ?? key);

describe('kunciAngka(atlas)', () => {
  it('gives one key to what may be compared: indikator, period and seri', () => {
    expect(kunci).toContainEqual(['bank', 'Bank sampah terdaftar', '2022', 'Register']);
    expect(new Set(kunci.map((key) => key.join('|'))).size).toBe(kunci.length);
  });

  it('numbers the keys in the order of the table of indikator', () => {
    expect(kunci.map(([id]) => id)).toEqual(['bank', 'bank', 'bank', 'bank', 'angka', 'angka']);
  });

  it('names the number that the page shows first, then the older ones, the newest first', () => {
    expect(told('anggrek')).toBe(
      'bank Bank sampah terdaftar 2022,bank Bank sampah terdaftar 2021,bank Bank sampah terdaftar 2020 angka Prevalensi uji 2021',
    );
  });

  it('marks what is not verified, and keeps what has no date apart', () => {
    expect(told('bakung')).toBe('bank Bank sampah terdaftar 2021 angka Prevalensi uji 2022?');
    expect(told('cempaka')).toBe('bank Bank sampah terdaftar ');
  });

  it('has nothing to tell about a place of which nothing is known', () => {
    expect(angka.get('dahlia')).toBe('');
  });

  it('names for a kecamatan the snapshots in which at least two of its kelurahan are known', () => {
    expect(told('hulu')).toBe('bank Bank sampah terdaftar 2021');
    expect(angka.get('hilir')).toBe('');
  });
});
