import { describe, expect, it } from 'vitest';
import { findIndikator } from '../model/index.ts';
import { createCity, kampungNamed, kodeAt } from '../stats/city.test-support.ts';
import { sentenceUnknown } from './sentence-unknown.ts';

const row = (at: number, indikator: string, more: Record<string, string> = {}) => ({
  kode: kodeAt(at, 4),
  indikator,
  periode: '2021',
  nilai: '1',
  ...more,
});

const atlas = createCity({
  nilai: [
    row(1, 'bank'),
    row(2, 'bank', { mutu: 'belum_diverifikasi' }),
    row(1, 'lokus'),
    row(0, 'ipm', { mutu: 'belum_diverifikasi' }),
    row(2, 'angka', { nilai: '', status: 'dirahasiakan' }),
    row(3, 'angka', { nilai: '', status: 'belum_terbit' }),
  ],
});

const tell = (nama: string, id: string) => sentenceUnknown(atlas, kampungNamed(atlas, nama), findIndikator(atlas, id));

describe('sentenceUnknown(atlas, kampung, indikator)', () => {
  it.each([
    [
      'Anggrek',
      'bank',
      'Bank sampah terdaftar di Anggrek belum kami temukan di sumber publik; itu bukan berarti nol. Datanya baru ada untuk 1 dari 4 kelurahan; 1 lagi belum diverifikasi.',
    ],
    [
      'Anggrek',
      'angka',
      'Prevalensi uji di Anggrek belum kami temukan di sumber publik; itu bukan berarti nol. Angkanya belum diterbitkan untuk satu kelurahan pun; 1 dirahasiakan.',
    ],
    [
      'Cempaka',
      'bank',
      'Untuk bank sampah terdaftar di Cempaka baru ada angka yang belum diverifikasi. Datanya baru ada untuk 1 dari 4 kelurahan; 1 lagi belum diverifikasi.',
    ],
    [
      'Cempaka',
      'angka',
      'Untuk prevalensi uji di Cempaka angkanya dirahasiakan, karena terlalu kecil atau membuka angka kecil lain, sehingga orangnya dapat dikenali; itu bukan berarti nol. Angkanya belum diterbitkan untuk satu kelurahan pun; 1 dirahasiakan.',
    ],
    [
      'Dahlia',
      'angka',
      'Untuk prevalensi uji di Dahlia datanya belum diterbitkan, menurut sumber. Angkanya belum diterbitkan untuk satu kelurahan pun; 1 dirahasiakan.',
    ],
    [
      'Anggrek',
      'lokus',
      'Belum diketahui apakah Anggrek termasuk lokus uji; itu bukan berarti tidak. Datanya baru ada untuk 1 dari 4 kelurahan.',
    ],
  ])('tells of %s and %s what is missing', (nama, id, expected) => {
    expect(tell(nama, id)).toBe(expected);
  });

  it('refuses to call a known value unknown', () => {
    expect(() => tell('Bakung', 'bank')).toThrow('"bank" is known for');
  });
});
