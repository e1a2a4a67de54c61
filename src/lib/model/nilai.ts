import { angka, column, defineDataset, optional, pilihan, tanggal, teks, type RowOf } from '../table/index.ts';
import { indikatorId, kodeWilayah, sumberId } from './kode.ts';

/** `belum_diverifikasi` is kept and shown, but never charted, ranked or put in a headline. */
export const mutu = ['pemerintah', 'media', 'belum_diverifikasi'] as const;
export type Mutu = (typeof mutu)[number];

export const nilaiDataset = defineDataset({
  id: 'nilai',
  judul: 'Nilai',
  deskripsi:
    'Angka-angkanya: satu baris untuk satu wilayah, satu indikator, satu periode, satu instrumen, satu sumber.',
  key: ['kode', 'indikator', 'periode', 'instrumen', 'sumber'],
  columns: {
    kode: column(
      { judul: 'Kode', deskripsi: 'Kode wilayah (lihat tabel wilayah).', contoh: '63.71.01.1001' },
      kodeWilayah(),
    ),
    indikator: column(
      { judul: 'Indikator', deskripsi: 'Id indikator (lihat tabel indikator).', contoh: 'jumlah_rt' },
      indikatorId(),
    ),
    periode: column(
      {
        judul: 'Periode',
        deskripsi:
          'Waktu data: tahun, tahun-bulan, atau tahun-bulan-hari. Kosong berarti sumber tidak mencantumkan tanggal.',
        contoh: '2025-07',
      },
      optional(tanggal()),
    ),
    nilai: column(
      {
        judul: 'Nilai',
        deskripsi:
          'Angka dengan titik desimal, tanpa pemisah ribuan. Yang tidak diketahui tidak ditulis barisnya; 0 hanya untuk nol sungguhan.',
        contoh: '26',
      },
      angka(),
    ),
    instrumen: column(
      { judul: 'Instrumen', deskripsi: 'Cara perolehan (lihat tabel instrumen).', contoh: 'data peta aplikasi' },
      teks('nama instrumen'),
    ),
    mutu: column(
      {
        judul: 'Mutu',
        deskripsi:
          'pemerintah: diterbitkan badan publik; media: badan publik dikutip media; belum_diverifikasi: masih diragukan.',
        contoh: 'pemerintah',
      },
      pilihan(mutu),
    ),
    sumber: column(
      { judul: 'Sumber', deskripsi: 'Id sumber (lihat tabel sumber).', contoh: 'sonora-423550208' },
      sumberId(),
    ),
    catatan: column(
      { judul: 'Catatan', deskripsi: 'Keraguan atau cara membaca sumber.', contoh: 'Dibulatkan ke puluhan.' },
      optional(teks()),
    ),
  },
});

export type Nilai = RowOf<typeof nilaiDataset.columns>;
