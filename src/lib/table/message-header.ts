import type { Messages } from './problem.ts';

/** "Hapus baris 1" or "Hapus baris 1 sampai 3". */
const hapusSampai = (row: number): string => (row === 1 ? 'Hapus baris 1' : `Hapus baris 1 sampai ${row}`);

export const headerMessages = {
  'header/absent': ({ known }) => ({
    masalah: 'Baris pertama bukan judul kolom.',
    harapan: `Baris pertama berisi judul kolom: ${known.join(', ')}.`,
    perbaikan: 'Sisipkan satu baris paling atas dan tulis judul kolom itu, persis dan dengan huruf kecil.',
  }),
  'header/notFirst': ({ foundAt }) => ({
    masalah: `Judul kolom baru ada di baris ${foundAt}; di atasnya ada baris lain, misalnya judul tabel atau baris kosong.`,
    harapan: 'Judul kolom berada di baris 1, tanpa sel gabungan.',
    perbaikan: `${hapusSampai(foundAt - 1)}, lalu simpan ulang. Keterangan tentang tabel tidak ditulis di dalam CSV.`,
  }),
  'header/sorted': ({ row = 1 }) => ({
    masalah: `Judul kolom ada di baris ${row}, di bawah data; agaknya tabel diurutkan (Sort) bersama judulnya.`,
    harapan: 'Judul kolom berada di baris 1, di atas semua data.',
    perbaikan: `Potong (Cut) baris ${row}, klik kanan baris 1, lalu Sisipkan Sel yang Dipotong (Insert Cut Cells). Saat mengurutkan, centang "Data saya memiliki judul" (My data has headers).`,
  }),
  'header/several': ({ wrong, missing, known }) => ({
    masalah: [
      'Judul kolomnya tidak cocok.',
      ...(wrong.length === 0 ? [] : [`Yang tidak dikenal: ${wrong.map((name) => `"${name}"`).join(', ')}.`]),
      ...(missing.length === 0 ? [] : [`Yang belum ada: ${missing.join(', ')}.`]),
    ].join(' '),
    harapan: `Judul kolom persis: ${known.join(', ')}.`,
    perbaikan:
      missing.length === 0
        ? 'Ketik ulang judul kolom itu di baris 1, dengan huruf kecil dan tanpa spasi; urutannya jangan tertukar.'
        : 'Periksa apakah ini tabel lain yang salah nama berkasnya. Bila bukan, kembalikan judul kolomnya, atau ambil kembali kolom yang terhapus dari salinan sebelumnya.',
  }),
  'header/missing': ({ column = '', known }) => ({
    masalah: `Kolom ${column} tidak ada.`,
    harapan: `Kolomnya lengkap: ${known.join(', ')}.`,
    perbaikan: `Bila kolom itu berganti nama, kembalikan menjadi ${column}. Bila terhapus, ambil kembali isinya dari salinan sebelumnya.`,
  }),
  'header/misspelt': ({ column = '', suggestion }) => ({
    masalah: `Judul kolom "${column}" tidak dikenal.`,
    harapan: `Mungkin maksudnya ${suggestion}.`,
    perbaikan: `Ganti judul kolom itu menjadi ${suggestion}, dengan huruf kecil dan tanpa spasi.`,
  }),
  'header/unknown': ({ column = '', missing }) => ({
    masalah: `Kolom "${column}" tidak dikenal.`,
    harapan:
      missing.length === 0
        ? 'Hanya kolom yang tertulis di data/README.md.'
        : `Kolom yang belum ditemukan: ${missing.join(', ')}.`,
    perbaikan:
      missing.length === 0
        ? 'Hapus kolom itu. Keterangan tambahan ditulis di kolom catatan, bila ada.'
        : `Bila kolom ini dimaksudkan sebagai ${missing.join(' atau ')}, kembalikan judulnya; bila bukan, hapus kolomnya.`,
  }),
  'header/unnamed': ({ column = '', firstRow }) => ({
    masalah: `Kolom ${column} tidak berjudul, padahal ada isinya (lihat baris ${firstRow}).`,
    harapan: 'Setiap kolom yang berisi punya judul.',
    perbaikan:
      'Tulis judulnya bila termasuk kolom yang dikenal; bila isinya tergeser dari kolom lain, kembalikan; selain itu hapus kolomnya.',
  }),
  'header/emptyColumn': ({ column = '', last }) => ({
    masalah: `Kolom ${last === null ? column : `${column} sampai ${last}`} kosong dan tidak berjudul, biasanya sisa koma di akhir setiap baris.`,
    harapan: 'Tidak ada kolom kosong. Isi kolom lain tetap terbaca.',
    perbaikan: 'Boleh dibiarkan. Untuk merapikannya, blok kolom itu, klik kanan > Hapus (Delete), lalu simpan ulang.',
  }),
  'header/doubled': ({ column = '' }) => ({
    masalah: `Judul kolom ${column} muncul lebih dari sekali, jadi tidak jelas mana yang benar.`,
    harapan: 'Setiap judul kolom muncul satu kali.',
    perbaikan: 'Bandingkan isi kolom-kolom itu, lalu hapus yang salah atau betulkan judulnya.',
  }),
  'header/order': ({ expected }) => ({
    masalah: 'Urutan kolomnya berbeda.',
    harapan: `Urutan biasa: ${expected.join(', ')}. Isinya tetap terbaca benar, sebab sel dibaca menurut judul kolomnya.`,
    perbaikan: 'Boleh dibiarkan. Untuk merapikannya, pindahkan kolom ke urutan biasa.',
  }),
} satisfies Partial<Messages>;
