/** Rows of nilai that need no other table: each with the name of its place, its unit, its series, and who says so. */
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
import { seriOf } from '../stats/index.ts';
import { createDictionary } from '../table/index.ts';
import type { Grid } from './grid.ts';
import { createGrid, kolom, type Kolom } from './kolom.ts';

interface Baris {
  readonly row: NilaiRow;
  readonly wilayah: Wilayah;
  readonly kecamatan: string | null;
  readonly indikator: Indikator;
  readonly seri: string;
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
    seri: seriOf(atlas, row),
    sumber: findSumber(atlas, row.sumber),
  };
}

/** As people read: where, what, when, how much, who says so; ids last. */
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
    'seri',
    {
      judul: 'Seri',
      deskripsi: 'Angka yang berbeda serinya tidak boleh digabungkan atau dibandingkan; cara ukurnya tidak sebanding.',
      contoh: 'Data peta Peduli Sampah',
      wajib: true,
    },
    ({ seri }) => seri,
  ),
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

/** As programs read on: the columns of the table in their order, then what they need not look up. */
const berkodeDulu: readonly Kolom<Baris>[] = [
  ...[...ownColumns.keys()].flatMap((nama) => semua.filter(({ column }) => column.nama === nama)),
  ...semua.filter(({ column }) => !ownColumns.has(column.nama)),
];

const gridOfRows = (columns: readonly Kolom<Baris>[], atlas: Atlas, rows: readonly NilaiRow[]): Grid =>
  createGrid(
    columns,
    rows.map((row) => createBaris(atlas, row)),
  );

/** For people. One row for each of the given ones, in their order; every column of the table of values is among these. */
export const createNamedGrid = (atlas: Atlas, rows: readonly NilaiRow[]): Grid => gridOfRows(semua, atlas, rows);

/**
 * For programs: the same columns, rows and cells, but those of the table first and in its order, so that whoever reads
 * the table by the place of a column can read this as well.
 */
export const createBagianGrid = (atlas: Atlas, rows: readonly NilaiRow[]): Grid => gridOfRows(berkodeDulu, atlas, rows);
