import { formatTeks } from './message-steps.ts';
import type { Messages } from './problem.ts';

const formatAngka =
  'Agar Excel menyimpan titik desimal: File > Opsi > Tingkat Lanjut (Options > Advanced), hapus centang "Gunakan pemisah sistem" ' +
  '(Use system separators), isi titik untuk desimal, lalu simpan ulang.';

const bentukTanggal = 'tahun-bulan-hari (2018-06-26), tahun-bulan (2018-06), atau tahun saja (2018)';
const bentukHari = 'tahun-bulan-hari, misalnya 2026-11-24';
/** The form that a column of dates wants. */
const bentukOf = (isDay: true | undefined): string => (isDay === true ? bentukHari : bentukTanggal);

/** "dari 0 sampai 100", "0 atau lebih", "paling besar 100" */
function describeRange(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `dari ${min} sampai ${max}`;
  return max === null ? `${min ?? 0} atau lebih` : `paling besar ${max}`;
}

/** What to write where there is no date at all. */
function describeCure(isSpan: boolean, isDay: boolean): string {
  if (isDay) return `Tulis satu hari saja; keterangan lain ditulis di kolom lain. ${formatTeks}`;
  return isSpan
    ? 'Rentang, semester, dan triwulan tidak dapat ditulis di sini: tulis tahunnya saja (bila dua, tahun akhirnya), lalu sebut ' +
        'rentangnya di kolom catatan.'
    : `Tulis seteliti yang disebut sumber, tidak lebih. ${formatTeks}`;
}

/** A code that a spreadsheet may take for a number. */
const isDigits = (example: string): boolean => /^[\d.]+$/.test(example);

/** Problems of numbers, dates and codes. */
export const valueMessages = {
  'cell/number': ({ suggestion }) => ({
    masalah: 'Isi sel ini bukan angka.',
    harapan: 'Angka saja, tanpa kata, satuan, atau tanda lain; misalnya 26 atau 26.5.',
    perbaikan:
      suggestion === null
        ? 'Tulis angkanya saja. Keterangan seperti "sekitar", "lebih dari", atau rentang ditulis di kolom catatan.'
        : `Tulis "${suggestion}".`,
  }),
  'cell/decimalComma': ({ suggestion }) => ({
    masalah: 'Angka ini memakai koma desimal.',
    harapan: 'Titik desimal, misalnya 26.5.',
    perbaikan: `Tulis "${suggestion}". ${formatAngka}`,
  }),
  'cell/thousands': ({ suggestion }) => ({
    masalah: 'Angka ini memakai pemisah ribuan.',
    harapan: 'Angka tanpa pemisah ribuan, dan titik hanya untuk desimal.',
    perbaikan: `Tulis "${suggestion}". Di Excel dan LibreOffice: blok kolomnya, Ctrl+1 > Angka (Number), hapus centang pemisah ribuan.`,
  }),
  'cell/ambiguousNumber': ({ thousand, fraction }) => ({
    masalah: 'Angka ini dapat dibaca dengan dua cara, ribuan atau pecahan, dan tidak boleh ditebak.',
    harapan: 'Ribuan ditulis tanpa pemisah; titik hanya untuk desimal.',
    perbaikan: `Bila maksudnya ribuan, tulis "${thousand}". Bila maksudnya pecahan dengan tiga angka desimal, tulis "${fraction}" (dengan satu nol di belakang).`,
  }),
  'cell/scientific': () => ({
    masalah:
      'Lembar kerja telah mengubah isi sel ini ke bentuk ilmiah (seperti 1,23E+10), dan angka di belakangnya bisa hilang.',
    harapan: 'Ditulis utuh: angka seperti 12300000000, kode seperti 63.71.01.1001.',
    perbaikan: `Salin ulang dari sumbernya (kode wilayah ada di wilayah.csv); jangan mengira-ngira dari yang tampak. ${formatTeks}`,
  }),
  'cell/unit': ({ unit, suggestion }) => ({
    masalah: `Ada satuan "${unit}" di dalam sel angka.`,
    harapan: 'Angka saja; satuannya sudah tercatat di indikator.csv.',
    perbaikan:
      suggestion === null
        ? 'Tulis angkanya utuh: tanpa satuan, tanpa pemisah ribuan, dan dengan titik desimal.'
        : `Tulis "${suggestion}".`,
  }),
  'cell/dateInNumber': () => ({
    masalah:
      'Kolom angka ini berisi tanggal atau jam; lembar kerja sering mengubah angka seperti 6-18 dan 4.36 menjadi begitu.',
    harapan: 'Angka, misalnya 26 atau 26.5.',
    perbaikan: `Tulis kembali angkanya dari sumber. ${formatTeks}`,
  }),
  'cell/truth': ({ suggestion }) => ({
    masalah: 'Kolom angka ini berisi kata ya atau tidak.',
    harapan: 'Untuk indikator ya/tidak: 1 bila ya, 0 bila tidak. Untuk yang lain: angkanya.',
    perbaikan: `Tulis "${suggestion}" bila indikatornya ya/tidak. Yang tidak diketahui tidak ditulis barisnya.`,
  }),
  'cell/precision': () => ({
    masalah: 'Angka ini terlalu panjang; komputer hanya menyimpan sekitar 15 angka dengan tepat.',
    harapan: 'Paling banyak 15 angka penting.',
    perbaikan:
      'Periksa sumbernya. Angka sepanjang ini biasanya hasil rumus yang belum dibulatkan, atau kode yang salah kolom.',
  }),
  'cell/integer': () => ({
    masalah: 'Nilai cacahan harus bilangan bulat.',
    harapan: 'Angka tanpa desimal, misalnya 26.',
    perbaikan:
      'Tulis jumlah utuhnya menurut sumber. Bila ini persentase, pakai indikator yang bersatuan persen. Bila indikator ini memang ' +
      'punya pecahan, betulkan kolom desimal-nya di indikator.csv.',
  }),
  'cell/range': ({ min, max, satuan }) => ({
    masalah:
      satuan === null
        ? 'Angka ini di luar batas yang mungkin.'
        : `Angka ini di luar batas yang mungkin untuk satuan ${satuan}.`,
    harapan: `Angka ${describeRange(min, max)}.`,
    perbaikan:
      'Periksa sumbernya: mungkin ada angka yang tergeser, koma yang hilang (265 untuk 26.5), atau tanda minus yang terbawa.',
  }),
  'cell/mangledDate': ({ suggestion, isDay }) => ({
    masalah: 'Tanggal ini berubah bentuk, biasanya oleh Excel.',
    harapan: `Bentuk ${bentukOf(isDay)}.`,
    perbaikan:
      suggestion === null
        ? `Hari dan bulannya bisa tertukar${isDay === true ? ' atau hilang' : ''}, jadi lihat ${isDay === true ? 'catatannya' : 'sumbernya'}, lalu tulis sebagai tahun-bulan-hari. ${formatTeks}`
        : `Bila ini maksudnya, tulis "${suggestion}". ${formatTeks}`,
  }),
  'cell/noSuchDate': ({ isDay }) => ({
    masalah: 'Tanggal ini tidak ada di kalender, atau tahunnya sebelum 1900 atau sesudah 2100.',
    harapan: `Tanggal yang ada, berbentuk ${bentukOf(isDay)}.`,
    perbaikan: `Periksa bulan (01–12) dan hari (misalnya 28 atau 29 untuk Februari).${
      isDay === true ? '' : ' Bila harinya tidak disebut sumber, tulis tahun-bulan saja.'
    }`,
  }),
  'cell/date': ({ isSpan, isDay }) => ({
    masalah: 'Isi sel ini bukan tanggal yang dikenal.',
    harapan: `Bentuk ${bentukOf(isDay)}.`,
    perbaikan: describeCure(isSpan, isDay === true),
  }),
  'cell/partDay': () => ({
    masalah: 'Tanggal ini belum lengkap: harinya tidak ada.',
    harapan: `Bentuk ${bentukHari}.`,
    perbaikan:
      'Tulis juga harinya. Yang dicatat di sini pekerjaan kita sendiri, jadi harinya ada di catatan kerja; jangan mengira-ngira.',
  }),
  'cell/code': ({ what, example, suggestion, inFile }) => ({
    masalah: `Isi sel ini bukan ${what} yang sah; ${isDigits(example) ? 'mungkin titik atau nol di depannya hilang' : 'huruf besar, spasi, dan tanda baca lain tidak dipakai'}.`,
    harapan: `Bentuk seperti ${example}${inFile === undefined ? '' : `, dan terdaftar di ${inFile}`}.`,
    perbaikan: [
      suggestion === null
        ? `Salin ${what} dari ${inFile ?? 'sumbernya'}, atau tulis menurut bentuk itu.`
        : `Bila ini maksudnya, tulis "${suggestion}".`,
      ...(isDigits(example) ? [formatTeks] : []),
    ].join(' '),
  }),
} satisfies Partial<Messages>;
