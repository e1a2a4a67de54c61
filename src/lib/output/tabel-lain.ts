/** What is known of the CSV files that hold no dataset, for the files that describe them. */
import type { JenisPerubahan } from '../changes/index.ts';
import { artiJenisPerubahan, docOf, kamusIndikatorDoc, type Rujukan, type TableDoc } from '../metadata/index.ts';
import { datasetOf, type Atlas, type DatasetId } from '../model/index.ts';
import type { DictionaryEntry } from '../table/index.ts';
import type { TabelTurunan } from './file-path.ts';
import { aturanOf, createColumn, type Keterangan } from './grid-column.ts';
import { tabelTurunan, type Turunan } from './twins.ts';
import { createWideColumnGrid } from './wide.ts';

const kolom = (
  nama: string,
  judul: string,
  deskripsi: string,
  contoh: string,
  { tipe = 'teks', ...rest }: Pick<Keterangan, 'wajib' | 'aturan' | 'arti'> & { tipe?: DictionaryEntry['tipe'] } = {},
) => createColumn(nama, tipe, { judul, deskripsi, contoh, ...rest });

const versi = { tipe: 'kode', aturan: aturanOf('rilis', 'versi') } as const;

/** One line for each cell that differs between two releases (`perubahan.ts`). */
const perubahan: TableDoc = {
  id: 'perubahan',
  judul: 'Perubahan antarrilis',
  deskripsi: 'Apa yang baru, direvisi, atau dihapus antara satu rilis dan rilis berikutnya: satu baris untuk satu sel.',
  key: [],
  kolom: [
    kolom('dari', 'Dari', 'Versi sebelumnya; kosong untuk rilis pertama.', '2026.11', versi),
    kolom('ke', 'Ke', 'Versi sesudahnya; kosong bila belum dirilis.', '2026.12', versi),
    kolom('tanggal', 'Tanggal', 'Hari rilis versi sesudahnya; kosong bila belum dirilis.', '2026-12-20', {
      tipe: 'tanggal lengkap',
    }),
    kolom('dataset', 'Dataset', 'Tabel yang barisnya berubah.', 'nilai', { wajib: true }),
    kolom('jenis', 'Jenis', 'Apa yang terjadi pada baris itu.', 'direvisi', {
      tipe: 'pilihan',
      arti: artiJenisPerubahan satisfies Record<JenisPerubahan, string>,
      wajib: true,
    }),
    kolom('kunci', 'Kunci', 'Isi kolom kunci baris itu, sebagai daftar JSON.', '["63.71.01.1001","jumlah_rt"]', {
      wajib: true,
    }),
    kolom('kunci_lama', 'Kunci lama', 'Kunci sebelumnya, bila kuncinya berubah.', '["63.71.01.1001","jumlah_rw"]'),
    kolom('kode', 'Kode', 'Kode wilayah yang disebut baris itu.', '63.71.01.1001', {
      tipe: 'kode',
      aturan: aturanOf('wilayah', 'kode'),
    }),
    kolom('kolom', 'Kolom', 'Kolom sel yang berubah.', 'nilai'),
    kolom('lama', 'Lama', 'Isi sebelumnya; kosong bila tidak ada.', '26'),
    kolom('baru', 'Baru', 'Isi sesudahnya; kosong bila tidak ada.', '27'),
    kolom('alasan', 'Alasan', 'Sebab perubahan, bila dicatat.', 'Sumber memperbaiki angkanya.'),
  ],
};

const keWilayah: Rujukan = { column: 'kode', to: 'wilayah', key: 'kode' };

/** Columns of the tables made of datasets that name rows of those. */
const rujukan: Readonly<Record<TabelTurunan, readonly Rujukan[]>> = {
  'kampung-status': [keWilayah, { column: 'bukti_peristiwa', to: 'peristiwa', key: 'id' }],
  'nilai-lebar': [keWilayah],
};

const turunanDoc = ({ id, dataset, judul, deskripsi, grid }: Turunan): TableDoc => ({
  id,
  judul,
  deskripsi,
  key: ['kode'],
  kolom: grid().columns,
  rujukan: rujukan[id],
  dataset,
  adaJson: true,
});

/** The tables made of datasets, what the columns of the wide form are, and what changed. */
export const tabelLain = (atlas: Atlas): TableDoc[] => [
  ...tabelTurunan(atlas).map(turunanDoc),
  {
    id: 'nilai-lebar-kolom',
    judul: 'Arti kolom bentuk lebar',
    deskripsi: 'Indikator, periode, dan seri setiap kolom angka pada bentuk lebar.',
    key: ['kolom'],
    kolom: createWideColumnGrid(atlas).columns,
    rujukan: [{ column: 'indikator', to: 'indikator', key: 'id' }],
    dataset: 'nilai',
  },
  perubahan,
];

/** Every table that is offered on the page of a dataset, the dataset itself first. */
export const tabelDi = (atlas: Atlas, id: DatasetId): TableDoc[] => [
  docOf(datasetOf(id)),
  ...[...tabelLain(atlas), kamusIndikatorDoc].filter(({ dataset }) => dataset === id),
];
