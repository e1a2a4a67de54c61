/** Which JSON file follows which schema, and the schemas as files: `api/v1/skema/<nama>.json`. */
import { datasetIds, datasetOf } from '../model/index.ts';
import { docOf, fileAddress, folder, kamusIndikatorDoc, type MetadataContext, type TableDoc } from './context.ts';
import { address, dialect, list, object, propertiesOf, text, type JsonSchema } from './json-schema.ts';
import { batasGeojson, indeksData, indikatorData, kampungData, kampungGeojson } from './schema-api.ts';
import { lineageData, perubahanData } from './schema-history.ts';
import { pick } from './schema-record.ts';

export interface SchemaFile {
  readonly nama: string;
  readonly judul: string;
  readonly schema: JsonSchema;
  /** The files that follow it, named from the root of the site. */
  readonly berkas: RegExp;
}

export const skemaPath = (nama: string): string => `api/v1/skema/${nama}.json`;

/** What every JSON file says about itself before its data (`createHead` in lib/output). */
const head = (): Record<string, JsonSchema> => ({
  ...pick('rilis', ['versi', 'tanggal', 'sifat']),
  lisensi: object({ nama: text, url: address }),
  sumber_situs: address,
  catatan: text,
});

const withHead = (data: JsonSchema): JsonSchema => object({ ...head(), data });

const exactly = (path: string): RegExp => new RegExp(`^${path.replaceAll('.', String.raw`\.`)}$`, 'u');

/** A table as JSON: one object for each row, keys as in the CSV. */
const ofTable = ({ id, judul, kolom }: TableDoc): SchemaFile => ({
  nama: `unduh-${id}`,
  judul,
  schema: withHead(list(object(propertiesOf(kolom)))),
  berkas: exactly(`${folder}${id}.json`),
});

const others = (): SchemaFile[] => [
  {
    nama: 'unduh-kampung-geojson',
    judul: 'Kampung KB di peta',
    schema: kampungGeojson(head()),
    berkas: exactly(`${folder}kampung.geojson`),
  },
  {
    nama: 'unduh-batas-geojson',
    judul: 'Batas kelurahan',
    schema: batasGeojson(head()),
    berkas: exactly(`${folder}batas.geojson`),
  },
  {
    nama: 'unduh-lineage',
    judul: 'Asal-usul angka dan fakta',
    schema: withHead(lineageData()),
    berkas: exactly(`${folder}lineage.json`),
  },
  {
    nama: 'unduh-perubahan',
    judul: 'Perubahan antarrilis',
    schema: withHead(perubahanData()),
    berkas: exactly(`${folder}perubahan.json`),
  },
  { nama: 'indeks', judul: 'Daftar isi', schema: withHead(indeksData()), berkas: exactly('api/v1/index.json') },
  {
    nama: 'kampung',
    judul: 'Satu kampung',
    schema: withHead(kampungData()),
    berkas: /^api\/v1\/kampung\/[^/]+\.json$/u,
  },
  {
    nama: 'indikator',
    judul: 'Satu indikator',
    schema: withHead(indikatorData()),
    berkas: /^api\/v1\/indikator\/[^/]+\.json$/u,
  },
];

/**
 * All schemas, without the address that depends on where they are published.
 * @param tabelLain tables that are made of datasets; those that are written as JSON have a schema too
 */
export const schemaFiles = (tabelLain: readonly TableDoc[] = []): SchemaFile[] => [
  ...datasetIds.map((id) => ofTable(docOf(datasetOf(id)))),
  ofTable(kamusIndikatorDoc),
  ...tabelLain.filter(({ adaJson }) => adaJson === true).map(ofTable),
  ...others(),
];

/** The schema as it is published: with its dialect, its own address and its title. */
export const publishSchema = (context: Pick<MetadataContext, 'situs'>, { nama, judul, schema }: SchemaFile) => ({
  $schema: dialect,
  $id: fileAddress(context, skemaPath(nama)),
  title: judul,
  ...schema,
});
