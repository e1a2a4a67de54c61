/** Cells that stand in no source file but are worked out from some. */
import { datasetIds, datasetOf } from '../model/index.ts';

export interface Turunan {
  /** The file below the root of the site; "*" stands for one name. */
  readonly berkas: string;
  readonly kolom: readonly string[];
  /** Files of the data folder from which they are worked out. */
  readonly sumber: readonly string[];
  readonly fungsi: readonly string[];
}

export const turunan: readonly Turunan[] = [
  {
    berkas: 'unduh/terbaru/kampung.geojson',
    kolom: ['status', 'status_dasar', 'status_tanggal'],
    sumber: ['data/peristiwa.csv', 'data/rilis.csv'],
    fungsi: ['lib/stats/status.ts#statusOn', 'lib/table/date.ts#lastDay'],
  },
  {
    berkas: 'unduh/terbaru/kampung-status.csv',
    kolom: ['luas_km2', 'tanggal_pokok', 'status_pokok', 'tanggal_status', 'status', 'status_dasar', 'bukti_*'],
    sumber: ['data/peristiwa.csv', 'data/rilis.csv', 'data/batas.geojson', 'data/sumber.csv'],
    fungsi: ['lib/stats/status.ts#statusOn', 'lib/stats/main-date.ts#mainDate', 'lib/stats/geography.ts#areaOf'],
  },
  {
    berkas: 'unduh/terbaru/nilai-lebar.csv',
    kolom: ['*'],
    sumber: ['data/nilai.csv', 'data/indikator.csv', 'data/instrumen.csv'],
    fungsi: ['lib/output/wide.ts#createWideGrid'],
  },
  {
    berkas: 'unduh/terbaru/*.geojson',
    kolom: ['geometry', 'bbox'],
    sumber: ['data/batas.geojson'],
    fungsi: ['lib/model/batas.ts#parseBatas', 'lib/output/geojson.ts#batasOutputs'],
  },
  {
    berkas: 'unduh/terbaru/kamus-indikator.csv',
    kolom: ['klasifikasi', 'ukuran', 'halaman'],
    sumber: ['data/indikator.csv'],
    fungsi: ['lib/metadata/satu-data.ts#satuDataOf', 'lib/metadata/kamus-indikator.ts#createKamusIndikator'],
  },
  {
    berkas: 'unduh/terbaru/grafik/*.csv',
    kolom: ['*'],
    sumber: ['data/nilai.csv', 'data/indikator.csv', 'data/instrumen.csv', 'data/peristiwa.csv'],
    fungsi: ['lib/output/bagan-output.ts#allBagan', 'lib/output/bagan.ts#renderBaganCsv'],
  },
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
    kolom: ['seri'],
    sumber: ['data/nilai.csv', 'data/instrumen.csv'],
    fungsi: ['lib/stats/instrumen.ts#seriOf'],
  },
  {
    berkas: 'unduh/terbaru/perubahan.json',
    kolom: ['*'],
    sumber: datasetIds.map((id) => `data/${datasetOf(id).file}`),
    fungsi: ['lib/changes/compare.ts#compareLembar', 'lib/changes/riwayat.ts#riwayatOf'],
  },
];
