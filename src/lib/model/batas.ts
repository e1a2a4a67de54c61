import { createProblem, decodeFile, limitProblems, type Problem } from '../table/index.ts';
import { parseJson } from './batas-json.ts';
import { parseShape, type Shape } from './batas-shape.ts';
import { batasFile } from './dataset.ts';
import type { KodeKelurahan } from './kode.ts';

/** Longitude, latitude in decimal degrees (WGS 84). */
export type Position = readonly [number, number];
/** First and last position are the same. */
export type Ring = readonly Position[];

/** Area of one kelurahan; polygons[0][0] is an outer ring, what follows in the same polygon are holes. */
export interface Batas {
  readonly kode: KodeKelurahan;
  readonly polygons: readonly (readonly Ring[])[];
}

/** West, south, east, north. */
export type BoundingBox = readonly [number, number, number, number];

export interface BatasFile {
  readonly bbox: BoundingBox | null;
  readonly batas: readonly Batas[];
  /** The name that the file gives to each area of `batas`. */
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
}

const fail = (problems: readonly Problem[]): BatasFile => ({ bbox: null, batas: [], names: [], problems });

/**
 * The boundaries file (RFC 7946) to areas by code. Only the shape of the JSON is checked here; whether the rings are
 * closed, wound and placed rightly is `check/geometry.ts`.
 */
export function parseBatas(bytes: Uint8Array | null): BatasFile {
  const file = batasFile;
  if (bytes === null) return fail([createProblem({ file }, { kind: 'file/missing' })]);
  const { text, problems } = decodeFile(file, bytes);
  if (text === null) return fail(problems);
  const parsed = parseJson(text);
  if ('kind' in parsed) return fail([...problems, parsed]);
  const { shape, problems: found } = parseShape(parsed.json);
  if (shape === null) return fail(limitProblems([...problems, ...found]));
  const { bbox, features } = shape;
  return {
    bbox,
    batas: features.map((feature) => ({ kode: kodeOf(feature), polygons: polygonsOf(feature.geometry) })),
    names: features.map(({ properties }) => properties.nama),
    problems: [...problems, ...features.flatMap(checkKode)],
  };
}

type Feature = Shape['features'][number];

const polygonsOf = (geometry: Feature['geometry']): Batas['polygons'] =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((rings) =>
    rings.map((ring) => ring.map(([lon, lat]): Position => [lon, lat])),
  );

const kelurahan = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/;

/** The code of a feature, from the place that has one: map programs like to count ids from 0. */
const kodeOf = ({ id, properties }: Feature): KodeKelurahan =>
  (!kelurahan.test(id) && kelurahan.test(properties.kode) ? properties.kode : id) as KodeKelurahan;

/** The code stands twice in a feature, for programs that know only one of the places. */
function checkKode(feature: Feature): Problem[] {
  const { id, properties } = feature;
  if (properties.kode === id) return [];
  const kode = kodeOf(feature);
  const fault = {
    masalah:
      kode === id
        ? `Properti kode berisi "${properties.kode}", berbeda dari id-nya.`
        : `id Feature ini "${id}", berbeda dari properti kode-nya.`,
    harapan: `"${kode}" di kedua tempat.`,
    perbaikan:
      'Samakan keduanya dengan kode kelurahan yang digambar. Di QGIS, ekspor dengan Custom Options ID_FIELD=kode dan ID_TYPE=String.',
  };
  return [createProblem({ file: batasFile, part: kode }, { kind: 'geo/shape', ...fault })];
}
