import { describe, expect, test } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { datasetIds } from '../model/index.ts';
import { createCity } from '../stats/city.test-support.ts';
import { celahOf } from './celah.ts';

const row = { kode: '63.71.01.1001', indikator: 'bank', periode: '2025', nilai: '1' };

describe('the gaps of a dataset', () => {
  test('are empty cells that miss something: not a note that nobody needs, nor the status of a value with its number', () => {
    const atlas = createCity({
      nilai: [
        row,
        { ...row, periode: '', sumber: 'warta' },
        { ...row, periode: '2024', nilai: '', status: 'belum_terbit' },
      ],
    });
    expect(celahOf(atlas, 'nilai')).toEqual([
      { nama: 'periode', kosong: 1, baris: 3 },
      { nama: 'nilai', kosong: 1, baris: 3 },
    ]);
  });

  test('are looked for only in rows that can have such a thing: a country has no postal code', () => {
    expect(celahOf(createCity({ kampung: 4 }), 'wilayah')).toEqual([{ nama: 'kode_pos', kosong: 4, baris: 4 }]);
  });

  test('are none in a table whose empty cells all mean "there is none"', () => {
    expect(celahOf(createCity(), 'istilah')).toEqual([]);
    expect(celahOf(createCity(), 'koreksi')).toEqual([]);
  });

  test('of the real data stand in these columns and no others', () => {
    const real = readRealAtlas();
    const columns = datasetIds.flatMap((id) => celahOf(real, id).map(({ nama }) => `${id}.${nama}`));
    expect(columns).toEqual([
      ...['nama_lokal', 'lokasi', 'portal_id', 'portal_url', 'klasifikasi'].map((nama) => `kampung.${nama}`),
      'nilai.periode',
      'nilai.nilai',
      'wilayah.kode_pos',
      'cerita.tanggal',
      'sumber.tanggal_terbit',
    ]);
  });
});
