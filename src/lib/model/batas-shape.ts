import { z } from 'zod';
import { createProblem, type Problem } from '../table/index.ts';
import { batasFile } from './dataset.ts';

const position = z.tuple([z.number(), z.number()]).rest(z.number());
const polygon = z.array(z.array(position));
const flatBox = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** The boundaries file as far as JSON goes (RFC 7946); other members, such as QGIS's `name` and `crs`, are left alone. */
const collection = z.object({
  type: z.literal('FeatureCollection'),
  bbox: flatBox,
  features: z
    .array(
      z.object({
        type: z.literal('Feature'),
        id: z.string(),
        properties: z.object({ kode: z.string(), nama: z.string() }),
        geometry: z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), coordinates: polygon }),
          z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) }),
        ]),
      }),
    )
    .min(1),
});

export type Shape = z.output<typeof collection>;

const jenis: Record<string, string> = {
  number: 'angka',
  string: 'teks',
  array: 'daftar',
  tuple: 'daftar',
  object: 'objek',
};

const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], json);

/** What zod found, in words of ours. */
function describe(issue: z.core.$ZodIssue, json: unknown): string {
  if (issue.code === 'invalid_type') {
    const what = jenis[issue.expected] ?? issue.expected;
    return valueAt(json, issue.path) === undefined
      ? `tidak ditemukan; seharusnya berisi ${what}`
      : `di sini harus ada ${what}`;
  }
  if (issue.code === 'invalid_value') return `di sini hanya boleh tertulis ${issue.values.map(String).join(' atau ')}`;
  if (issue.code === 'invalid_union') return 'jenisnya hanya boleh Polygon atau MultiPolygon';
  return 'banyaknya isi tidak sesuai';
}

/** Where a value of the wrong shape stands: "Feature ke-2 (63.71.01.1002), geometry.type". */
function placeOf(path: readonly PropertyKey[], json: unknown): string {
  const [root, at, ...rest] = path;
  const isFeature = root === 'features' && typeof at === 'number';
  const name = (isFeature ? rest : path)
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
  if (!isFeature) return name || 'awal berkas';
  const kode = valueAt(json, ['features', at, 'properties', 'kode']) ?? valueAt(json, ['features', at, 'id']);
  const feature = `Feature ke-${at + 1}${typeof kode === 'string' ? ` (${kode})` : ''}`;
  return name === '' ? feature : `${feature}, ${name}`;
}

/** One problem for all values that are wrong in the same way, at the first of them. */
function tell(issues: readonly z.core.$ZodIssue[], json: unknown): Problem[] {
  const groups = Map.groupBy(issues, (issue) => {
    const path = issue.path.map((part) => (typeof part === 'number' ? '' : String(part)));
    return `${path.join('.')} ${describe(issue, json)}`;
  });
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const also = others.length === 0 ? '' : ` (begitu juga di ${others.length} tempat lain)`;
    const place = { file: batasFile, part: placeOf(first.path, json) };
    return [createProblem(place, { kind: 'file/json', reason: `${describe(first, json)}${also}` })];
  });
}

/** An extent with heights (west, south, lowest, east, north, highest) without them. */
function dropHeights(json: unknown): unknown {
  const bbox = valueAt(json, ['bbox']);
  return Array.isArray(bbox) && bbox.length === 6
    ? { ...(json as object), bbox: [bbox[0], bbox[1], bbox[3], bbox[4]] as unknown[] }
    : json;
}

/** The JSON of the boundaries file in its shape, or what is wrong with it. */
export function parseShape(json: unknown): { shape: Shape | null; problems: readonly Problem[] } {
  const result = collection.safeParse(dropHeights(json));
  return result.success
    ? { shape: result.data, problems: [] }
    : { shape: null, problems: tell(result.error.issues, json) };
}
