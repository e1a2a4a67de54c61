import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNumberPattern, spell } from './ejaan.ts';

test.each([
  [0, 'nol'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [17, 'tujuh belas'],
  [28, 'dua puluh delapan'],
  [100, 'seratus'],
  [155, 'seratus lima puluh lima'],
  [1000, 'seribu'],
  [2617, 'dua ribu enam ratus tujuh belas'],
])('%i is spelled %s', (value, words) => {
  expect(spell(value)).toBe(words);
});

test.each([
  [28, false, '28 anak di Gadang'],
  [28, false, 'Gadang mencatat 28.'],
  [28, false, 'di atas Gadang (28) dan Mawar'],
  [28, false, 'dua puluh delapan anak'],
  [28, false, 'Tercatat 28,0 anak'],
  [1250, false, '1.250 pasangan'],
  [1250, false, '1250 pasangan'],
  [4.93, true, '4,93 persen'],
  [4.93, true, 'sebesar 4.93%'],
  [4.9, true, '4,90 persen'],
  [12, true, '12 persen'],
  [12, true, 'dua belas persen'],
])('%d (a share: %s) stands in "%s"', (value, isShare, text) => {
  expect(createNumberPattern(value, isShare).test(text)).toBe(true);
});

test.each([
  [28, false, '128 anak'],
  [28, false, '28,5 anak'],
  [28, false, '1.28 anak'],
  [28, false, '28 Desember 2023'],
  [28, false, '28 rumah'],
  [28, false, 'RT 28 dan RT 29'],
  [28, false, 'seratus dua puluh delapan anak'],
  [8, false, 'dua puluh delapan anak'],
  [20, false, 'dua puluh delapan anak'],
  [28, false, '28 persen'],
  [4.93, true, '14,93 persen'],
  [4.93, true, '4,935 persen'],
  [12, true, '12 anak'],
])('%d (a share: %s) does not stand in "%s"', (value, isShare, text) => {
  expect(createNumberPattern(value, isShare).test(text)).toBe(false);
});

test('every whole number is found as it is spelled and as it is written, and the next one is not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), (value) => {
      const pattern = createNumberPattern(value, false);
      expect(pattern.test(`Ada ${spell(value)} anak`)).toBe(true);
      expect(pattern.test(`Ada ${value} anak`)).toBe(true);
      expect(pattern.test(`Ada ${spell(value + 1)} anak`)).toBe(false);
      expect(pattern.test(`Ada ${value + 1} anak`)).toBe(false);
    }),
  );
});
