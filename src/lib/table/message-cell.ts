import { bukaCsv, formatTeks } from './message-steps.ts';
import type { Messages } from './problem.ts';

/** Problems of a cell whatever its column holds; numbers, dates and codes have their own file. */
export const cellMessages = {
  'cell/required': ({ what, cure }) => ({
    masalah: 'Sel ini kosong.',
    harapan: `Wajib diisi: ${what}.`,
    perbaikan: cure ?? 'Isi sel ini. Bila datanya memang tidak ada, hapus barisnya; jangan diisi kira-kira.',
  }),
  'cell/space': ({ suggestion }) => ({
    masalah: 'Ada spasi yang tidak perlu: di awal, di akhir, dobel, atau spasi tak terputus dari hasil salin-tempel.',
    harapan: `Spasi tunggal di antara kata, dan tidak ada di awal atau akhir.`,
    perbaikan: `Ketik ulang isi sel menjadi "${suggestion}". Untuk banyak sel, pakai Cari dan Ganti (Ctrl+H): tempel spasi itu di kotak Cari.`,
  }),
  'cell/newline': () => ({
    masalah: 'Sel ini memuat ganti baris (Enter).',
    harapan: 'Teks dalam satu baris.',
    perbaikan:
      'Ganti dengan spasi. Di Excel: Ctrl+H, di kotak Cari tekan Ctrl+J, di kotak Ganti ketik spasi. Di LibreOffice: Ctrl+H, cari \\n ' +
      'dengan ekspresi reguler (regular expressions) aktif.',
  }),
  'cell/control': ({ codePoint }) => ({
    masalah:
      codePoint === 'U+FFFD'
        ? 'Ada huruf yang sudah hilang dan berganti tanda � (U+FFFD).'
        : `Ada karakter yang tidak terlihat (${codePoint}${codePoint === 'U+0000' ? ', NUL' : ''}).`,
    harapan: 'Hanya huruf, angka, tanda baca, dan spasi biasa.',
    perbaikan:
      'Hapus isi sel ini lalu ketik ulang dari sumbernya; jangan menempel langsung dari PDF, WhatsApp, atau situs.',
  }),
  'cell/mojibake': () => ({
    masalah: 'Hurufnya rusak karena teks UTF-8 pernah dibuka sebagai Windows-1252; misalnya "â€“" semula adalah "–".',
    harapan: 'Huruf dan tanda baca seperti di sumbernya.',
    perbaikan: `Ketik ulang bagian yang rusak, atau ambil salinan sebelum rusak. ${bukaCsv}`,
  }),
  'cell/markup': () => ({
    masalah: 'Ada sisa kode halaman web, misalnya &amp;, &nbsp;, atau <b>.',
    harapan: 'Teks biasa: & ditulis &, dan tanpa tanda seperti <b>.',
    perbaikan:
      'Hapus kode itu, atau salin lagi dari halaman yang tampak di peramban; di Excel tempel dengan Ctrl+Alt+V > Teks (Text).',
  }),
  'cell/tooLong': ({ length, limit }) => ({
    masalah: `Isi sel ini ${length} karakter, terlalu panjang.`,
    harapan: `Paling banyak ${limit} karakter.`,
    perbaikan:
      'Ringkas isinya. Bila memuat isi sel lain, cari tanda petik ganda (") yang tidak ditutup, atau tempelan yang salah tempat.',
  }),
  'cell/formula': ({ start }) => ({
    masalah: `Sel ini diawali ${start === '\t' ? 'tab' : `"${start}"`}; Excel akan menjalankannya sebagai rumus.`,
    harapan: 'Isi biasa yang tidak diawali tanda =, +, -, @, atau tab.',
    perbaikan:
      'Hapus tanda itu atau mulai dengan kata. Bila sel ini memang rumus, ganti dengan hasilnya: salin, lalu Tempel Spesial > Nilai ' +
      '(Paste Special > Values).',
  }),
  'cell/sheetError': () => ({
    masalah:
      'Isi sel ini pesan dari lembar kerja (rumus gagal, atau kolom terlalu sempit bila tampak ####), bukan data.',
    harapan: 'Data dari sumbernya, atau sel kosong bila kolomnya boleh kosong.',
    perbaikan:
      'Lebarkan kolomnya atau betulkan rumusnya, tempel hasilnya sebagai nilai (Paste Special > Values), lalu simpan ulang.',
  }),
  'cell/placeholder': ({ wajib, isNumber }) => ({
    masalah: 'Sel ini berisi tanda atau kata untuk "tidak ada", bukan data.',
    harapan: wajib
      ? 'Data yang sesungguhnya; kolom ini tidak boleh kosong.'
      : 'Sel yang benar-benar kosong bila tidak diketahui.',
    perbaikan: [
      wajib ? 'Bila tidak diketahui, hapus barisnya.' : 'Kosongkan sel ini; jangan tulis "-", "n/a", atau "tidak ada".',
      ...(isNumber ? ['Tulis 0 hanya bila sungguh nol: yang tidak diketahui bukan nol.'] : []),
    ].join(' '),
  }),
  'cell/apostrophe': ({ suggestion }) => ({
    masalah: 'Sel ini diawali tanda petik tunggal, yang di Excel dipakai agar isinya dianggap teks.',
    harapan: `"${suggestion}" tanpa tanda petik di depannya.`,
    perbaikan: `Hapus tanda petik itu. ${formatTeks}`,
  }),
  'cell/choice': ({ choices, suggestion }) => ({
    masalah: 'Isi sel ini tidak termasuk pilihan.',
    harapan: `Salah satu dari: ${choices.join(', ')}.`,
    perbaikan:
      suggestion === null
        ? 'Tulis salah satu pilihan itu, persis.'
        : `Mungkin maksudnya "${suggestion}"; tulis persis begitu.`,
  }),
  'cell/list': ({ suggestion }) => ({
    masalah: 'Daftar di sel ini tidak dipisah dengan benar.',
    harapan: 'Isi dipisah titik koma (;) tanpa spasi, tanpa pengulangan.',
    perbaikan: `Tulis "${suggestion}".`,
  }),
  'cell/url': () => ({
    masalah: 'Bukan alamat halaman yang lengkap.',
    harapan: 'Alamat yang dimulai dengan https:// atau http://, tanpa spasi.',
    perbaikan: 'Buka halamannya di peramban, lalu salin seluruh alamat dari bilah alamat.',
  }),
} satisfies Partial<Messages>;
