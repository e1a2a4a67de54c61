/**
 * The OpenAPI 3.1 document of the files for programs. Its schemas are those of `lib/metadata`, which come from the
 * declarations of the columns: nothing about a field is written a second time here.
 */
import { renderCompact, schemaFiles, type SchemaFile, type TableDoc } from '../metadata/index.ts';
import type { Atlas } from '../model/index.ts';
import type { Output, Situs } from '../output/index.ts';
import { createPaths } from '../paths.ts';
import { partPaths, tablePaths } from './openapi-berkas.ts';
import { answer, idOf, operation, parameter, type Json, type PathItem } from './openapi-part.ts';

export const openapiPath = 'api/v1/openapi.json';

/** The version of the interface, not of the data: it grows when a reader of "v1" would break, or learns of more. */
const versiApi = '1.1.0';

const refTo = ({ nama }: SchemaFile): Json => ({ $ref: `#/components/schemas/${nama}` });

const template = (path: string, summary: string, file: SchemaFile, inPath: Json): PathItem => [
  path,
  operation(idOf(file.nama), summary, 'api', {
    ...inPath,
    ...answer('application/json', refTo(file), file.judul),
  }),
];

/** @throws Error when there is no schema of that name */
function findSchema(files: readonly SchemaFile[], nama: string): SchemaFile {
  const found = files.find((file) => file.nama === nama);
  if (found === undefined) throw new Error(`no schema "${nama}"`);
  return found;
}

/** The entry point, and one address with a gap for each kind of thing of which there are many. */
function apiPaths(atlas: Atlas, files: readonly SchemaFile[]): PathItem[] {
  const slugs = atlas.kampung.map(({ slug }) => slug);
  const names = files.map(({ nama }) => nama);
  return [
    template('/api/v1/index.json', 'Daftar isi: alamat semua berkas', findSchema(files, 'indeks'), {}),
    template(
      '/api/v1/kampung/{slug}.json',
      'Semua yang diketahui tentang satu kampung',
      findSchema(files, 'kampung'),
      parameter('slug', 'Nama kampung di alamat halamannya.', slugs),
    ),
    template(
      '/api/v1/indikator/{id}.json',
      'Definisi satu indikator dan semua nilainya',
      findSchema(files, 'indikator'),
      parameter('id', 'Id indikator.', [...atlas.indikatorById.keys()]),
    ),
    [
      '/api/v1/skema/{nama}.json',
      operation('skema', 'Skema JSON dari berkas lain', 'api', {
        ...parameter('nama', 'Nama skema.', names),
        // As hosts serve it: the end of the name says no more than JSON.
        ...answer('application/json', { type: 'object' }, 'JSON Schema 2020-12'),
      }),
    ],
  ];
}

const info = ({ kota, rilis }: Atlas, situs: Situs): Json => ({
  title: `Data Kampung KB ${kota.nama}`,
  summary: 'Berkas JSON dan CSV yang dibaca dengan GET biasa; tanpa kunci dan tanpa pendaftaran.',
  description: [
    ...(rilis.sifat === 'contoh' ? ['DATA CONTOH: kota ini tidak ada dan semua isinya dibuat oleh program.'] : []),
    `Versi data ${rilis.versi}, ${rilis.tanggal}. null berarti tidak diketahui, bukan nol.`,
    'Kolom dan kunci hanya bertambah; abaikan yang tidak dikenal. Yang dihapus atau berganti arti mendapat alamat baru.',
    'Bentuk lain (Parquet, NDJSON, TopoJSON, CSV untuk Excel Indonesia) dan grafik disebut di api/v1/index.json.',
  ].join(' '),
  version: versiApi,
  license: { name: situs.lisensi.nama, url: situs.lisensi.url },
  ...((situs.kontak ?? null) !== null && { contact: { name: situs.nama, email: situs.kontak } }),
});

const tags = [
  { name: 'api', description: 'Satu berkas untuk satu hal, sudah digabung dengan sumbernya.' },
  { name: 'tabel', description: 'Tabel utuh, seperti di halaman unduhan: CSV, JSON, dan GeoJSON.' },
  { name: 'bagian', description: 'Nilai satu tempat atau satu indikator saja: CSV dan XLSX.' },
];

/**
 * The whole document: every file of the API but itself, every whole table as CSV, JSON and GeoJSON, every part.
 * @param berkas the downloads that are described besides the API itself
 * @param tabelLain tables among them that are made of datasets
 */
function createOpenapi(atlas: Atlas, situs: Situs, berkas: readonly Output[], tabelLain: readonly TableDoc[]): Json {
  const files = schemaFiles(tabelLain);
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: info(atlas, situs),
    servers: [{ url: new URL(situs.base, situs.url).href.replace(/\/$/u, '') }],
    tags,
    externalDocs: { description: 'Contoh pemakaian', url: new URL(createPaths(situs.base).dataApi, situs.url).href },
    paths: Object.fromEntries([
      ...apiPaths(atlas, files),
      ...tablePaths(berkas, tabelLain, files),
      ...partPaths(atlas),
    ]),
    components: {
      schemas: Object.fromEntries(files.map(({ nama, judul, schema }) => [nama, { title: judul, ...schema }])),
    },
  };
}

/** The same as a file. */
export const openapiOutput = (
  atlas: Atlas,
  situs: Situs,
  berkas: readonly Output[],
  tabelLain: readonly TableDoc[],
): Output => ({
  path: openapiPath,
  mediaType: 'application/json',
  format: 'meta',
  dataset: null,
  judul: 'OpenAPI 3.1',
  render: () => renderCompact(createOpenapi(atlas, situs, berkas, tabelLain)),
});
