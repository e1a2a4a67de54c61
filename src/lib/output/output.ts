import type { DatasetId } from '../model/index.ts';

/** Also the end of the file's name: "excel.csv" is the CSV that a spreadsheet set to Indonesian opens as it should. */
export type Format =
  | 'csv'
  | 'excel.csv'
  | 'xlsx'
  | 'json'
  | 'ndjson'
  | 'geojson'
  | 'topojson'
  | 'parquet'
  | 'zip'
  | 'svg'
  | 'html'
  | FormatMetadata;

/** JSON of some kind, or Turtle, that describes other files; it has none of the head that files with data have. */
export type FormatMetadata = 'meta' | 'ttl';

/** What a file holds: text, which is written as UTF-8, or bytes. */
export type Content = string | Uint8Array;

/** One file of the site that a person or a program may take away. */
export interface Output {
  /** Below the root of the site, for example "unduh/terbaru/nilai.csv". */
  readonly path: string;
  readonly mediaType: string;
  readonly format: Format;
  /** What it holds: one dataset, the boundaries, or (null) what several datasets say about one thing. */
  readonly dataset: DatasetId | 'batas' | null;
  /** What a reader calls it, in Indonesian, without the format. */
  readonly judul: string;
  /** The whole content, always the same. Text is made anew at each call, so that nothing is kept in memory. */
  readonly render: () => Content | Promise<Content>;
}

const mediaType: Readonly<Record<Format, string>> = {
  csv: 'text/csv;charset=utf-8',
  'excel.csv': 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  geojson: 'application/geo+json',
  topojson: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  zip: 'application/zip',
  svg: 'image/svg+xml',
  html: 'text/html;charset=utf-8',
  meta: 'application/json',
  ttl: 'text/turtle',
};

/** An output whose media type follows from its format. */
export const createOutput = (
  format: Format,
  path: string,
  dataset: Output['dataset'],
  judul: string,
  render: Output['render'],
): Output => ({ path, mediaType: mediaType[format], format, dataset, judul, render });

/**
 * The same, for a file that is costly to make and small once it is packed: it is made once and kept.
 * @param render makes the bytes
 */
export function createPackedOutput(
  format: Format,
  path: string,
  dataset: Output['dataset'],
  judul: string,
  render: () => Uint8Array | Promise<Uint8Array>,
): Output {
  let made: Promise<Uint8Array> | null = null;
  return createOutput(format, path, dataset, judul, () => (made ??= Promise.resolve(render())));
}

/**
 * The content of an output that is text.
 * @throws Error when it is made of bytes
 */
export async function renderText({ path, render }: Output): Promise<string> {
  const content = await render();
  if (typeof content !== 'string') throw new Error(`${path} is no text`);
  return content;
}
