import {
  absentable,
  angka,
  column,
  conditional,
  defineDataset,
  optional,
  orUnknown,
  pilihan,
  tanggal,
  teks,
  type RowOf,
} from '../table/index.ts';
import { indikatorId, kodeWilayah, sumberId } from './kode.ts';

/** `belum_diverifikasi` is kept and shown, but never charted, ranked or put in a headline. */
export const mutu = ['pemerintah', 'media', 'belum_diverifikasi'] as const;
export type Mutu = (typeof mutu)[number];

/** Why a row holds no number. `dirahasiakan`: too small to be told; the others are what the source itself says. */
export const statusNilai = ['dirahasiakan', 'tidak_dikumpulkan', 'belum_terbit'] as const;
export type StatusNilai = (typeof statusNilai)[number];

export const nilaiDataset = defineDataset({
  id: 'nilai',
  judul: 'Nilai',
  deskripsi:
    'Angka-angkanya: satu baris untuk satu wilayah, satu indikator, satu periode, satu instrumen, satu sumber.',
  title: 'Values',
  description: 'The figures: one row for one area, one indicator, one period, one instrument and one source.',
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
      orUnknown(tanggal()),
    ),
    nilai: column(
      {
        judul: 'Nilai',
        deskripsi:
          'Angka dengan titik desimal, tanpa pemisah ribuan. Yang tidak diketahui tidak ditulis barisnya; 0 hanya untuk nol sungguhan. Kosong hanya bila kolom status terisi.',
        contoh: '26',
      },
      conditional(angka()),
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
    status: column(
      {
        judul: 'Status',
        deskripsi:
          'Sebab nilai kosong. dirahasiakan: terlalu kecil untuk diterbitkan; tidak_dikumpulkan atau belum_terbit: sumbernya sendiri menyatakan begitu. Kosong bila ada angkanya.',
        contoh: 'dirahasiakan',
      },
      absentable(optional(pilihan(statusNilai))),
    ),
    publikasi_resmi: column(
      {
        judul: 'Publikasi resmi',
        deskripsi:
          'Untuk hitungan orang 5–9 pada indikator sensitif: nama terbitan resmi yang sudah memuat angka itu. Tanpa nama itu angkanya dirahasiakan.',
        contoh: 'Keputusan Wali Kota 193/2023',
      },
      absentable(optional(teks())),
    ),
  },
});

/** A row as a file holds it: with a number, or with the reason why there is none. */
export type NilaiRow = RowOf<typeof nilaiDataset.columns>;

/** A value that may be shown: it always has its number. */
export type Nilai = NilaiRow & { readonly nilai: number; readonly status: null };

/** A row that only says why there is no number. There is nothing to read where the number would be. */
export type TanpaNilai = Omit<NilaiRow, 'nilai' | 'status'> & { readonly status: StatusNilai };

/** True for a row with a number. */
export const isNilai = (row: NilaiRow): row is Nilai => row.nilai !== null && row.status === null;

/** The rows without a number, each stripped of the cell. */
export const withoutNilai = (rows: readonly NilaiRow[]): TanpaNilai[] =>
  rows.flatMap(({ nilai: _, status, ...row }) => (status === null ? [] : [{ ...row, status }]));
