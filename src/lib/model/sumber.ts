import { column, defineDataset, hari, orUnknown, pilihan, tanggal, teks, url, type RowOf } from '../table/index.ts';
import { sumberId } from './kode.ts';

const jenisSumber = ['pemerintah', 'media', 'ensiklopedia', 'jurnal', 'repositori'] as const;

export const sumberDataset = defineDataset({
  id: 'sumber',
  judul: 'Sumber',
  deskripsi:
    'Dari mana setiap angka dan kejadian berasal. Uraian kami tulis sendiri atau kami ambil dari alamat halamannya; itu bukan judul aslinya.',
  title: 'Sources',
  description:
    'Where every figure and event comes from. The descriptions are in our own words or taken from the address; they are not the original titles.',
  key: ['id'],
  columns: {
    id: column({ judul: 'Id', deskripsi: 'Nama tetap sumber.', contoh: 'antara-kalsel-379899' }, sumberId()),
    uraian: column(
      {
        judul: 'Uraian',
        deskripsi: 'Tentang apa sumber itu; bukan judul aslinya.',
        contoh: 'Banjarmasin gencarkan program Kampung KB',
      },
      teks('uraian sumber'),
    ),
    penerbit: column(
      { judul: 'Penerbit', deskripsi: 'Lembaga atau media yang menerbitkan.', contoh: 'Antara Kalsel' },
      teks('penerbit'),
    ),
    jenis: column({ judul: 'Jenis', deskripsi: 'Jenis penerbit.', contoh: 'media' }, pilihan(jenisSumber)),
    url: column(
      { judul: 'Alamat', deskripsi: 'Alamat halaman.', contoh: 'https://kalsel.antaranews.com/berita/379899' },
      url(),
    ),
    tanggal_terbit: column(
      { judul: 'Tanggal terbit', deskripsi: 'Kosong bila tidak diketahui.', contoh: '2023-11' },
      orUnknown(tanggal()),
    ),
    tanggal_akses: column(
      { judul: 'Tanggal akses', deskripsi: 'Kapan kami membacanya.', contoh: '2026-11-24' },
      hari(),
    ),
    lisensi: column(
      {
        judul: 'Lisensi',
        deskripsi: 'Lisensi yang dinyatakan sumber, atau "tidak dinyatakan".',
        contoh: 'tidak dinyatakan',
      },
      teks('lisensi'),
    ),
  },
});

export type Sumber = RowOf<typeof sumberDataset.columns>;
