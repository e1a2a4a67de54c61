import { describe, expect, test } from 'vitest';
import type { IndikatorId, KodeWilayah } from '../model/index.ts';
import { createCity, kodeAt } from './city.test-support.ts';
import { gapOf, gaps, gapWords } from './gap.ts';

const row = (at: number, more: Record<string, string>) => ({
  kode: kodeAt(at, 6),
  indikator: 'bank',
  periode: '2021',
  ...more,
});
const atlas = createCity({
  kampung: 6,
  nilai: [
    row(0, { nilai: '0' }),
    row(1, { nilai: '', status: 'dirahasiakan' }),
    row(2, { nilai: '', status: 'belum_terbit' }),
    row(3, { nilai: '4', mutu: 'belum_diverifikasi' }),
    row(5, { nilai: '', status: 'tidak_dikumpulkan' }),
  ],
});

describe('gapOf(atlas, kode, indikator)', () => {
  test.each([
    ['no gap where there is a zero', kodeAt(0, 6), null],
    ['withheld', kodeAt(1, 6), 'dirahasiakan'],
    ['not published yet, when the source says so', kodeAt(2, 6), 'belum_terbit'],
    ['unverified only', kodeAt(3, 6), 'belum_diverifikasi'],
    ['no row at all', kodeAt(4, 6), 'tidak_ada_sumber'],
    ['not collected, when the source says so', kodeAt(5, 6), 'tidak_dikumpulkan'],
    ['a level at which the indikator is not counted', '63.71.01', 'tidak_berlaku'],
  ])('%s', (_, kode, expected) => {
    expect(gapOf(atlas, kode as KodeWilayah, 'bank' as IndikatorId)).toBe(expected);
  });
});

test('each gap has its own words, and never the word for zero alone', () => {
  expect(Object.keys(gapWords).sort()).toEqual([...gaps].sort());
  const short = gaps.map((gap) => gapWords[gap].singkat);
  expect(new Set(short).size).toBe(gaps.length);
  for (const gap of gaps) expect(gapWords[gap].singkat).not.toMatch(/\d|nol/u);
});

test('only what is withheld bears the mark of a confidential number', () => {
  expect(gaps.filter((gap) => gapWords[gap].tanda === '[c]')).toEqual(['dirahasiakan']);
});
