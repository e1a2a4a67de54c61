import { column, defineDataset, optional, orUnknown, pilihan, teks, kode, type RowOf } from '../table/index.ts';
import { keepDigits, kodeWilayah, slug } from './kode.ts';

/** From the widest to the narrowest; a kelurahan lies in a kecamatan, and so on. */
export const jenisWilayah = ['negara', 'provinsi', 'kota', 'kecamatan', 'kelurahan'] as const;
export type JenisWilayah = (typeof jenisWilayah)[number];

export const wilayahDataset = defineDataset({
  id: 'wilayah',
  judul: 'Wilayah',
  deskripsi: 'Negara, provinsi, kota, kecamatan, dan kelurahan dengan kode Kementerian Dalam Negeri.',
  title: 'Areas',
  description:
    'Country, province, city, districts (kecamatan) and urban villages (kelurahan) with the codes of the Ministry of Home Affairs.',
  key: ['kode'],
  columns: {
    kode: column(
      { judul: 'Kode', deskripsi: 'Kode wilayah Kemendagri, dengan titik, sebagai teks.', contoh: '63.71.01.1001' },
      kodeWilayah(),
    ),
    jenis: column({ judul: 'Jenis', deskripsi: 'Tingkat wilayah.', contoh: 'kelurahan' }, pilihan(jenisWilayah)),
    nama: column({ judul: 'Nama', deskripsi: 'Nama resmi wilayah.', contoh: 'Mantuil' }, teks('nama wilayah')),
    induk: column(
      {
        judul: 'Induk',
        deskripsi: 'Kode wilayah satu tingkat di atasnya; kosong hanya untuk negara.',
        contoh: '63.71.01',
      },
      optional(kodeWilayah()),
    ),
    slug: column({ judul: 'Slug', deskripsi: 'Nama untuk alamat halaman.', contoh: 'mantuil' }, slug()),
    kode_pos: column(
      { judul: 'Kode pos', deskripsi: 'Lima angka, sebagai teks.', contoh: '70244' },
      orUnknown(kode<'KodePos'>({ pattern: /^\d{5}$/, contoh: '70244', apa: 'kode pos', repair: keepDigits }), {
        kolom: 'jenis',
        isi: 'kelurahan',
      }),
    ),
  },
});

export type Wilayah = RowOf<typeof wilayahDataset.columns>;
