import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { createCity, kampungNamed, kodeAt } from './city.test-support.ts';
import { leadNilai } from './lead.ts';

/** Which value of Anggrek leads, as "indikator periode"; a share comes after a count in the table of indikator. */
const lead = (...rows: readonly (readonly [indikator: string, periode: string, mutu?: string])[]): string | null => {
  const nilai = rows.map(([indikator, periode, mutu = 'pemerintah']) => ({
    kode: kodeAt(0, 4),
    indikator,
    periode,
    nilai: '1',
    mutu,
  }));
  const atlas = createCity({
    nilai: [{ kode: kodeAt(1, 4), indikator: 'bank', periode: '2023', nilai: '9' }, ...nilai],
  });
  const found = leadNilai(atlas, kampungNamed(atlas, 'Anggrek'));
  return found === null ? null : `${found.indikator} ${found.periode}`;
};

describe('leadNilai(atlas, kampung)', () => {
  it('is the newest value', () => {
    expect(lead(['bank', '2020'], ['angka', '2021'], ['bank', '2019'])).toBe('angka 2021');
  });

  it('is of two equally new ones the one whose indikator comes first in the table, not in the rows', () => {
    expect(lead(['angka', '2021'], ['bank', '2021'])).toBe('bank 2021');
    expect(lead(['angka', '2021'], ['bank', '2021-12'])).toBe('bank 2021-12');
  });

  it('is a quantity, even when a yes or no is newer', () => {
    expect(lead(['lokus', '2022'], ['bank', '2020'])).toBe('bank 2020');
  });

  it('is a yes or no when there is no quantity', () => {
    expect(lead(['lokus', '2022'])).toBe('lokus 2022');
  });

  it('is never an unverified value, even the newest', () => {
    expect(lead(['bank', '2022', 'belum_diverifikasi'], ['angka', '2020', 'media'])).toBe('angka 2020');
    expect(lead(['bank', '2022', 'belum_diverifikasi'])).toBeNull();
  });

  it('is never a value without a date', () => {
    expect(lead(['bank', ''], ['lokus', '2020'])).toBe('lokus 2020');
    expect(lead(['bank', ''])).toBeNull();
  });

  it('is null when nothing is known of the kampung itself', () => {
    expect(lead()).toBeNull();
  });

  it('is the number of RT of July 2025 for each of the 52 of Banjarmasin', () => {
    const atlas = readRealAtlas();
    const found = atlas.kampung.map((one) => leadNilai(atlas, one));
    expect(new Set(found.map((one) => `${one?.indikator} ${one?.periode}`))).toEqual(new Set(['jumlah_rt 2025-07']));
    expect(found.map((one) => one?.kode)).toEqual(atlas.kampung.map(({ kode }) => kode));
  });
});
