import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createContoh, KAMPUNG_MAX } from './index.ts';
import { column, createTables } from './tables.test-support.ts';

const cities = fc.tuple(fc.integer({ min: 5, max: 80 }), fc.integer({ min: 0, max: 2 ** 31 - 1 }));

describe('createContoh', () => {
  test('writes every file of a data set', () => {
    const names = createContoh({ kampung: 44, seed: 1 }).map((file) => file.name);
    const tables = 'wilayah kampung peristiwa indikator instrumen nilai istilah cerita sumber rilis koreksi'.split(' ');
    expect(names.sort()).toEqual(['batas.geojson', ...tables.map((name) => `${name}.csv`)].sort());
  });

  test('gives the same bytes for the same count and seed, others for another seed', () => {
    const first = createContoh({ kampung: 44, seed: 1 });
    expect(createContoh({ kampung: 44, seed: 1 })).toEqual(first);
    const other = createContoh({ kampung: 44, seed: 2 });
    for (const name of ['batas.geojson', 'nilai.csv', 'peristiwa.csv', 'kampung.csv', 'cerita.csv']) {
      const find = (files: typeof first) => files.find((file) => file.name === name)?.text;
      expect(find(other)).not.toBe(find(first));
    }
  });

  test.each([44, 1000])('has one kampung in each of %i kelurahan, with unique codes and slugs', (kampung) => {
    const table = createTables(kampung, 1);
    const wilayah = table('wilayah');
    expect(wilayah.filter((row) => row['jenis'] === 'kelurahan')).toHaveLength(kampung);
    expect(new Set(column(wilayah, 'kode')).size).toBe(wilayah.length);
    expect(new Set(column(wilayah, 'slug')).size).toBe(wilayah.length);
    expect(column(table('kampung'), 'kode')).toEqual(
      column(wilayah, 'kode').filter((kode) => kode.split('.').length === 4),
    );
  });

  test('refuses what is not a whole number within its limits', () => {
    for (const kampung of [4, 0, -1, 44.5, NaN, KAMPUNG_MAX + 1]) {
      expect(() => createContoh({ kampung, seed: 1 })).toThrow(/^kampung must be a whole number from 5 to 50000, not/);
    }
    for (const seed of [-1, 0.5, Infinity, 2 ** 31]) {
      expect(() => createContoh({ kampung: 44, seed })).toThrow(/^seed must be a whole number from 0 to/);
    }
  });

  test('says to programs and to people that it is synthetic', () => {
    const table = createTables(44, 1);
    const ringkasan = 'Data contoh buatan skrip; bukan tempat nyata.';
    expect(table('rilis')).toEqual([{ versi: '2026.11', tanggal: '2026-11-24', sifat: 'contoh', ringkasan }]);
    for (const nama of column(table('wilayah'), 'nama')) expect(nama).toContain('Contoh');
    for (const url of column(table('sumber'), 'url')) expect(url).toMatch(/^https:\/\/contoh\.invalid\//);
    for (const judul of column(table('cerita'), 'judul')) expect(judul).toMatch(/^Cerita contoh: /);
  });

  test('writes "\\n" only and no cell that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(cities, ([kampung, seed]) => {
        for (const { name, text } of createContoh({ kampung, seed })) {
          expect(text).not.toContain('\r');
          expect(text.endsWith('\n')).toBe(true);
          expect(text.endsWith('\n\n')).toBe(false);
          if (name.endsWith('.csv')) expect(text).not.toMatch(/(^|[,"\n])[=+\-@\t]/);
        }
      }),
      { numRuns: 25 },
    );
  });
});
