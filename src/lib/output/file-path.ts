/** Where files for download and for programs lie below the root of the site; `paths.file` makes an address of them. */
import type { DatasetId, IndikatorId, Slug, Wilayah } from '../model/index.ts';
import type { Format } from './output.ts';

/** For people: "unduh/terbaru/nilai.csv". */
export const unduhPath = (name: DatasetId | 'batas' | 'nilai-lebar' | 'nilai-lebar-kolom', format: Format): string =>
  `unduh/terbaru/${name}.${format}`;
/** The one file with everything, named after its city: "unduh/terbaru/kampung-kb-banjarmasin.html". */
export const satuBerkasPath = (kota: Pick<Wilayah, 'slug'>): string => semuaPath(kota, 'html');
/** All tables in one file, named after their city: "unduh/terbaru/kampung-kb-banjarmasin.zip". */
export const semuaPath = ({ slug }: Pick<Wilayah, 'slug'>, format: Format): string =>
  `unduh/terbaru/kampung-kb-${slug.replace(/^kota-/, '')}.${format}`;
/** The values of one place or one indikator: "unduh/terbaru/kampung/mantuil.csv". */
export const bagianPath = (jenis: 'kecamatan' | 'kampung', slug: Slug): string => `unduh/terbaru/${jenis}/${slug}.csv`;
export const bagianIndikatorPath = (id: IndikatorId, format: Extract<Format, 'csv' | 'xlsx'>): string =>
  `unduh/terbaru/indikator/${id}.${format}`;
/** For programs: where they begin, one kampung, one indikator. */
export const apiIndexPath = 'api/v1/index.json';
export const apiKampungPath = (slug: Slug): string => `api/v1/kampung/${slug}.json`;
export const apiIndikatorPath = (id: IndikatorId): string => `api/v1/indikator/${id}.json`;
