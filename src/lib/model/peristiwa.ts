import { angka, column, defineDataset, optional, pilihan, tanggal, teks, type RowOf } from '../table/index.ts';
import { kodeWilayah, peristiwaId, sumberId } from './kode.ts';

/** How exact `tanggal` is; `paling_lambat` means "not later than". */
const ketelitian = ['hari', 'bulan', 'tahun', 'paling_lambat'] as const;

export const jenisPeristiwa = [
  'rencana',
  'pencanangan',
  'keberadaan',
  'kunjungan',
  'penghargaan',
  'evaluasi',
  'jumlah',
  'program',
] as const;
export type JenisPeristiwa = (typeof jenisPeristiwa)[number];

export const peristiwaDataset = defineDataset({
  id: 'peristiwa',
  judul: 'Peristiwa',
  deskripsi:
    'Kejadian bertanggal yang menjadi bukti: rencana, pencanangan, kunjungan, penghargaan, evaluasi, dan jumlah Kampung KB menurut pejabat.',
  title: 'Events',
  description:
    'Dated events that serve as evidence: plans, launches, visits, awards, evaluations, and the number of Kampung KB according to officials.',
  key: ['id'],
  columns: {
    id: column(
      { judul: 'Id', deskripsi: 'Nomor peristiwa, tidak pernah dipakai ulang.', contoh: 'p14' },
      peristiwaId(),
    ),
    tanggal: column(
      {
        judul: 'Tanggal',
        deskripsi: 'Tahun, tahun-bulan, atau tahun-bulan-hari, sesuai ketelitian sumber.',
        contoh: '2022-09-06',
      },
      tanggal(),
    ),
    ketelitian: column(
      {
        judul: 'Ketelitian',
        deskripsi: 'Seberapa teliti tanggalnya; paling_lambat berarti tidak lebih lambat dari tanggal itu.',
        contoh: 'hari',
      },
      pilihan(ketelitian),
    ),
    jenis: column(
      {
        judul: 'Jenis',
        deskripsi:
          'rencana hanya membuktikan rencana; pencanangan, keberadaan, kunjungan, penghargaan, dan evaluasi di kelurahan membuktikan Kampung KB sudah ada.',
        contoh: 'pencanangan',
      },
      pilihan(jenisPeristiwa),
    ),
    kode: column(
      {
        judul: 'Kode',
        deskripsi: 'Kode kelurahan, atau kode kota untuk kejadian tingkat kota.',
        contoh: '63.71.04.1009',
      },
      kodeWilayah(),
    ),
    jumlah_kampung_kb: column(
      {
        judul: 'Jumlah Kampung KB',
        deskripsi: 'Jumlah di seluruh kota yang disebut sumber pada kejadian itu; kosong bila tidak disebut.',
        contoh: '31',
      },
      optional(angka({ bulat: true, min: 0 })),
    ),
    ringkasan: column(
      {
        judul: 'Ringkasan',
        deskripsi: 'Satu atau dua kalimat tentang kejadian itu.',
        contoh: 'Kampung KB diresmikan.',
      },
      teks('ringkasan kejadian'),
    ),
    sumber: column({ judul: 'Sumber', deskripsi: 'Id sumber.', contoh: 'jejak-rekam-20220907' }, sumberId()),
    catatan: column(
      {
        judul: 'Catatan',
        deskripsi: 'Keraguan, pertentangan, atau cara membaca sumber.',
        contoh: 'Tanggal tidak tampak.',
      },
      optional(teks()),
    ),
  },
});

export type Peristiwa = RowOf<typeof peristiwaDataset.columns>;
