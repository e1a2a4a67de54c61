import { column, daftar, defineDataset, orUnknown, tanggal, teks, yaTidak, type RowOf } from '../table/index.ts';
import { kodeKelurahan, sumberId } from './kode.ts';

export const ceritaDataset = defineDataset({
  id: 'cerita',
  judul: 'Fakta cerita',
  deskripsi:
    'Fakta dari kelurahan, dengan kata-kata kami sendiri, sebagai bahan cerita. Hanya yang bertanda ya adalah bagian dari program Kampung KB.',
  title: 'Facts for stories',
  description:
    'Facts from the urban villages in our own words, as material for stories. Only rows marked "ya" are part of the Kampung KB programme.',
  key: ['kode', 'tanggal', 'judul'],
  columns: {
    kode: column({ judul: 'Kode', deskripsi: 'Kode kelurahan.', contoh: '63.71.02.1004' }, kodeKelurahan()),
    tanggal: column(
      { judul: 'Tanggal', deskripsi: 'Waktu kejadian; kosong bila sumber tidak mencantumkannya.', contoh: '2022-05' },
      orUnknown(tanggal()),
    ),
    judul: column(
      { judul: 'Judul', deskripsi: 'Judul singkat.', contoh: 'Surgi Mufti menjadi Kampung KB' },
      teks('judul'),
    ),
    ringkasan: column(
      {
        judul: 'Ringkasan',
        deskripsi: 'Faktanya, dengan kata-kata kami sendiri.',
        contoh: 'Surgi Mufti diresmikan pada hari yang sama dengan Alalak Utara.',
      },
      teks('ringkasan'),
    ),
    tema: column(
      {
        judul: 'Tema',
        deskripsi: 'Satu tema atau lebih, dipisah titik koma; boleh kosong.',
        contoh: 'stunting;ekonomi',
      },
      daftar(teks('tema')),
    ),
    terkait_kampung_kb: column(
      {
        judul: 'Terkait Kampung KB',
        deskripsi: 'ya bila tentang program itu sendiri; tidak bila kehidupan di kelurahan.',
        contoh: 'ya',
      },
      yaTidak(),
    ),
    sumber: column({ judul: 'Sumber', deskripsi: 'Id sumber.', contoh: 'antara-kalsel-379899' }, sumberId()),
  },
});

/** A fact for stories. The stories themselves are MDX files. */
export type FaktaCerita = RowOf<typeof ceritaDataset.columns>;
