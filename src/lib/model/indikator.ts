import {
  absentable,
  angka,
  column,
  daftar,
  defineDataset,
  optional,
  pilihan,
  teks,
  yaTidak,
  type RowOf,
} from '../table/index.ts';
import { indikatorId } from './kode.ts';
import { jenisWilayah } from './wilayah.ts';

/** Which way is better; `netral` when neither is. */
const arah = ['naik_baik', 'turun_baik', 'netral'] as const;

export const indikatorDataset = defineDataset({
  id: 'indikator',
  judul: 'Indikator',
  deskripsi: 'Apa yang diukur: definisi, satuan, arah, tingkat wilayah, dan peringatan.',
  title: 'Indicators',
  description: 'What is measured: concept, definition, unit, direction, levels of area, and caveats.',
  key: ['id'],
  columns: {
    id: column({ judul: 'Id', deskripsi: 'Nama tetap indikator.', contoh: 'jumlah_rt' }, indikatorId()),
    nama: column({ judul: 'Nama', deskripsi: 'Nama yang dibaca warga.', contoh: 'Jumlah RT' }, teks('nama indikator')),
    definisi: column(
      {
        judul: 'Definisi',
        deskripsi: 'Apa persisnya yang dihitung.',
        contoh: 'Banyaknya rukun tetangga di kelurahan.',
      },
      teks('definisi indikator'),
    ),
    satuan: column(
      { judul: 'Satuan', deskripsi: 'Satuan ukuran, misalnya persen, jiwa, atau ya/tidak.', contoh: 'RT' },
      teks('satuan'),
    ),
    desimal: column(
      {
        judul: 'Desimal',
        deskripsi: 'Banyaknya angka di belakang koma untuk nilai hitungan; 0 untuk cacahan.',
        contoh: '0',
      },
      angka({ bulat: true, min: 0, max: 4 }),
    ),
    topik: column({ judul: 'Topik', deskripsi: 'Kelompok indikator.', contoh: 'wilayah' }, teks('topik')),
    arah: column(
      { judul: 'Arah', deskripsi: 'Naik itu baik, turun itu baik, atau netral.', contoh: 'netral' },
      pilihan(arah),
    ),
    tingkat: column(
      {
        judul: 'Tingkat',
        deskripsi: 'Tingkat wilayah yang boleh punya nilai, dipisah titik koma.',
        contoh: 'kelurahan;kota',
      },
      daftar(pilihan(jenisWilayah), { wajib: true }),
    ),
    sensitif: column(
      {
        judul: 'Sensitif',
        deskripsi: 'ya bila menyangkut kesehatan anak atau keluarga berencana orang.',
        contoh: 'tidak',
      },
      yaTidak(),
    ),
    catatan: column(
      {
        judul: 'Catatan',
        deskripsi: 'Peringatan yang tampil di halaman indikator dan halaman kampung.',
        contoh: 'Bukan hasil survei.',
      },
      optional(teks()),
    ),
    pembilang: column(
      {
        judul: 'Pembilang',
        deskripsi: 'Untuk persentase: id indikator yang menjadi pembilangnya, bila ada di tabel ini.',
        contoh: 'kasus_stunting',
      },
      absentable(optional(indikatorId())),
    ),
    penyebut: column(
      {
        judul: 'Penyebut',
        deskripsi: 'Untuk persentase: id indikator yang menjadi penyebutnya, bila ada di tabel ini.',
        contoh: 'jumlah_pus',
      },
      absentable(optional(indikatorId())),
    ),
    konsep: column(
      {
        judul: 'Konsep',
        deskripsi: 'Gagasan yang diukur, menurut Satu Data Indonesia: pokok definisinya, dalam beberapa kata.',
        contoh: 'Rukun tetangga',
      },
      absentable(optional(teks())),
    ),
    nama_en: column(
      {
        judul: 'Nama Inggris',
        deskripsi: 'Nama indikator dalam bahasa Inggris, untuk katalog data.',
        contoh: 'Number of neighbourhood units (RT)',
      },
      absentable(optional(teks())),
    ),
    bagian_dari: column(
      {
        judul: 'Bagian dari',
        deskripsi:
          'Untuk hitungan: id indikator keseluruhannya, bila ini salah satu bagiannya dan semua bagian berjumlah keseluruhan itu.',
        contoh: 'kasus_stunting',
      },
      absentable(optional(indikatorId())),
    ),
    definisi_en: column(
      {
        judul: 'Definisi Inggris',
        deskripsi: 'Definisi dalam bahasa Inggris, untuk katalog data.',
        contoh: 'Number of neighbourhood units (rukun tetangga) in the urban village.',
      },
      absentable(optional(teks())),
    ),
  },
});

export type Indikator = RowOf<typeof indikatorDataset.columns>;
