import fc from 'fast-check';
import { expect, test } from 'vitest';
import { column, createTables, type TableRow } from './tables.test-support.ts';

const cities = fc.tuple(fc.integer({ min: 5, max: 80 }), fc.integer({ min: 0, max: 2 ** 31 - 1 }));

const createKeys = (rows: readonly TableRow[], ...names: string[]) =>
  rows.map((row) => names.map((name) => row[name]).join('|'));

test('every code, indikator, instrumen and sumber that is cited exists, and every one that exists is cited', () => {
  fc.assert(
    fc.property(cities, ([kampung, seed]) => {
      const table = createTables(kampung, seed);
      const nilai = table('nilai');
      const dated = [nilai, table('peristiwa'), table('cerita')];
      const wilayah = new Set(column(table('wilayah'), 'kode'));
      for (const kode of [...dated, table('kampung')].flatMap((rows) => column(rows, 'kode'))) {
        expect(wilayah).toContain(kode);
      }
      for (const induk of column(table('wilayah'), 'induk').slice(1)) expect(wilayah).toContain(induk);
      const cited = dated.flatMap((rows) => column(rows, 'sumber'));
      expect(new Set(cited)).toEqual(new Set(column(table('sumber'), 'id')));
      expect(new Set(column(nilai, 'indikator'))).toEqual(new Set(column(table('indikator'), 'id')));
      expect(new Set(column(nilai, 'instrumen'))).toEqual(new Set(column(table('instrumen'), 'instrumen')));
      for (const sumber of column(table('kampung'), 'klasifikasi_sumber').filter(Boolean)) {
        expect(column(table('sumber'), 'id')).toContain(sumber);
      }
    }),
    { numRuns: 40 },
  );
});

test('no key occurs twice', () => {
  fc.assert(
    fc.property(cities, ([kampung, seed]) => {
      const table = createTables(kampung, seed);
      for (const keys of [
        createKeys(table('nilai'), 'kode', 'indikator', 'periode', 'instrumen'),
        createKeys(table('peristiwa'), 'id'),
        createKeys(table('cerita'), 'kode', 'judul'),
        createKeys(table('sumber'), 'id'),
        createKeys(table('indikator'), 'id'),
        createKeys(table('instrumen'), 'instrumen'),
        column(table('kampung'), 'portal_id').filter(Boolean),
      ]) {
        expect(new Set(keys).size).toBe(keys.length);
      }
    }),
    { numRuns: 40 },
  );
});

test('a nilai is only of an indikator that is measured at the level of its place', () => {
  const table = createTables(44, 1);
  const jenis = new Map(table('wilayah').map((row) => [row['kode'], row['jenis']]));
  const tingkat = new Map(table('indikator').map((row) => [row['id'], row['tingkat']?.split(';')]));
  const levels = new Map<string, Set<string>>();
  for (const { kode, indikator = '' } of table('nilai')) {
    const level = jenis.get(kode) ?? '';
    expect(tingkat.get(indikator)).toContain(level);
    levels.set(indikator, (levels.get(indikator) ?? new Set()).add(level));
  }
  for (const [indikator, found] of levels) expect(found).toEqual(new Set(tingkat.get(indikator)));
});
