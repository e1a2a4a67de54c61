/** JSON Schemas of the files for programs: what `lib/output` writes into `data`. */
import {
  fakta,
  nilaiOfIndikator,
  nilaiOfKampung,
  omit,
  peristiwa,
  pick,
  place,
  places,
  sumber,
} from './schema-record.ts';
import { address, choice, count, day, list, nullable, number, object, text, type JsonSchema } from './json-schema.ts';

const statusWords = ['tercatat', 'direncanakan', 'belum_dipastikan'] as const;
const dasarWords = ['peristiwa', 'pernyataan_kota', null] as const;

const status = (): JsonSchema =>
  object({
    tanggal: day,
    status: choice(statusWords),
    dasar: choice(dasarWords),
    bukti: list({
      type: 'string',
      description: 'Id peristiwa yang menjadi bukti; ada di daftar peristiwa berkas ini.',
    }),
  });

const klasifikasi = (): JsonSchema => {
  const columns = pick('kampung', ['klasifikasi', 'klasifikasi_istilah_sumber', 'klasifikasi_tanggal']);
  return object({
    klasifikasi: columns['klasifikasi'] ?? text,
    istilah_sumber: columns['klasifikasi_istilah_sumber'] ?? text,
    tanggal: columns['klasifikasi_tanggal'] ?? text,
    sumber: sumber(),
  });
};

export const kampungData = (): JsonSchema =>
  object({
    ...place(),
    halaman: address,
    ...pick('kampung', ['nama_lokal', 'lokasi', 'portal_id', 'portal_url']),
    ...pick('wilayah', ['kode_pos']),
    kecamatan: object(place()),
    kota: object(place()),
    luas_km2_menurut_batas: { type: 'number', exclusiveMinimum: 0 },
    klasifikasi: nullable(klasifikasi()),
    status: list(status()),
    peristiwa: list(peristiwa()),
    nilai: list(nilaiOfKampung()),
    cerita: list(fakta()),
    tetangga: places(),
  });

export const indikatorData = (): JsonSchema =>
  object({ ...omit('indikator', []), halaman: address, jumlah_nilai: count, nilai: list(nilaiOfIndikator()) });

const unduhan = (): JsonSchema =>
  object({
    dataset: nullable(text),
    judul: text,
    format: text,
    jenis_media: text,
    url: address,
    bytes: count,
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  });

export const indeksData = (): JsonSchema =>
  object({
    unduhan: list(unduhan()),
    kampung: list(object({ ...pick('wilayah', ['kode', 'nama']), kecamatan: text, url: address, halaman: address })),
    indikator: list(object({ ...pick('indikator', ['id', 'nama', 'satuan']), url: address, halaman: address })),
  });

const position: JsonSchema = { type: 'array', prefixItems: [number, number], minItems: 2, items: false };
const ring: JsonSchema = { type: 'array', items: position, minItems: 4 };
const polygon = list(ring);

const geometry: JsonSchema = {
  oneOf: [
    object({ type: { const: 'Polygon' }, coordinates: polygon }),
    object({ type: { const: 'MultiPolygon' }, coordinates: list(polygon) }),
  ],
};

/** A collection of areas (RFC 7946) with what the file says about itself. */
const featureCollection = (head: Readonly<Record<string, JsonSchema>>, properties: Record<string, JsonSchema>) =>
  object({
    type: { const: 'FeatureCollection' },
    ...head,
    lisensi_batas: nullable(object({ nama: text, url: address })),
    sumber_batas: nullable(object(omit('sumber', []))),
    pemberitahuan_batas: nullable(text),
    bbox: { type: 'array', items: number, minItems: 4, maxItems: 4 },
    features: list(
      object({
        type: { const: 'Feature' },
        ...pickId(),
        properties: object({ ...pick('wilayah', ['kode', 'nama']), ...properties }),
        geometry,
      }),
    ),
  });

const pickId = (): Record<string, JsonSchema> => ({ id: pick('wilayah', ['kode'])['kode'] ?? text });

export const batasGeojson = (head: Readonly<Record<string, JsonSchema>>): JsonSchema => featureCollection(head, {});

export const kampungGeojson = (head: Readonly<Record<string, JsonSchema>>): JsonSchema =>
  featureCollection(head, {
    ...pick('kampung', ['slug']),
    kecamatan: text,
    status: choice(statusWords),
    status_dasar: choice(dasarWords),
    // The day of the release, which readers of a map take for the day of the event.
    status_tanggal: { ...day, description: 'Hari rilis: status dibaca sampai hari itu. Bukan hari pencatatan.' },
  });
