import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData, mayHoldPersonalData } from './find.ts';
import { formatTemuan, scanFolder } from './scan.ts';

const kindsOf = (text: string, contact: string | null = null) =>
  findPersonalData(text, contact).map(({ jenis }) => jenis);

describe('personal data is found', () => {
  test.each([
    ['a NIK', 'NIK 6371051203850001 terdaftar', ['NIK']],
    ['a NIK in a CSV cell', 'kode,6371051203850001,teks', ['NIK']],
    ['a NIK of a woman: the day plus 40', 'nik: 6371055203850001', ['NIK']],
    ['a NIK in groups', '637105 120385 0001', ['NIK']],
    ['a NIP, and not its beginning as a NIK', 'NIP 19800101 200501 1 001', ['NIP']],
    ['a mobile number', 'hubungi 0812-3456-7890', ['telepon']],
    ['a mobile number with the code of the country', '+62 812 3456 7890', ['telepon']],
    ['a landline', 'Telp. (0511) 3301234', ['telepon']],
    ['a number behind a chat link', '<a href="https://wa.me/6281234567890">', ['telepon']],
    ['a number behind a call link', '<a href="tel:+6281234567890">', ['telepon']],
    ['an e-mail address', 'kirim ke siti.aminah@gmail.com ya', ['surel']],
    ['a name with a title before it', 'Lurah Drs. Budi', ['nama bergelar']],
    ['a name with a hajj title', 'bersama Hj. Siti', ['nama bergelar']],
    ['a name of a doctor', 'dipimpin dr. Rahmat', ['nama bergelar']],
    ['a name with a degree behind it', 'Rahmat, S.Sos hadir', ['nama bergelar']],
    ['a name with a degree written without points', 'Aminah, SKM', ['nama bergelar']],
  ])('%s', (_, text, expected) => {
    expect(kindsOf(text)).toEqual(expected);
  });

  test('with the line on which it stands', () => {
    expect(findPersonalData('satu\ndua\nHj. Siti', null)).toEqual([
      { jenis: 'nama bergelar', kata: 'Hj. Siti', baris: 3 },
    ]);
  });
});

describe('what is none is left alone', () => {
  test.each([
    ['a code of an area', '63.71.03.1004'],
    ['a number of an article', 'https://kalsel.example.id/berita/6371051203850001/0812345678901'],
    ['a hash', 'sha256: 6371051203850001abcdef637105120385000112345678abcd'],
    ['an integrity value', '<script integrity="sha256-6371051203850001=">'],
    ['coordinates', '"coordinates": [[114.5812345678, -3.3],[114.6,-3.2]]'],
    ['a path', '<path d="M0812 3456 7890 1234"/>'],
    ['a year and a count', '2023 81234 anak'],
    ['an amount', 'Rp32.812.345.678'],
    ['a date', '2026-11-24'],
    ['a street named after somebody', 'Jalan H. Djok Mentaya dan RSUD dr. Soeharsono'],
    ['an address reserved for examples', 'nama@contoh.example'],
    ['a word that ends like a title', 'Kampung KB. Banjarmasin'],
  ])('%s', (_, text) => {
    expect(findPersonalData(text, null)).toEqual([]);
  });

  test('and so is the address that the site itself gives, but no other', () => {
    expect(kindsOf('redaksi@situs.id', 'mailto:redaksi@situs.id')).toEqual([]);
    expect(kindsOf('orang@situs.id', 'mailto:redaksi@situs.id')).toEqual(['surel']);
  });
});

const probe = (text: string): boolean => mayHoldPersonalData(Buffer.from(text).toString('latin1'));

describe('a text is only passed over when nothing would be found in it', () => {
  test.each([
    ['NIK', '637105 120385 0001'],
    ['NIP', '19800101 200501 1 001'],
    ['telepon', '+62 812 3456 7890'],
    ['telepon', '(0511) 3301234'],
    ['telepon', '+62 511 3301234'],
    ['telepon', 'TEL:+6251133012'],
    ['telepon', 'whatſapp.com/send?phone=6281234567'],
    ['surel', 'Siti@Gmail.Com'],
    ['nama bergelar', 'Hj. Élise'],
    ['nama bergelar', 'Ñoñé, S.Sos'],
    ['nama bergelar', 'Rahmat,AMd.Keb'],
  ])('%s: %s', (jenis, text) => {
    expect(kindsOf(text)).toEqual([jenis]);
    expect(probe(text)).toBe(true);
  });

  test('a page without a digit, an address or a title is passed over', () => {
    expect(probe('<p>Kampung KB. Mantuil, 26 RT, 13.844 jiwa: “baik” @media 2025-07</p>')).toBe(false);
  });

  test('whatever stands around it', () => {
    const piece = fc.constantFrom(
      ...['6371051203850001', '637105', '120385', '0001', '19800101', '200501', '1', '001', '0812', '3456', '7890'],
      ...['+62', '62', '(0511)', '3301234', 'wa.me/', 'tel:', 'a@b.id', '@', 'b.id', 'Hj.', 'Drs.', 'Siti', 'Élise'],
      ...[
        ', ',
        'S.Sos',
        'SKM',
        ' ',
        '.',
        '-',
        '\n',
        '"',
        ' d="',
        'sha256-',
        'https://a.id/',
        '"coordinates": [[',
        ']]',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        if (findPersonalData(text, null).length > 0) expect(probe(text)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

test('a report names the place and not the finding itself', () => {
  const kata = '0812-3456-7890';
  const text = formatTemuan([{ berkas: 'unduh/a.csv', baris: 3, jenis: 'telepon', kata }]);
  expect(text).toBe('unduh/a.csv:3: telepon: 0812… (14 huruf)');
});

test('every text file below a folder is searched, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pribadi-'));
  try {
    mkdirSync(join(folder, 'unduh'));
    writeFileSync(join(folder, 'unduh', 'a.csv'), 'nama\nHj. Siti\n');
    writeFileSync(join(folder, 'index.html'), '<p>aman</p>');
    writeFileSync(join(folder, 'gambar.png'), 'Hj. Siti');
    expect(scanFolder(folder, null)).toEqual([
      { berkas: 'unduh/a.csv', jenis: 'nama bergelar', kata: 'Hj. Siti', baris: 2 },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
