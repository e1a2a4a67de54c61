/** Which files a release keeps for ever. */
import { openapiPath } from '../../../src/lib/api/index.ts';
import { bekuPath } from '../../../src/lib/changes/index.ts';
import { skemaPath } from '../../../src/lib/metadata/index.ts';
import { semuaPath, type Output } from '../../../src/lib/output/index.ts';
import { matchPola } from '../../../src/lib/output/lineage-pola.ts';
import type { Tempat } from '../../../src/lib/output/lineage.ts';

const folder = 'unduh/terbaru/';
const schemaFolder = skemaPath('').replace(/\.json$/u, '');

/**
 * Left out: the page for sending by chat (made to be read, not reused), and what is made anew of the frozen files: the
 * archive, and the files that describe others.
 */
const leftOut: ReadonlySet<Output['format']> = new Set(['html', 'zip', 'meta', 'ttl']);

/** Descriptions that hold for a single release; catalogues tell of the site as a whole. */
const described = /^(?:datapackage|csv-metadata|[^/]+\.csv-metadata)\.json$/u;

/** True for the values of one place or one indikator, which the whole table holds as well. */
export const isBagian = (name: string): boolean => /^(?:kecamatan|kampung|indikator)\//u.test(name);

/** A workbook weighs 11 kB whatever is in it: for each kampung they would be a seventh of a release. */
const isWorkbookOfKampung = (name: string): boolean => /^kampung\/.*\.xlsx$/u.test(name);

/** Name inside the release of a file with data, or null when it is not kept. */
export function dataName({ path, format }: Pick<Output, 'path' | 'format'>): string | null {
  const name = path.startsWith(folder) ? path.slice(folder.length) : null;
  return name !== null && !leftOut.has(format) && !isWorkbookOfKampung(name) ? name : null;
}

/** Name inside the release of the archive of all its other files: "kampung-kb-banjarmasin.zip". */
export const archiveName = (kota: Parameters<typeof semuaPath>[0]): string =>
  semuaPath(kota, 'zip').slice(folder.length);

/** Name inside the release of a file that lies elsewhere today, or null when a release has no place for it. */
function nameOf(path: string): string | null {
  if (path === openapiPath) return 'openapi.json';
  if (path.startsWith(schemaFolder)) return `skema/${path.slice(schemaFolder.length)}`;
  return path.startsWith(folder) ? path.slice(folder.length) : null;
}

/** Name inside the release of a file that describes others, or null when it is not kept. */
export function descriptionName({ path }: Pick<Output, 'path'>): string | null {
  const name = nameOf(path);
  return name !== null && (!path.startsWith(folder) || described.test(name)) ? name : null;
}

/**
 * Where the files of a release stand, for what speaks of them.
 * @param names of all its files
 */
export const createTempat =
  (versi: string, names: ReadonlySet<string>): Tempat =>
  (pola) => {
    const name = nameOf(pola);
    const isKept = name !== null && [...names].some((one) => matchPola(name, one) !== null);
    return isKept ? bekuPath(versi, name) : null;
  };
