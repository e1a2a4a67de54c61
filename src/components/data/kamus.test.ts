import { expect, test } from 'vitest';
import { createFixtureAtlas } from '../../lib/output/fixture.test-support.ts';
import { tabelDi } from '../../lib/output/index.ts';
import { datasetIds } from '../../lib/model/index.ts';
import { barisKamus } from './kamus.ts';

const atlas = createFixtureAtlas();
const find = (dataset: 'kampung' | 'nilai' | 'indikator', id: string) =>
  tabelDi(atlas, dataset).find((one) => one.id === id) ?? expect.fail(`no table ${id}`);

test.each([
  ['kampung', ['kampung', 'kampung-status']],
  ['nilai', ['nilai', 'nilai-lebar', 'nilai-lebar-kolom']],
  ['indikator', ['indikator', 'kamus-indikator']],
  ['sumber', ['sumber']],
] as const)('the page of %s explains every table that it offers', (id, expected) => {
  expect(tabelDi(atlas, id).map((one) => one.id)).toEqual(expected);
});

test('each column of a table has its row, with what it means and what it holds', () => {
  for (const table of datasetIds.flatMap((id) => tabelDi(atlas, id)).filter(({ id }) => id !== 'nilai-lebar')) {
    const rows = barisKamus(table);
    expect(rows.map(({ nama }) => nama)).toEqual(table.kolom.map(({ nama }) => nama));
    for (const { deskripsi, isi } of rows) expect([deskripsi, isi]).not.toContain('');
  }
});

test('the statuses of the wide form are told once, after all numbers', () => {
  const rows = barisKamus(find('nilai', 'nilai-lebar'));
  expect(rows.map(({ nama }) => nama)).toEqual([
    'kode',
    'kelurahan',
    'kecamatan',
    'jumlah_rt__2025_07__peta_uji',
    'prevalensi_uji__tanpa_tanggal__register_uji',
    'prevalensi_uji__2022__survei_uji',
    '…_status',
  ]);
  expect(rows.at(-1)?.kata.map(({ kata }) => kata)).toEqual([
    'pemerintah',
    'media',
    'belum_diverifikasi',
    'dirahasiakan',
    'tidak_dikumpulkan',
    'belum_terbit',
    'tidak_ada_sumber',
  ]);
});

test('a column of words tells what each means, and says nothing of a word that speaks for itself', () => {
  const row = (table: ReturnType<typeof find>, nama: string) =>
    barisKamus(table).find((one) => one.nama === nama) ?? expect.fail(`no ${nama}`);
  const status = find('kampung', 'kampung-status');
  expect(row(status, 'bukti_ketelitian').kata).toContainEqual({
    kata: 'bulan',
    arti: 'hanya bulannya yang diketahui',
  });
  // The meaning of the column tells them already.
  expect(row(status, 'status_dasar')).toMatchObject({
    deskripsi: expect.stringContaining('pernyataan_kota: pernyataan bahwa semua') as string,
    isi: 'salah satu kata; boleh kosong',
    kata: [
      { kata: 'peristiwa', arti: null },
      { kata: 'pernyataan_kota', arti: null },
    ],
  });
  expect(row(status, 'tanggal_status')).toMatchObject({ isi: 'tanggal lengkap', kata: [] });
  expect(row(find('kampung', 'kampung'), 'klasifikasi').kata).toContainEqual({ kata: 'mandiri', arti: null });
});
