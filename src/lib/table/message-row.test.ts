import { describe, expect, test } from 'vitest';
import { teks } from './cells.ts';
import { column, optional } from './column.ts';
import { defineDataset } from './dataset.ts';
import { contohDataset, explain, explainRows, header, parseContoh } from './fixture.test-support.ts';
import { angka } from './number.ts';
import { parseTable } from './parse.ts';

const row = '63.71,2023,26,BPS,';
const next = '63.72,2023,5,BPS,';

describe('problems of a row', () => {
  test('a blank row in the middle', () => {
    expect(explainRows(row, '', next)).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 3
      Baris ini kosong.
      Tidak ada baris kosong di antara data.
      Klik kanan nomor barisnya > Hapus (Delete). Bila datanya terhapus tanpa sengaja, isi kembali."
    `);
  });

  test('blank rows in the middle are told once, and the rows below keep their number', () => {
    expect(explainRows(row, ',,,,', ' , ,,,', '63.72,2023,x,BPS,')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 3
      Mulai baris ini ada 2 baris kosong berturut-turut.
      Tidak ada baris kosong di antara data.
      Klik kanan nomor barisnya > Hapus (Delete). Bila datanya terhapus tanpa sengaja, isi kembali.

      galat: contoh.csv, baris 5, kolom nilai, sel "x"
      Sel ini berisi tanda atau kata untuk "tidak ada", bukan data.
      Data yang sesungguhnya; kolom ini tidak boleh kosong.
      Bila tidak diketahui, hapus barisnya. Tulis 0 hanya bila sungguh nol: yang tidak diketahui bukan nol."
    `);
  });

  test('blank rows at the end are harmless', () => {
    expect(explainRows(row, ',,,,', ',,,,')).toMatchInlineSnapshot(`
      "peringatan: contoh.csv, baris 3
      Ada 2 baris kosong di akhir berkas.
      Berkas berakhir pada baris data yang terakhir. Isinya tetap terbaca.
      Boleh dibiarkan. Untuk merapikannya, blok baris kosong itu, klik kanan > Hapus (Delete), lalu simpan ulang."
    `);
  });

  test('one line end at the end, or none, is in order', () => {
    expect(explain(`${header}\n${row}`)).toBe('');
    expect(explain(`${header}\n${row}\n`)).toBe('');
  });

  test('a row that is too long, here because of a decimal comma', () => {
    expect(explainRows('63.71,2023,26,5,BPS,', next)).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2
      Baris ini punya 6 sel, padahal judul kolomnya 5; isinya bisa tergeser ke kolom lain.
      5 sel, termasuk sel yang kosong.
      Cari koma di dalam teks atau angka (misalnya 26,5) yang memecah sel: apit teksnya dengan tanda petik ganda ("…"), tulis angka dengan titik (26.5), dan hapus koma berlebih di akhir baris."
    `);
  });

  test('a row that is too short', () => {
    expect(explainRows('63.71,2023,26', next)).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 2
      Baris ini punya 3 sel, padahal judul kolomnya 5; isinya bisa tergeser ke kolom lain.
      5 sel, termasuk sel yang kosong.
      Cari sel yang terlewat atau baris yang terpotong, lalu lengkapi; sel kosong tetap diberi koma. Bila ini catatan kaki, hapus barisnya."
    `);
  });

  test('a row with curly quotes from Word', () => {
    expect(explainRows(row, '63.72,2023,5,BPS,“satu, dua”')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 3
      Baris ini punya 6 sel, padahal judul kolomnya 5; isinya bisa tergeser ke kolom lain.
      5 sel, termasuk sel yang kosong.
      Tanda petik lengkung (“ ”) dari Word tidak mengapit sel: ganti menjadi tanda petik tegak ("), lalu periksa koma di dalam teksnya. Lebih aman ketik baris ini di Excel, sel demi sel."
    `);
  });

  test('a row pasted from Word, with tabs', () => {
    expect(explainRows(row, '63.72\t2023\t5\tBPS\t')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 3
      Seluruh isi baris masuk ke dalam satu sel.
      Setiap isi berada di selnya sendiri.
      Hapus baris ini, lalu ketik lagi sel demi sel; jangan menempel dari Word atau WhatsApp. Bila baris lain juga begini, berkas ini dibuka dengan pemisah yang salah, lalu disimpan: ambil salinan sebelum itu dan buka lagi. Jangan buka CSV dengan klik ganda: di Excel pakai Data > Dari Teks/CSV (From Text/CSV), asal berkas "65001: Unicode (UTF-8)", pemisah koma; di LibreOffice pilih Unicode (UTF-8) dan koma pada jendela impor."
    `);
  });

  test('a row whose cells stand under the wrong headers is told once', () => {
    expect(explainRows(row, ',63.72,Mei,"=1",')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 3
      4 sel di baris ini tidak cocok dengan judul kolomnya: kode (kosong), periode "63.72", nilai "Mei", sumber "=1".
      Setiap isi berada di bawah judul kolomnya.
      Bila isinya tergeser, kembalikan ke kolomnya. Bila ini bukan data, misalnya nomor kolom, jumlah, atau tanda tangan, hapus barisnya."
    `);
    expect(explainRows(row, '(1),(2),(3),-,-').split('galat:')).toHaveLength(2);
  });

  test('a row pressed into one cell', () => {
    expect(explainRows(row, `"63.72,2023,5,""Dinas, Kota"","`)).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 3
      Seluruh isi baris masuk ke dalam satu sel.
      Setiap isi berada di selnya sendiri.
      Hapus baris ini, lalu ketik lagi sel demi sel; jangan menempel dari Word atau WhatsApp. Bila baris lain juga begini, berkas ini dibuka dengan pemisah yang salah, lalu disimpan: ambil salinan sebelum itu dan buka lagi. Jangan buka CSV dengan klik ganda: di Excel pakai Data > Dari Teks/CSV (From Text/CSV), asal berkas "65001: Unicode (UTF-8)", pemisah koma; di LibreOffice pilih Unicode (UTF-8) dan koma pada jendela impor."
    `);
  });

  test('a note below the table', () => {
    expect(explainRows(row, '"Sumber: BPS, diolah",,,,')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 3
      Baris ini hanya berisi satu sel, seperti judul, catatan kaki, atau keterangan sumber.
      Setiap baris adalah satu data yang lengkap.
      Hapus baris ini. Keterangan ditulis di kolom catatan pada baris datanya. Bila ini data, lengkapi selnya."
    `);
  });

  test('a totals row', () => {
    expect(explainRows(row, 'Jumlah,,31,,')).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 3
      Baris ini tampak seperti baris jumlah, total, atau rata-rata.
      Hanya data asli; jumlah dihitung oleh situs.
      Hapus baris ini. Bila angkanya memang disebut sumber untuk kota, tulis sebagai baris biasa dengan kode kota."
    `);
  });

  test.each([
    'TOTAL',
    'Jml',
    'Jml.',
    'Total:',
    'Rata-rata Kota',
    'Jumlah Total',
    'Grand Total',
    'Subtotal',
    'Sub Total',
  ])('%j begins a totals row', (word) => {
    expect(explainRows(row, `${word},,31,,`)).toContain(
      'Baris ini tampak seperti baris jumlah, total, atau rata-rata.',
    );
  });

  test('a row in order is never taken for a total or a note', () => {
    expect(explainRows('63.71,2023,26,Jumlah penduduk BPS,Total')).toBe('');
  });

  test('a row that lacks one cell and has only another is a row, not a note', () => {
    expect(explain(`${header}\n63.71,,,,\n`)).toContain('hanya berisi satu sel');
    const doc = { judul: 'Kolom', deskripsi: 'Boleh kosong.', contoh: '' };
    const sparse = defineDataset({
      ...contohDataset,
      columns: {
        ...contohDataset.columns,
        nilai: column(doc, optional(angka())),
        sumber: column(doc, optional(teks())),
      },
    });
    const { problems } = parseTable(sparse, new TextEncoder().encode(`${header}\n,2023,,,\n`));
    expect(problems).toMatchObject([{ kind: 'cell/required', row: 2, column: 'kode' }]);
  });

  test('the header again in the middle', () => {
    expect(explainRows(row, header, next)).toMatchInlineSnapshot(`
      "galat: contoh.csv, baris 3
      Judul kolom terulang di tengah berkas, biasanya karena dua tabel digabung.
      Judul kolom hanya di baris 1.
      Hapus baris ini, lalu periksa apakah data di bawahnya tidak kembar dengan yang di atas."
    `);
  });
});

describe('row numbers', () => {
  test('a quoted line end does not begin a row', () => {
    const { places, problems } = parseContoh(`${header}\n63.71,2023,26,BPS,"satu\ndua"\n${next}\n63.73,2023,x,BPS,\n`);
    expect(problems.map(({ row: at, column }) => [at, column])).toEqual([
      [2, 'catatan'],
      [4, 'nilai'],
    ]);
    expect(places).toEqual([3]);
  });

  test('good rows keep the number that the spreadsheet shows', () => {
    expect(parseContoh(`${header}\n${row}\n,,,,\n63.72,x,5,BPS,\n63.73,2023,5,BPS,\n`).places).toEqual([2, 5]);
  });
});
