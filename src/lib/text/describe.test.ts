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
    { kode: kodeAt(2, 4), indikator: 'bank', periode: '', nilai: '3' },
  ],
});

describe('describeKampung(atlas, kampung)', () => {
  it.each([
    [
      'place and status first, then the number, shortened to fit',
      'Anggrek',
      'Kampung KB Anggrek, Kecamatan Hulu, Kota Uji. Diresmikan paling lambat 1 Mei 2020. Bank sampah terdaftar: 0\u00a0unit (2021; Dinas Uji).',
    ],
    [
      'place, status and the doubt where only an unverified number is known',
      'Bakung',
      'Kampung KB Bakung, Kecamatan Hulu, Kota Uji. Sudah ada pada 1 Mei 2020. Angkanya belum diverifikasi.',
    ],
    [
      'how much is known where no number has a date',
      'Cempaka',
      'Kampung KB Cempaka, Kecamatan Hilir, Kota Uji. Baru rencananya yang diketahui. 1 jenis data, masing-masing dengan sumbernya.',
    ],
    [
      'what is unknown where nothing is known',
      'Dahlia',
      'Kampung KB Dahlia, Kecamatan Hilir, Kota Uji. Statusnya belum dipastikan sumber publik. Belum ada angkanya di sumber publik.',
    ],
  ])('tells %s', (_, nama, expected) => {
    expect(describeKampung(atlas, kampungNamed(atlas, nama))).toBe(expected);
  });

  it('tells the number as a sentence where all three fit, shorter where not, and leaves it out before place and status', () => {
    const city = createCity({
      peristiwa: [{ kode: kodeAt(0, 4), tanggal: '2020', ketelitian: 'tahun', jenis: 'pencanangan' }],
      nilai: [{ kode: kodeAt(0, 4), indikator: 'lokus', periode: '2021', nilai: '1' }],
    });
    const kampung = kampungNamed(city, 'Anggrek');
    const said = 'Pada 2021 Anggrek termasuk lokus uji, menurut Dinas Uji.';
    const named = (nama: string) => describeKampung(city, { ...kampung, nama });
    const status = 'Diresmikan pada 2020.';
    const short = 'Lokus uji: Ya (2021; Dinas Uji).';
    expect(named('Anggrek')).toBe(`Kampung KB Anggrek, Kecamatan Hulu, Kota Uji. ${status} ${said}`);
    // The sentence keeps the 56 characters it has for Anggrek, so that only the place grows.
    const [long, longer, longest] = ['a'.repeat(60), 'a'.repeat(75), 'a'.repeat(94)] as const;
    expect(named(long)).toBe(`Kampung KB ${long}, Kecamatan Hulu, Kota Uji. ${status} ${short}`);
    expect(named(longer)).toBe(`Kampung KB ${longer}, Kota Uji. ${status} ${short}`);
    expect(named(longest)).toBe(`Kampung KB ${longest}, Kecamatan Hulu, Kota Uji. ${status}`);
  });

  it('tells the statement of the city where its own event may be later', () => {
    const city = createCity({
      peristiwa: [
        { kode: kodeAt(0, 4), tanggal: '2025', ketelitian: 'tahun', jenis: 'penghargaan' },
        { kode: '63.71', tanggal: '2025-11-06', jenis: 'evaluasi', jumlah_kampung_kb: '4' },
      ],
    });
    expect(describeKampung(city, kampungNamed(city, 'Anggrek'))).toContain('Sudah ada pada 6 November 2025.');
  });

  it('leaves out whole sentences, and cuts between words only when the first is too long', () => {
    const kampung = kampungNamed(atlas, 'Dahlia');
    const named = (nama: string) => describeKampung(atlas, { ...kampung, nama });
    expect(named('Dahlia '.repeat(10).trim())).toMatch(/Kota Uji\. Statusnya belum dipastikan sumber publik\.$/);
    expect(named('Dahlia '.repeat(30).trim())).toMatch(/ Dahlia…$/);
  });

  it.each(['Anggrek', 'Dahlia'])('is never longer than 160 characters, whatever the name of %s', (nama) => {
    const kampung = kampungNamed(atlas, nama);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 40 }), (length, word) => {
        const name = Array.from({ length }, (_, at) => (at % word === word - 1 ? ' ' : 'a')).join('');
        const text = describeKampung(atlas, { ...kampung, nama: name });
        expect(text.length).toBeLessThanOrEqual(160);
        expect(text).toMatch(/^Kampung KB .*[.…]$/);
      }),
    );
  });
});
