import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bekuPath, notesOf, terbaruBeku, type RilisBeku } from './beku.ts';
import { susunBerkas } from './susun.ts';

const rilisOf = (names: readonly string[], versi = '2026.11'): RilisBeku => ({
  versi,
  sidik: '',
  berkas: names.map((name) => ({ path: bekuPath(versi, name), bytes: name.length, sha256: name })),
  tabel: new Map(),
});

const told = (names: readonly string[]): string[] =>
  susunBerkas(rilisOf(names)).flatMap(({ folder, baris }) =>
    baris.map(({ nama, berkas }) => `${folder}/${nama}: ${berkas.map(({ bentuk }) => bentuk).join(' ')}`),
  );

describe('susunBerkas', () => {
  it('puts the formats of a table side by side, those for people first, and folders after the release itself', () => {
    expect(
      told([
        'SHA256SUMS',
        'grafik/a-b.csv',
        'grafik/a-b.svg',
        'kota.zip',
        'nilai.csv',
        'nilai.csv-metadata.json',
        'nilai.excel.csv',
        'nilai.json',
        'nilai.xlsx',
        'skema/nilai.json',
      ]),
    ).toEqual([
      '/SHA256SUMS: ',
      '/kota: zip',
      '/nilai: xlsx excel.csv csv json csv-metadata.json',
      'grafik/a-b: csv svg',
      'skema/nilai: json',
    ]);
  });

  it('holds every file of a release exactly once', () => {
    const part = fc.stringMatching(/^[a-z0-9_.-]{1,9}$/u);
    const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.uniqueArray(name), (names) => {
        const rilis = rilisOf(names);
        const folders = susunBerkas(rilis);
        const found = folders.flatMap(({ baris }) => baris.flatMap(({ berkas }) => berkas.map(({ path }) => path)));
        expect(found.toSorted()).toEqual(rilis.berkas.map(({ path }) => path).toSorted());
        expect(folders.reduce((sum, { banyak }) => sum + banyak, 0)).toBe(names.length);
      }),
    );
  });
});

describe('notesOf', () => {
  it.each([
    ['plain text', ['CATATAN.txt', 'nilai.csv'], 'unduh/rilis/2026.11/CATATAN.txt'],
    ['Markdown, as the first cuts have it', ['CATATAN.md', 'nilai.csv'], 'unduh/rilis/2026.11/CATATAN.md'],
    ['nothing', ['nilai.csv'], undefined],
  ])('finds the notes of a release that has them as %s', (_what, names, path) => {
    expect(notesOf(rilisOf(names))?.path).toBe(path);
  });
});

describe('terbaruBeku', () => {
  it('is the release with the latest version, whatever their order; null when there is none', () => {
    const versions = ['2026.11.2', '2026.12', '2026.11'].map((versi) => rilisOf([], versi));
    expect(terbaruBeku(versions)?.versi).toBe('2026.12');
    expect(terbaruBeku([])).toBeNull();
  });
});
