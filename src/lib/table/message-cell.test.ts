import { describe, expect, test } from 'vitest';
import { explainRows } from './fixture.test-support.ts';

const sumber = (cell: string): string => explainRows(`63.71,2023,26,"${cell}",`);
const catatan = (cell: string): string => explainRows(`63.71,2023,26,BPS,"${cell}"`);

describe('problems of any cell', () => {
  test('an empty cell that must be filled', () => {
    expect(sumber('')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom sumber, sel kosong
      Sel ini kosong.
      Wajib diisi: nama sumber.
      Isi sel ini. Bila datanya memang tidak ada, hapus barisnya; jangan diisi kira-kira."
    `);
  });

  test('a space at the end', () => {
    expect(sumber('BPS ')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom sumber, sel "BPS "
      Ada spasi yang tidak perlu: di awal, di akhir, dobel, atau spasi tak terputus dari hasil salin-tempel.
      Spasi tunggal di antara kata, dan tidak ada di awal atau akhir.
      Ketik ulang isi sel menjadi "BPS". Untuk banyak sel, pakai Cari dan Ganti (Ctrl+H): tempel spasi itu di kotak Cari."
    `);
  });

  test.each([
    ['a no-break space', 'BPS\u00A0Kota', 'BPS[U+00A0]Kota'],
    ['a space in front', ' BPS Kota', ' BPS Kota'],
    ['two spaces', 'BPS  Kota', 'BPS  Kota'],
    ['a thin space', 'BPS\u2009Kota', 'BPS[U+2009]Kota'],
  ])('%s', (_, cell, shown) => {
    expect(sumber(cell)).toContain(`sel "${shown}"\nAda spasi yang tidak perlu`);
    expect(sumber(cell)).toContain('Ketik ulang isi sel menjadi "BPS Kota".');
  });

  test('a line end inside a cell', () => {
    expect(sumber('BPS\nKota')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom sumber, sel "BPS[U+000A]Kota"
      Sel ini memuat ganti baris (Enter).
      Teks dalam satu baris.
      Ganti dengan spasi. Di Excel: Ctrl+H, di kotak Cari tekan Ctrl+J, di kotak Ganti ketik spasi. Di LibreOffice: Ctrl+H, cari \\n dengan ekspresi reguler (regular expressions) aktif."
    `);
  });

  test('a NUL byte', () => {
    expect(sumber('BPS\0Kota')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom sumber, sel "BPS[U+0000]Kota"
      Ada karakter yang tidak terlihat (U+0000, NUL).
      Hanya huruf, angka, tanda baca, dan spasi biasa.
      Hapus isi sel ini lalu ketik ulang dari sumbernya; jangan menempel langsung dari PDF, WhatsApp, atau situs."
    `);
  });

  test.each([
    ['a zero-width space', 'BPS\u200BKota', 'U+200B'],
    ['a tab inside', 'BPS\tKota', 'U+0009'],
    ['a soft hyphen', 'BPS\u00ADKota', 'U+00AD'],
    ['a mark that turns the direction', 'BPS\u202EKota', 'U+202E'],
  ])('%s', (_, cell, code) => {
    expect(sumber(cell)).toContain(`Ada karakter yang tidak terlihat (${code}).`);
  });

  test('a letter that an earlier program has lost', () => {
    expect(sumber('Caf\uFFFD')).toContain('Ada huruf yang sudah hilang dan berganti tanda � (U+FFFD).');
  });

  test('a cell of one megabyte', () => {
    expect(sumber('a'.repeat(1_000_000)).replace(/a{70,}/, '(80 huruf a)')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom sumber, sel "(80 huruf a)…"
      Isi sel ini 1000000 karakter, terlalu panjang.
      Paling banyak 4000 karakter.
      Ringkas isinya. Bila memuat isi sel lain, cari tanda petik ganda (") yang tidak ditutup, atau tempelan yang salah tempat."
    `);
  });

  test('the start of a formula', () => {
    expect(sumber('=HYPERLINK(1)')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom sumber, sel "=HYPERLINK(1)"
      Sel ini diawali "="; Excel akan menjalankannya sebagai rumus.
      Isi biasa yang tidak diawali tanda =, +, -, @, atau tab.
      Hapus tanda itu atau mulai dengan kata. Bila sel ini memang rumus, ganti dengan hasilnya: salin, lalu Tempel Spesial > Nilai (Paste Special > Values)."
    `);
  });

  test.each(['+62511', '-1 unit', '@dinas', '\tBPS', '＝1'])('%j begins like a formula', (cell) => {
    expect(sumber(cell)).toContain('Excel akan menjalankannya sebagai rumus.');
  });

  test('a carriage return in front is a line end, and refused as one', () => {
    expect(sumber('\r=1')).toContain('Sel ini memuat ganti baris (Enter).');
  });

  test('an error of the spreadsheet', () => {
    expect(sumber('#REF!')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom sumber, sel "#REF!"
      Isi sel ini pesan dari lembar kerja (rumus gagal, atau kolom terlalu sempit bila tampak ####), bukan data.
      Data dari sumbernya, atau sel kosong bila kolomnya boleh kosong.
      Lebarkan kolomnya atau betulkan rumusnya, tempel hasilnya sebagai nilai (Paste Special > Values), lalu simpan ulang."
    `);
  });

  test.each(['#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '########', 'Err:502'])(
    '%j is an error of the spreadsheet',
    (cell) => {
      expect(catatan(cell)).toContain('Isi sel ini pesan dari lembar kerja');
    },
  );

  test('a sign for "nothing" where the cell may be empty', () => {
    expect(catatan('-')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom catatan, sel "-"
      Sel ini berisi tanda atau kata untuk "tidak ada", bukan data.
      Sel yang benar-benar kosong bila tidak diketahui.
      Kosongkan sel ini; jangan tulis "-", "n/a", atau "tidak ada"."
    `);
  });

  test('a sign for "nothing" where it may not', () => {
    expect(sumber('n/a')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom sumber, sel "n/a"
      Sel ini berisi tanda atau kata untuk "tidak ada", bukan data.
      Data yang sesungguhnya; kolom ini tidak boleh kosong.
      Bila tidak diketahui, hapus barisnya."
    `);
  });

  test('UTF-8 that was once read as Windows-1252', () => {
    expect(sumber('umur 15â€“49 tahun')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom sumber, sel "umur 15â€“49 tahun"
      Hurufnya rusak karena teks UTF-8 pernah dibuka sebagai Windows-1252; misalnya "â€“" semula adalah "–".
      Huruf dan tanda baca seperti di sumbernya.
      Ketik ulang bagian yang rusak, atau ambil salinan sebelum rusak. Jangan buka CSV dengan klik ganda: di Excel pakai Data > Dari Teks/CSV (From Text/CSV), asal berkas "65001: Unicode (UTF-8)", pemisah koma; di LibreOffice pilih Unicode (UTF-8) dan koma pada jendela impor."
    `);
  });

  test('what is left of a web page', () => {
    expect(sumber('Dinas PP &amp; PA')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom sumber, sel "Dinas PP &amp; PA"
      Ada sisa kode halaman web, misalnya &amp;, &nbsp;, atau <b>.
      Teks biasa: & ditulis &, dan tanpa tanda seperti <b>.
      Hapus kode itu, atau salin lagi dari halaman yang tampak di peramban; di Excel tempel dengan Ctrl+Alt+V > Teks (Text)."
    `);
  });

  test.each(['a&nbsp;b', '&#8211;', '<b>BPS</b>', 'satu<br>dua', '</p>'])('%j is left of a web page', (cell) => {
    expect(sumber(cell)).toContain('Ada sisa kode halaman web');
  });

  test.each(['Qur’an', 'usia 15–49', 'Café “Kita”', 'naik → turun', '’Aisyiyah', 'A & B', 'umur < 5', 'a<b'])(
    '%j is good text',
    (cell) => {
      expect(sumber(cell)).toBe('');
    },
  );
});
