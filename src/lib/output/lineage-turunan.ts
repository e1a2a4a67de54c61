/** Cells that stand in no source file but are worked out from some. */
import { seluruhnya, semuaSumber, tentang } from './lineage-tentang.ts';

export interface Turunan {
  /** The file below the root of the site; "*" stands for one name. */
  readonly berkas: string;
  readonly kolom: readonly string[];
  /** Files of the data folder from which they are worked out. */
  readonly sumber: readonly string[];
  readonly fungsi: readonly string[];
}

const ukuran = ['data/nilai.csv', 'data/indikator.csv', 'data/instrumen.csv'];

const tabel: readonly Turunan[] = [
  {
    berkas: 'unduh/terbaru/kamus-indikator.csv',
    kolom: ['klasifikasi', 'ukuran', 'halaman'],
    sumber: ['data/indikator.csv'],
    fungsi: ['lib/metadata/satu-data.ts#satuDataOf', 'lib/metadata/kamus-indikator.ts#createKamusIndikator'],
  },
  {
    berkas: 'unduh/terbaru/nilai-lebar-kolom.csv',
    kolom: ['kolom', 'indikator', 'nama', 'satuan', 'periode', 'seri', 'urutan'],
    sumber: ukuran,
    fungsi: ['lib/output/wide.ts#groupsOf', 'lib/output/wide.ts#createWideColumnGrid'],
  },
  ...[
    'kampung/*.csv',
    'kecamatan/*.csv',
    'indikator/*.csv',
    'kampung/*.xlsx',
    'kecamatan/*.xlsx',
    'indikator/*.xlsx',
    'nilai.xlsx',
  ].map((nama): Turunan => ({
    berkas: `unduh/terbaru/${nama}`,
    kolom: ['seri'],
    sumber: ['data/nilai.csv', 'data/instrumen.csv'],
    fungsi: ['lib/stats/instrumen.ts#seriOf'],
  })),
  ...['unduh/terbaru/*.xlsx', 'unduh/terbaru/*/*.xlsx'].map((berkas): Turunan => ({
    berkas,
    // Sheets beside the data.
    kolom: ['Baca saya', 'Kamus', 'Sumber'],
    sumber: ['data/rilis.csv', 'data/sumber.csv'],
    fungsi: [
      'lib/output/sampul.ts#createSampul',
      'lib/output/kamus-grid.ts#createKamus',
      'lib/output/sumber-grid.ts#createSumberGrid',
    ],
  })),
  seluruhnya(
    'unduh/terbaru/grafik/*.csv',
    [...ukuran, 'data/wilayah.csv', 'data/peristiwa.csv'],
    'lib/output/bagan-output.ts#allBagan',
    'lib/output/bagan.ts#renderBaganCsv',
  ),
];

const peta: readonly Turunan[] = [
  {
    berkas: 'unduh/terbaru/kampung.geojson',
    kolom: ['status', 'status_dasar', 'status_tanggal'],
    sumber: ['data/peristiwa.csv', 'data/rilis.csv'],
    fungsi: ['lib/stats/status.ts#statusOn', 'lib/table/date.ts#lastDay'],
  },
  {
    berkas: 'unduh/terbaru/*.geojson',
    kolom: ['geometry'],
    sumber: ['data/batas.geojson'],
    fungsi: ['lib/model/batas.ts#parseBatas', 'lib/output/geojson.ts#batasOutputs'],
  },
];

const api: readonly Turunan[] = [
  {
    berkas: 'api/v1/kampung/*.json',
    kolom: ['luas_km2_menurut_batas', 'tetangga'],
    sumber: ['data/batas.geojson'],
    fungsi: ['lib/stats/geography.ts#areaOf', 'lib/stats/geography.ts#neighboursOf'],
  },
  {
    berkas: 'api/v1/kampung/*.json',
    kolom: ['status'],
    sumber: ['data/peristiwa.csv', 'data/rilis.csv'],
    fungsi: ['lib/stats/claims.ts#lastPartialClaim', 'lib/stats/status.ts#statusOn'],
  },
  {
    berkas: 'api/v1/*/*.json',
    kolom: ['nilai.seri'],
    sumber: ['data/nilai.csv', 'data/instrumen.csv'],
    fungsi: ['lib/stats/instrumen.ts#seriOf'],
  },
  {
    berkas: 'api/v1/*/*.json',
    kolom: ['halaman'],
    sumber: ['data/kampung.csv', 'data/indikator.csv'],
    fungsi: ['lib/output/edition.ts#createEdition'],
  },
  {
    berkas: 'api/v1/indikator/*.json',
    kolom: ['jumlah_nilai'],
    sumber: ['data/nilai.csv'],
    fungsi: ['lib/output/indikator.ts#indikatorOutput'],
  },
  {
    berkas: 'api/v1/index.json',
    kolom: ['unduhan', 'kampung.url', 'kampung.halaman', 'indikator.url', 'indikator.halaman'],
    sumber: semuaSumber,
    fungsi: ['lib/output/api-index.ts#apiIndexOutput', 'lib/output/digest.ts#digestAll'],
  },
];

export const turunan: readonly Turunan[] = [...tabel, ...peta, ...api, ...tentang];
