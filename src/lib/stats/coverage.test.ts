import { describe, expect, it } from 'vitest';
import type { IndikatorId } from '../model/index.ts';
import { createCity, kodeAt } from './city.test-support.ts';
import { coverage } from './coverage.ts';

const kode = (at: number) => kodeAt(at, 4);
const id = (text: string) => text as IndikatorId;

const atlas = createCity({
  indikator: [
    { id: 'bank', nama: 'Bank', satuan: 'unit', desimal: '0', definisi: 'Uji.' },
    { id: 'angka', nama: 'Angka', satuan: 'persen', desimal: '1', definisi: 'Uji.' },
    { id: 'ipm', nama: 'IPM', satuan: 'indeks', desimal: '2', definisi: 'Uji.', tingkat: 'kota' },
  ],
  nilai: [
    { kode: kode(0), indikator: 'bank', periode: '2022', nilai: '1', mutu: 'media' },
    { kode: kode(0), indikator: 'bank', periode: '2020', nilai: '2' },
    { kode: kode(0), indikator: 'bank', periode: '2023', nilai: '3', mutu: 'belum_diverifikasi' },
    { kode: kode(1), indikator: 'bank', periode: '', nilai: '0', mutu: 'media' },
    { kode: kode(2), indikator: 'bank', periode: '2022', nilai: '4', mutu: 'belum_diverifikasi' },
    { kode: '63.71', indikator: 'ipm', periode: '2022', nilai: '70' },
    { kode: kode(1), indikator: 'angka', periode: '2022', nilai: '', status: 'dirahasiakan' },
    { kode: kode(2), indikator: 'angka', periode: '2022', nilai: '', status: 'belum_terbit' },
    { kode: kode(0), indikator: 'bank', periode: '2024', nilai: '', status: 'dirahasiakan' },
  ],
});

describe('coverage(atlas)', () => {
  const { indikator, mutuOf, byIndikator, byKampung, all } = coverage(atlas);

  it('has the indikator of the level of kelurahan only', () => {
    expect(indikator.map((one) => one.id)).toEqual(['bank', 'angka']);
  });

  it('gives the best mutu of a cell, also for old, undated and zero values, and null where nothing is known', () => {
    expect([0, 1, 2, 3].map((at) => mutuOf(kode(at), id('bank')))).toEqual([
      'pemerintah',
      'media',
      'belum_diverifikasi',
      null,
    ]);
  });

  it('counts by indikator, by kampung and in all', () => {
    expect(byIndikator.get(id('bank'))).toEqual({
      pemerintah: 1,
      media: 1,
      belum_diverifikasi: 1,
      dirahasiakan: 0,
      kosong: 1,
      known: 3,
      total: 4,
    });
    expect(byIndikator.get(id('angka'))).toEqual({
      pemerintah: 0,
      media: 0,
      belum_diverifikasi: 0,
      dirahasiakan: 1,
      kosong: 3,
      known: 0,
      total: 4,
    });
    expect(byKampung.get(kode(0))).toEqual({
      pemerintah: 1,
      media: 0,
      belum_diverifikasi: 0,
      dirahasiakan: 0,
      kosong: 1,
      known: 1,
      total: 2,
    });
    expect(all).toEqual({
      pemerintah: 1,
      media: 1,
      belum_diverifikasi: 1,
      dirahasiakan: 1,
      kosong: 4,
      known: 3,
      total: 8,
    });
  });

  it('calls withheld only a cell of which no number at all is known, and its counts add up', () => {
    const { isWithheld } = coverage(atlas);
    expect([0, 1, 2, 3].map((at) => isWithheld(kode(at), id('angka')))).toEqual([false, true, false, false]);
    expect(isWithheld(kode(0), id('bank'))).toBe(false);
    for (const { known, dirahasiakan, kosong, total } of [...byIndikator.values(), ...byKampung.values(), all]) {
      expect(known + dirahasiakan + kosong).toBe(total);
    }
  });

  it('is worked out once', () => {
    expect(coverage(atlas)).toBe(coverage(atlas));
  });
});
