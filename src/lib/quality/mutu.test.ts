import { describe, expect, test } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { createCity } from '../stats/city.test-support.ts';
import { mutuOfDataset, mutuSemua } from './index.ts';

describe('the quality of a dataset', () => {
  const row = { kode: '63.71.01.1001', indikator: 'bank', periode: '2025-07', nilai: '10' };
  const atlas = createCity({ nilai: [row, { ...row, periode: '2024' }, { ...row, periode: '' }] });

  test('counts rows and gaps, and is as old as its newest date is before the release of 24 November 2026', () => {
    expect(mutuOfDataset(atlas, 'nilai')).toMatchObject({
      baris: 3,
      celah: [
        { nama: 'periode', kosong: 1 },
        { nama: 'nilai', kosong: 0 },
      ],
      terbaru: { tanggal: '2025-07', mungkin: null, usia: { dari: 15, hingga: 16 } },
      kurangPersis: { bertanggal: 2, sebagian: 2, batas: 0 },
    });
  });

  test('of an empty table says nothing about its age, and finds no gap', () => {
    expect(mutuOfDataset(atlas, 'koreksi')).toMatchObject({ baris: 0, terbaru: null, celah: [] });
  });

  test('is told of every dataset of the real data, and nothing in it is newer than the release', () => {
    const real = readRealAtlas();
    const semua = mutuSemua(real);
    expect(semua.map(({ id, baris }) => [id, baris])).toEqual(
      Object.entries(real.tables).map(([id, table]) => [id, table.rows.length]),
    );
    for (const { terbaru } of semua) if (terbaru !== null) expect(terbaru.tanggal <= real.rilis.tanggal).toBe(true);
  });

  test('counts a date that is only "not later than" apart from one that is only a year or a month', () => {
    const dates = [
      ['2020', 'tahun'],
      ['2021-03', 'bulan'],
      ['2021-04-01', 'hari'],
      ['2023-11-20', 'paling_lambat'],
    ];
    const peristiwa = dates.map(([tanggal = '', ketelitian = '']) => ({ kode: '63.71.01.1001', tanggal, ketelitian }));
    expect(mutuOfDataset(createCity({ peristiwa }), 'peristiwa')).toMatchObject({
      terbaru: { tanggal: '2021-04-01', mungkin: '2023-11-20' },
      kurangPersis: { bertanggal: 4, sebagian: 2, batas: 1 },
    });
  });
});
