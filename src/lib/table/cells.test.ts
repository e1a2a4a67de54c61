import { describe, expect, test } from 'vitest';
import { daftar, kode, pilihan, teks, url, yaTidak } from './cells.ts';
import { column, detailOf, metaOf, optional, type CellCodec } from './column.ts';
import { tanggal } from './date.ts';
import { angka } from './number.ts';

function read(codec: CellCodec<unknown>, text: string): unknown {
  const result = codec.safeDecode(text);
  return result.success ? result.data : detailOf(result.error);
}

const kelas = pilihan(['dasar', 'mandiri']);

describe('a choice', () => {
  test('one of the words is read', () => {
    expect(read(kelas, 'mandiri')).toBe('mandiri');
  });

  test.each([
    ['Mandiri', 'mandiri'],
    ['mandri', 'mandiri'],
    ['paripurna', null],
  ])('%j suggests %j', (text, suggestion) => {
    expect(read(kelas, text)).toEqual({ kind: 'cell/choice', choices: ['dasar', 'mandiri'], suggestion });
  });

  test('an empty cell says what belongs there', () => {
    expect(read(kelas, '')).toEqual({ kind: 'cell/required', what: 'salah satu dari: dasar, mandiri', cure: null });
  });
});

describe('yes and no', () => {
  test.each([
    ['ya', true],
    ['tidak', false],
  ])('%j is %s', (text, value) => {
    expect(read(yaTidak(), text)).toBe(value);
    expect(yaTidak().encode(value)).toBe(text);
  });

  test.each([
    ['TRUE', 'ya'],
    ['BENAR', 'ya'],
    ['Ya', 'ya'],
    ['FALSE', 'tidak'],
    ['SALAH', 'tidak'],
    ['1', null],
  ])('%j suggests %j', (text, suggestion) => {
    expect(read(yaTidak(), text)).toEqual({ kind: 'cell/choice', choices: ['ya', 'tidak'], suggestion });
  });
});

describe('a code', () => {
  const contoh = kode<'Contoh'>({
    pattern: /^\d{2}\.\d{2}$/,
    contoh: '63.71',
    apa: 'kode kota',
    repair: (text) => (text.length === 4 ? `${text.slice(0, 2)}.${text.slice(2)}` : text),
  });

  test('a code in its form is read', () => {
    expect(read(contoh, '63.71')).toBe('63.71');
  });

  test('a code that lost its dot suggests it', () => {
    expect(read(contoh, '6371')).toEqual({
      kind: 'cell/code',
      what: 'kode kota',
      example: '63.71',
      suggestion: '63.71',
    });
  });

  test('a repair that is no code either is not suggested', () => {
    expect(read(contoh, 'abc')).toMatchObject({ kind: 'cell/code', suggestion: null });
  });

  test.each(['6.371E+03', '6,371E+03', '6E3'])('%j has lost digits, so nothing is suggested', (text) => {
    expect(read(contoh, text)).toEqual({ kind: 'cell/scientific' });
  });
});

describe('a list', () => {
  const tema = daftar(teks());

  test.each([
    ['', []],
    ['stunting', ['stunting']],
    ['stunting;ekonomi', ['stunting', 'ekonomi']],
  ])('%j is read', (text, value) => {
    expect(read(tema, text)).toEqual(value);
    expect(tema.encode(value)).toBe(text);
  });

  test.each([
    ['stunting; ekonomi', 'stunting;ekonomi'],
    ['stunting,ekonomi', 'stunting;ekonomi'],
    ['stunting;', 'stunting'],
    ['stunting;;ekonomi', 'stunting;ekonomi'],
    ['stunting;stunting', 'stunting'],
  ])('%j is separated wrongly', (text, suggestion) => {
    expect(read(tema, text)).toEqual({ kind: 'cell/list', suggestion });
  });

  test('a wrong word in a list of choices is named as one', () => {
    expect(read(daftar(kelas), 'dasar;mandri')).toEqual({
      kind: 'cell/choice',
      choices: ['dasar', 'mandiri'],
      suggestion: 'mandiri',
    });
  });

  test('a list may have to hold something', () => {
    expect(read(daftar(kelas, { wajib: true }), '')).toMatchObject({ kind: 'cell/required' });
    expect(metaOf(daftar(kelas, { wajib: true })).wajib).toBe(true);
    expect(metaOf(tema).wajib).toBe(false);
  });
});

describe('an address', () => {
  test.each([
    'https://contoh.id/a?b=c',
    'http://contoh.id',
    'HTTPS://contoh.id',
    'https://web.archive.org/web/2020/https://contoh.id/a',
  ])('%j is read', (text) => {
    expect(read(url(), text)).toBe(text);
  });

  test.each([
    'contoh.id',
    'www.contoh.id',
    'ftp://contoh.id',
    'https://',
    'https://contoh id',
    'javascript:alert(1)',
    'https://contoh/berita.html',
    'https://contoh.id/a;https://contoh.id/b',
    'https://contoh.id/a,https://contoh.id/b',
  ])('%j is refused', (text) => {
    expect(read(url(), text)).toEqual({ kind: 'cell/url' });
  });
});

describe('text', () => {
  test('text is kept as it is', () => {
    expect(read(teks(), 'Kampung "Baiman", RT 01')).toBe('Kampung "Baiman", RT 01');
  });

  test('text has an end', () => {
    expect(read(teks(), 'a'.repeat(2001))).toEqual({ kind: 'cell/tooLong', length: 2001, limit: 2000 });
    expect(read(teks(), 'a'.repeat(2000))).toHaveLength(2000);
  });
});

describe('an optional cell', () => {
  test('empty is null, both ways', () => {
    expect(read(optional(kelas), '')).toBeNull();
    expect(optional(kelas).encode(null)).toBe('');
  });

  test('what is filled in is still checked', () => {
    expect(read(optional(kelas), 'mandri')).toMatchObject({ kind: 'cell/choice' });
  });

  test('the dictionary knows the column and that it may be empty', () => {
    const doc = { judul: 'Kelas', deskripsi: 'Tingkat.', contoh: 'dasar' };
    expect(metaOf(column(doc, optional(kelas)))).toEqual({
      ...doc,
      tipe: 'pilihan',
      wajib: false,
      pilihan: ['dasar', 'mandiri'],
      aturan: {},
    });
  });
});

describe('what a codec asks of a value is told to programs', () => {
  test.each<[string, CellCodec<unknown>, object]>([
    ['the form of a code', kode<'A'>({ pattern: /^p\d+$/, contoh: 'p1' }), { pola: String.raw`^p\d+$` }],
    ['whole numbers within bounds', angka({ bulat: true, min: 0, max: 4 }), { bulat: true, min: 0, max: 4 }],
    ['any number', angka(), { bulat: false }],
    ['the form of a date', tanggal(), { pola: String.raw`^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$` }],
    [
      'the items of a list',
      daftar(kelas),
      { butir: { tipe: 'pilihan', wajib: true, pilihan: ['dasar', 'mandiri'], aturan: {} } },
    ],
    ['nothing about text', teks(), {}],
  ])('%s, also where the cell may be empty', (_name, codec, aturan) => {
    expect(metaOf(codec)).toMatchObject({ aturan });
    expect(metaOf(optional(codec)).aturan).toEqual(metaOf(codec).aturan);
  });
});
