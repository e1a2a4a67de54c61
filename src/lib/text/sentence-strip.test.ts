import { describe, expect, it } from 'vitest';
import { createCity, kodeAt, newestSnapshot } from '../stats/city.test-support.ts';
import { altStrip, labelStrip } from './sentence-strip.ts';

describe('the strip of a value', () => {
  const cityWith = (values: readonly number[]) =>
    createCity({
      kampung: 6,
      nilai: values.map((value, at) => ({
        kode: kodeAt(at, 6),
        indikator: 'bank',
        periode: '2021',
        nilai: String(value),
      })),
    });

  it.each<[string, number[], string]>([
    ['the picture', [9, 1, 2, 3, 4], 'dari 1 sampai 9, nilai tengah 5 kelurahan 3. Anggrek 9.'],
    ['of equal ones that they are', [2, 2, 2, 2, 2], 'semuanya 2, nilai tengah 5 kelurahan 2. Anggrek 2.'],
    ['of all that it is the city', [9, 1, 2, 3, 4, 6], 'dari 1 sampai 9, nilai tengah kota 3,5. Anggrek 9.'],
  ])('tells those who do not see it %s, and not the sentence beside it', (_, values, expected) => {
    const atlas = cityWith(values);
    const snapshot = newestSnapshot(atlas, 'bank');
    const start = `Sebaran bank sampah terdaftar di ${values.length} kelurahan: `;
    expect(altStrip(atlas, snapshot, kodeAt(0, 6))).toBe(start + expected);
    expect(altStrip(atlas, snapshot, null)).toBe(start + expected.replace(/ Anggrek .*/u, ''));
  });

  it('tells of a kampung without a value nothing', () => {
    const atlas = cityWith([9, 1]);
    expect(altStrip(atlas, newestSnapshot(atlas, 'bank'), kodeAt(4, 6))).toMatch(/nilai tengah 2 kelurahan 5\.$/u);
  });

  it('names measure, how many are known where, and the time', () => {
    const atlas = cityWith([9, 1]);
    expect(labelStrip(atlas, newestSnapshot(atlas, 'bank'))).toBe(
      'Bank sampah terdaftar, 2 dari 6 kelurahan di Kota Uji, 2021',
    );
  });
});
