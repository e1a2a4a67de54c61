import { describe, expect, test } from 'vitest';
import { formatMessage } from '../../table/index.ts';
import type { Tables } from '../tables.ts';
import { checkSuspect } from './suspect.ts';

const table = (file: string, rows: object[]) => ({ file, rows, places: rows.map((_, at) => at + 2), problems: [] });

/** Values of one indicator in places of one level, a note at the one that is asked about. */
function check(satuan: string, values: readonly number[], { kode = (at: number) => at + 1001, catatan = '' } = {}) {
  const rows = values.map((nilai, at) => ({
    kode: `63.71.01.${kode(at)}`,
    indikator: 'a',
    nilai,
    catatan: catatan === '' ? null : catatan,
  }));
  const tables = {
    nilai: table('nilai.csv', rows),
    indikator: table('indikator.csv', [{ id: 'a', satuan, desimal: 2 }]),
    wilayah: table(
      'wilayah.csv',
      [...new Set(rows.map((row) => row.kode))].map((name) => ({ kode: name, jenis: 'kelurahan' })),
    ),
  } as unknown as Tables;
  return checkSuspect(tables);
}

const samePlace = () => 1001;
const usual = [10, 12, 15, 20, 22, 25, 28, 30, 41, 68, 72];

describe('a value far from all others', () => {
  test('ten times too large for its place', () => {
    const found = check('jiwa', [657_663, 6_796_370, 678_243], { kode: samePlace });
    expect(found).toMatchObject([{ row: 3, column: 'nilai', cell: '6796370', severity: 'peringatan' }]);
    expect(found.map(formatMessage)).toMatchInlineSnapshot(`
      [
        {
          "harapan": "Angka yang sepadan, kecuali sumbernya memang menyebut 6796370.",
          "masalah": "Angka ini jauh lebih besar daripada semua angka lain yang sebanding (paling besar 678243).",
          "perbaikan": "Periksa sumbernya: mungkin kelebihan nol, atau kodenya milik wilayah lain. Bila sudah benar, tulis "Sudah dicocokkan" di kolom catatan; peringatan ini lalu hilang.",
        },
      ]
    `);
  });

  test('far too large among many places', () => {
    expect(check('RT', [...usual, 680])).toMatchObject([{ row: 13, cell: '680' }]);
  });

  test.each([
    ['growth', [8, 12, 20, 31, 44, 52], samePlace],
    ['few places', [13_844, 138_440], undefined],
    ['small counts', [1, 7], samePlace],
    ['the usual spread', usual, undefined],
    ['nothing but one value', [5000], samePlace],
    ['zeros', [0, 0, 5000], samePlace],
  ])('%s is in order', (_, values, kode) => {
    expect(check('unit', values, kode === undefined ? {} : { kode })).toEqual([]);
  });

  test('compared with its source, it is told no more', () => {
    const catatan = 'Sensus. Sudah dicocokkan.';
    expect(check('jiwa', [657_663, 6_796_370], { kode: samePlace, catatan })).toEqual([]);
    expect(check('jiwa', [657_663, 6_796_370], { kode: samePlace, catatan: 'Belum dicocokkan.' })).toHaveLength(1);
  });
});

describe('a percentage', () => {
  test('written as a fraction of one', () => {
    const found = check('persen', [26.5, 0.265, 31.75, 19.8, 22.4]);
    expect(found).toMatchObject([{ row: 3, cell: '0.265' }]);
    expect(found.map(formatMessage)).toMatchInlineSnapshot(`
      [
        {
          "harapan": "Persen ditulis dari 0 sampai 100: 26.5, bukan 0.265.",
          "masalah": "Persentase ini jauh lebih kecil daripada yang lain; mungkin tertulis sebagai pecahan dari 1.",
          "perbaikan": "Bila begitu, tulis "26.5". Bila sudah benar, tulis "Sudah dicocokkan" di kolom catatan; peringatan ini lalu hilang.",
        },
      ]
    `);
  });

  test('several of them', () => {
    expect(check('persen', [26.5, 0.265, 31.75, 0.31, 22.4, 19.8, 24, 25, 26]).map(({ row }) => row)).toEqual([3, 5]);
  });

  test.each([
    ['small among small ones', [0.66, 3.06, 4.36, 5.34, 23.09]],
    ['one of a long tail', [0.4, 0.9, 1.5, 4, 11, 22, 24, 25]],
    ['the only ones', [0.265, 26.5]],
  ])('%s is in order', (_, values) => {
    expect(check('persen', values)).toEqual([]);
  });

  test('over a hundred is an error elsewhere, and no second message', () => {
    expect(check('persen', [4.3, 432], { kode: samePlace })).toEqual([]);
  });
});
