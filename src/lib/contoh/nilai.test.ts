import * as d3 from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTables, type TableRow } from './tables.test-support.ts';

const cities = fc.tuple(fc.integer({ min: 5, max: 80 }), fc.integer({ min: 0, max: 2 ** 31 - 1 }));

const isKelurahan = (row: TableRow): boolean => row['kode']?.split('.').length === 4;

/** Numbers of one indikator by place, period and nothing else. */
const read = (nilai: readonly TableRow[], indikator: string): Map<string, number> =>
  new Map(
    nilai
      .filter((row) => row['indikator'] === indikator && row['periode'] !== '' && row['status'] === '')
      .map((row) => [`${row['kode']} ${row['periode']}`, Number(row['nilai'])]),
  );

test('the numbers of a kelurahan fit together', () => {
  fc.assert(
    fc.property(cities, ([kampung, seed]) => {
      const nilai = createTables(kampung, seed)('nilai').filter(isKelurahan);
      const expectLess = (small: string, large: string) => {
        const limits = read(nilai, large);
        for (const [key, value] of read(nilai, small)) expect(value).toBeLessThan(limits.get(key) ?? Infinity);
      };
      expectLess('jumlah_kk', 'jumlah_jiwa');
      expectLess('jumlah_pus', 'jumlah_kk');
      expectLess('keluarga_berisiko_stunting', 'jumlah_kk');
      expectLess('jumlah_rt', 'jumlah_kk');
      expectLess('kasus_stunting', 'jumlah_jiwa');
      const unmet = read(nilai, 'unmet_need_persen');
      for (const [key, value] of read(nilai, 'peserta_kb_persen')) {
        expect(value + (unmet.get(key) ?? 0)).toBeLessThanOrEqual(100);
      }
      const kasus = read(nilai, 'kasus_stunting');
      for (const [key, value] of read(nilai, 'prevalensi_stunting_lokus')) {
        if (kasus.has(key)) expect(value > 0).toBe((kasus.get(key) ?? 0) > 0);
      }
    }),
    { numRuns: 40 },
  );
});

test('numbers are plain, not negative, at most 100 where they are shares, and never a small sensitive count', () => {
  fc.assert(
    fc.property(cities, ([kampung, seed]) => {
      const table = createTables(kampung, seed);
      const indikator = new Map(table('indikator').map((row) => [row['id'], row]));
      for (const row of table('nilai')) {
        const { satuan, desimal, sensitif } = indikator.get(row['indikator']) ?? {};
        if (row['status'] === 'dirahasiakan') {
          expect(row['nilai']).toBe('');
          expect(sensitif).toBe('ya');
          continue;
        }
        expect(row['nilai']).toMatch(/^(0|[1-9]\d*)(\.\d+)?$/);
        expect(row['nilai']?.split('.')[1]?.length ?? 0).toBeLessThanOrEqual(Number(desimal));
        const value = Number(row['nilai']);
        if (satuan === 'persen' || satuan === 'indeks') expect(value).toBeLessThanOrEqual(100);
        if (sensitif === 'ya' && satuan !== 'persen') expect(value === 0 || value >= 5).toBe(true);
      }
    }),
    { numRuns: 20 },
  );
});

test('44 kampung have gaps, zeros, doubtful values, values from the press and one without a date', () => {
  const nilai = createTables(44, 1)('nilai');
  const yearly = nilai.filter((row) => isKelurahan(row) && row['indikator']?.startsWith('lokus_stunting_') === false);
  const missing = 1 - (yearly.length - 1) / (44 * 7 * 10);
  expect(missing).toBeGreaterThan(0.04);
  expect(missing).toBeLessThan(0.08);
  const mutu = d3.rollup(
    yearly,
    (rows) => rows.length / yearly.length,
    (row) => row['mutu'] ?? '',
  );
  expect(mutu.get('belum_diverifikasi')).toBeCloseTo(0.02, 1);
  expect(mutu.get('media')).toBeCloseTo(0.1, 1);
  expect([...read(nilai, 'bank_sampah').values()]).toContain(0);
  expect([...read(nilai, 'kasus_stunting').values()]).toContain(0);
  expect(nilai.filter((row) => row['periode'] === '')).toHaveLength(1);
});

test('in a few kelurahan the number of stunted children and its share are withheld, each with the other', () => {
  const nilai = createTables(44, 1)('nilai').filter((row) => row['status'] === 'dirahasiakan');
  const placesOf = (indikator: string) =>
    new Set(nilai.filter((row) => row['indikator'] === indikator).map((row) => row['kode']));
  expect(placesOf('kasus_stunting').size).toBe(3);
  expect(placesOf('prevalensi_stunting_lokus')).toEqual(placesOf('kasus_stunting'));
  expect(new Set(nilai.map((row) => row['nilai']))).toEqual(new Set(['']));
  expect(
    nilai.filter((row) => row['indikator'] === 'kasus_stunting' && row['periode'] === '2025').length,
  ).toBeGreaterThan(0);
});

test('families at risk are counted in two ways, never both in one year', () => {
  const table = createTables(44, 1);
  const seri = new Map(table('instrumen').map((row) => [row['instrumen'], row['seri']]));
  const rows = table('nilai').filter((row) => row['indikator'] === 'keluarga_berisiko_stunting');
  const years = d3.rollup(
    rows,
    (group) => d3.extent(group, (row) => row['periode']),
    (row) => seri.get(row['instrumen']),
  );
  expect([...years.values()]).toEqual([
    ['2019', '2021'],
    ['2022', '2025'],
  ]);
});

test('the city has as many people as its kelurahan together', () => {
  const nilai = createTables(1000, 1)('nilai').filter((row) => row['instrumen'] === 'Register penduduk contoh');
  const published = nilai.filter((row) => isKelurahan(row) && row['indikator'] === 'jumlah_jiwa');
  const sum = d3.sum(published, (row) => (row['periode'] === '2025' ? Number(row['nilai']) : 0));
  const share = sum / (read(nilai, 'jumlah_jiwa').get('99.99 2025') ?? 0);
  expect(share).toBeGreaterThan(0.9);
  expect(share).toBeLessThan(0.98);
});
