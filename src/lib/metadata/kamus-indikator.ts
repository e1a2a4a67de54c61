import type { Indikator } from '../model/index.ts';
import { column, defineDataset, kode, optional, teks, type RowOf } from '../table/index.ts';
import { satuDataOf } from './satu-data.ts';

const doc = (judul: string, deskripsi: string, contoh: string) => ({ judul, deskripsi, contoh });

/** The dictionary of the indicators in the form of Satu Data Indonesia: derived from indikator.csv, never typed in. */
export const kamusIndikatorDataset = defineDataset({
  id: 'kamus-indikator',
  judul: 'Kamus indikator',
  deskripsi: 'Konsep, definisi, klasifikasi, ukuran, dan satuan setiap indikator menurut Satu Data Indonesia.',
  title: 'Dictionary of indicators',
  description: 'Concept, definition, classification, measure and unit of every indicator, as Satu Data Indonesia asks.',
  key: ['id'],
  columns: {
    id: column(
      doc('Id', 'Nama tetap indikator (lihat tabel indikator).', 'jumlah_rt'),
      kode<'IndikatorId'>({ pattern: /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, contoh: 'jumlah_rt' }),
    ),
    nama: column(doc('Nama', 'Nama yang dibaca warga.', 'Jumlah RT'), teks()),
    nama_en: column(
      doc('Nama Inggris', 'Nama dalam bahasa Inggris.', 'Number of neighbourhood units (RT)'),
      optional(teks()),
    ),
    definisi_en: column(
      doc('Definisi Inggris', 'Definisi dalam bahasa Inggris.', 'Number of neighbourhood units in the urban village.'),
      optional(teks()),
    ),
    konsep: column(doc('Konsep', 'Gagasan yang diukur.', 'Rukun tetangga'), optional(teks())),
    definisi: column(doc('Definisi', 'Apa persisnya yang dihitung.', 'Banyaknya rukun tetangga di kelurahan.'), teks()),
    klasifikasi: column(
      doc(
        'Klasifikasi',
        'Menurut apa nilai-nilainya digolongkan; diturunkan dari tingkat wilayah.',
        'Menurut kelurahan',
      ),
      teks(),
    ),
    ukuran: column(doc('Ukuran', 'Bentuk ukurannya; diturunkan dari satuan.', 'Jumlah'), teks()),
    satuan: column(doc('Satuan', 'Satuan ukuran.', 'RT'), teks()),
    halaman: column(
      doc('Halaman', 'Alamat halaman indikator.', 'https://contoh.example/indikator/jumlah_rt/'),
      // Not `url`: a copy of the site on one's own computer has a host without a dot.
      teks(),
    ),
  },
});

export type KamusIndikatorRow = RowOf<typeof kamusIndikatorDataset.columns>;

/** @param halaman absolute address of the page of an indicator */
export const createKamusIndikator = (
  indikator: Iterable<Indikator>,
  halaman: (id: string) => string,
): KamusIndikatorRow[] =>
  [...indikator].map((one) => ({
    id: one.id,
    nama: one.nama,
    nama_en: one.nama_en,
    definisi_en: one.definisi_en,
    ...satuDataOf(one),
    halaman: halaman(one.id),
  }));
