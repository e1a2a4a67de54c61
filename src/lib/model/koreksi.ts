import { column, defineDataset, hari, kode, optional, pilihan, teks, type RowOf } from '../table/index.ts';

/** What became of a report. `diteruskan`: the mistake stands in the source itself, and its publisher has been told. */
const keputusanKoreksi = ['diperiksa', 'diperbaiki', 'tidak_diubah', 'diteruskan'] as const;
export type KeputusanKoreksi = (typeof keputusanKoreksi)[number];

export const koreksiDataset = defineDataset({
  id: 'koreksi',
  judul: 'Koreksi',
  deskripsi:
    'Kekeliruan yang dilaporkan dan keputusannya, tanpa nama atau alamat pelapor. Tabel ini kosong selama belum ada laporan.',
  title: 'Corrections',
  description:
    'Mistakes that were reported and what was decided, without the name or address of whoever reported them. The table is empty as long as there is no report.',
  bolehKosong: true,
  key: ['tanggal', 'halaman', 'laporan'],
  columns: {
    tanggal: column({ judul: 'Tanggal', deskripsi: 'Hari laporan diterima.', contoh: '2026-12-01' }, hari()),
    halaman: column(
      {
        judul: 'Halaman',
        deskripsi: 'Halaman atau berkas yang dilaporkan, dihitung dari beranda situs.',
        contoh: 'kampung/mantuil/#angka-jumlah_rt',
      },
      kode<'HalamanSitus'>({
        pattern: /^(?!.*\.\.)[\w#-][\w./#-]*$/,
        contoh: 'kampung/mantuil/',
        apa: 'halaman, dihitung dari beranda situs',
        repair: (text) => text.replace(/^\/+/, ''),
      }),
    ),
    laporan: column(
      {
        judul: 'Laporan',
        deskripsi: 'Apa yang dilaporkan keliru, dengan kata-kata kami; tanpa data pribadi.',
        contoh: 'Jumlah RT tertulis 26, di sumber 28.',
      },
      teks('isi laporan'),
    ),
    keputusan: column(
      {
        judul: 'Keputusan',
        deskripsi:
          'diperiksa: belum diputuskan; diperbaiki: data diubah; tidak_diubah: data sudah sesuai sumbernya; diteruskan: kekeliruannya di sumber dan sudah disampaikan kepada penerbitnya.',
        contoh: 'diperbaiki',
      },
      pilihan(keputusanKoreksi),
    ),
    alasan: column(
      {
        judul: 'Alasan',
        deskripsi: 'Mengapa diputuskan begitu.',
        contoh: 'Salah salin dari sumber.',
      },
      optional(teks()),
    ),
    versi: column(
      {
        judul: 'Versi',
        deskripsi: 'Versi data yang memuat perbaikannya (lihat tabel rilis); kosong bila tidak ada yang diubah.',
        contoh: '2026.12',
      },
      optional(kode<'Versi'>({ pattern: /^\d{4}\.\d{2}(\.\d+)?$/, contoh: '2026.12', apa: 'versi' })),
    ),
  },
});

export type Koreksi = RowOf<typeof koreksiDataset.columns>;
