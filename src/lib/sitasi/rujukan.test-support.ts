/** A thing to cite whose every word is known. Imported by tests only. */
import fc from 'fast-check';
import type { Rujukan } from './rujukan.ts';

export const contohRujukan: Rujukan = {
  kunci: 'kampungkb-2026.11-jumlah_rt-63.71.01.1001-2025-07',
  jenis: 'angka',
  judul: 'Jumlah RT di Mantuil, Juli 2025: 26 RT',
  penerbit: 'Kampung KB Banjarmasin',
  tanggal: '2026-11-24',
  versi: '2026.11',
  alamat: 'https://contoh.id/kampung/mantuil/#angka-jumlah_rt',
  sumber: [{ penerbit: 'Kilas Banua', url: 'https://kilas.id/a_b?x=1&y=%20' }],
};

export const contohHalaman: Rujukan = {
  ...contohRujukan,
  kunci: 'kampungkb-2026.11-kampung-mantuil',
  jenis: 'halaman',
  judul: 'Mantuil',
  alamat: 'https://contoh.id/kampung/mantuil/',
  sumber: [],
};

/** Titles with every sign that means something to a format, line breaks among them, and letters that people write. */
export const judulJahat = fc
  .array(
    fc.constantFrom(
      ...String.raw`\ { } % & _ # $ ~ ^ " ' @ , = < > - – — é “ ” …`.split(' '),
      '`',
      '\n',
      '\r',
      '\t',
      ' and ',
      'TY  - JOUR',
      '\nER  - ',
      'Kelurahan',
      'Ä',
      'ñ',
      '{}',
      '\\&',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `A${parts.join('')}z`);
