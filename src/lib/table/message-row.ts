import { bukaCsv } from './message-steps.ts';
import type { Messages } from './problem.ts';

/** How to mend a row of another length. */
function mendRagged(found: number, expected: number, curly: boolean): string {
  if (curly) {
    return (
      'Tanda petik lengkung (“ ”) dari Word tidak mengapit sel: ganti menjadi tanda petik tegak ("), lalu periksa koma di dalam ' +
      'teksnya. Lebih aman ketik baris ini di Excel, sel demi sel.'
    );
  }
  return found > expected
    ? 'Cari koma di dalam teks atau angka (misalnya 26,5) yang memecah sel: apit teksnya dengan tanda petik ganda ("…"), tulis angka ' +
        'dengan titik (26.5), dan hapus koma berlebih di akhir baris.'
    : 'Cari sel yang terlewat atau baris yang terpotong, lalu lengkapi; sel kosong tetap diberi koma. Bila ini catatan kaki, hapus barisnya.';
}

export const rowMessages = {
  'row/blank': ({ count }) => ({
    masalah: count === 1 ? 'Baris ini kosong.' : `Mulai baris ini ada ${count} baris kosong berturut-turut.`,
    harapan: 'Tidak ada baris kosong di antara data.',
    perbaikan: 'Klik kanan nomor barisnya > Hapus (Delete). Bila datanya terhapus tanpa sengaja, isi kembali.',
  }),
  'row/blankEnd': ({ count }) => ({
    masalah: `Ada ${count} baris kosong di akhir berkas.`,
    harapan: 'Berkas berakhir pada baris data yang terakhir. Isinya tetap terbaca.',
    perbaikan:
      'Boleh dibiarkan. Untuk merapikannya, blok baris kosong itu, klik kanan > Hapus (Delete), lalu simpan ulang.',
  }),
  'row/ragged': ({ found, expected, curly }) => ({
    masalah: `Baris ini punya ${found} sel, padahal judul kolomnya ${expected}; isinya bisa tergeser ke kolom lain.`,
    harapan: `${expected} sel, termasuk sel yang kosong.`,
    perbaikan: mendRagged(found, expected, curly),
  }),
  'row/misplaced': ({ cells }) => ({
    masalah: `${cells.length} sel di baris ini tidak cocok dengan judul kolomnya: ${cells
      .map(({ column, text }) => `${column} ${text === '' ? '(kosong)' : `"${text}"`}`)
      .join(', ')}.`,
    harapan: 'Setiap isi berada di bawah judul kolomnya.',
    perbaikan:
      'Bila isinya tergeser, kembalikan ke kolomnya. Bila ini bukan data, misalnya nomor kolom, jumlah, atau tanda tangan, hapus barisnya.',
  }),
  'row/oneCell': ({ row }) => ({
    masalah: 'Seluruh isi baris masuk ke dalam satu sel.',
    harapan: 'Setiap isi berada di selnya sendiri.',
    perbaikan:
      row === 1
        ? `Berkas agaknya dibuka dengan pemisah yang salah, lalu disimpan. Ambil salinan sebelum itu dan buka lagi. ${bukaCsv}`
        : 'Hapus baris ini, lalu ketik lagi sel demi sel; jangan menempel dari Word atau WhatsApp. Bila baris lain juga begini, berkas ini ' +
          `dibuka dengan pemisah yang salah, lalu disimpan: ambil salinan sebelum itu dan buka lagi. ${bukaCsv}`,
  }),
  'row/note': () => ({
    masalah: 'Baris ini hanya berisi satu sel, seperti judul, catatan kaki, atau keterangan sumber.',
    harapan: 'Setiap baris adalah satu data yang lengkap.',
    perbaikan:
      'Hapus baris ini. Keterangan ditulis di kolom catatan pada baris datanya. Bila ini data, lengkapi selnya.',
  }),
  'row/total': () => ({
    masalah: 'Baris ini tampak seperti baris jumlah, total, atau rata-rata.',
    harapan: 'Hanya data asli; jumlah dihitung oleh situs.',
    perbaikan:
      'Hapus baris ini. Bila angkanya memang disebut sumber untuk kota, tulis sebagai baris biasa dengan kode kota.',
  }),
  'row/headerAgain': () => ({
    masalah: 'Judul kolom terulang di tengah berkas, biasanya karena dua tabel digabung.',
    harapan: 'Judul kolom hanya di baris 1.',
    perbaikan: 'Hapus baris ini, lalu periksa apakah data di bawahnya tidak kembar dengan yang di atas.',
  }),
} satisfies Partial<Messages>;
