/** The columns of the table of statuses. */
import { artiOf } from '../metadata/index.ts';
import type { Kampung, Peristiwa, Sumber } from '../model/index.ts';
import { areaOf, type JenisStatus } from '../stats/index.ts';
import { artiStatus } from '../text/index.ts';
import { aturanOf } from './grid-column.ts';
import { kolom, type Kolom } from './kolom.ts';

/** What is known of one kampung on two days. */
export interface BarisStatus {
  readonly kampung: Kampung;
  readonly tanggalPokok: string;
  readonly statusPokok: JenisStatus;
  readonly tanggal: string;
  readonly status: JenisStatus;
  /** On what `tercatat` rests; null for every other status. */
  readonly dasar: keyof typeof artiDasar | null;
  readonly bukti: Peristiwa | null;
  readonly sumber: Sumber | null;
}

const jelasStatus =
  'tercatat: ada bukti tentang kelurahan itu sendiri, atau pernyataan tentang semua kelurahan di kota. direncanakan: baru disebut dalam rencana. belum_dipastikan: tidak ada sumber yang menyebutnya; itu bukan berarti tidak ada.';

const artiDasar = {
  peristiwa: 'kejadian di kelurahan itu sendiri',
  pernyataan_kota: 'pernyataan bahwa semua kelurahan memilikinya',
} as const;

const letak: readonly Kolom<BarisStatus>[] = [
  kolom(
    'kode',
    {
      tipe: 'kode',
      aturan: aturanOf('kampung', 'kode'),
      judul: 'Kode',
      deskripsi: 'Kode kelurahan, sebagai teks.',
      contoh: '63.71.01.1001',
      wajib: true,
    },
    ({ kampung }) => kampung.kode,
  ),
  kolom(
    'kelurahan',
    { judul: 'Kelurahan', deskripsi: 'Nama kelurahan.', contoh: 'Mantuil', wajib: true },
    ({ kampung }) => kampung.nama,
  ),
  kolom(
    'kecamatan',
    { judul: 'Kecamatan', deskripsi: 'Nama kecamatan.', contoh: 'Banjarmasin Selatan', wajib: true },
    ({ kampung }) => kampung.kecamatan.nama,
  ),
  kolom(
    'nama_lokal',
    { judul: 'Nama Kampung KB', deskripsi: 'Nama setempat, bila sumber menyebutnya.', contoh: 'Pelangi' },
    ({ kampung }) => kampung.nama_lokal,
  ),
  kolom(
    'luas_km2',
    {
      tipe: 'angka',
      judul: 'Luas (km²)',
      deskripsi: 'Dihitung dari garis batas yang disederhanakan; bukan luas resmi.',
      contoh: '1.23',
      aturan: { min: 0 },
      wajib: true,
    },
    ({ kampung }) => Math.round(areaOf(kampung) * 100) / 100,
  ),
];

const keadaan: readonly Kolom<BarisStatus>[] = [
  kolom(
    'tanggal_pokok',
    {
      tipe: 'tanggal lengkap',
      judul: 'Tanggal pokok',
      deskripsi: 'Hari pernyataan terakhir bahwa baru sebagian kelurahan memilikinya.',
      contoh: '2023-11-20',
      wajib: true,
    },
    ({ tanggalPokok }) => tanggalPokok,
  ),
  kolom(
    'status_pokok',
    {
      tipe: 'pilihan',
      judul: 'Status pada tanggal pokok',
      deskripsi: jelasStatus,
      arti: artiStatus,
      contoh: 'belum_dipastikan',
      wajib: true,
    },
    ({ statusPokok }) => statusPokok,
  ),
  kolom(
    'tanggal_status',
    {
      tipe: 'tanggal lengkap',
      judul: 'Status dibaca per',
      deskripsi: 'Hari rilis data ini; bukan hari pencatatan atau pencanangan.',
      contoh: '2026-11-24',
      wajib: true,
    },
    ({ tanggal }) => tanggal,
  ),
  kolom(
    'status',
    {
      tipe: 'pilihan',
      judul: 'Status terakhir',
      deskripsi: jelasStatus,
      arti: artiStatus,
      contoh: 'tercatat',
      wajib: true,
    },
    ({ status }) => status,
  ),
];

const bukti: readonly Kolom<BarisStatus>[] = [
  kolom(
    'status_dasar',
    {
      tipe: 'pilihan',
      arti: artiDasar,
      judul: 'Dasar status',
      deskripsi:
        'peristiwa: kejadian di kelurahan itu sendiri. pernyataan_kota: pernyataan bahwa semua kelurahan memilikinya.',
      contoh: 'pernyataan_kota',
    },
    ({ dasar }) => dasar,
  ),
  kolom(
    'bukti_tanggal',
    {
      tipe: 'tanggal',
      aturan: aturanOf('peristiwa', 'tanggal'),
      judul: 'Bukti paling awal',
      deskripsi: 'Waktu kejadian yang paling awal membuktikannya, seteliti yang disebut sumber.',
      contoh: '2025-11-06',
    },
    (baris) => baris.bukti?.tanggal ?? null,
  ),
  kolom(
    'bukti_ketelitian',
    {
      tipe: 'pilihan',
      arti: artiOf('peristiwa', 'ketelitian'),
      judul: 'Ketelitian waktu',
      deskripsi: 'Seberapa teliti waktu buktinya, seperti pada tabel peristiwa.',
      contoh: 'hari',
    },
    (baris) => baris.bukti?.ketelitian ?? null,
  ),
  kolom(
    'bukti_penerbit',
    { judul: 'Penerbit bukti', deskripsi: 'Siapa yang menerbitkan buktinya.', contoh: 'Antara Kalsel' },
    ({ sumber }) => sumber?.penerbit ?? null,
  ),
  kolom(
    'bukti_url',
    {
      tipe: 'url',
      judul: 'Alamat bukti',
      deskripsi: 'Tempat buktinya dapat dibaca sendiri.',
      contoh: 'https://contoh.id/berita',
    },
    ({ sumber }) => sumber?.url ?? null,
  ),
  kolom(
    'bukti_peristiwa',
    {
      tipe: 'kode',
      aturan: aturanOf('peristiwa', 'id'),
      judul: 'Id peristiwa',
      deskripsi: 'Baris buktinya pada tabel peristiwa.',
      contoh: 'p27',
    },
    (baris) => baris.bukti?.id ?? null,
  ),
];

export const kolomStatus: readonly Kolom<BarisStatus>[] = [...letak, ...keadaan, ...bukti];
