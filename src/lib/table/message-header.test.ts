import { describe, expect, test } from 'vitest';
import { explain, header, parseContoh } from './fixture.test-support.ts';

const row = '63.71,2023,26,BPS,';

describe('problems of the header', () => {
  test('no header at all', () => {
    expect(explain(`${row}\n63.72,2023,5,BPS,\n`)).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 1
      Baris pertama bukan judul kolom.
      Baris pertama berisi judul kolom: kode, periode, nilai, sumber, catatan.
      Sisipkan satu baris paling atas dan tulis judul kolom itu, persis dan dengan huruf kecil."
    `);
  });

  test('a title above the header', () => {
    expect(explain(`Data Nilai 2023,,,,\n,,,,\n${header}\n63.71,2023,x,BPS,\n`)).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 1
      Judul kolom baru ada di baris 3; di atasnya ada baris lain, misalnya judul tabel atau baris kosong.
      Judul kolom berada di baris 1, tanpa sel gabungan.
      Hapus baris 1 sampai 2, lalu simpan ulang. Keterangan tentang tabel tidak ditulis di dalam CSV.

      galat: contoh.csv, baris 4, kolom nilai, sel "x"
      Sel ini berisi tanda atau kata untuk "tidak ada", bukan data.
      Data yang sesungguhnya; kolom ini tidak boleh kosong.
      Bila tidak diketahui, hapus barisnya. Tulis 0 hanya bila sungguh nol: yang tidak diketahui bukan nol."
    `);
  });

  test('the hint "sep=;" above the header', () => {
    expect(explain(`sep=;\n${`${header}\n${row}`.replaceAll(',', ';')}\n`)).toContain(
      'Judul kolom baru ada di baris 2; di atasnya ada baris lain',
    );
  });

  test('a missing column', () => {
    expect(explain('kode,periode,nilai,sumber\n63.71,2023,26,BPS\n')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 1, kolom catatan
      Kolom catatan tidak ada.
      Kolomnya lengkap: kode, periode, nilai, sumber, catatan.
      Bila kolom itu berganti nama, kembalikan menjadi catatan. Bila terhapus, ambil kembali isinya dari salinan sebelumnya."
    `);
  });

  test('a misspelt column suggests the nearest, and its cells are still checked', () => {
    expect(explain('kode,priode,nilai,sumber,catatan\n63.71,Jun-18,26,BPS,\n')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 1, kolom priode
      Judul kolom "priode" tidak dikenal.
      Mungkin maksudnya periode.
      Ganti judul kolom itu menjadi periode, dengan huruf kecil dan tanpa spasi.

      galat: contoh.csv, baris 2, kolom periode, sel "Jun-18"
      Tanggal ini berubah bentuk, biasanya oleh Excel.
      Bentuk tahun-bulan-hari (2018-06-26), tahun-bulan (2018-06), atau tahun saja (2018).
      Bila ini maksudnya, tulis "2018-06". Agar tidak berubah lagi, blok kolomnya, tekan Ctrl+1, pilih Teks (Text), baru ketik isinya."
    `);
  });

  test.each([
    ['Kode', 'kode'],
    [' kode', 'kode'],
    ['kode\u00A0', 'kode'],
    ['Kode Wilayah', 'kode'],
    ['KODE_WILAYAH', 'kode'],
    ['Waktu data', 'periode'],
    ['catatn', 'catatan'],
  ])('the column name %j is taken for %s', (name, meant) => {
    expect(explain(`${header.replace(meant, name)}\n${row}\n`)).toContain(`Mungkin maksudnya ${meant}.`);
  });

  test('a column renamed beyond recognition names the one that is missing', () => {
    expect(explain(`${header.replace('nilai', 'hasil')}\n${row}\n`)).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 1, kolom hasil
      Kolom "hasil" tidak dikenal.
      Kolom yang belum ditemukan: nilai.
      Bila kolom ini dimaksudkan sebagai nilai, kembalikan judulnya; bila bukan, hapus kolomnya.

      galat: contoh.csv, baris 1, kolom nilai
      Kolom nilai tidak ada.
      Kolomnya lengkap: kode, periode, nilai, sumber, catatan.
      Bila kolom itu berganti nama, kembalikan menjadi nilai. Bila terhapus, ambil kembali isinya dari salinan sebelumnya."
    `);
  });

  test('an added column', () => {
    expect(explain(`${header},petugas\n${row},Ani\n`)).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 1, kolom petugas
      Kolom "petugas" tidak dikenal.
      Hanya kolom yang tertulis di data/README.md.
      Hapus kolom itu. Keterangan tambahan ditulis di kolom catatan, bila ada."
    `);
  });

  test('a doubled column', () => {
    expect(explain(`kode,periode,nilai,nilai,sumber,catatan\n63.71,2023,26,27,BPS,\n`)).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 1, kolom nilai
      Judul kolom nilai muncul lebih dari sekali, jadi tidak jelas mana yang benar.
      Setiap judul kolom muncul satu kali.
      Bandingkan isi kolom-kolom itu, lalu hapus yang salah atau betulkan judulnya."
    `);
  });

  test('another order is harmless: cells are taken by name', () => {
    const text = 'nilai,kode,periode,sumber,catatan\n26,63.71,2023,BPS,\n';
    expect(explain(text)).toMatchInlineSnapshot(`
      "peringatan: contoh.csv, baris 1
      Urutan kolomnya berbeda.
      Urutan biasa: kode, periode, nilai, sumber, catatan. Isinya tetap terbaca benar, sebab sel dibaca menurut judul kolomnya.
      Boleh dibiarkan. Untuk merapikannya, pindahkan kolom ke urutan biasa."
    `);
    expect(parseContoh(text).rows).toEqual([
      { kode: '63.71', periode: '2023', nilai: 26, sumber: 'BPS', catatan: null },
    ]);
  });

  test('a trailing comma in every row is harmless', () => {
    const text = `${header},\n${row},\n`;
    expect(explain(text)).toMatchInlineSnapshot(`
      "peringatan: contoh.csv, baris 1, kolom F
      Kolom F kosong dan tidak berjudul, biasanya sisa koma di akhir setiap baris.
      Tidak ada kolom kosong. Isi kolom lain tetap terbaca.
      Boleh dibiarkan. Untuk merapikannya, blok kolom itu, klik kanan > Hapus (Delete), lalu simpan ulang."
    `);
    expect(parseContoh(text).rows).toHaveLength(1);
  });

  test('many of them are one stretch', () => {
    const text = `${header},,,\n${row},,,\n`;
    expect(explain(text)).toContain('peringatan: contoh.csv, baris 1, kolom F\nKolom F sampai H kosong');
    expect(parseContoh(text).problems).toHaveLength(1);
    expect(explain(`${header},,luas,\n${row},,,\n`)).toContain('kolom H\nKolom H kosong');
  });

  test('a column without a name that holds something', () => {
    expect(explain(`${header},\n${row},\n63.72,2023,5,BPS,,26\n`)).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 1, kolom F
      Kolom F tidak berjudul, padahal ada isinya (lihat baris 3).
      Setiap kolom yang berisi punya judul.
      Tulis judulnya bila termasuk kolom yang dikenal; bila isinya tergeser dari kolom lain, kembalikan; selain itu hapus kolomnya."
    `);
  });

  test('several wrong names are told once, and their cells are still checked', () => {
    expect(explain('KODE,PERIODE,NILAI,SUMBER,CATATAN\n63.71,Jun-18,26,BPS,\n')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 1
      Judul kolomnya tidak cocok. Yang tidak dikenal: "KODE", "PERIODE", "NILAI", "SUMBER", "CATATAN".
      Judul kolom persis: kode, periode, nilai, sumber, catatan.
      Ketik ulang judul kolom itu di baris 1, dengan huruf kecil dan tanpa spasi; urutannya jangan tertukar.

      galat: contoh.csv, baris 2, kolom periode, sel "Jun-18"
      Tanggal ini berubah bentuk, biasanya oleh Excel.
      Bentuk tahun-bulan-hari (2018-06-26), tahun-bulan (2018-06), atau tahun saja (2018).
      Bila ini maksudnya, tulis "2018-06". Agar tidak berubah lagi, blok kolomnya, tekan Ctrl+1, pilih Teks (Text), baru ketik isinya."
    `);
  });

  test('another table', () => {
    expect(explain('id,nama,kode,alamat,luas\n1,A,63.71,B,2\n')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 1
      Judul kolomnya tidak cocok. Yang tidak dikenal: "id", "nama", "alamat", "luas". Yang belum ada: periode, nilai, sumber, catatan.
      Judul kolom persis: kode, periode, nilai, sumber, catatan.
      Periksa apakah ini tabel lain yang salah nama berkasnya. Bila bukan, kembalikan judul kolomnya, atau ambil kembali kolom yang terhapus dari salinan sebelumnya."
    `);
  });

  test('a header sorted into the table is moved, and nothing above it deleted', () => {
    expect(explain(`63.71,2023,26,BPS,\n63.72,2023,5,BPS,\n${header}\n63.73,2023,5,BPS,\n`)).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 3
      Judul kolom ada di baris 3, di bawah data; agaknya tabel diurutkan (Sort) bersama judulnya.
      Judul kolom berada di baris 1, di atas semua data.
      Potong (Cut) baris 3, klik kanan baris 1, lalu Sisipkan Sel yang Dipotong (Insert Cut Cells). Saat mengurutkan, centang "Data saya memiliki judul" (My data has headers)."
    `);
  });

  test('even when it stands below all rows', () => {
    const rows = Array.from({ length: 20 }, (_, at) => `63.${at + 10},2023,5,BPS,`);
    expect(explain(`${rows.join('\n')}\n${header}\n`)).toContain('contoh.csv, baris 21\nJudul kolom ada di baris 21');
  });

  test.each([
    ['with marks behind every line', `${header};;\n${row};;\n"63.72,2023,5,BPS,""satu, dua""";;\n`],
    ['with marks inside of lines', `${header};\n${row}satu;dua\n${row};\n`],
    ['quoted, with marks', `"${header}";\n"${row}";\n`],
    ['with tabs', `${header}\t\n${row}\t\n`],
  ])('a table that Excel opened by a double click and saved, %s', (_, text) => {
    expect(explain(text)).toContain('contoh.csv, baris 1\nSeluruh isi baris masuk ke dalam satu sel.');
    expect(parseContoh(text).problems).toHaveLength(1);
  });

  test('one mark too many behind the header alone is no double click', () => {
    expect(explain(`${header};\n${row}\n`)).toContain('Mungkin maksudnya catatan.');
  });

  test('without a column that names a row nobody may say that a row is missing', () => {
    expect(parseContoh('periode,nilai,sumber,catatan\n2023,26,BPS,\n').unread).toMatchObject({ complete: false });
    expect(parseContoh('kode,periode,sumber,catatan\n63.71,2023,BPS,\n').unread).toMatchObject({ complete: true });
  });

  test('a whole table in one column, as Excel shows it when it looks for semicolons', () => {
    expect(explain(`"${header}"\n"${row}"\n`)).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 1
      Seluruh isi baris masuk ke dalam satu sel.
      Setiap isi berada di selnya sendiri.
      Berkas agaknya dibuka dengan pemisah yang salah, lalu disimpan. Ambil salinan sebelum itu dan buka lagi. Jangan buka CSV dengan klik ganda: di Excel pakai Data > Dari Teks/CSV (From Text/CSV), asal berkas "65001: Unicode (UTF-8)", pemisah koma; di LibreOffice pilih Unicode (UTF-8) dan koma pada jendela impor."
    `);
  });
});
