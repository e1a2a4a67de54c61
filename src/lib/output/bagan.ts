/** A chart as a whole: what it says, what it shows, its values as a table, its picture, and where it stands. */
import Papa from 'papaparse';
import { renderSvg, type Drawing } from '../chart/index.ts';
import { lisensiBerkas } from '../metadata/index.ts';
import type { Atlas, Sumber } from '../model/index.ts';
import { createPaths, type Paths } from '../paths.ts';
import type { Gap } from '../stats/index.ts';
import { formatDaftar } from '../text/index.ts';
import type { Situs } from './edition.ts';

type Value = string | number | null;

export interface BaganColumn {
  /** Name in the file. */
  readonly nama: string;
  /** Heading in the table of a page; null for what stands in the file only. */
  readonly judul: string | null;
}

export interface BaganTable {
  readonly columns: readonly BaganColumn[];
  /** Exactly what the chart shows, in its order; null is unknown. */
  readonly rows: readonly (readonly Value[])[];
  /** Why a cell is null, by its row and column; "no source tells" where it is absent. */
  readonly gapAt?: (row: number, column: number) => Gap | null;
}

export interface Bagan {
  /** Names the files of the chart and its place on its page. */
  readonly id: string;
  /** What the chart shows, in one to three sentences. */
  readonly judul: string;
  /** Measure, place and period. */
  readonly subjudul: string;
  /** Who published the values. */
  readonly sumber: string;
  /** What must be known before the values are used; may be empty. */
  readonly catatan: readonly string[];
  /** The page on which it stands. */
  readonly halaman: (paths: Paths) => string;
  readonly table: () => BaganTable;
  readonly drawing: () => Drawing;
}

export type BaganFormat = 'csv' | 'svg';

/** Where a file of a chart lies below the root of the site: "unduh/terbaru/grafik/kelengkapan.csv". */
export const baganPath = (id: string, format: BaganFormat): string => `unduh/terbaru/grafik/${id}.${format}`;

/** "Sumber: Antara Kalsel dan Portal Kampung KB." Each publisher once. */
export function creditOf(atlas: Atlas, ids: Iterable<Sumber['id']>): string {
  const publishers = [...ids].map((id) => atlas.sumberById.get(id)?.penerbit).filter((one) => one !== undefined);
  return `Sumber: ${formatDaftar([...new Set(publishers)])}.`;
}

/** The values of a chart as CSV (RFC 4180): ISO dates, decimal points, unknown is an empty cell. */
export function renderBaganCsv({ table }: Bagan): string {
  const { columns, rows } = table();
  return `${Papa.unparse([columns.map(({ nama }) => nama), ...rows], { newline: '\r\n' })}\r\n`;
}

/** The picture of a chart as an image file that says by itself what it is and where it comes from. */
export function renderBaganSvg(atlas: Atlas, bagan: Bagan, { url, base, lisensi }: Situs): string {
  const berkas = { path: baganPath(bagan.id, 'svg'), format: 'svg', dataset: null } as const;
  const [fakta, garis] = lisensiBerkas(berkas, { atlas, lisensi });
  const { versi, sifat } = atlas.rilis;
  const address = new URL(`${bagan.halaman(createPaths(base))}#${bagan.id}`, url).href;
  return renderSvg({
    drawing: bagan.drawing(),
    judul: bagan.judul,
    subjudul: bagan.subjudul,
    catatan: [
      ...(sifat === 'contoh' ? ['DATA CONTOH: kota ini tidak ada, semua angka dibuat oleh skrip.'] : []),
      bagan.sumber,
      ...bagan.catatan,
      `Rilis data ${versi}, lisensi ${fakta.nama}${garis === undefined ? '' : `, garis batas ${garis.nama}`}.`,
    ],
    url: address,
  });
}
