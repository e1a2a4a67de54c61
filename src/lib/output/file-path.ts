/** Where files for download and for programs lie below the root of the site; `paths.file` makes an address of them. */
import type { DatasetId, IndikatorId, Slug } from '../model/index.ts';
import type { Format } from './output.ts';

/** For people: "unduh/terbaru/nilai.csv". */
export const unduhPath = (name: DatasetId | 'batas', format: Format): string => `unduh/terbaru/${name}.${format}`;
/** For programs: where they begin, one kampung, one indikator. */
export const apiIndexPath = 'api/v1/index.json';
export const apiKampungPath = (slug: Slug): string => `api/v1/kampung/${slug}.json`;
export const apiIndikatorPath = (id: IndikatorId): string => `api/v1/indikator/${id}.json`;
