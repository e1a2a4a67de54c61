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
      terbaru: '2025-07',
      usia: { dari: 15, hingga: 16 },
    });
  });

  test('of an empty table says nothing about its age, and finds no gap', () => {
    expect(mutuOfDataset(atlas, 'koreksi')).toMatchObject({ baris: 0, terbaru: null, usia: null, celah: [] });
  });

  test('is told of every dataset of the real data, and nothing in it is newer than the release', () => {
    const real = readRealAtlas();
    const semua = mutuSemua(real);
    expect(semua.map(({ id, baris }) => [id, baris])).toEqual(
      Object.entries(real.tables).map(([id, table]) => [id, table.rows.length]),
    );
    for (const { terbaru } of semua) if (terbaru !== null) expect(terbaru <= real.rilis.tanggal).toBe(true);
  });
});
