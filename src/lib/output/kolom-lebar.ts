/** The columns of the values in wide form, and of the table that explains them. */
import { artiOf } from '../metadata/index.ts';
import type { Indikator } from '../model/index.ts';
import { gapWords } from '../stats/index.ts';
import type { DictionaryEntry } from '../table/index.ts';
import { aturanOf, createColumn } from './grid-column.ts';

/** What tells one pair of columns from another. */
export interface PasanganKolom {
  /** Name of the column with the numbers; that of the other one ends in "_status". */
  readonly nama: string;
  readonly indikator: Indikator;
  readonly periode: string | null;
  readonly seri: string;
  /** 1, or more where several sources give a value for the same; they are kept in the order of their rows. */
  readonly urutan: number;
}

/** Where a row is. */
export const kolomTempat: readonly DictionaryEntry[] = [
  createColumn('kode', 'kode', {
    aturan: aturanOf('kampung', 'kode'),
    judul: 'Kode',
    deskripsi: 'Kode kelurahan menurut Kementerian Dalam Negeri, sebagai teks.',
    contoh: '63.71.01.1001',
    wajib: true,
  }),
  createColumn('kelurahan', 'teks', {
    judul: 'Kelurahan',
    deskripsi: 'Nama kelurahan.',
    contoh: 'Mantuil',
    wajib: true,
  }),
  createColumn('kecamatan', 'teks', {
    judul: 'Kecamatan',
    deskripsi: 'Nama kecamatan.',
    contoh: 'Banjarmasin Selatan',
    wajib: true,
  }),
];

/** A number has its grade, a gap its reason: the words of two columns of the long form, and one of our own. */
const artiStatusLebar: Readonly<Record<string, string>> = {
  ...artiOf('nilai', 'mutu'),
  ...artiOf('nilai', 'status'),
  tidak_ada_sumber: gapWords.tidak_ada_sumber.lisan,
};

/** The two columns of a pair: the numbers, and what is known of each or why there is none. */
export function kolomNilai({ nama, indikator, periode, seri, urutan }: PasanganKolom): DictionaryEntry[] {
  const waktu = periode === null ? 'sumber tidak mencantumkan tanggal' : `periode ${periode}`;
  const ke = urutan === 1 ? '' : ` Nilai ke-${urutan} untuk hal yang sama, dari sumber lain.`;
  return [
    createColumn(nama, 'angka', {
      judul: indikator.nama,
      deskripsi: `${indikator.nama} (${indikator.satuan}), ${waktu}, seri ${seri}.${ke} Kosong berarti tidak diketahui, bukan nol.`,
      contoh: '',
    }),
    createColumn(`${nama}_status`, 'pilihan', {
      judul: `Status ${indikator.nama}`,
      deskripsi:
        'Bila ada angkanya: mutu angka itu, seperti kolom mutu pada tabel nilai. Bila tidak ada: sebabnya, seperti kolom status pada tabel nilai, atau tidak_ada_sumber.',
      contoh: 'pemerintah',
      arti: artiStatusLebar,
      // Another source for the same may say nothing of a kelurahan, and that leaves no gap.
      wajib: urutan === 1,
    }),
  ];
}

/** The columns of the table that tells what each column of the wide form is. */
export const kolomArti: readonly DictionaryEntry[] = [
  createColumn('kolom', 'teks', {
    judul: 'Kolom',
    deskripsi: 'Nama kolom angka pada tabel lebar; statusnya ada di kolom bernama sama dengan akhiran _status.',
    contoh: 'jumlah_rt__2025_07__data_peta_aplikasi',
    wajib: true,
  }),
  createColumn('indikator', 'kode', {
    aturan: aturanOf('indikator', 'id'),
    judul: 'Indikator',
    deskripsi: 'Id indikator (lihat tabel indikator).',
    contoh: 'jumlah_rt',
    wajib: true,
  }),
  createColumn('nama', 'teks', {
    judul: 'Nama indikator',
    deskripsi: 'Apa yang diukur.',
    contoh: 'Jumlah RT',
    wajib: true,
  }),
  createColumn('satuan', 'teks', { judul: 'Satuan', deskripsi: 'Satuan angkanya.', contoh: 'RT', wajib: true }),
  createColumn('periode', 'tanggal', {
    aturan: aturanOf('nilai', 'periode'),
    judul: 'Periode',
    deskripsi: 'Waktu angkanya; kosong bila sumber tidak mencantumkan tanggal.',
    contoh: '2025-07',
  }),
  createColumn('seri', 'teks', {
    judul: 'Seri',
    deskripsi: 'Nama rangkaian yang sebanding antarwaktu (lihat tabel instrumen).',
    contoh: 'data peta aplikasi',
    wajib: true,
  }),
  createColumn('urutan', 'angka', {
    aturan: { bulat: true, min: 1 },
    judul: 'Urutan',
    deskripsi: '1, atau lebih bila beberapa sumber menyebut hal yang sama untuk satu kelurahan.',
    contoh: '1',
    wajib: true,
  }),
];
