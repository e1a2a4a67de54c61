/** Steps in a spreadsheet that several messages give. Menu names stand in Indonesian and in English, as offices have both. */

/** How to save a table so that it can be read. */
export const simpanCsv =
  'Di Excel: Simpan Sebagai (Save As), pilih jenis "CSV UTF-8". Di LibreOffice: Simpan Sebagai (Save As), pilih "Text CSV", ' +
  'centang "Edit filter settings", lalu pilih Unicode (UTF-8) dan pemisah koma.';

/** How to open a table without the spreadsheet changing its codes, dates and letters. */
export const bukaCsv =
  'Jangan buka CSV dengan klik ganda: di Excel pakai Data > Dari Teks/CSV (From Text/CSV), asal berkas "65001: Unicode (UTF-8)", ' +
  'pemisah koma; di LibreOffice pilih Unicode (UTF-8) dan koma pada jendela impor.';

/** How to keep a spreadsheet from turning a code or a date into a number. */
export const formatTeks = 'Agar tidak berubah lagi, blok kolomnya, tekan Ctrl+1, pilih Teks (Text), baru ketik isinya.';

/** How to make Excel in an Indonesian Windows write commas between cells and points in numbers. */
export const setelanWindows =
  'Excel memakai setelan Windows: buka Wilayah (Region) > Setelan tambahan (Additional settings), isi Simbol desimal (Decimal symbol) ' +
  'dengan titik dan Pemisah daftar (List separator) dengan koma, lalu simpan ulang. Atau simpan dari LibreOffice: Simpan Sebagai, ' +
  '"Text CSV", centang "Edit filter settings", pilih pemisah koma.';
