import { describe, expect, test } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { createCity, kodeAt } from '../stats/city.test-support.ts';
import { pertentanganOf } from './pertentangan.ts';

const none = { hal: 0, berbeda: 0, duaCara: 0, mendahului: 0, diCatatan: 0 };
const row = { kode: kodeAt(0, 4), indikator: 'bank', periode: '2025-07', nilai: '10' };

describe('values disagree', () => {
  test.each([
    ['when two sources give two numbers for one thing and time', { nilai: '12' }, { hal: 1, berbeda: 1 }],
    ['not when they give the same number', {}, { hal: 1 }],
    [
      'also when two instruments of one series gave them',
      { nilai: '12', instrumen: 'survei 2022' },
      { hal: 1, berbeda: 1 },
    ],
    [
      'not when the method changed: two series are never compared',
      { nilai: '12', instrumen: 'register' },
      { duaCara: 1 },
    ],
    ['not when they are of two times', { nilai: '12', periode: '2025-08' }, {}],
    ['not when they are of two places', { nilai: '12', kode: kodeAt(1, 4) }, {}],
  ])('%s', (_, other, expected) => {
    const atlas = createCity({ nilai: [row, { ...row, sumber: 'warta', ...other }] });
    expect(pertentanganOf(atlas, 'nilai')).toEqual({ ...none, ...expected });
  });

  test('not when neither says its time', () => {
    const undated = { ...row, periode: '' };
    const atlas = createCity({ nilai: [undated, { ...undated, nilai: '12', sumber: 'warta' }] });
    expect(pertentanganOf(atlas, 'nilai')).toEqual(none);
  });
});

describe('a note holds the number of another source', () => {
  test.each([
    ['Sumber lain menulis 12,5.', 1],
    ['Satu media menulis 12.', 1],
    ['Media lain menulis 12', 1],
    ['Sumber lain menulis 10,0.', 0],
    ['Sumber menulis 12.', 1],
    ['Sumber menulis nama "Terapung".', 0],
    ['Dua desimal: 10,04.', 0],
    ['Berbeda satu dari angka 20 (Maret 2020).', 0],
    ['', 0],
  ])('"%s" beside 10: %d', (catatan, diCatatan) => {
    expect(pertentanganOf(createCity({ nilai: [{ ...row, catatan }] }), 'nilai')).toEqual({ ...none, diCatatan });
  });
});

describe('counts of the city disagree', () => {
  const count = { kode: '63.71', tanggal: '2020-08', ketelitian: 'bulan', jenis: 'jumlah', jumlah_kampung_kb: '2' };

  test.each([
    ['when two sources give two numbers for one date', { jumlah_kampung_kb: '3' }, { hal: 1, berbeda: 1 }],
    ['not when they give the same number', {}, { hal: 1 }],
    ['not when time has passed between them', { jumlah_kampung_kb: '3', tanggal: '2020-09' }, {}],
    ['not when one of them is a plan', { jumlah_kampung_kb: '3', jenis: 'rencana' }, {}],
  ])('%s', (_, other, expected) => {
    const atlas = createCity({ peristiwa: [count, { ...count, sumber: 'warta', ...other }] });
    expect(pertentanganOf(atlas, 'peristiwa')).toEqual({ ...none, ...expected });
  });

  test('not when both are only "not later than" that day', () => {
    const late = { ...count, tanggal: '2020-08-01', ketelitian: 'paling_lambat' };
    const atlas = createCity({ peristiwa: [late, { ...late, jumlah_kampung_kb: '3', sumber: 'warta' }] });
    expect(pertentanganOf(atlas, 'peristiwa')).toEqual(none);
  });
});

describe('a Kampung KB precedes its launch', () => {
  const kode = kodeAt(0, 4);
  const seen = { kode, tanggal: '2022-10-20', jenis: 'keberadaan' };
  const launch = { kode, tanggal: '2023-05-01', jenis: 'pencanangan', sumber: 'warta' };
  const precedes = (...peristiwa: Record<string, string>[]) =>
    pertentanganOf(createCity({ peristiwa }), 'peristiwa')?.mendahului;

  test('when another source saw it before that day', () => {
    expect(precedes(seen, launch)).toBe(1);
  });

  test('not when both may have been on one day, nor when only a plan is older', () => {
    expect(precedes({ ...seen, tanggal: '2023', ketelitian: 'tahun' }, launch)).toBe(0);
    expect(precedes({ ...seen, jenis: 'rencana' }, launch)).toBe(0);
  });

  test('not by a launch "not later than" a day, unless an earlier count shows that it was still to come', () => {
    const late = { ...launch, ketelitian: 'paling_lambat', jumlah_kampung_kb: '3' };
    const count = { kode: '63.71', jenis: 'jumlah', jumlah_kampung_kb: '2' };
    expect(precedes(seen, late)).toBe(0);
    expect(precedes(seen, late, { ...count, tanggal: '2022-01-01' })).toBe(0);
    expect(precedes(seen, late, { ...count, tanggal: '2023-01-24' })).toBe(1);
  });
});

describe('in the real data', () => {
  const real = readRealAtlas();

  test('the HDI of 2020 by the old and by the new method is no conflict; three other numbers stand in notes', () => {
    expect(pertentanganOf(real, 'nilai')).toEqual({ ...none, duaCara: 1, diCatatan: 3 });
  });

  test('20 Kampung KB in March 2020 and 21 in August are two times; Alalak Utara was seen before its launch', () => {
    expect(pertentanganOf(real, 'peristiwa')).toEqual({ ...none, mendahului: 1 });
  });

  test('tables whose rows answer no question twice have none', () => {
    expect(pertentanganOf(real, 'wilayah')).toBeNull();
  });
});
