import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTables, type TableRow } from './tables.test-support.ts';

const cities = fc.tuple(fc.integer({ min: 5, max: 80 }), fc.integer({ min: 0, max: 2 ** 31 - 1 }));

/** The last day that a date can mean. */
const lastDay = (tanggal: string): string => tanggal.padEnd(7, '-12').padEnd(10, '-31');

const isProof = ({ jenis = '', kode = '' }: TableRow): boolean =>
  kode !== '99.99' && /^(pencanangan|keberadaan|kunjungan|penghargaan|evaluasi)$/.test(jenis);

test('a count that a peristiwa tells is also a nilai of the city, with the same number and sumber', () => {
  fc.assert(
    fc.property(cities, ([kampung, seed]) => {
      const table = createTables(kampung, seed);
      const told = table('peristiwa').filter((row) => row['jumlah_kampung_kb'] !== '');
      const nilai = table('nilai').filter((row) => row['indikator'] === 'jumlah_kampung_kb');
      const claims = (rows: TableRow[], periode: string, jumlah: string) =>
        rows.map((row) => [row[periode], row[jumlah], row['sumber']].join('|')).sort();
      expect(claims(nilai, 'periode', 'nilai')).toEqual(claims(told, 'tanggal', 'jumlah_kampung_kb'));
    }),
  );
});

test('a count is never smaller than the number of kampung proved by then, never falls, and ends with all', () => {
  fc.assert(
    fc.property(cities, ([kampung, seed]) => {
      const peristiwa = createTables(kampung, seed)('peristiwa');
      const proofs = peristiwa.filter(isProof);
      const counts = peristiwa
        .filter((row) => row['jumlah_kampung_kb'] !== '')
        .map((row) => ({ day: lastDay(row['tanggal'] ?? ''), jumlah: Number(row['jumlah_kampung_kb']) }))
        .sort((a, b) => a.day.localeCompare(b.day));
      for (const { day, jumlah } of counts) {
        const proved = proofs.filter((row) => lastDay(row['tanggal'] ?? '') <= day).map((row) => row['kode']);
        expect(jumlah).toBeGreaterThanOrEqual(new Set(proved).size);
      }
      const jumlah = counts.map((count) => count.jumlah);
      expect(jumlah).toEqual([...jumlah].sort((a, b) => a - b));
      expect(jumlah.at(-1)).toBe(kampung);
    }),
  );
});

test('dates are told with every kind of exactness, in the form that goes with it, before the release', () => {
  fc.assert(
    fc.property(cities, ([kampung, seed]) => {
      const peristiwa = createTables(kampung, seed)('peristiwa');
      const length: Record<string, number> = { hari: 10, bulan: 7, tahun: 4, paling_lambat: 10 };
      for (const { tanggal = '', ketelitian = '' } of peristiwa) {
        expect(tanggal).toHaveLength(length[ketelitian] ?? -1);
        expect(tanggal < '2026-11-24').toBe(true);
      }
      expect(new Set(peristiwa.map((row) => row['ketelitian']))).toEqual(new Set(Object.keys(length)));
    }),
  );
});

test('a plan is of an earlier year than the launch, and most but not all launches are told', () => {
  const peristiwa = createTables(44, 1)('peristiwa');
  const launches = new Map(
    peristiwa.filter((row) => /pencanangan|keberadaan/.test(row['jenis'] ?? '')).map((row) => [row['kode'], row]),
  );
  for (const { kode, tanggal = '' } of peristiwa.filter((row) => row['jenis'] === 'rencana')) {
    const launch = launches.get(kode)?.['tanggal'] ?? '9999';
    expect(tanggal < launch.slice(0, 4)).toBe(true);
  }
  expect(launches.size).toBe(39);
});
