import { describe, expect, it } from 'vitest';
import { findIndikator, findWilayah } from '../model/index.ts';
import { createCity, kodeAt, newestSnapshot } from '../stats/city.test-support.ts';
import { seriesOf } from '../stats/index.ts';
import { sentenceBatang, sentenceDeret, sentenceSebaran, wordsOfClass } from './sentence-chart.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('sentenceSebaran(atlas, snapshot)', () => {
  const tell = (indikator: string, values: readonly number[]) => {
    const nilai = values.map((value, at) => ({
      kode: kodeAt(at, 4),
      indikator,
      periode: '2021',
      nilai: String(value),
    }));
    const atlas = createCity({ nilai });
    return plain(sentenceSebaran(atlas, newestSnapshot(atlas, indikator)));
  };

  it.each<[string, string, number[], string]>([
    [
      'from least to most, the middle, and what is unknown',
      'bank',
      [1, 5, 2],
      'Dari 1 unit (Anggrek) sampai 5 unit (Bakung). Nilai tengahnya 2 unit. 1 kelurahan lain belum ada datanya.',
    ],
    [
      'of a single one who it is',
      'bank',
      [7],
      'Baru diketahui untuk Anggrek: 7 unit. 3 kelurahan lain belum ada datanya.',
    ],
    [
      'of a tie both names',
      'bank',
      [1, 5, 5, 2],
      'Dari 1 unit (Anggrek) sampai 5 unit (Bakung dan Cempaka). Nilai tengahnya di antara 3 dan 4 unit.',
    ],
    [
      'of a middle between two shares one digit more than they have',
      'angka',
      [1.5, 2],
      'Dari 1,5 % (Anggrek) sampai 2 % (Bakung). Nilai tengahnya 1,75 %. 2 kelurahan lain belum ada datanya.',
    ],
    ['of equal ones that they are', 'bank', [3, 3, 3, 3], 'Semua 4 kelurahan yang datanya ada: 3 unit.'],
    ['all answers', 'lokus', [1, 0, 0, 0], 'Ya: 1 kelurahan; tidak: 3 kelurahan.'],
    [
      'of a list of which a part is known no "no"',
      'lokus',
      [1, 1],
      'Ya: 2 kelurahan. 2 kelurahan lain belum diketahui; itu bukan berarti tidak.',
    ],
    ['of a no alone no yes', 'lokus', [0, 0, 0, 0], 'Tidak: 4 kelurahan.'],
  ])('tells %s', (_, indikator, values, expected) => {
    expect(tell(indikator, values)).toBe(expected);
  });

  it.each([
    ["is about people's health", { sensitif: 'ya' }],
    ['gets better as it falls', { arah: 'turun_baik' }],
  ])('names no kelurahan as least or most of what %s', (_, more) => {
    const indikator = [
      { id: 'kasus', nama: 'Anak tercatat', definisi: 'Anak.', satuan: 'anak', desimal: '0', ...more },
    ];
    const nilai = [11, 117, 20].map((value, at) => ({
      kode: kodeAt(at, 4),
      indikator: 'kasus',
      periode: '2021',
      nilai: String(value),
    }));
    const atlas = createCity({ indikator, nilai });
    expect(plain(sentenceSebaran(atlas, newestSnapshot(atlas, 'kasus')))).toBe(
      'Dari 11 sampai 117 anak. Nilai tengahnya 20 anak. 1 kelurahan lain belum ada datanya.',
    );
  });

  it.each([
    [
      'bank',
      ['1', '5'],
      ['dirahasiakan', 'belum_terbit'],
      'Dari 1 unit (Anggrek) sampai 5 unit (Bakung). Nilai tengahnya 3 unit. 1 kelurahan lain dirahasiakan; 1 belum terbit.',
    ],
    [
      'bank',
      ['7'],
      ['dirahasiakan', 'dirahasiakan'],
      'Baru diketahui untuk Anggrek: 7 unit. 2 kelurahan lain dirahasiakan. 1 kelurahan lain belum ada datanya.',
    ],
    [
      'lokus',
      ['1'],
      ['dirahasiakan'],
      'Ya: 1 kelurahan. 1 kelurahan lain dirahasiakan. 2 kelurahan lain belum diketahui; itu bukan berarti tidak.',
    ],
  ])(
    'never calls unknown what is withheld or not yet published (%s, %j, %j)',
    (indikator, values, status, expected) => {
      const row = (at: number, more: Record<string, string>) => ({
        kode: kodeAt(at, 4),
        indikator,
        periode: '2021',
        ...more,
      });
      const atlas = createCity({
        nilai: [
          ...values.map((nilai, at) => row(at, { nilai })),
          ...status.map((one, at) => row(values.length + at, { nilai: '', status: one })),
        ],
      });
      expect(plain(sentenceSebaran(atlas, newestSnapshot(atlas, indikator)))).toBe(expected);
    },
  );

  it.each(['bank', 'lokus'])('says nothing of %s when its only value is unverified', (indikator) => {
    const nilai = [{ kode: kodeAt(0, 4), indikator, periode: '2021', nilai: '1', mutu: 'belum_diverifikasi' }];
    const atlas = createCity({ nilai });
    expect(sentenceSebaran(atlas, newestSnapshot(atlas, indikator))).toBe('Belum ada data yang dapat dibandingkan.');
  });
});

describe('sentenceBatang(part)', () => {
  it.each<[string, number[], string]>([
    ['from least to most', [1, 5, 2, 3], 'Bank sampah terdaftar di 4 kelurahan: antara 1 dan 5 unit.'],
    [
      'that some are missing',
      [1, 5, 2],
      'Bank sampah terdaftar di 3 dari 4 kelurahan (yang lain belum ada angkanya di grafik ini): antara 1 dan 5 unit.',
    ],
    ['of equal ones that they are', [2, 2, 2, 2], 'Bank sampah terdaftar di 4 kelurahan: sama, 2 unit.'],
    ['of a zero that it is one', [0, 2, 2, 1], 'Bank sampah terdaftar di 4 kelurahan: antara 0 dan 2 unit.'],
  ])('tells %s', (_, values, expected) => {
    const nilai = values.map((value, at) => ({
      kode: kodeAt(at, 4),
      indikator: 'bank',
      periode: '2021',
      nilai: String(value),
    }));
    expect(plain(sentenceBatang(newestSnapshot(createCity({ nilai }), 'bank')))).toBe(expected);
  });
});

describe('sentenceDeret(indikator, wilayah, seri)', () => {
  const tell = (values: Record<string, number>) => {
    const nilai = Object.entries(values).map(([periode, value]) => ({
      kode: '63.71',
      indikator: 'bank',
      periode,
      nilai: String(value),
    }));
    const atlas = createCity({ nilai });
    const indikator = findIndikator(atlas, 'bank');
    const kota = findWilayah(atlas, '63.71');
    // The name of a series as the real data has it.
    const seri = seriesOf(atlas, kota.kode, indikator.id).map((one) => ({ ...one, seri: 'Pernyataan resmi' }));
    return plain(sentenceDeret(indikator, kota, seri));
  };

  it('tells the newest step, with the way of measuring as a word within a sentence', () => {
    expect(tell({ '2020': 5, '2021': 8 })).toBe(
      'Bank sampah terdaftar di Kota Uji naik 3 unit antara 2020 dan 2021 menurut pernyataan resmi, menjadi 8 unit.',
    );
    expect(tell({ '2021': 8 })).toBe('Bank sampah terdaftar di Kota Uji: 8 unit pada 2021 menurut pernyataan resmi.');
  });

  it.each([
    [{ '2020': 8, '2021': 5 }, 'turun 3 unit antara 2020 dan 2021 menurut pernyataan resmi, menjadi 5 unit.'],
    [{ '2020': 8, '2021': 8 }, 'tetap 8 unit antara 2020 dan 2021 menurut pernyataan resmi.'],
    [{ '2020': 8, '2021': 0 }, 'turun 8 unit antara 2020 dan 2021 menurut pernyataan resmi, menjadi 0 unit.'],
    [{ '2018': 1, '2020': 8, '2021': 9 }, 'naik 1 unit antara 2020 dan 2021 menurut pernyataan resmi, menjadi 9 unit.'],
  ])('of %j it tells the last step', (values, expected) => {
    expect(tell(values)).toBe(`Bank sampah terdaftar di Kota Uji ${expected}`);
  });

  it('never tells a step from one way of measuring to another', () => {
    const row = (periode: string, nilai: string, instrumen: string) => ({
      kode: '63.71',
      indikator: 'angka',
      periode,
      nilai,
      instrumen,
    });
    const atlas = createCity({ nilai: [row('2020', '30', 'register'), row('2022', '20', 'survei 2022')] });
    const indikator = findIndikator(atlas, 'angka');
    const kota = findWilayah(atlas, '63.71');
    expect(plain(sentenceDeret(indikator, kota, seriesOf(atlas, kota.kode, indikator.id)))).toBe(
      'Prevalensi uji di Kota Uji: 20 % pada 2022 menurut Survei. Seri lain diukur dengan cara lain dan tidak disambung.',
    );
  });
});

describe('wordsOfClass(kelas, indikator)', () => {
  const indikator = findIndikator(createCity(), 'bank');

  it('calls what is unknown unknown, and a zero a zero', () => {
    expect(wordsOfClass({ kelas: 'kosong', least: null, greatest: null }, indikator)).toBe('belum ada data');
    expect(wordsOfClass({ kelas: 'nol', least: 0, greatest: 0 }, indikator)).toBe('nol: tidak ada unit');
    expect(plain(wordsOfClass({ kelas: 'a', least: 2, greatest: 5 }, indikator))).toBe('2 sampai 5 unit');
  });
});
