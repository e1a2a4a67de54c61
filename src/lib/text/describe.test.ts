import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCity, kampungNamed, kodeAt } from '../stats/city.test-support.ts';
import { describeKampung } from './describe.ts';

const atlas = createCity({
  peristiwa: [
    { kode: kodeAt(0, 4), tanggal: '2020-05-01', jenis: 'pencanangan', ketelitian: 'paling_lambat' },
    { kode: kodeAt(1, 4), tanggal: '2020-05-01', jenis: 'kunjungan' },
    { kode: kodeAt(2, 4), tanggal: '2020-05-01', jenis: 'rencana' },
  ],
  nilai: [
    { kode: kodeAt(0, 4), indikator: 'bank', periode: '2021', nilai: '0' },
    { kode: kodeAt(1, 4), indikator: 'bank', periode: '2021', nilai: '1', mutu: 'belum_diverifikasi' },
  ],
});

describe('describeKampung(atlas, kampung)', () => {
  it.each([
    [
      'Anggrek',
      'Kampung KB Anggrek, Kecamatan Hulu, Kota Uji. Dicanangkan paling lambat 1 Mei 2020. 1 jenis data, masing-masing dengan sumbernya.',
    ],
    [
      'Bakung',
      'Kampung KB Bakung, Kecamatan Hulu, Kota Uji. Sudah ada pada 1 Mei 2020. Belum ada angkanya di sumber publik.',
    ],
    [
      'Cempaka',
      'Kampung KB Cempaka, Kecamatan Hilir, Kota Uji. Baru rencananya yang diketahui. Belum ada angkanya di sumber publik.',
    ],
    [
      'Dahlia',
      'Kampung KB Dahlia, Kecamatan Hilir, Kota Uji. Statusnya belum dipastikan sumber publik. Belum ada angkanya di sumber publik.',
    ],
  ])('tells place, status and how much is known of %s', (nama, expected) => {
    expect(describeKampung(atlas, kampungNamed(atlas, nama))).toBe(expected);
  });

  it('leaves out whole sentences, and cuts between words only when the first is too long', () => {
    const kampung = kampungNamed(atlas, 'Dahlia');
    const named = (nama: string) => describeKampung(atlas, { ...kampung, nama });
    expect(named('Dahlia '.repeat(10).trim())).toMatch(/Kota Uji\. Statusnya belum dipastikan sumber publik\.$/);
    expect(named('Dahlia '.repeat(30).trim())).toMatch(/ Dahlia…$/);
  });

  it('is never longer than 160 characters', () => {
    const kampung = kampungNamed(atlas, 'Dahlia');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 40 }), (length, word) => {
        const nama = Array.from({ length }, (_, at) => (at % word === word - 1 ? ' ' : 'a')).join('');
        const text = describeKampung(atlas, { ...kampung, nama });
        expect(text.length).toBeLessThanOrEqual(160);
        expect(text).toMatch(/^Kampung KB .*[.…]$/);
      }),
    );
  });
});
