import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  capitalize,
  formatAngka,
  formatDaftar,
  formatLuas,
  formatNilai,
  formatPersen,
  formatSelisih,
  formatTanggal,
  formatTanggalPeristiwa,
  formatUkuran,
  formatWaktu,
} from './format.ts';

type Waktu = Parameters<typeof formatWaktu>[0];

const nbsp = '\u00a0';

describe('formatAngka(value, desimal)', () => {
  it.each([
    [0, '0'],
    [26, '26'],
    [13844, '13.844'],
    [1234567, '1.234.567'],
    [26.5, '26,5'],
    [11.52, '11,52'],
    [0.1, '0,1'],
    [-2.23, '−2,23'],
    [-13844, '−13.844'],
    [1e-7, '0,0000001'],
  ])('writes %d with its own digits as %s', (value, expected) => {
    expect(formatAngka(value)).toBe(expected);
  });

  it.each([
    [1.266, 2, '1,27'],
    [5.5, 2, '5,50'],
    [27.5, 0, '28'],
    [1999.96, 1, '2.000,0'],
    [-0.04, 1, '0,0'],
    [-0, 0, '0'],
  ])('rounds %d to %d digits as %s', (value, desimal, expected) => {
    expect(formatAngka(value, desimal)).toBe(expected);
  });

  it.each([NaN, Infinity, -Infinity])('has no text for %d', (value) => {
    expect(() => formatAngka(value)).toThrow(RangeError);
  });

  it('loses nothing of a published number', () => {
    const published = fc.tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(published, ([digits, decimals]) => {
        const value = digits / 10 ** decimals;
        const back = formatAngka(value).replaceAll('.', '').replace(',', '.').replace('−', '-');
        expect(Number(back)).toBe(value + 0);
      }),
    );
  });
});

describe('formatNilai(nilai, indikator)', () => {
  it.each([
    [26.5, 'persen', `26,5${nbsp}%`],
    [13844, 'jiwa', `13.844${nbsp}jiwa`],
    [0, 'unit', `0${nbsp}unit`],
    [80.53, 'indeks', '80,53'],
    [1, 'ya/tidak', 'Ya'],
    [0, 'ya/tidak', 'Tidak'],
  ])('of %d in %s is %s', (nilai, satuan, expected) => {
    expect(formatNilai(nilai, { satuan })).toBe(expected);
  });
});

describe('formatSelisih(selisih, indikator)', () => {
  it.each([
    [-5.4, 'persen', `5,4${nbsp}poin persen`],
    [0.55, 'indeks', `0,55${nbsp}poin`],
    [-38, 'anak', `38${nbsp}anak`],
  ])('of %d in %s is %s', (selisih, satuan, expected) => {
    expect(formatSelisih(selisih, { satuan })).toBe(expected);
  });
});

describe('formatPersen and formatLuas', () => {
  it('put the unit after a space that does not break', () => {
    expect(formatPersen(26.5)).toBe(`26,5${nbsp}%`);
    expect(formatPersen(200 / 3, 1)).toBe(`66,7${nbsp}%`);
    expect(formatLuas(1.2664)).toBe(`1,27${nbsp}km²`);
    expect(formatLuas(0.0849)).toBe(`0,085${nbsp}km²`);
  });
});

describe('formatUkuran(bytes)', () => {
  it.each([
    [0, `0${nbsp}byte`],
    [999, `999${nbsp}byte`],
    [1000, `1,0${nbsp}kB`],
    [12_345, `12,3${nbsp}kB`],
    [999_949, `999,9${nbsp}kB`],
    [999_950, `1,0${nbsp}MB`],
    [1_500_000, `1,5${nbsp}MB`],
    [2_000_000_000, `2,0${nbsp}GB`],
    [5_000_000_000_000, `5.000,0${nbsp}GB`],
  ])('of %d is %s', (bytes, expected) => {
    expect(formatUkuran(bytes)).toBe(expected);
  });
});

describe('formatTanggal(tanggal)', () => {
  it.each([
    ['2023-11-20', '20 November 2023'],
    ['2023-01-02', '2 Januari 2023'],
    ['2023-08', 'Agustus 2023'],
    ['2023', '2023'],
    [null, 'tanggal tidak dicantumkan'],
  ])('of %s is %s', (tanggal, expected) => {
    expect(formatTanggal(tanggal)).toBe(expected);
  });

  it.each(['', '2023-13', '20/11/2023', '2023-11-20T10:00'])('refuses "%s"', (text) => {
    expect(() => formatTanggal(text)).toThrow(RangeError);
  });
});

describe('formatTanggalPeristiwa and formatWaktu', () => {
  it.each([
    [
      { tanggal: '2023-11-20', ketelitian: 'paling_lambat' },
      'paling lambat 20 November 2023',
      'paling lambat 20 November 2023',
    ],
    [{ tanggal: '2023-11-20', ketelitian: 'hari' }, '20 November 2023', 'pada 20 November 2023'],
    [{ tanggal: '2018-06', ketelitian: 'bulan' }, 'Juni 2018', 'pada Juni 2018'],
    [{ tanggal: '2021', ketelitian: 'tahun' }, '2021', 'pada 2021'],
  ])('of %j are "%s" and "%s"', (waktu, label, inSentence) => {
    expect(formatTanggalPeristiwa(waktu as Waktu)).toBe(label);
    expect(formatWaktu(waktu as Waktu)).toBe(inSentence);
  });
});

describe('formatDaftar(items)', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a dan b'],
    [['a', 'b', 'c'], 'a, b, dan c'],
  ])('of %j is "%s"', (items, expected) => {
    expect(formatDaftar(items)).toBe(expected);
  });
});

describe('capitalize(text)', () => {
  it('raises the first letter only', () => {
    expect([capitalize('tanggal tidak dicantumkan'), capitalize('')]).toEqual(['Tanggal tidak dicantumkan', '']);
  });
});
