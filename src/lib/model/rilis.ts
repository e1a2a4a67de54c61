import {
  absentable,
  column,
  defineDataset,
  hari,
  kode,
  optional,
  pilihan,
  tanggal,
  teks,
  type RowOf,
} from '../table/index.ts';

export const rilisDataset = defineDataset({
  id: 'rilis',
  judul: 'Rilis',
  deskripsi:
    'Versi kumpulan data ini. Baris terakhir adalah versi sekarang. Semua tanggal di tabel lain tidak melewati tanggal itu.',
  title: 'Releases',
  description:
    'The versions of this collection. The last row is the current version; no other date may be later than its date.',
  key: ['versi'],
  columns: {
    versi: column(
      { judul: 'Versi', deskripsi: 'Tahun dan bulan.', contoh: '2026.11' },
      // A third number tells a second release in one month.
      kode<'Versi'>({
        pattern: /^\d{4}\.\d{2}(\.\d+)?$/,
        contoh: '2026.11',
        apa: 'versi',
        repair: (text) => text.replace(/[,-]/g, '.'),
      }),
    ),
    tanggal: column({ judul: 'Tanggal', deskripsi: 'Hari rilis.', contoh: '2026-11-24' }, hari()),
    sifat: column(
      { judul: 'Sifat', deskripsi: 'nyata, atau contoh untuk kota buatan.', contoh: 'nyata' },
      pilihan(['nyata', 'contoh']),
    ),
    ringkasan: column(
      { judul: 'Ringkasan', deskripsi: 'Apa yang baru.', contoh: 'Kumpulan pertama.' },
      teks('ringkasan rilis'),
    ),
    berikutnya: column(
      {
        judul: 'Rilis berikutnya',
        deskripsi: 'Paling lambat kapan rilis sesudahnya terbit; kosong selama belum dijadwalkan.',
        contoh: '2027-05',
      },
      absentable(optional(tanggal())),
    ),
  },
});

export type Rilis = RowOf<typeof rilisDataset.columns>;
