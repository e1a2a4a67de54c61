/** Files about other files, files that pack others, and what every file says about itself before its data. */
import { datasetIds, datasetOf } from '../model/index.ts';
import type { Turunan } from './lineage-turunan.ts';

/** Every file of the data folder. */
export const semuaSumber: readonly string[] = [
  ...datasetIds.map((id) => `data/${datasetOf(id).file}`),
  'data/batas.geojson',
];

/** A file of which every part is made by one function. */
export const seluruhnya = (berkas: string, sumber: readonly string[], ...fungsi: string[]): Turunan => ({
  berkas,
  kolom: ['*'],
  sumber,
  fungsi,
});

/** What tells of other files, and what packs them. */
export const tentang: readonly Turunan[] = [
  ...['csv', 'json'].map((format) =>
    seluruhnya(
      `unduh/terbaru/perubahan.${format}`,
      semuaSumber,
      'lib/changes/compare.ts#compareLembar',
      'lib/changes/riwayat.ts#riwayatOf',
      'lib/output/perubahan.ts#perubahanOutputs',
    ),
  ),
  seluruhnya('unduh/terbaru/lineage.json', semuaSumber, 'lib/output/lineage.ts#createLineage'),
  ...['datapackage.json', 'csv-metadata.json', '*.csv-metadata.json', 'katalog.jsonld', 'katalog.ttl'].map((nama) =>
    seluruhnya(`unduh/terbaru/${nama}`, semuaSumber, 'lib/metadata/index.ts#metadataOutputs'),
  ),
  seluruhnya('api/v1/skema/*.json', [], 'lib/metadata/schema-files.ts#schemaFiles'),
  seluruhnya(
    'api/v1/openapi.json',
    ['data/rilis.csv', 'data/kampung.csv', 'data/indikator.csv'],
    'lib/api/openapi.ts#openapiOutput',
  ),
  seluruhnya('unduh/terbaru/*.html', semuaSumber, 'lib/output/html-berkas.ts#satuBerkasOutput'),
  seluruhnya('unduh/terbaru/kampung-kb-*.xlsx', semuaSumber, 'lib/output/workbook.ts#renderSemuaXlsx'),
  seluruhnya('unduh/terbaru/*.zip', semuaSumber, 'lib/output/zip.ts#packSemua'),
];

/** What a file says about itself before its data; `kolom` names keys of the file itself. */
export interface Kepala extends Omit<Turunan, 'berkas'> {
  readonly berkas: readonly string[];
}

const petaBerkas = ['unduh/terbaru/*.geojson', 'unduh/terbaru/*.topojson'];

export const kepala: readonly Kepala[] = [
  {
    berkas: ['unduh/terbaru/*.json', 'api/v1/*.json', 'api/v1/*/*.json', ...petaBerkas],
    kolom: ['versi', 'tanggal', 'sifat', 'lisensi', 'sumber_situs', 'catatan'],
    sumber: ['data/rilis.csv'],
    fungsi: ['lib/output/edition.ts#createHead'],
  },
  {
    berkas: petaBerkas,
    kolom: ['lisensi_batas', 'sumber_batas', 'pemberitahuan_batas', 'bbox'],
    sumber: ['data/batas.geojson', 'data/sumber.csv'],
    fungsi: ['lib/metadata/batas.ts#lisensiBatas', 'lib/output/geojson.ts#kampungMapOutputs'],
  },
];
