/** Which files a release keeps for ever. */
import { skemaPath } from '../../../src/lib/metadata/index.ts';
import type { Output } from '../../../src/lib/output/index.ts';

const folder = 'unduh/terbaru/';
const schemaFolder = skemaPath('').replace(/\.json$/u, '');

/**
 * Left out: the page for sending by chat (made to be read, not reused), archives (the release itself is the collection),
 * and files that describe others, which are made anew for the release.
 */
const leftOut: ReadonlySet<Output['format']> = new Set(['html', 'zip', 'meta', 'ttl']);

/** Descriptions that hold for a single release; catalogues tell of the site as a whole. */
const described = /^(?:datapackage|csv-metadata|[^/]+\.csv-metadata)\.json$/u;

/** True for the whole tables and the charts; parts of a table in folders of their own would only say them again. */
const isWhole = (name: string): boolean => !name.includes('/') || name.startsWith('grafik/');

/** Name inside the release of a file with data, or null when it is not kept. */
export function dataName({ path, format }: Pick<Output, 'path' | 'format'>): string | null {
  const name = path.startsWith(folder) ? path.slice(folder.length) : null;
  return name !== null && isWhole(name) && !leftOut.has(format) ? name : null;
}

/** Name inside the release of a file that describes others, or null when it is not kept. */
export function descriptionName({ path }: Pick<Output, 'path'>): string | null {
  if (path.startsWith(schemaFolder)) return `skema/${path.slice(schemaFolder.length)}`;
  const name = path.startsWith(folder) ? path.slice(folder.length) : '';
  return described.test(name) ? name : null;
}
