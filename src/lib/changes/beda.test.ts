import { describe, expect, it } from 'vitest';
import { datasetIds } from '../model/index.ts';
import { formatMessage, formatPlace } from '../table/index.ts';
import { findBedaBeku } from './beda.ts';
import { createBekuOf, createFixture } from './rilis.test-support.ts';

const atlas = createFixture();
const frozen = createBekuOf(atlas, '2026.11');
const nilai = frozen.tabel.get('nilai') ?? expect.fail('no nilai');
const withNilai = (text: string): ReadonlyMap<string, string> => new Map([...frozen.tabel, ['nilai', text]]);
const told = (csv: ReadonlyMap<string, string>): string[] =>
  findBedaBeku(atlas, [frozen], csv).map((problem) => formatMessage(problem).masalah);
const lines = nilai.split('\r\n');
const change = (at: number, edit: (line: string) => string): string =>
  lines.map((line, index) => (index === at ? edit(line) : line)).join('\r\n');

describe('findBedaBeku: different data never stand under one version', () => {
  it('is quiet when every table is, byte for byte, as it was frozen', () => {
    expect([...frozen.tabel.keys()].toSorted()).toEqual([...datasetIds].toSorted());
    expect(findBedaBeku(atlas, [frozen], frozen.tabel)).toEqual([]);
  });

  it('is quiet when no release is frozen, or none of this version', () => {
    const other = withNilai('lain');
    expect(findBedaBeku(atlas, [], other)).toEqual([]);
    expect(findBedaBeku(atlas, [{ ...frozen, versi: '2026.10' }], other)).toEqual([]);
  });

  it('names table and first row that differs, and asks for a new row in rilis.csv', () => {
    const [problem, ...others] = findBedaBeku(atlas, [frozen], withNilai(change(2, (line) => `${line}x`)));
    if (problem === undefined) expect.fail('no problem');
    expect(others).toEqual([]);
    expect(`${problem.severity}: ${formatPlace(problem)}`).toBe(
      `peringatan: rilis.csv, baris ${atlas.tables.rilis.rows.length + 1}, kolom versi, sel "2026.11"`,
    );
    expect(formatMessage(problem)).toEqual({
      masalah: 'Rilis 2026.11 sudah dibekukan dengan isi lain: nilai.csv berbeda mulai baris 3.',
      harapan: 'Selama versinya 2026.11, isi tabel sama dengan unduh/rilis/2026.11/nilai.csv.',
      perbaikan:
        'Tambahkan baris rilis baru di data/rilis.csv. Bila tabelnya berubah tanpa sengaja, kembalikan isinya.',
    });
  });

  it.each([
    ['a column more', change(0, (line) => `${line},baru`), 'nilai.csv berbeda mulai baris 1.'],
    ['a row less', lines.toSpliced(1, 1).join('\r\n'), 'nilai.csv berbeda mulai baris 2.'],
    ['a row more', `${nilai}x\r\n`, `nilai.csv berbeda mulai baris ${lines.length}.`],
    ['other line ends', nilai.replaceAll('\r\n', '\n'), 'nilai.csv berbeda cara menulisnya.'],
  ])('finds %s', (_what, text, message) => {
    expect(told(withNilai(text))).toEqual([`Rilis 2026.11 sudah dibekukan dengan isi lain: ${message}`]);
  });

  it('finds a table that the release lacks, and one that is gone', () => {
    const without = new Map([...frozen.tabel].filter(([id]) => id !== 'istilah'));
    expect(told(without)).toEqual([expect.stringContaining('istilah.csv sekarang tidak ada lagi')]);
    expect(told(new Map([...frozen.tabel, ['baru', 'x']]))).toEqual([
      expect.stringContaining('baru.csv tidak ada di rilis itu'),
    ]);
  });
});
