import { describe, expect, test } from 'vitest';
import { contohDataset, explain, formatProblem, header } from './fixture.test-support.ts';
import { parseTable } from './parse.ts';
import { createProblem } from './problem.ts';

const row = '63.71,2023,26,BPS,';
const good = `${header}\n${row}\n`;
/** Text as a program writes it that knows one byte for each letter. */
const toAnsi = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

function toUtf16(text: string, isLittle: boolean, mark = true): Uint8Array {
  const marked = (mark ? '\uFEFF' : '') + text;
  const units = Array.from({ length: marked.length }, (_, at) => marked.charCodeAt(at));
  return Uint8Array.from(units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

describe('problems of a whole file', () => {
  test('a missing file', () => {
    expect(parseTable(contohDataset, null).problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(`
      "galat: contoh.csv
      Berkas contoh.csv tidak ada di folder data.
      Berkas bernama persis contoh.csv, dengan huruf kecil semua.
      Taruh berkas itu di folder data. Nama seperti "contoh.csv.csv", "contoh (1).csv" atau "CONTOH.CSV" dan berkas .xlsx tidak dikenali."
    `);
  });

  test('an empty file', () => {
    expect(explain('')).toMatchInlineSnapshot(`
      "galat: contoh.csv
      Berkas ini kosong.
      Baris pertama berisi judul kolom, lalu satu baris untuk setiap data.
      Ambil salinan terakhir yang masih berisi, lalu simpan ulang. Di Excel: Simpan Sebagai (Save As), pilih jenis "CSV UTF-8". Di LibreOffice: Simpan Sebagai (Save As), pilih "Text CSV", centang "Edit filter settings", lalu pilih Unicode (UTF-8) dan pemisah koma."
    `);
  });

  test.each([
    ['a byte order mark alone', '\uFEFF'],
    ['a line end alone', '\n'],
    ['blank rows alone', ',,,,\n,,,,\n'],
  ])('%s is an empty file', (_, text) => {
    expect(explain(text)).toContain('Berkas ini kosong.');
  });

  test('a header without rows', () => {
    expect(explain(`${header}\n`)).toMatchInlineSnapshot(`
      "galat: contoh.csv
      Berkas ini hanya berisi judul kolom; tidak ada baris data.
      Sedikitnya satu baris data di bawah judul kolom.
      Periksa apakah isinya terhapus atau berada di lembar lain: ke CSV hanya tersimpan lembar (sheet) yang sedang terbuka."
    `);
  });

  test('a workbook with the name of a CSV', () => {
    expect(explain(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0))).toMatchInlineSnapshot(`
      "galat: contoh.csv
      Isi berkas ini adalah berkas Excel (.xlsx), LibreOffice (.ods), atau zip yang hanya diganti namanya.
      Berkas teks CSV (UTF-8, pemisah koma).
      Buka berkas aslinya, lalu simpan dalam bentuk yang benar. Di Excel: Simpan Sebagai (Save As), pilih jenis "CSV UTF-8". Di LibreOffice: Simpan Sebagai (Save As), pilih "Text CSV", centang "Edit filter settings", lalu pilih Unicode (UTF-8) dan pemisah koma."
    `);
  });

  test.each([
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0], 'berkas Excel lama (.xls)'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'berkas PDF'],
  ])('%s with the name of a CSV', (_, bytes, name) => {
    expect(explain(Uint8Array.from(bytes))).toContain(`Isi berkas ini adalah ${name}`);
  });

  test.each([
    ['<html><table><tr><td>kode</td></tr></table></html>', 'tabel halaman web (HTML)'],
    ['\n <!DOCTYPE html>', 'tabel halaman web (HTML)'],
    ['\uFEFF<table>', 'tabel halaman web (HTML)'],
    ['<?xml version="1.0"?><kml/>', 'berkas XML'],
    ['{\\rtf1 kode}', 'dokumen Word'],
  ])('%j is text, but no table', (text, name) => {
    expect(explain(text)).toContain(`Isi berkas ini adalah ${name}`);
    expect(explain(text).split('galat:')).toHaveLength(2);
  });

  test('Windows-1252, with the row and cell of the first strange letter', () => {
    expect(explain(toAnsi(`${good}63.72,2023,5,Café,\n`))).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 3, sel "Café"
      Berkas ini memuat huruf yang bukan UTF-8; agaknya tersimpan sebagai Windows-1252 (ANSI).
      Teks UTF-8, supaya huruf seperti é, – dan ’ tidak berubah.
      Simpan ulang, lalu periksa tulisan pada sel ini. Di Excel: Simpan Sebagai (Save As), pilih jenis "CSV UTF-8". Di LibreOffice: Simpan Sebagai (Save As), pilih "Text CSV", centang "Edit filter settings", lalu pilih Unicode (UTF-8) dan pemisah koma."
    `);
  });

  test('the row of a strange letter is the one that the spreadsheet shows, though a cell above has two lines', () => {
    expect(explain(toAnsi(`${header}\n63.71,2023,26,"B\nPS",\n63.72,2023,5,Café,\n`))).toContain(
      'contoh.csv, baris 3, sel "Café"',
    );
  });

  test.each([
    ['little-endian with a mark', toUtf16(good, true)],
    ['big-endian with a mark', toUtf16(good, false)],
    ['little-endian without a mark', toUtf16(good, true, false)],
    ['big-endian without a mark', toUtf16(good, false, false)],
  ])('UTF-16, %s', (_, bytes) => {
    expect(explain(bytes)).toContain(
      'galat: contoh.csv\nBerkas ini tersimpan sebagai UTF-16 (di Excel bernama "Unicode Text").',
    );
  });

  test('UTF-16 with tabs, as Excel saves "Unicode Text", is told with the other problems of the file', () => {
    expect(explain(toUtf16(good.replaceAll(',', '\t').replace('26', '26,5'), true))).toMatchInlineSnapshot(`
      "galat: contoh.csv
      Berkas ini tersimpan sebagai UTF-16 (di Excel bernama "Unicode Text").
      Teks UTF-8, supaya huruf seperti é, – dan ’ tidak berubah.
      Simpan ulang. Di Excel: Simpan Sebagai (Save As), pilih jenis "CSV UTF-8". Di LibreOffice: Simpan Sebagai (Save As), pilih "Text CSV", centang "Edit filter settings", lalu pilih Unicode (UTF-8) dan pemisah koma.

      galat: contoh.csv
      Pemisah antarsel di berkas ini tab, bukan koma.
      Koma (,) di antara sel, dan titik di dalam angka desimal.
      Excel memakai setelan Windows: buka Wilayah (Region) > Setelan tambahan (Additional settings), isi Simbol desimal (Decimal symbol) dengan titik dan Pemisah daftar (List separator) dengan koma, lalu simpan ulang. Atau simpan dari LibreOffice: Simpan Sebagai, "Text CSV", centang "Edit filter settings", pilih pemisah koma.

      galat: contoh.csv, baris 2, kolom nilai, sel "26,5"
      Angka ini memakai koma desimal.
      Titik desimal, misalnya 26.5.
      Tulis "26.5". Agar Excel menyimpan titik desimal: File > Opsi > Tingkat Lanjut (Options > Advanced), hapus centang "Gunakan pemisah sistem" (Use system separators), isi titik untuk desimal, lalu simpan ulang."
    `);
  });

  test('a byte order mark is harmless', () => {
    expect(explain(`\uFEFF${good}`)).toMatchInlineSnapshot(`
      "peringatan: contoh.csv
      Berkas ini diawali tanda BOM, yaitu tanda tak terlihat yang ditambahkan Excel.
      UTF-8 tanpa BOM. Isinya tetap terbaca.
      Boleh dibiarkan. Untuk menghilangkannya, simpan dari LibreOffice sebagai "Text CSV" dengan Unicode (UTF-8)."
    `);
  });

  test.each(['\n', '\r\n'])('line ends %j are in order', (end) => {
    expect(explain(good.replaceAll('\n', end))).toBe('');
  });

  test('line ends of an old Macintosh are harmless', () => {
    expect(explain(good.replaceAll('\n', '\r'))).toMatchInlineSnapshot(`
      "peringatan: contoh.csv
      Akhir barisnya memakai cara Macintosh lama (CR).
      Satu jenis akhir baris (LF atau CRLF) untuk seluruh berkas. Isinya tetap terbaca.
      Boleh dibiarkan. Untuk merapikannya, buka berkas di LibreOffice atau Excel dan simpan ulang."
    `);
  });

  test('mixed line ends are harmless', () => {
    expect(explain(`${header}\r\n${row}\n`)).toMatchInlineSnapshot(`
      "peringatan: contoh.csv
      Akhir barisnya bercampur antara CRLF, LF, atau CR.
      Satu jenis akhir baris (LF atau CRLF) untuk seluruh berkas. Isinya tetap terbaca.
      Boleh dibiarkan. Untuk merapikannya, buka berkas di LibreOffice atau Excel dan simpan ulang."
    `);
  });

  test('semicolons between cells', () => {
    expect(explain(good.replaceAll(',', ';'))).toMatchInlineSnapshot(`
      "galat: contoh.csv
      Pemisah antarsel di berkas ini titik koma (;), bukan koma.
      Koma (,) di antara sel, dan titik di dalam angka desimal.
      Excel memakai setelan Windows: buka Wilayah (Region) > Setelan tambahan (Additional settings), isi Simbol desimal (Decimal symbol) dengan titik dan Pemisah daftar (List separator) dengan koma, lalu simpan ulang. Atau simpan dari LibreOffice: Simpan Sebagai, "Text CSV", centang "Edit filter settings", pilih pemisah koma."
    `);
  });

  test.each([
    ['\t', 'tab'],
    ['|', 'garis tegak (|)'],
  ])('%j between cells', (delimiter, name) => {
    expect(explain(good.replaceAll(',', delimiter))).toContain(`Pemisah antarsel di berkas ini ${name}, bukan koma.`);
  });

  test('what an Indonesian Excel makes of a table: mark, semicolons, decimal commas and dates, all told at once', () => {
    const text = `\uFEFF${header.replaceAll(',', ';')}\r\n63.71;26/06/2018;26,5;BPS;\r\n63.72;2018;1.234;BPS;\r\n`;
    expect(explain(text)).toMatchInlineSnapshot(`
      "peringatan: contoh.csv
      Berkas ini diawali tanda BOM, yaitu tanda tak terlihat yang ditambahkan Excel.
      UTF-8 tanpa BOM. Isinya tetap terbaca.
      Boleh dibiarkan. Untuk menghilangkannya, simpan dari LibreOffice sebagai "Text CSV" dengan Unicode (UTF-8).

      galat: contoh.csv
      Pemisah antarsel di berkas ini titik koma (;), bukan koma.
      Koma (,) di antara sel, dan titik di dalam angka desimal.
      Excel memakai setelan Windows: buka Wilayah (Region) > Setelan tambahan (Additional settings), isi Simbol desimal (Decimal symbol) dengan titik dan Pemisah daftar (List separator) dengan koma, lalu simpan ulang. Atau simpan dari LibreOffice: Simpan Sebagai, "Text CSV", centang "Edit filter settings", pilih pemisah koma.

      galat: contoh.csv, baris 2, kolom periode, sel "26/06/2018"
      Tanggal ini berubah bentuk, biasanya oleh Excel.
      Bentuk tahun-bulan-hari (2018-06-26), tahun-bulan (2018-06), atau tahun saja (2018).
      Bila ini maksudnya, tulis "2018-06-26". Agar tidak berubah lagi, blok kolomnya, tekan Ctrl+1, pilih Teks (Text), baru ketik isinya.

      galat: contoh.csv, baris 2, kolom nilai, sel "26,5"
      Angka ini memakai koma desimal.
      Titik desimal, misalnya 26.5.
      Tulis "26.5". Agar Excel menyimpan titik desimal: File > Opsi > Tingkat Lanjut (Options > Advanced), hapus centang "Gunakan pemisah sistem" (Use system separators), isi titik untuk desimal, lalu simpan ulang.

      galat: contoh.csv, baris 3, kolom nilai, sel "1.234"
      Angka ini dapat dibaca dengan dua cara, ribuan atau pecahan, dan tidak boleh ditebak.
      Ribuan ditulis tanpa pemisah; titik hanya untuk desimal.
      Bila maksudnya ribuan, tulis "1234". Bila maksudnya pecahan dengan tiga angka desimal, tulis "1.2340" (dengan satu nol di belakang)."
    `);
  });

  test('a quote that is never closed', () => {
    expect(explain(`${good}63.72,2023,5,"BPS,\n63.73,2023,5,BPS,\n`)).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 3
      Tanda petik ganda (") di baris ini tidak ditutup dengan benar; baris ini dan sesudahnya belum dapat diperiksa.
      Sel yang dibuka dengan tanda petik ditutup dengan tanda petik; tanda petik di dalam teks ditulis dua kali ("").
      Buka berkas dengan penyunting teks (misalnya Notepad), cari baris ini, lalu tutup atau hapus tanda petiknya. Bila disimpan dari Excel atau LibreOffice, tanda petik ditulis sendiri oleh program."
    `);
  });

  test('a quote that is closed in the middle of a cell', () => {
    expect(explain(`${good}63.72,2023,5,"BPS" Kota,\n63.73,x,5,BPS,\n`)).toContain(
      'galat: contoh.csv, baris 3\nTanda petik',
    );
  });

  test('more problems than anybody reads are counted', () => {
    const lines = Array.from({ length: 1005 }, (_, at) => `63.71,2023,x${at}y,BPS,`);
    const problems = parseTable(contohDataset, new TextEncoder().encode([header, ...lines].join('\n'))).problems;
    expect(problems).toHaveLength(1001);
    expect(problems.slice(-1).map(formatProblem).join()).toMatchInlineSnapshot(`
      "galat: contoh.csv
      Masih ada 5 masalah lain di berkas ini yang tidak ditampilkan.
      Masalah sebanyak ini biasanya punya satu sebab yang sama.
      Perbaiki dulu yang tertulis di atas, lalu jalankan lagi "npm run data:check". Jangan buka CSV dengan klik ganda: di Excel pakai Data > Dari Teks/CSV (From Text/CSV), asal berkas "65001: Unicode (UTF-8)", pemisah koma; di LibreOffice pilih Unicode (UTF-8) dan koma pada jendela impor."
    `);
  });

  test('JSON that cannot be read', () => {
    const problem = createProblem({ file: 'batas.geojson', row: 4 }, { kind: 'file/json', reason: 'susunannya rusak' });
    expect(formatProblem(problem)).toMatchInlineSnapshot(`
      "galat: batas.geojson, baris 4
      Bagian ini tidak dapat dibaca: susunannya rusak.
      GeoJSON (RFC 7946): FeatureCollection dengan bbox, satu Feature untuk satu kelurahan, id berisi kode kelurahan.
      Pakai kembali berkas sebelum disunting, atau ekspor ulang dari program peta. Di QGIS: Export > GeoJSON, CRS EPSG:4326, Layer Options RFC7946=YES dan WRITE_BBOX=YES, Custom Options ID_FIELD=kode dan ID_TYPE=String."
    `);
  });
});
