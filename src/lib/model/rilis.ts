import { column, defineDataset, kode, pilihan, tanggal, teks, type RowOf } from '../table/index.ts';

export const rilisDataset = defineDataset({
  id: 'rilis',
  judul: 'Rilis',
  deskripsi:
    'Versi kumpulan data ini. Baris terakhir adalah versi sekarang; tidak ada tanggal lain yang boleh sesudah tanggalnya.',
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
    tanggal: column({ judul: 'Tanggal', deskripsi: 'Hari rilis.', contoh: '2026-11-24' }, tanggal()),
    sifat: column(
      { judul: 'Sifat', deskripsi: 'nyata, atau contoh untuk kota buatan.', contoh: 'nyata' },
      pilihan(['nyata', 'contoh']),
    ),
    ringkasan: column(
      { judul: 'Ringkasan', deskripsi: 'Apa yang baru.', contoh: 'Kumpulan pertama.' },
      teks('ringkasan rilis'),
    ),
  },
});

export type Rilis = RowOf<typeof rilisDataset.columns>;
