import { describe, expect, it } from 'vitest';
import { labelTopik, namaTabel, namaTempat } from './label.ts';

describe('labelTopik(topik)', () => {
  it('makes a label of any word of the data', () => {
    expect([labelTopik('kependudukan'), labelTopik('air_bersih')]).toEqual(['Kependudukan', 'Air bersih']);
  });
});

describe('namaTabel(judul)', () => {
  it('keeps the name of the programme', () => {
    expect([namaTabel('Fakta cerita'), namaTabel('Kampung KB')]).toEqual(['Tabel fakta cerita', 'Tabel Kampung KB']);
  });
});

describe('namaTempat(wilayah)', () => {
  it.each([
    ['kecamatan', 'Banjarmasin Timur', 'Kecamatan Banjarmasin Timur'],
    ['kecamatan', 'Kecamatan Contoh', 'Kecamatan Contoh'],
    ['kelurahan', 'Sungai Bilu', 'Sungai Bilu'],
    ['kota', 'Kota Banjarmasin', 'Kota Banjarmasin'],
  ] as const)('of %s "%s" is "%s"', (jenis, nama, expected) => {
    expect(namaTempat({ jenis, nama })).toBe(expected);
  });
});
