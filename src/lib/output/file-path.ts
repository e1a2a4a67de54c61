/** Where files for download and for programs lie below the root of the site; `paths.file` makes an address of them. */
import type { DatasetId, IndikatorId, Slug, Wilayah } from '../model/index.ts';
import type { Format } from './output.ts';

/** Tables that are made of datasets and offered in as many formats. */
export type TabelTurunan = 'kampung-status' | 'nilai-lebar';

/** For people: "unduh/terbaru/nilai.csv". */
export const unduhPath = (name: DatasetId | TabelTurunan | 'batas' | 'nilai-lebar-kolom', format: Format): string =>
  `unduh/terbaru/${name}.${format}`;
/** The one file with everything, named after its city: "unduh/terbaru/kampung-kb-banjarmasin.html". */
export const satuBerkasPath = (kota: Pick<Wilayah, 'slug'>): string => semuaPath(kota, 'html');
/** All tables in one file, named after their city: "unduh/terbaru/kampung-kb-banjarmasin.zip". */
export const semuaPath = ({ slug }: Pick<Wilayah, 'slug'>, format: Format): string =>
  `unduh/terbaru/kampung-kb-${slug.replace(/^kota-/, '')}.${format}`;
export type JenisBagian = 'kecamatan' | 'kampung' | 'indikator';
/** The values of one place or one indikator: "unduh/terbaru/kampung/mantuil.xlsx". @param nama its slug or id */
export const bagianPath = (jenis: JenisBagian, nama: string, format: Extract<Format, 'csv' | 'xlsx'>): string =>
  `unduh/terbaru/${jenis}/${nama}.${format}`;
/** For programs: where they begin, one kampung, one indikator. */
export const apiIndexPath = 'api/v1/index.json';
export const apiKampungPath = (slug: Slug): string => `api/v1/kampung/${slug}.json`;
export const apiIndikatorPath = (id: IndikatorId): string => `api/v1/indikator/${id}.json`;
