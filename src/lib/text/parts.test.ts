import { describe, expect, it } from 'vitest';
import { formatNilaiParts } from './parts.ts';
import { formatRentang } from './range.ts';
import { readingMinutes } from './reading.ts';
import { compareText } from './format.ts';

describe('formatNilaiParts(nilai, indikator)', () => {
  it.each([
    [13844, 'jiwa', { angka: '13.844', satuan: 'jiwa' }],
    [26.5, 'persen', { angka: '26,5', satuan: '%' }],
    [80.53, 'indeks', { angka: '80,53', satuan: '' }],
    [0, 'ya/tidak', { angka: 'Tidak', satuan: '' }],
  ])('of %d in %s', (nilai, satuan, expected) => {
    expect(formatNilaiParts(nilai, { satuan })).toEqual(expected);
  });
});

describe('formatRentang(mulai, selesai)', () => {
  it('is one date when both are the same', () => {
    expect(formatRentang('2015', '2020-03-16')).toBe('2015 sampai 16 Maret 2020');
    expect(formatRentang('2015', '2015')).toBe('2015');
  });
});

describe('readingMinutes(mdx)', () => {
  it('counts words of text, not of tags, and is at least one', () => {
    expect(readingMinutes('')).toBe(1);
    expect(readingMinutes('kata '.repeat(714))).toBe(3);
    expect(readingMinutes('<Angka kode="a b c d" /> '.repeat(714))).toBe(1);
  });
});

describe('compareText(a, b)', () => {
  it('ignores capitals and knows numbers', () => {
    expect(['RT 10', 'kuin', 'RT 2', 'Alalak', 'Kuin'].sort(compareText)).toEqual([
      'Alalak',
      'Kuin',
      'kuin',
      'RT 2',
      'RT 10',
    ]);
  });
});
