import { describe, expect, test } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { createCity } from '../stats/city.test-support.ts';
import type { Tanggal } from '../table/index.ts';
import { monthsBetween, mutuOfDataset, mutuSemua } from './index.ts';

describe('the quality of a dataset', () => {
  const row = { kode: '63.71.01.1001', indikator: 'bank', periode: '2025-07' };
  const atlas = createCity({
    nilai: [
      { ...row, nilai: '10', sumber: 'dinas' },
      { ...row, nilai: '12', sumber: 'harian', instrumen: 'register' },
      { ...row, nilai: '7', sumber: 'dinas', kode: '63.71.01.1002' },
      { ...row, nilai: '7', sumber: 'warta', kode: '63.71.01.1002' },
      { ...row, nilai: '7', sumber: 'warta', kode: '63.71.01.1002', periode: '2024', catatan: 'Ragu.' },
    ],
  });
  const nilai = mutuOfDataset(atlas, 'nilai');

  test('counts rows, and the empty cells of each column', () => {
    expect(nilai.baris).toBe(5);
    expect(nilai.kolom.find(({ nama }) => nama === 'catatan')).toEqual({ nama: 'catatan', wajib: false, kosong: 4 });
    expect(nilai.kolom.find(({ nama }) => nama === 'kode')?.kosong).toBe(0);
  });

  test('finds what two sources say about one thing at one time, and where they differ', () => {
    expect(nilai.pertentangan).toEqual({ kunci: 2, berbeda: 1 });
    expect(mutuOfDataset(atlas, 'wilayah').pertentangan).toBeNull();
  });

  test('is as old as its newest date is before the release of 24 November 2026', () => {
    expect([nilai.terbaru, nilai.usiaBulan]).toEqual(['2025-07', 15]);
  });

  test('of an empty table says nothing about its age, and finds no gap', () => {
    const koreksi = mutuOfDataset(atlas, 'koreksi');
    expect(koreksi).toMatchObject({ baris: 0, terbaru: null, usiaBulan: null });
    expect(koreksi.kolom.every(({ kosong }) => kosong === 0)).toBe(true);
  });

  test('is told of every dataset of the real data, and no required column has a gap', () => {
    const real = readRealAtlas();
    const semua = mutuSemua(real);
    expect(semua.map(({ id, baris }) => [id, baris])).toEqual(
      Object.entries(real.tables).map(([id, table]) => [id, table.rows.length]),
    );
    for (const { id, kolom } of semua)
      for (const { nama, wajib, kosong } of kolom) if (wajib) expect(kosong, `${id}.${nama}`).toBe(0);
  });
});

test.each([
  ['2025-07', '2026-11-24', 15],
  ['2025-07-24', '2026-11-24', 16],
  ['2025', '2026-11-24', 10],
  ['2026-11-24', '2026-11-24', 0],
  ['2027', '2026-11-24', 0],
])('from %s to %s it is %d whole months', (dari, hingga, months) => {
  expect(monthsBetween(dari as Tanggal, hingga as Tanggal)).toBe(months);
});
