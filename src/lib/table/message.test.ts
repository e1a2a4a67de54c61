import { describe, expect, test } from 'vitest';
import { formatMessage, formatPlace } from './message.ts';
import { createProblem, isClean, type Detail } from './problem.ts';

describe('where a problem stands', () => {
  test.each([
    [{ file: 'nilai.csv', row: 14, column: 'nilai', cell: '1.234' }, 'nilai.csv, baris 14, kolom nilai, sel "1.234"'],
    [{ file: 'nilai.csv' }, 'nilai.csv'],
    [{ file: 'nilai.csv', row: 3 }, 'nilai.csv, baris 3'],
    [{ file: 'nilai.csv', row: 3, column: 'nilai', cell: '' }, 'nilai.csv, baris 3, kolom nilai, sel kosong'],
    [{ file: 'batas.geojson', part: '63.71.01.1001' }, 'batas.geojson, bagian 63.71.01.1001'],
    [{ file: 'nilai.csv', row: 2, cell: 'a\u00A0b\0\t' }, 'nilai.csv, baris 2, sel "a[U+00A0]b[U+0000][U+0009]"'],
  ])('%o', (place, text) => {
    expect(formatPlace(place)).toBe(text);
  });
});

describe('messages that the small dataset cannot show', () => {
  const place = { file: 'indikator.csv', row: 2, column: 'arah', cell: 'naik baik' };
  const tell = (detail: Detail): string => Object.values(formatMessage(createProblem(place, detail))).join('\n');

  test('a choice with a near word', () => {
    const choices = ['naik_baik', 'turun_baik', 'netral'];
    expect(tell({ kind: 'cell/choice', choices, suggestion: 'naik_baik' })).toMatchInlineSnapshot(`
      "Isi sel ini tidak termasuk pilihan.
      Salah satu dari: naik_baik, turun_baik, netral.
      Mungkin maksudnya "naik_baik"; tulis persis begitu."
    `);
  });

  test('a choice without one', () => {
    expect(tell({ kind: 'cell/choice', choices: ['ya', 'tidak'], suggestion: null })).toMatchInlineSnapshot(`
      "Isi sel ini tidak termasuk pilihan.
      Salah satu dari: ya, tidak.
      Tulis salah satu pilihan itu, persis."
    `);
  });

  test('a list', () => {
    expect(tell({ kind: 'cell/list', suggestion: 'stunting;ekonomi' })).toMatchInlineSnapshot(`
      "Daftar di sel ini tidak dipisah dengan benar.
      Isi dipisah titik koma (;) tanpa spasi, tanpa pengulangan.
      Tulis "stunting;ekonomi"."
    `);
  });

  test('an address', () => {
    expect(tell({ kind: 'cell/url' })).toMatchInlineSnapshot(`
      "Bukan alamat halaman yang lengkap.
      Alamat yang dimulai dengan https:// atau http://, tanpa spasi.
      Buka halamannya di peramban, lalu salin seluruh alamat dari bilah alamat."
    `);
  });

  test('a number with a likely meaning', () => {
    expect(tell({ kind: 'cell/number', suggestion: '-5' })).toMatchInlineSnapshot(`
      "Isi sel ini bukan angka.
      Angka saja, tanpa kata, satuan, atau tanda lain; misalnya 26 atau 26.5.
      Tulis "-5"."
    `);
  });

  test('a fraction where things are counted', () => {
    expect(tell({ kind: 'cell/integer' })).toMatchInlineSnapshot(`
      "Nilai cacahan harus bilangan bulat.
      Angka tanpa desimal, misalnya 26.
      Tulis jumlah utuhnya menurut sumber. Bila ini persentase, pakai indikator yang bersatuan persen. Bila indikator ini memang punya pecahan, betulkan kolom desimal-nya di indikator.csv."
    `);
  });

  test.each([
    [0, 100, 'Angka dari 0 sampai 100.'],
    [0, null, 'Angka 0 atau lebih.'],
    [null, 100, 'Angka paling besar 100.'],
  ])('a range from %s to %s', (min, max, text) => {
    expect(tell({ kind: 'cell/range', min, max, satuan: 'persen' })).toContain(text);
  });
});

describe('severity', () => {
  test.each([
    ['file/bom', true],
    ['row/blankEnd', true],
    ['cell/url', false],
    ['row/headerAgain', false],
  ] as const)('%s is harmless: %s', (kind, harmless) => {
    const detail = kind === 'row/blankEnd' ? { kind, count: 1 } : { kind };
    expect(isClean([createProblem({ file: 'nilai.csv' }, detail)])).toBe(harmless);
  });

  test('what is suspect may be true', () => {
    const message = { masalah: 'a', harapan: 'b', perbaikan: 'c' };
    expect(isClean([createProblem({ file: 'nilai.csv' }, { kind: 'rule/suspect', ...message })])).toBe(true);
    expect(isClean([createProblem({ file: 'nilai.csv' }, { kind: 'rule/broken', ...message })])).toBe(false);
  });
});

describe('what cannot be seen', () => {
  test('is shown by its number, in the place and in the message', () => {
    const place = { file: 'batas.geojson', part: 'a\u001B[31m' };
    const problem = createProblem(place, {
      kind: 'geo/shape',
      masalah: 'a\u001Bb',
      harapan: 'c\nd',
      perbaikan: '\u202E',
    });
    expect(formatPlace(problem)).toBe('batas.geojson, bagian a[U+001B][31m');
    expect(formatMessage(problem)).toEqual({ masalah: 'a[U+001B]b', harapan: 'c[U+000A]d', perbaikan: '[U+202E]' });
  });
});
