/** What the scanner takes for a figure, for any number and any date that this site writes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { formatAngka, formatNilai, formatTanggal } from '../text/index.ts';
import { listFakta } from './fakta.ts';
import { isSmallWord, scanTeks } from './scan.ts';

const atlas = readRealAtlas();
const figuresOf = (teks: string): number[] => scanTeks(atlas, teks).figur.map(({ nilai }) => nilai);

describe('figures', () => {
  test.each<[string, number[]]>([
    ['117 anak', [117]],
    ['1.250 jiwa', [1250]],
    ['Rp44 miliar', [44e9]],
    ['Rp1,4 miliar', [1.4e9]],
    ['360 ribu meter persegi', [360_000]],
    ['15,26 hektare', [15.26]],
    ['−2,23 poin', [-2.23]],
    ['6–7 ons', [6, 7]],
    ['ke-26', [26]],
    ['2023 jiwa', [2023]],
    ['2023 warga datang', []],
    ['pukul 08.00', [8]],
    ['empat belas kelurahan', [14]],
    ['dua puluh enam', [26]],
    ['kelima puluh dua', [52]],
    ['dua juta tiga ratus ribu lima belas', [2_300_015]],
    ['enam menjadi lima belas', [6, 15]],
    ['seratus lima', [105]],
    ['seribu rupiah', [1000]],
    ['puluhan, ratusan, belasan', []],
    ['satunya, keduanya, bersatu', []],
  ])('%s', (teks, figures) => {
    expect(figuresOf(teks)).toEqual(figures);
  });

  test('any number that this site formats is found, with its value', () => {
    const number = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: -1e7, max: 1e7 }).map((one) => one / 100),
    );
    fc.assert(
      fc.property(number, fc.constantFrom('anak', 'persen', 'indeks', 'RT', 'kampung'), (value, satuan) => {
        expect(figuresOf(`Ada ${formatNilai(value, { satuan })}.`)).toEqual([value]);
        expect(figuresOf(`Ada ${formatAngka(value)}`)).toEqual([value]);
        expect(figuresOf(`(${formatAngka(value)})`)).toEqual([value]);
      }),
      { numRuns: 400 },
    );
  });

  test('no words above ten are small', () => {
    const small = ['satu', 'sepuluh', 'keenam'].flatMap((teks) => scanTeks(atlas, teks).figur);
    const large = ['sebelas', 'dua puluh', 'seratus', '7'].flatMap((teks) => scanTeks(atlas, teks).figur);
    expect(small.map(isSmallWord)).toEqual([true, true, true]);
    expect(large.map(isSmallWord)).toEqual([false, false, false, false]);
  });
});

describe('dates', () => {
  const dates = [
    ...atlas.peristiwa.map(({ tanggal }) => tanggal),
    ...atlas.cerita.flatMap(({ tanggal }) => tanggal ?? []),
    ...atlas.nilai.flatMap(({ periode }) => periode ?? []),
    ...[...atlas.sumberById.values()].flatMap((row) => row.tanggal_terbit ?? []),
  ];

  test('none of the data is a figure or unknown, however exact', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dates), fc.constantFrom('Pada ', 'sejak ', '(', ''), (tanggal, before) => {
        const teks = `${before}${formatTanggal(tanggal)}, warga datang.`;
        expect(scanTeks(atlas, teks)).toMatchObject({ figur: [], tanggalAsing: [] });
      }),
    );
  });

  test.each(['31 Februari 2018', '3 Maret 1999', '1950', '27 Juni 2018', '27/6'])(
    '%s is no date of the data',
    (teks) => {
      expect(scanTeks(atlas, `Pada ${teks}.`)).toMatchObject({ figur: [], tanggalAsing: [{ teks }] });
    },
  );

  test('none in the facts of the data is unknown', () => {
    expect(listFakta(atlas).flatMap(({ teks }) => scanTeks(atlas, teks).tanggalAsing)).toEqual([]);
  });
});
