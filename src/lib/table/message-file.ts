import { bukaCsv, setelanWindows, simpanCsv } from './message-steps.ts';
import type { Messages } from './problem.ts';

const isi = {
  'lembar kerja': 'berkas Excel (.xlsx), LibreOffice (.ods), atau zip',
  xls: 'berkas Excel lama (.xls)',
  PDF: 'berkas PDF',
  HTML: 'tabel halaman web (HTML), seperti unduhan .xls dari sebuah aplikasi,',
  XML: 'berkas XML (misalnya KML, atau XML dari Excel)',
  RTF: 'dokumen Word (RTF)',
} as const;

const namaPemisah = { ';': 'titik koma (;)', tab: 'tab', '|': 'garis tegak (|)' } as const;

/** What to do to get the file in a form that can be read, whatever kind of file it should be. */
const simpanUlang = (file: string): string =>
  file.endsWith('.csv') ? simpanCsv : 'Ekspor ulang dari program peta sebagai GeoJSON (UTF-8).';

export const fileMessages = {
  'file/missing': ({ file }) => ({
    masalah: `Berkas ${file} tidak ada di folder data.`,
    harapan: `Berkas bernama persis ${file}, dengan huruf kecil semua.`,
    perbaikan: `Taruh berkas itu di folder data. Nama seperti ${
      file.endsWith('.csv') ? `"${file}.csv", "${file.replace('.csv', ' (1).csv')}"` : `"${file}.json"`
    } atau "${file.toUpperCase()}"${file.endsWith('.csv') ? ' dan berkas .xlsx' : ''} tidak dikenali.`,
  }),
  'file/empty': ({ file }) => ({
    masalah: 'Berkas ini kosong.',
    harapan: file.endsWith('.csv')
      ? 'Baris pertama berisi judul kolom, lalu satu baris untuk setiap data.'
      : 'Berkas GeoJSON yang berisi batas kelurahan.',
    perbaikan: `Ambil salinan terakhir yang masih berisi, lalu simpan ulang. ${simpanUlang(file)}`,
  }),
  'file/noRows': () => ({
    masalah: 'Berkas ini hanya berisi judul kolom; tidak ada baris data.',
    harapan: 'Sedikitnya satu baris data di bawah judul kolom.',
    perbaikan:
      'Periksa apakah isinya terhapus atau berada di lembar lain: ke CSV hanya tersimpan lembar (sheet) yang sedang terbuka.',
  }),
  'file/notText': ({ file, found }) => ({
    masalah: `Isi berkas ini adalah ${isi[found]} yang hanya diganti namanya.`,
    harapan: file.endsWith('.csv') ? 'Berkas teks CSV (UTF-8, pemisah koma).' : 'Berkas teks GeoJSON (UTF-8).',
    perbaikan: `Buka berkas aslinya, lalu simpan dalam bentuk yang benar. ${simpanUlang(file)}`,
  }),
  'file/encoding': ({ file, guess }) => ({
    masalah:
      guess === 'UTF-16'
        ? 'Berkas ini tersimpan sebagai UTF-16 (di Excel bernama "Unicode Text").'
        : 'Berkas ini memuat huruf yang bukan UTF-8; agaknya tersimpan sebagai Windows-1252 (ANSI).',
    harapan: 'Teks UTF-8, supaya huruf seperti é, – dan ’ tidak berubah.',
    perbaikan: `Simpan ulang${guess === 'UTF-16' ? '' : ', lalu periksa tulisan pada sel ini'}. ${simpanUlang(file)}`,
  }),
  'file/bom': () => ({
    masalah: 'Berkas ini diawali tanda BOM, yaitu tanda tak terlihat yang ditambahkan Excel.',
    harapan: 'UTF-8 tanpa BOM. Isinya tetap terbaca.',
    perbaikan:
      'Boleh dibiarkan. Untuk menghilangkannya, simpan dari LibreOffice sebagai "Text CSV" dengan Unicode (UTF-8).',
  }),
  'file/lineEnds': ({ found }) => ({
    masalah:
      found === 'CR'
        ? 'Akhir barisnya memakai cara Macintosh lama (CR).'
        : 'Akhir barisnya bercampur antara CRLF, LF, atau CR.',
    harapan: 'Satu jenis akhir baris (LF atau CRLF) untuk seluruh berkas. Isinya tetap terbaca.',
    perbaikan: 'Boleh dibiarkan. Untuk merapikannya, buka berkas di LibreOffice atau Excel dan simpan ulang.',
  }),
  'file/delimiter': ({ found }) => ({
    masalah: `Pemisah antarsel di berkas ini ${namaPemisah[found]}, bukan koma.`,
    harapan: 'Koma (,) di antara sel, dan titik di dalam angka desimal.',
    perbaikan: setelanWindows,
  }),
  'file/quote': () => ({
    masalah:
      'Tanda petik ganda (") di baris ini tidak ditutup dengan benar; baris ini dan sesudahnya belum dapat diperiksa.',
    harapan:
      'Sel yang dibuka dengan tanda petik ditutup dengan tanda petik; tanda petik di dalam teks ditulis dua kali ("").',
    perbaikan:
      'Buka berkas dengan penyunting teks (misalnya Notepad), cari baris ini, lalu tutup atau hapus tanda petiknya. Bila disimpan dari ' +
      'Excel atau LibreOffice, tanda petik ditulis sendiri oleh program.',
  }),
  'file/json': ({ reason }) => ({
    masalah: `Bagian ini tidak dapat dibaca: ${reason}.`,
    harapan:
      'GeoJSON (RFC 7946): FeatureCollection dengan bbox, satu Feature untuk satu kelurahan, id berisi kode kelurahan.',
    perbaikan:
      'Pakai kembali berkas sebelum disunting, atau ekspor ulang dari program peta. Di QGIS: Export > GeoJSON, CRS EPSG:4326, Layer ' +
      'Options RFC7946=YES dan WRITE_BBOX=YES, Custom Options ID_FIELD=kode dan ID_TYPE=String.',
  }),
  'file/more': ({ count }) => ({
    masalah: `Masih ada ${count} masalah lain di berkas ini yang tidak ditampilkan.`,
    harapan: 'Masalah sebanyak ini biasanya punya satu sebab yang sama.',
    perbaikan: `Perbaiki dulu yang tertulis di atas, lalu jalankan lagi "npm run data:check". ${bukaCsv}`,
  }),
} satisfies Partial<Messages>;
