import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { requireGambar } from './gambar.ts';

const atlas = readRealAtlas();
const check = (nama: string, atribut: Record<string, string>) => () => {
  requireGambar(atlas, { jenis: 'unsur', nama, atribut, isi: [], baris: 1 });
};

describe('a picture of a story', () => {
  it.each([
    ['Grafik', { jenis: 'jumlah' }],
    ['Grafik', { jenis: 'deret', indikator: 'prevalensi_stunting_survei', kode: '63.71' }],
    ['Grafik', { jenis: 'sebaran', indikator: 'jumlah_rt', periode: '2025-07' }],
    ['Grafik', { jenis: 'batang', indikator: 'jumlah_rt', kode: '63.71.02', periode: '2025-07' }],
    ['Grafik', { jenis: 'batang', indikator: 'jumlah_rt', kode: '63.71.02.1004', periode: '2025-07' }],
    ['Peta', { kode: '63.71.01.1001 63.71.02.1004' }],
    ['Peta', { indikator: 'lokus_stunting_2022', periode: '2022' }],
    ['Babak', { tanggal: '2018-06', judul: 'x' }],
    ['Angka', { indikator: 'tidak ada' }],
  ])('passes when the data have it: %s %o', (nama, atribut) => {
    expect(check(nama, atribut)).not.toThrow();
  });

  it.each([
    ['an unknown kind', 'Grafik', { jenis: 'kue' }, 'jenis="batang" atau "sebaran"'],
    ['a missing attribute', 'Grafik', { jenis: 'batang', indikator: 'jumlah_rt' }, 'belum punya kode, periode'],
    ['an unknown indikator', 'Grafik', { jenis: 'deret', indikator: 'jumlah_rw', kode: '63.71' }, 'jumlah_rt'],
    ['a period without values', 'Peta', { indikator: 'jumlah_rt', periode: '2019' }, 'Yang ada: 2025-07'],
    ['too few values', 'Grafik', { jenis: 'deret', indikator: 'jumlah_rt', kode: '63.71.01.1001' }, 'Paling sedikit 2'],
    ['neither places nor an indikator', 'Peta', {}, 'Salah satu'],
    ['an unknown place', 'Peta', { kode: '63.71.99' }, 'Tidak ada wilayah'],
    ['what is no date', 'Babak', { tanggal: 'Juni 2018' }, '2018-06-26'],
  ])('is refused for %s, with the cure', (_, nama, atribut, words) => {
    expect(check(nama, atribut as Record<string, string>)).toThrow(words);
  });
});
