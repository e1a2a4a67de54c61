/** What is known of the CSV files that hold no dataset, for the files that describe them. */
import type { TableDoc } from '../metadata/index.ts';
import type { Atlas } from '../model/index.ts';
import { createColumn } from './grid-column.ts';
import { tabelTurunan } from './twins.ts';
import { createWideColumnGrid } from './wide.ts';

const kolom = (nama: string, judul: string, deskripsi: string, contoh: string) =>
  createColumn(nama, 'teks', { judul, deskripsi, contoh });

/** One line for each cell that differs between two releases (`perubahan.ts`). */
const perubahan: TableDoc = {
  id: 'perubahan',
  judul: 'Perubahan antarrilis',
  deskripsi: 'Apa yang baru, direvisi, atau dihapus antara satu rilis dan rilis berikutnya: satu baris untuk satu sel.',
  key: [],
  kolom: [
    kolom('dari', 'Dari', 'Versi sebelumnya; kosong untuk rilis pertama.', '2026.11'),
    kolom('ke', 'Ke', 'Versi sesudahnya; kosong bila belum dirilis.', '2026.12'),
    kolom('tanggal', 'Tanggal', 'Hari rilis versi sesudahnya.', '2026-12-20'),
    kolom('dataset', 'Dataset', 'Tabel yang barisnya berubah.', 'nilai'),
    kolom('jenis', 'Jenis', 'Apa yang terjadi pada baris itu.', 'direvisi'),
    kolom('kunci', 'Kunci', 'Isi kolom kunci baris itu, sebagai daftar JSON.', '["63.71.01.1001","jumlah_rt"]'),
    kolom('kunci_lama', 'Kunci lama', 'Kunci sebelumnya, bila kuncinya berubah.', '["63.71.01.1001","jumlah_rw"]'),
    kolom('kode', 'Kode', 'Kode wilayah yang disebut baris itu.', '63.71.01.1001'),
    kolom('kolom', 'Kolom', 'Kolom sel yang berubah.', 'nilai'),
    kolom('lama', 'Lama', 'Isi sebelumnya; kosong bila tidak ada.', '26'),
    kolom('baru', 'Baru', 'Isi sesudahnya; kosong bila tidak ada.', '27'),
    kolom('alasan', 'Alasan', 'Sebab perubahan, bila dicatat.', 'Sumber memperbaiki angkanya.'),
  ],
};

/** The tables made of datasets, what the columns of the wide form are, and what changed. */
export const tabelLain = (atlas: Atlas): TableDoc[] => [
  ...tabelTurunan(atlas).map(({ id, judul, deskripsi, grid }) => ({
    id,
    judul,
    deskripsi,
    key: ['kode'],
    kolom: grid().columns,
  })),
  {
    id: 'nilai-lebar-kolom',
    judul: 'Arti kolom bentuk lebar',
    deskripsi: 'Indikator, periode, dan seri setiap kolom angka pada bentuk lebar.',
    key: ['kolom'],
    kolom: createWideColumnGrid(atlas).columns,
  },
  perubahan,
];
