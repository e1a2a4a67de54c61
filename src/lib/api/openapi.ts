/**
 * The OpenAPI 3.1 document of the files for programs. Its schemas are those of `lib/metadata`, which come from the
 * declarations of the columns: nothing about a field is written a second time here.
 */
import { schemaFiles, type SchemaFile } from '../metadata/index.ts';
import { datasetIds, datasetOf, type Atlas } from '../model/index.ts';
import type { Output, Situs } from '../output/index.ts';
import { createPaths } from '../paths.ts';

export const openapiPath = 'api/v1/openapi.json';

/** The version of the interface, not of the data: it grows when a reader of "v1" would break. */
const versiApi = '1.0.0';

type Json = Readonly<Record<string, unknown>>;

const answer = (mediaType: string, schema: Json, description: string): Json => ({
  responses: {
    200: { description, content: { [mediaType]: { schema } } },
    404: { description: 'Tidak ada berkas dengan nama itu.' },
  },
});

const operation = (operationId: string, summary: string, tag: string, rest: Json): Json => ({
  get: { operationId, summary, tags: [tag], ...rest },
});

const refTo = ({ nama }: SchemaFile): Json => ({ $ref: `#/components/schemas/${nama}` });

/** "unduh-kampung-geojson" to "unduhKampungGeojson": generators make the name of a function of it. */
const idOf = (name: string): string => name.replaceAll(/[-_.]+(\w)/gu, (_, letter: string) => letter.toUpperCase());

const parameter = (name: string, description: string, values: readonly string[]): Json => ({
  parameters: [{ name, in: 'path', required: true, description, schema: { type: 'string', enum: values } }],
});

const template = (path: string, summary: string, tag: string, file: SchemaFile, inPath: Json): [string, Json] => [
  path,
  operation(idOf(file.nama), summary, tag, {
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
function apiPaths(atlas: Atlas, files: readonly SchemaFile[]): [string, Json][] {
  const slugs = atlas.kampung.map(({ slug }) => slug);
  const names = files.map(({ nama }) => nama);
  return [
    template('/api/v1/index.json', 'Daftar isi: alamat semua berkas', 'api', findSchema(files, 'indeks'), {}),
    template(
      '/api/v1/kampung/{slug}.json',
      'Semua yang diketahui tentang satu kampung',
      'api',
      findSchema(files, 'kampung'),
      parameter('slug', 'Nama kampung di alamat halamannya.', slugs),
    ),
    template(
      '/api/v1/indikator/{id}.json',
      'Definisi satu indikator dan semua nilainya',
      'api',
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

/** Every whole table: JSON and GeoJSON by their schema, CSV as text whose columns the description names. */
function tablePaths(berkas: readonly Output[], files: readonly SchemaFile[]): [string, Json][] {
  const tables = new Map(datasetIds.map((id) => [`unduh/terbaru/${id}.csv`, datasetOf(id)]));
  return berkas.flatMap(({ path, mediaType, judul, format }): [string, Json][] => {
    const schema = files.find((file) => file.berkas.test(path));
    const table = tables.get(path);
    const id = idOf(path.split('/').at(-1)?.replace('.', '-') ?? path);
    if (schema !== undefined)
      return [[`/${path}`, operation(id, `${judul} (${format})`, 'tabel', answer(mediaType, refTo(schema), judul))]];
    if (table === undefined) return [];
    const columns = `Kolom: ${Object.keys(table.columns).join(', ')}.`;
    return [[`/${path}`, operation(id, `${judul} (CSV)`, 'tabel', answer(mediaType, { type: 'string' }, columns))]];
  });
}

const info = ({ kota, rilis }: Atlas, situs: Situs): Json => ({
  title: `Data Kampung KB ${kota.nama}`,
  summary: 'Berkas JSON dan CSV yang dibaca dengan GET biasa; tanpa kunci dan tanpa pendaftaran.',
  description: [
    ...(rilis.sifat === 'contoh' ? ['DATA CONTOH: kota ini tidak ada dan semua isinya dibuat oleh program.'] : []),
    `Versi data ${rilis.versi}, ${rilis.tanggal}. null berarti tidak diketahui, bukan nol.`,
    'Kolom dan kunci hanya bertambah; abaikan yang tidak dikenal. Yang dihapus atau berganti arti mendapat alamat baru.',
  ].join(' '),
  version: versiApi,
  license: { name: situs.lisensi.nama, url: situs.lisensi.url },
});

/**
 * The whole document.
 * @param berkas the downloads that are described besides the API itself
 */
export function createOpenapi(atlas: Atlas, situs: Situs, berkas: readonly Output[]): Json {
  const files = schemaFiles();
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: info(atlas, situs),
    servers: [{ url: new URL(situs.base, situs.url).href.replace(/\/$/u, '') }],
    tags: [
      { name: 'api', description: 'Satu berkas untuk satu hal, sudah digabung dengan sumbernya.' },
      { name: 'tabel', description: 'Tabel utuh, seperti di halaman unduhan.' },
    ],
    externalDocs: { description: 'Contoh pemakaian', url: new URL(createPaths(situs.base).dataApi, situs.url).href },
    paths: Object.fromEntries([...apiPaths(atlas, files), ...tablePaths(berkas, files)]),
    components: {
      schemas: Object.fromEntries(files.map(({ nama, judul, schema }) => [nama, { title: judul, ...schema }])),
    },
  };
}

/** The same as a file. */
export const openapiOutput = (atlas: Atlas, situs: Situs, berkas: readonly Output[]): Output => ({
  path: openapiPath,
  mediaType: 'application/json',
  format: 'meta',
  dataset: null,
  judul: 'OpenAPI 3.1',
  render: () => `${JSON.stringify(createOpenapi(atlas, situs, berkas), null, 2)}\n`,
});
