/** Rows of nilai for people: each with the name of its place, its unit, and who says so, instead of ids to look up. */
import {
  datasetOf,
  findIndikator,
  findSumber,
  findWilayah,
  type Atlas,
  type Indikator,
  type NilaiRow,
  type Sumber,
  type Wilayah,
} from '../model/index.ts';
import { createDictionary } from '../table/index.ts';
import type { Grid } from './grid.ts';
import { createGrid, kolom, type Kolom } from './kolom.ts';

interface Baris {
  readonly row: NilaiRow;
  readonly wilayah: Wilayah;
  readonly kecamatan: string | null;
  readonly indikator: Indikator;
  readonly sumber: Sumber;
}

const ownColumns = new Map(createDictionary(datasetOf('nilai')).map((one) => [one.nama, one]));

/** A column of the table itself, under its own name. */
function own(nama: keyof NilaiRow): Kolom<Baris> {
  const column = ownColumns.get(nama);
  if (column === undefined) throw new Error(`nilai has no column ${nama}`);
  return { column, cell: ({ row }) => row[nama] };
}

function kecamatanOf(atlas: Atlas, { jenis, nama, induk }: Wilayah): string | null {
  if (jenis === 'kecamatan') return nama;
  return jenis === 'kelurahan' && induk !== null ? findWilayah(atlas, induk).nama : null;
}

function createBaris(atlas: Atlas, row: NilaiRow): Baris {
  const wilayah = findWilayah(atlas, row.kode);
  return {
    row,
    wilayah,
    kecamatan: kecamatanOf(atlas, wilayah),
    indikator: findIndikator(atlas, row.indikator),
    sumber: findSumber(atlas, row.sumber),
  };
}

const semua: readonly Kolom<Baris>[] = [
  kolom(
    'wilayah',
    { judul: 'Wilayah', deskripsi: 'Nama wilayah yang diukur.', contoh: 'Mantuil' },
    ({ wilayah }) => wilayah.nama,
  ),
  kolom(
    'tingkat',
    { judul: 'Tingkat', deskripsi: 'kelurahan, kecamatan, kota, provinsi, atau negara.', contoh: 'kelurahan' },
    ({ wilayah }) => wilayah.jenis,
  ),
  kolom(
    'kecamatan',
    {
      judul: 'Kecamatan',
      deskripsi: 'Nama kecamatannya; kosong untuk kota dan wilayah yang lebih luas.',
      contoh: 'Banjarmasin Selatan',
    },
    ({ kecamatan }) => kecamatan,
  ),
  kolom(
    'nama_indikator',
    { judul: 'Nama indikator', deskripsi: 'Apa yang diukur.', contoh: 'Anak stunting tercatat' },
    ({ indikator }) => indikator.nama,
  ),
  own('periode'),
  own('nilai'),
  kolom(
    'satuan',
    { judul: 'Satuan', deskripsi: 'Satuan nilainya.', contoh: 'anak' },
    ({ indikator }) => indikator.satuan,
  ),
  own('status'),
  own('mutu'),
  own('instrumen'),
  kolom(
    'penerbit_sumber',
    { judul: 'Penerbit sumber', deskripsi: 'Siapa yang menerbitkan angkanya.', contoh: 'Antara' },
    ({ sumber }) => sumber.penerbit,
  ),
  kolom(
    'url_sumber',
    {
      judul: 'Alamat sumber',
      deskripsi: 'Tempat angkanya dapat dibaca sendiri.',
      contoh: 'https://contoh.id/berita',
    },
    ({ sumber }) => sumber.url,
  ),
  own('catatan'),
  own('publikasi_resmi'),
  own('kode'),
  own('indikator'),
  own('sumber'),
];

/** One row for each of the given ones, in their order; every column of the table of values is among the columns. */
export const createNamedGrid = (atlas: Atlas, rows: readonly NilaiRow[]): Grid =>
  createGrid(
    semua,
    rows.map((row) => createBaris(atlas, row)),
  );
