import { describe, expect, it } from 'vitest';
import type { Atlas } from '../model/index.ts';
import { formatMessage, formatPlace } from '../table/index.ts';
import { findBelumBeku, tellBelumBeku, versiBelumBeku } from './belum.ts';
import type { RilisBeku } from './beku.ts';
import { createFixture } from './rilis.test-support.ts';

const contoh = createFixture();
const rows = contoh.tables.rilis.rows.map((row) => ({ ...row, sifat: 'nyata' as const }));
const nyata: Atlas = {
  ...contoh,
  rilis: { ...contoh.rilis, sifat: 'nyata' },
  tables: { ...contoh.tables, rilis: { ...contoh.tables.rilis, rows } },
};
const beku = (...versions: string[]): RilisBeku[] =>
  versions.map((versi) => ({ versi, sidik: '', berkas: [], tabel: new Map<string, string>() }));

describe('versiBelumBeku', () => {
  it.each<[string, Atlas, RilisBeku[], string[]]>([
    ['none when every version is frozen', nyata, beku('2026.10', '2026.11'), []],
    ['the newest one', nyata, beku('2026.10'), ['2026.11']],
    ['an older one that was passed over', nyata, beku('2026.11'), ['2026.10']],
    ['all before the first release', nyata, [], ['2026.10', '2026.11']],
    ['none of a synthetic city', contoh, [], []],
  ])('names %s', (_what, atlas, frozen, expected) => {
    expect(versiBelumBeku(atlas, frozen)).toEqual(expected);
  });
});

describe('findBelumBeku', () => {
  it('warns at the row of the version, and stops nobody from working on the data of next year', () => {
    const [problem, ...others] = findBelumBeku(nyata, beku('2026.10'));
    if (problem === undefined) expect.fail('no problem');
    expect(others).toEqual([]);
    expect(`${problem.severity}: ${formatPlace(problem)}`).toBe(
      'peringatan: rilis.csv, baris 3, kolom versi, sel "2026.11"',
    );
    expect(formatMessage(problem)).toEqual({
      masalah: 'Versi 2026.11 belum dibekukan, sehingga yang mengutipnya tidak dapat dijamin menemukan isi yang sama.',
      harapan: 'Setiap versi yang terbit ada di unduh/rilis/<versi>/, di sini unduh/rilis/2026.11/.',
      perbaikan: 'Sesudah data selesai diperiksa, jalankan: npm run data:rilis -- 2026.11',
    });
  });

  it('says of an older version that it is cut where the data are still those of that time', () => {
    const [problem] = findBelumBeku(nyata, beku('2026.11'));
    if (problem === undefined) expect.fail('no problem');
    expect(formatPlace(problem)).toBe('rilis.csv, baris 2, kolom versi, sel "2026.10"');
    expect(formatMessage(problem).perbaikan).toContain('di salinan kode dan data dari saat versi itu terbit');
  });
});

describe('tellBelumBeku', () => {
  it('is one line about the version that the pages name, or nothing', () => {
    expect(tellBelumBeku(nyata, [])).toBe(
      'peringatan: versi 2026.11 belum dibekukan; jalankan npm run data:rilis -- 2026.11',
    );
    expect(tellBelumBeku(nyata, beku('2026.11'))).toBeNull();
    expect(tellBelumBeku(contoh, [])).toBeNull();
  });
});
