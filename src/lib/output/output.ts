import type { DatasetId } from '../model/index.ts';

export type Format = 'csv' | 'json' | 'geojson' | 'svg';

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
  /** The whole content, made anew at each call: always the same text, and nothing is kept in memory. */
  readonly render: () => string;
}

const mediaType: Readonly<Record<Format, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json',
  svg: 'image/svg+xml',
};

/** An output whose media type follows from its format. */
export const createOutput = (
  format: Format,
  path: string,
  dataset: Output['dataset'],
  judul: string,
  render: () => string,
): Output => ({ path, mediaType: mediaType[format], format, dataset, judul, render });
