import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { column, detailOf, metaOf } from './column.ts';
import { defineDataset } from './dataset.ts';
import { daysIn, lastDay } from './date.ts';
import { formatProblem } from './fixture.test-support.ts';
import { hari, isHari } from './hari.ts';
import { parseTable } from './parse.ts';

function read(text: string): unknown {
  const result = hari().safeDecode(text);
  return result.success ? result.data : detailOf(result.error);
}

describe('a cell for a date to the day', () => {
  test.each(['2026-11-24', '2024-02-29', '1900-01-01', '2100-12-31'])('%j is read, and written as it was', (text) => {
    expect(read(text)).toBe(text);
    expect(hari().encode(text as never)).toBe(text);
    expect(isHari(text)).toBe(true);
  });

  test.each(['2026', '2026-11', '1900'])('%j is a date without its day', (text) => {
    expect(read(text)).toEqual({ kind: 'cell/partDay' });
    expect(isHari(text)).toBe(false);
  });

  test.each(['2023-02-29', '2026-13', '2026-11-31', '1899-12-31', '2101-01-01', '1899'])(
    '%j does not stand in the calendar',
    (text) => {
      expect(read(text)).toEqual({ kind: 'cell/noSuchDate', isDay: true });
    },
  );

  test.each([
    ['24/11/2026', '2026-11-24'],
    ['24 November 2026', '2026-11-24'],
    ['46350', '2026-11-24'],
    ['2026-11-24T00:00:00Z', '2026-11-24'],
    // The day is lost, and a month alone is no cure.
    ['Nov-26', null],
    ['11/2026', null],
    ['2.026', null],
    ['05/06/2026', null],
  ])('%j most likely means %j', (text, suggestion) => {
    expect(read(text)).toEqual({ kind: 'cell/mangledDate', suggestion, isDay: true });
  });

  test.each([
    ['kemarin', false],
    ['2025/2026', true],
  ])('%j is no date', (text, isSpan) => {
    expect(read(text)).toEqual({ kind: 'cell/date', isSpan, isDay: true });
  });

  test('an empty cell says what belongs there', () => {
    expect(read('')).toEqual({ kind: 'cell/required', what: 'tanggal lengkap, misalnya 2026-11-24', cure: null });
  });

  test('it is a kind of its own in the dictionary', () => {
    expect(metaOf(hari()).tipe).toBe('tanggal lengkap');
  });

  test('whatever it reads is one day: the first and the last that it can mean are itself', () => {
    const part = fc.integer({ min: 0, max: 40 }).map((n) => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1890, max: 2110 }), part, part, (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const isDay = year >= 1900 && year <= 2100 && Number(day) >= 1 && Number(day) <= daysIn(year, Number(month));
        expect(isHari(text)).toBe(isDay);
        if (isHari(text)) expect(lastDay(text)).toBe(text);
      }),
    );
  });
});

const dataset = defineDataset({
  id: 'contoh',
  judul: 'Contoh',
  deskripsi: '',
  title: '',
  description: '',
  key: [],
  columns: { tanggal: column({ judul: 'Tanggal', deskripsi: '', contoh: '' }, hari()) },
});
const explain = (cell: string): string =>
  parseTable(dataset, new TextEncoder().encode(`tanggal\n"${cell}"\n2026-11-24\n`))
    .problems.map(formatProblem)
    .join('\n\n');

describe('problems of a date to the day', () => {
  test('the day is missing', () => {
    expect(explain('2026-11')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom tanggal, sel "2026-11"
      Tanggal ini belum lengkap: harinya tidak ada.
      Bentuk tahun-bulan-hari, misalnya 2026-11-24.
      Tulis juga harinya. Yang dicatat di sini pekerjaan kita sendiri, jadi harinya ada di catatan kerja; jangan mengira-ngira."
    `);
  });

  test('changed by a spreadsheet', () => {
    expect(explain('24/11/2026')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom tanggal, sel "24/11/2026"
      Tanggal ini berubah bentuk, biasanya oleh Excel.
      Bentuk tahun-bulan-hari, misalnya 2026-11-24.
      Bila ini maksudnya, tulis "2026-11-24". Agar tidak berubah lagi, blok kolomnya, tekan Ctrl+1, pilih Teks (Text), baru ketik isinya."
    `);
  });

  test('changed by a spreadsheet so that the day is lost', () => {
    expect(explain('Nov-26')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom tanggal, sel "Nov-26"
      Tanggal ini berubah bentuk, biasanya oleh Excel.
      Bentuk tahun-bulan-hari, misalnya 2026-11-24.
      Hari dan bulannya bisa tertukar atau hilang, jadi lihat catatannya, lalu tulis sebagai tahun-bulan-hari. Agar tidak berubah lagi, blok kolomnya, tekan Ctrl+1, pilih Teks (Text), baru ketik isinya."
    `);
  });

  test('not in the calendar', () => {
    expect(explain('2026-11-31')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom tanggal, sel "2026-11-31"
      Tanggal ini tidak ada di kalender, atau tahunnya sebelum 1900 atau sesudah 2100.
      Tanggal yang ada, berbentuk tahun-bulan-hari, misalnya 2026-11-24.
      Periksa bulan (01–12) dan hari (misalnya 28 atau 29 untuk Februari)."
    `);
  });

  test('no date at all', () => {
    expect(explain('kemarin')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom tanggal, sel "kemarin"
      Isi sel ini bukan tanggal yang dikenal.
      Bentuk tahun-bulan-hari, misalnya 2026-11-24.
      Tulis satu hari saja; keterangan lain ditulis di kolom lain. Agar tidak berubah lagi, blok kolomnya, tekan Ctrl+1, pilih Teks (Text), baru ketik isinya."
    `);
  });

  test('a span of time', () => {
    expect(explain('2025/2026')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom tanggal, sel "2025/2026"
      Isi sel ini bukan tanggal yang dikenal.
      Bentuk tahun-bulan-hari, misalnya 2026-11-24.
      Tulis satu hari saja; keterangan lain ditulis di kolom lain. Agar tidak berubah lagi, blok kolomnya, tekan Ctrl+1, pilih Teks (Text), baru ketik isinya."
    `);
  });

  test('an empty cell beside others', () => {
    const two = defineDataset({ ...dataset, columns: { ...dataset.columns, lain: dataset.columns.tanggal } });
    const { problems } = parseTable(two, new TextEncoder().encode('tanggal,lain\n,2026-11-24\n'));
    expect(problems.map(formatProblem).join('\n\n')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom tanggal, sel kosong
      Sel ini kosong.
      Wajib diisi: tanggal lengkap, misalnya 2026-11-24.
      Isi sel ini. Bila datanya memang tidak ada, hapus barisnya; jangan diisi kira-kira."
    `);
  });

  test('a word for "unknown"', () => {
    expect(explain('belum diketahui')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom tanggal, sel "belum diketahui"
      Sel ini berisi tanda atau kata untuk "tidak ada", bukan data.
      Data yang sesungguhnya; kolom ini tidak boleh kosong.
      Bila tidak diketahui, hapus barisnya."
    `);
  });
});
