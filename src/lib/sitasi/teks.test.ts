import { describe, expect, test } from 'vitest';
import { contohHalaman, contohRujukan } from './rujukan.test-support.ts';
import { formatApa, formatPolos, renderTeks } from './teks.ts';

describe('a citation in the Indonesian order', () => {
  test('names compiler, year, title, release and address, and leaves the day of reading open', () => {
    expect(formatPolos(contohHalaman)).toBe(
      'Kampung KB Banjarmasin. 2026. Mantuil. Data versi 2026.11, 24 November 2026. ' +
        'https://contoh.id/kampung/mantuil/ (diakses pada …).',
    );
  });
  test('names who says a number', () => {
    expect(formatPolos(contohRujukan)).toBe(
      'Kampung KB Banjarmasin. 2026. Jumlah RT di Mantuil, Juli 2025: 26 RT. Sumber: Kilas Banua. ' +
        'Data versi 2026.11, 24 November 2026. https://contoh.id/kampung/mantuil/#angka-jumlah_rt (diakses pada …).',
    );
  });
  test('puts no full stop behind a question', () => {
    expect(formatPolos({ ...contohHalaman, judul: 'Apa itu Kampung KB?' })).toContain(
      '. Apa itu Kampung KB? Data versi',
    );
  });
});

describe('a citation after APA 7', () => {
  test.for([
    [contohHalaman, 'Mantuil (Data versi 2026.11). https://contoh.id/kampung/mantuil/'],
    [
      { ...contohHalaman, jenis: 'data' as const, judul: 'Tabel nilai' },
      'Tabel nilai (Data versi 2026.11) [Kumpulan data]. https://contoh.id/kampung/mantuil/',
    ],
    [
      contohRujukan,
      'Jumlah RT di Mantuil, Juli 2025: 26 RT (Data versi 2026.11) [Data; sumber asal: Kilas Banua]. ' +
        'https://contoh.id/kampung/mantuil/#angka-jumlah_rt',
    ],
  ] as const)('gives the day of the release, the version and the form: $0.jenis', ([rujukan, sisa]) => {
    expect(formatApa(rujukan)).toBe(`Kampung KB Banjarmasin. (2026, 24 November). ${sisa}`);
  });
});

test('the text for people has the page first, then each number with its source', () => {
  expect(renderTeks([contohHalaman, contohRujukan])).toMatchInlineSnapshot(`
    "CARA MENGUTIP
    Isi tanggal akses di tempat titik-titik.


    HALAMAN INI

    Kampung KB Banjarmasin. 2026. Mantuil. Data versi 2026.11, 24 November 2026. https://contoh.id/kampung/mantuil/ (diakses pada …).

    APA 7: Kampung KB Banjarmasin. (2026, 24 November). Mantuil (Data versi 2026.11). https://contoh.id/kampung/mantuil/


    ANGKA 1

    Kampung KB Banjarmasin. 2026. Jumlah RT di Mantuil, Juli 2025: 26 RT. Sumber: Kilas Banua. Data versi 2026.11, 24 November 2026. https://contoh.id/kampung/mantuil/#angka-jumlah_rt (diakses pada …).

    APA 7: Kampung KB Banjarmasin. (2026, 24 November). Jumlah RT di Mantuil, Juli 2025: 26 RT (Data versi 2026.11) [Data; sumber asal: Kilas Banua]. https://contoh.id/kampung/mantuil/#angka-jumlah_rt

    Sumber asal: Kilas Banua, https://kilas.id/a_b?x=1&y=%20
    "
  `);
});
