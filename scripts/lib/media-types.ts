/**
 * What each kind of file is called on the way to a browser, and what else a host is asked to say. The configurations of
 * Apache, nginx, Caddy and Netlify or Cloudflare repeat this table, and `scripts/hosting.test.ts` holds them against it.
 */

/** By the end of the name. Text says its encoding, so that no browser has to guess. */
export const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  topojson: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  ttl: 'text/turtle; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<string, string>;

/** Feeds end in ".xml" as the sitemap does, and have a type of their own. */
export const feedType = 'application/atom+xml; charset=utf-8';
const isFeed = (path: string): boolean => /^\/umpan\/.+\.xml$/u.test(path);

/** What others may ask for from their own pages. */
export const openFolders = ['api', 'unduh'] as const;

/** What never changes under its name: assets with a hash in it, and releases that are frozen. */
export const frozenFolders = ['_astro', 'unduh/rilis'] as const;
export const frozenCache = 'public, max-age=31536000, immutable';

/** @param path from the root of the site, beginning with "/"; null for a kind that every server knows */
function mediaTypeOf(path: string): string | null {
  if (isFeed(path)) return feedType;
  const end = path.slice(path.lastIndexOf('.') + 1);
  return Object.hasOwn(mediaTypes, end) ? mediaTypes[end as keyof typeof mediaTypes] : null;
}

const isIn = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => path.startsWith(`/${folder}/`));

/** The headers of a file. @param path as above */
export const headersOf = (path: string): Record<string, string> => {
  const type = mediaTypeOf(path);
  return {
    ...(type !== null && { 'Content-Type': type }),
    ...(isIn(path, openFolders) && { 'Access-Control-Allow-Origin': '*' }),
    ...(isIn(path, frozenFolders) && { 'Cache-Control': frozenCache }),
  };
};
