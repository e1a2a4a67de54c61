import { describe, expect, it } from 'vitest';
import { createCity, kodeAt } from '../stats/city.test-support.ts';
import { sentenceClaim, sentenceUnnamed } from './sentence-claim.ts';

const count = (tanggal: string, jumlah: number) => ({
  kode: '63.71',
  tanggal,
  jenis: 'jumlah',
  jumlah_kampung_kb: String(jumlah),
});
const named = { kode: kodeAt(0, 4), tanggal: '2019-01-01' };

describe('sentenceClaim(atlas)', () => {
  it.each([
    [
      [count('2020-01-01', 3), count('2022-01-01', 4)],
      'Jumlah Kampung KB di Kota Uji menurut sumber publik: 3 pada 1 Januari 2020 dan 4 (satu di setiap kelurahan) pada 1 Januari 2022.',
    ],
    [[count('2020-01-01', 3)], 'Jumlah Kampung KB di Kota Uji menurut sumber publik: 3 pada 1 Januari 2020.'],
    [
      [count('2021-01-01', 4), count('2022-01-01', 3)],
      'Jumlah Kampung KB di Kota Uji menurut sumber publik: 4 (satu di setiap kelurahan) pada 1 Januari 2021 dan 3 pada 1 Januari 2022.',
    ],
    [[named], 'Belum ada sumber publik yang menyebut jumlah Kampung KB di Kota Uji.'],
  ])('of %j', (peristiwa, expected) => {
    expect(sentenceClaim(createCity({ peristiwa }))).toBe(expected);
  });
});

describe('sentenceUnnamed(atlas, date)', () => {
  it.each([
    [
      [named, count('2020-01-01', 3)],
      'Dari 3 Kampung KB yang disebut ada pada 1 Januari 2020, 1 disebut namanya di sumber publik; 2 lainnya ada di antara 3 kelurahan lain, belum diketahui yang mana.',
    ],
    [
      [named, count('2020-01-01', 4)],
      'Dari 4 Kampung KB yang disebut ada pada 1 Januari 2020, 1 disebut namanya di sumber publik; 3 lainnya tercakup dalam pernyataan itu saja.',
    ],
    [
      [named, count('2020-01-01', 1)],
      'Dari 1 Kampung KB yang disebut ada pada 1 Januari 2020, semuanya disebut namanya di sumber publik.',
    ],
    [[named], null],
  ])('of %j', (peristiwa, expected) => {
    expect(sentenceUnnamed(createCity({ peristiwa }), '2020-06-01')).toBe(expected);
  });
});
