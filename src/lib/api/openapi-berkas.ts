/** The downloads in the OpenAPI document: whole tables, and the values of one place or one indikator. */
import { tableFiles, type SchemaFile, type TableDoc } from '../metadata/index.ts';
import type { Atlas } from '../model/index.ts';
import type { Output } from '../output/index.ts';
import { answer, idOf, operation, parameter, type Json, type PathItem } from './openapi-part.ts';

const folder = 'unduh/terbaru/';
const whole = /^unduh\/terbaru\/[^/]+$/u;

/** JSON and GeoJSON follow a schema; CSV is text, whose columns the description names. */
function answerOf(output: Output, files: readonly SchemaFile[], columns: ReadonlyMap<string, string>): Json | null {
  const { path, mediaType, judul } = output;
  const schema = files.find((file) => file.berkas.test(path));
  if (schema !== undefined) return answer(mediaType, { $ref: `#/components/schemas/${schema.nama}` }, judul);
  const named = columns.get(path);
  return named === undefined ? null : answer(mediaType, { type: 'string' }, `Kolom: ${named}.`);
}

/** Every whole table as CSV, JSON and GeoJSON. @param tabelLain tables that are made of datasets */
export function tablePaths(
  berkas: readonly Output[],
  tabelLain: readonly TableDoc[],
  files: readonly SchemaFile[],
): PathItem[] {
  const columns = new Map(
    tableFiles({ berkas, tabelLain }).map(({ table, output }) => [
      output.path,
      table.kolom.map(({ nama }) => nama).join(', '),
    ]),
  );
  return berkas.flatMap((output): PathItem[] => {
    const rest = whole.test(output.path) ? answerOf(output, files, columns) : null;
    if (rest === null) return [];
    const { path, judul, format } = output;
    const id = idOf(path.slice(folder.length));
    return [[`/${path}`, operation(id, `${judul} (${format.toUpperCase()})`, 'tabel', rest)]];
  });
}

interface Jenis {
  readonly jenis: 'kecamatan' | 'kampung' | 'indikator';
  readonly tentang: string;
  readonly gap: string;
  readonly arti: string;
  readonly isi: (atlas: Atlas) => readonly string[];
}

const jenisSemua: readonly Jenis[] = [
  {
    jenis: 'kecamatan',
    tentang: 'satu kecamatan dan kelurahannya',
    gap: 'slug',
    arti: 'Nama kecamatan di alamat halamannya.',
    isi: (atlas) => atlas.kecamatan.map(({ slug }) => slug),
  },
  {
    jenis: 'kampung',
    tentang: 'satu kampung',
    gap: 'slug',
    arti: 'Nama kampung di alamat halamannya.',
    isi: (atlas) => atlas.kampung.map(({ slug }) => slug),
  },
  {
    jenis: 'indikator',
    tentang: 'satu indikator',
    gap: 'id',
    arti: 'Id indikator.',
    isi: (atlas) => [...atlas.indikatorById.keys()],
  },
];

/** The media type and form of the two formats in which parts are offered. */
const bentuk: Readonly<Record<'csv' | 'xlsx', readonly [mediaType: string, schema: Json]>> = {
  csv: ['text/csv;charset=utf-8', { type: 'string' }],
  // Bytes: OpenAPI 3.1 leaves their schema empty.
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', {}],
};

/** The rows of the values about one place or one indikator, each kind with a gap in its path. */
export const partPaths = (atlas: Atlas): PathItem[] =>
  jenisSemua.flatMap(({ jenis, tentang, gap, arti, isi }) =>
    (['csv', 'xlsx'] as const).map((format): PathItem => {
      const [mediaType, schema] = bentuk[format];
      const judul = `Nilai ${tentang} (${format.toUpperCase()})`;
      return [
        `/${folder}${jenis}/{${gap}}.${format}`,
        operation(idOf(`bagian-${jenis}-${format}`), judul, 'bagian', {
          ...parameter(gap, arti, isi(atlas)),
          ...answer(mediaType, schema, `Baris tabel nilai tentang ${tentang}.`),
        }),
      ];
    }),
  );
