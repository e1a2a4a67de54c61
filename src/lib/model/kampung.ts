import {
  column,
  daftar,
  defineDataset,
  kode,
  optional,
  orUnknown,
  pilihan,
  tanggal,
  teks,
  url,
  type RowOf,
} from '../table/index.ts';
import { keepDigits, kodeKelurahan, slug, sumberId } from './kode.ts';

/** Levels of the official classification, lowest first (national portal and Perban BKKBN 20/2023). */
export const klasifikasi = ['dasar', 'berkembang', 'mandiri', 'berkelanjutan'] as const;
export type Klasifikasi = (typeof klasifikasi)[number];

export const kampungDataset = defineDataset({
  id: 'kampung',
  judul: 'Kampung KB',
  deskripsi:
    'Satu baris untuk setiap kelurahan: nama setempat, lokasi, nomor di portal nasional, dan klasifikasi bila diketahui. Status tidak ditulis di sini; status disimpulkan dari tabel peristiwa.',
  title: 'Kampung KB (Quality Family Villages)',
  description:
    'One row for each urban village (kelurahan): local name, place, number on the national portal, and classification where known. The status is not typed in here; it is derived from the table of events.',
  key: ['kode'],
  columns: {
    kode: column(
      { judul: 'Kode', deskripsi: 'Kode kelurahan (lihat tabel wilayah).', contoh: '63.71.03.1004' },
      kodeKelurahan(),
    ),
    slug: column({ judul: 'Slug', deskripsi: 'Nama untuk alamat halaman.', contoh: 'telaga-biru' }, slug()),
    nama_lokal: column(
      { judul: 'Nama setempat', deskripsi: 'Nama Kampung KB menurut sumber.', contoh: 'Kampung Baiman Kuin Utara' },
      orUnknown(teks()),
    ),
    lokasi: column(
      {
        judul: 'Lokasi',
        deskripsi: 'Gang, RT, atau RW yang disebut sumber; mungkin baru rencana atau tempat peresmian.',
        contoh: 'Gang Melati RT 27',
      },
      orUnknown(teks()),
    ),
    portal_id: column(
      { judul: 'Nomor portal', deskripsi: 'Nomor halaman di portal nasional Kampung KB.', contoh: '52207' },
      orUnknown(kode<'PortalId'>({ pattern: /^[1-9]\d*$/, contoh: '52207', apa: 'nomor portal', repair: keepDigits })),
    ),
    portal_url: column(
      {
        judul: 'Alamat portal',
        deskripsi: 'Alamat halaman di portal nasional.',
        contoh: 'https://kampungkb.bkkbn.go.id/kampung/52207/telaga-biru',
      },
      orUnknown(url()),
    ),
    klasifikasi: column(
      {
        judul: 'Klasifikasi',
        deskripsi: 'Tingkat resmi bila sumber menyebutnya; kosong bila belum diketahui.',
        contoh: 'mandiri',
      },
      orUnknown(pilihan(klasifikasi)),
    ),
    klasifikasi_istilah_sumber: column(
      {
        judul: 'Istilah sumber',
        deskripsi: 'Kata yang dipakai sumber untuk klasifikasi itu.',
        contoh: 'posisi tertinggi',
      },
      optional(teks()),
    ),
    klasifikasi_tanggal: column(
      { judul: 'Tanggal klasifikasi', deskripsi: 'Tanggal pernyataan itu.', contoh: '2024-03-21' },
      optional(tanggal()),
    ),
    klasifikasi_sumber: column(
      { judul: 'Sumber klasifikasi', deskripsi: 'Id sumber pernyataan itu.', contoh: 'jurnal-kalimantan-40593' },
      optional(sumberId()),
    ),
    slug_lama: column(
      {
        judul: 'Slug lama',
        deskripsi:
          'Slug yang pernah dipakai dan sudah diganti, dipisah titik koma; alamat lamanya tetap membawa ke halaman yang sekarang.',
        contoh: 'telagabiru',
      },
      daftar(slug()),
    ),
  },
});

export type KampungRow = RowOf<typeof kampungDataset.columns>;
