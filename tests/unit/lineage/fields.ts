/** The fields of every published file, as `lineage.json` names them. */
import Papa from 'papaparse';
import type { Output } from '../../../src/lib/output/index.ts';
import { openXlsx, readParquet } from '../format/readers.ts';

export interface Fields {
  /** Columns of a table, keys of the data of a file for programs with full stops between them; "*" is a whole. */
  readonly isi: ReadonlySet<string>;
  /** Keys of a JSON file beside its data. */
  readonly kepala: ReadonlySet<string>;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The ends of all ways into a value; places in a list have no name. */
function leaves(value: unknown, way: readonly string[] = []): string[] {
  const list = Array.isArray(value) ? (value as readonly unknown[]) : null;
  // An empty list may be one of objects or of words, and holds no cell.
  if (list?.length === 0) return [];
  if (list?.some(isObject) === true) return list.flatMap((one) => leaves(one, way));
  if (list !== null || !isObject(value)) return way.length === 0 ? [] : [way.join('.')];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, [...way, key]));
}

const headerOf = (text: string, delimiter: ',' | ';'): string[] =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { delimiter, preview: 1 }).data[0] ?? [];

/** Names of what every member of these formats has, which say nothing. */
const grammar: ReadonlySet<string> = new Set(['type', 'data', 'features', 'objects', 'arcs']);

/** Properties of areas, wherever the format keeps them. */
function featuresOf({ features, objects }: Record<string, unknown>): readonly unknown[] {
  if (Array.isArray(features)) return features as readonly unknown[];
  return Object.values(isObject(objects) ? objects : {}).flatMap((one) =>
    isObject(one) && Array.isArray(one['geometries']) ? (one['geometries'] as readonly unknown[]) : [],
  );
}

function fieldsOfJson(text: string): Fields {
  const json: unknown = JSON.parse(text);
  if (!isObject(json)) throw new Error('no object');
  const areas = featuresOf(json).map((one) => (isObject(one) ? one : {}));
  return {
    isi: new Set([
      ...leaves(json['data']),
      ...areas.flatMap(({ properties }) => Object.keys(isObject(properties) ? properties : {})),
      ...(areas.length > 0 ? ['id', 'geometry'] : []),
    ]),
    kepala: new Set(Object.keys(json).filter((key) => !grammar.has(key))),
  };
}

/** Sheets that stand beside the data in every workbook. */
const beside: ReadonlySet<string> = new Set(['Baca saya', 'Kamus', 'Sumber']);

async function fieldsOfXlsx(bytes: Uint8Array, path: string): Promise<string[]> {
  const { worksheets } = await openXlsx(bytes);
  return worksheets.flatMap((sheet) =>
    beside.has(sheet.name) && !path.endsWith(`/${sheet.name.toLowerCase()}.xlsx`)
      ? [sheet.name]
      : Array.from({ length: sheet.columnCount }, (_, at) => sheet.getRow(1).getCell(at + 1).text),
  );
}

const toBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : content;

/** What one file holds, read by a library that did not write it. */
export async function readFields({ path, format, render }: Output): Promise<Fields> {
  const content = await render();
  const text = typeof content === 'string' ? content : '';
  const only = (isi: readonly string[]): Fields => ({ isi: new Set(isi), kepala: new Set() });
  switch (format) {
    case 'csv':
      return only(headerOf(text, ','));
    case 'excel.csv':
      return only(headerOf(text, ';'));
    case 'ndjson':
      return only(text.split('\n').flatMap((line) => (line === '' ? [] : Object.keys(JSON.parse(line) as object))));
    case 'json':
    case 'geojson':
    case 'topojson':
      return fieldsOfJson(text);
    case 'xlsx':
      return only(await fieldsOfXlsx(toBytes(content), path));
    case 'parquet':
      return only((await readParquet(toBytes(content))).header);
    case 'zip':
    case 'svg':
    case 'html':
    case 'meta':
    case 'ttl':
      return only(['*']);
  }
}
