import { describe, expect, test } from 'vitest';
import { explainRows } from './fixture.test-support.ts';

const angka = (cell: string): string => explainRows(`63.71,2023,"${cell}",BPS,`);
const tanggal = (cell: string): string => explainRows(`63.71,"${cell}",26,BPS,`);
const kode = (cell: string): string => explainRows(`"${cell}",2023,26,BPS,`);

describe('problems of a number', () => {
  test('an empty cell', () => {
    expect(angka('')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom nilai, sel kosong
      Sel ini kosong.
      Wajib diisi: angka.
      Tulis angkanya. Bila tidak diketahui, hapus baris ini; jangan menulis 0, sebab 0 berarti sungguh nol."
    `);
  });

  test('1.234 is refused as ambiguous, with both readings', () => {
    expect(angka('1.234')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom nilai, sel "1.234"
      Angka ini dapat dibaca dengan dua cara, ribuan atau pecahan, dan tidak boleh ditebak.
      Ribuan ditulis tanpa pemisah; titik hanya untuk desimal.
      Bila maksudnya ribuan, tulis "1234". Bila maksudnya pecahan dengan tiga angka desimal, tulis "1.2340" (dengan satu nol di belakang)."
    `);
  });

  test('a decimal comma', () => {
    expect(angka('26,5')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom nilai, sel "26,5"
      Angka ini memakai koma desimal.
      Titik desimal, misalnya 26.5.
      Tulis "26.5". Agar Excel menyimpan titik desimal: File > Opsi > Tingkat Lanjut (Options > Advanced), hapus centang "Gunakan pemisah sistem" (Use system separators), isi titik untuk desimal, lalu simpan ulang."
    `);
  });

  test('thousands separators', () => {
    expect(angka('1.234.567,8')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom nilai, sel "1.234.567,8"
      Angka ini memakai pemisah ribuan.
      Angka tanpa pemisah ribuan, dan titik hanya untuk desimal.
      Tulis "1234567.8". Di Excel dan LibreOffice: blok kolomnya, Ctrl+1 > Angka (Number), hapus centang pemisah ribuan."
    `);
  });

  test('scientific notation', () => {
    expect(angka('1,23E+10')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom nilai, sel "1,23E+10"
      Lembar kerja telah mengubah isi sel ini ke bentuk ilmiah (seperti 1,23E+10), dan angka di belakangnya bisa hilang.
      Ditulis utuh: angka seperti 12300000000, kode seperti 63.71.01.1001.
      Salin ulang dari sumbernya (kode wilayah ada di wilayah.csv); jangan mengira-ngira dari yang tampak. Agar tidak berubah lagi, blok kolomnya, tekan Ctrl+1, pilih Teks (Text), baru ketik isinya."
    `);
  });

  test('a unit', () => {
    expect(angka('12 %')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom nilai, sel "12 %"
      Ada satuan "%" di dalam sel angka.
      Angka saja; satuannya sudah tercatat di indikator.csv.
      Tulis "12"."
    `);
  });

  test('a unit behind an ambiguous number suggests nothing', () => {
    expect(angka('1.234 jiwa')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom nilai, sel "1.234 jiwa"
      Ada satuan "jiwa" di dalam sel angka.
      Angka saja; satuannya sudah tercatat di indikator.csv.
      Tulis angkanya utuh: tanpa satuan, tanpa pemisah ribuan, dan dengan titik desimal."
    `);
  });

  test('a word', () => {
    expect(angka('dua puluh')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom nilai, sel "dua puluh"
      Isi sel ini bukan angka.
      Angka saja, tanpa kata, satuan, atau tanda lain; misalnya 26 atau 26.5.
      Tulis angkanya saja. Keterangan seperti "sekitar", "lebih dari", atau rentang ditulis di kolom catatan."
    `);
  });

  test('a date', () => {
    expect(angka('26/06/2018')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom nilai, sel "26/06/2018"
      Kolom angka ini berisi tanggal atau jam; lembar kerja sering mengubah angka seperti 6-18 dan 4.36 menjadi begitu.
      Angka, misalnya 26 atau 26.5.
      Tulis kembali angkanya dari sumber. Agar tidak berubah lagi, blok kolomnya, tekan Ctrl+1, pilih Teks (Text), baru ketik isinya."
    `);
  });

  test('more digits than a computer keeps', () => {
    expect(angka('0.1234567890123456789')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom nilai, sel "0.1234567890123456789"
      Angka ini terlalu panjang; komputer hanya menyimpan sekitar 15 angka dengan tepat.
      Paling banyak 15 angka penting.
      Periksa sumbernya. Angka sepanjang ini biasanya hasil rumus yang belum dibulatkan, atau kode yang salah kolom."
    `);
  });

  test('a word for "nothing"', () => {
    expect(angka('tidak ada')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom nilai, sel "tidak ada"
      Sel ini berisi tanda atau kata untuk "tidak ada", bukan data.
      Data yang sesungguhnya; kolom ini tidak boleh kosong.
      Bila tidak diketahui, hapus barisnya. Tulis 0 hanya bila sungguh nol: yang tidak diketahui bukan nol."
    `);
  });

  test.each(['-', 'n/a', 'N/A', 'nihil', 'belum ada data', '?', '…', 'x', 'NULL'])(
    '%j is no number and no zero',
    (cell) => {
      expect(angka(cell)).toContain('Sel ini berisi tanda atau kata untuk "tidak ada", bukan data.');
    },
  );

  test('an apostrophe in front', () => {
    expect(angka('’26')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom nilai, sel "’26"
      Sel ini diawali tanda petik tunggal, yang di Excel dipakai agar isinya dianggap teks.
      "26" tanpa tanda petik di depannya.
      Hapus tanda petik itu. Agar tidak berubah lagi, blok kolomnya, tekan Ctrl+1, pilih Teks (Text), baru ketik isinya."
    `);
  });

  test('a formula', () => {
    expect(angka('=SUM(A1:A9)')).toContain('Sel ini diawali "="');
    expect(angka('+26')).toContain('Sel ini diawali "+"');
    expect(angka('-A1')).toContain('Sel ini diawali "-"');
  });

  test('a cell that is too small for its number', () => {
    expect(angka('####')).toContain('kolom terlalu sempit bila tampak ####');
  });
});

describe('problems of a date', () => {
  test('a date with slashes, where one number cannot be a month', () => {
    expect(tanggal('26/06/2018')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom periode, sel "26/06/2018"
      Tanggal ini berubah bentuk, biasanya oleh Excel.
      Bentuk tahun-bulan-hari (2018-06-26), tahun-bulan (2018-06), atau tahun saja (2018).
      Bila ini maksudnya, tulis "2018-06-26". Agar tidak berubah lagi, blok kolomnya, tekan Ctrl+1, pilih Teks (Text), baru ketik isinya."
    `);
  });

  test('a date with slashes that can be read twice', () => {
    expect(tanggal('05/06/2018')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom periode, sel "05/06/2018"
      Tanggal ini berubah bentuk, biasanya oleh Excel.
      Bentuk tahun-bulan-hari (2018-06-26), tahun-bulan (2018-06), atau tahun saja (2018).
      Hari dan bulannya bisa tertukar, jadi lihat sumbernya, lalu tulis sebagai tahun-bulan-hari. Agar tidak berubah lagi, blok kolomnya, tekan Ctrl+1, pilih Teks (Text), baru ketik isinya."
    `);
  });

  test('a day that does not exist', () => {
    expect(tanggal('2023-02-29')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom periode, sel "2023-02-29"
      Tanggal ini tidak ada di kalender, atau tahunnya sebelum 1900 atau sesudah 2100.
      Tanggal yang ada, berbentuk tahun-bulan-hari (2018-06-26), tahun-bulan (2018-06), atau tahun saja (2018).
      Periksa bulan (01–12) dan hari (misalnya 28 atau 29 untuk Februari). Bila harinya tidak disebut sumber, tulis tahun-bulan saja."
    `);
  });

  test('a word', () => {
    expect(tanggal('kemarin')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom periode, sel "kemarin"
      Isi sel ini bukan tanggal yang dikenal.
      Bentuk tahun-bulan-hari (2018-06-26), tahun-bulan (2018-06), atau tahun saja (2018).
      Tulis seteliti yang disebut sumber, tidak lebih. Agar tidak berubah lagi, blok kolomnya, tekan Ctrl+1, pilih Teks (Text), baru ketik isinya."
    `);
  });
});

describe('problems of a code', () => {
  test('a code in a wrong form', () => {
    expect(kode('6371')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom kode, sel "6371"
      Isi sel ini bukan kode wilayah yang sah; mungkin titik atau nol di depannya hilang.
      Bentuk seperti 63.71.
      Salin kode wilayah dari sumbernya, atau tulis menurut bentuk itu. Agar tidak berubah lagi, blok kolomnya, tekan Ctrl+1, pilih Teks (Text), baru ketik isinya."
    `);
  });

  test('a code that became a number', () => {
    expect(kode('6,37101E+09')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom kode, sel "6,37101E+09"
      Lembar kerja telah mengubah isi sel ini ke bentuk ilmiah (seperti 1,23E+10), dan angka di belakangnya bisa hilang.
      Ditulis utuh: angka seperti 12300000000, kode seperti 63.71.01.1001.
      Salin ulang dari sumbernya (kode wilayah ada di wilayah.csv); jangan mengira-ngira dari yang tampak. Agar tidak berubah lagi, blok kolomnya, tekan Ctrl+1, pilih Teks (Text), baru ketik isinya."
    `);
  });

  test('a code behind an apostrophe', () => {
    expect(kode("'63.71")).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2, kolom kode, sel "'63.71"
      Sel ini diawali tanda petik tunggal, yang di Excel dipakai agar isinya dianggap teks.
      "63.71" tanpa tanda petik di depannya.
      Hapus tanda petik itu. Agar tidak berubah lagi, blok kolomnya, tekan Ctrl+1, pilih Teks (Text), baru ketik isinya."
    `);
  });
});
