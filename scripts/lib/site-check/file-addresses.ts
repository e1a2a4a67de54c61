/** The addresses that files name, and pages in their metadata for machines; what a page links to is in `references.ts`. */
import { placeholderUrl } from '../rilis/placeholder-url.ts';
import { cssAddresses } from './references.ts';
import { jsonLdOf, type Site } from './site.ts';

/** Files in which an address may stand anywhere: metadata, data, feeds, citations. */
const isText = /\.(?:json|jsonld|ttl|xml|txt|bib|ris|csv|ndjson|geojson|topojson|md)$/u;

/** In a graph, what stands behind "#" is the name of a thing, not a place on a page (RDF 1.1, section 6). */
const isGraph = /\.(?:jsonld|ttl)$/u;

/** What names other files of its folder, as Data Package and CSVW do. */
const isPackage = /(?:^|\/)(?:datapackage|[^/]*metadata)\.json$/u;

/**
 * @returns addresses on this site, and relative ones where the format has them; a template (`{slug}`) is none
 */
export function listAddresses(file: string, site: Site): string[] {
  const page = site.pages.get(file);
  if (page !== undefined) {
    return jsonLdOf(page).flatMap((graph) => absoluteAddresses(graph, site).map(withoutFragment));
  }
  const text = () => site.read(file).toString();
  if (file.endsWith('.css')) return cssAddresses(text());
  if (file.endsWith('.webmanifest')) return manifestAddresses(JSON.parse(text()) as Manifest);
  if (!isText.test(file)) return [];
  const named = isPackage.test(file) ? relativeAddresses(JSON.parse(text())) : [];
  const absolute = absoluteAddresses(text(), site);
  return [...(isGraph.test(file) ? absolute.map(withoutFragment) : absolute), ...named];
}

interface Manifest {
  start_url?: string;
  scope?: string;
  icons?: readonly { src: string }[];
}

function manifestAddresses({ start_url, scope, icons = [] }: Manifest): string[] {
  return [start_url, scope, ...icons.map((icon) => icon.src)].filter((address) => address !== undefined);
}

/** Up to what no address of this site holds; a full stop behind it ends a sentence. */
const addressAt = (origin: string): RegExp => new RegExp(`${RegExp.escape(origin)}/[^\\s"'<>()\\[\\]|,;\`]*`, 'gu');

/**
 * A frozen release was cut before the site had an address, so its files name a host that stands for this one, and the
 * site at its root.
 */
function absoluteAddresses(text: string, { origin, base }: Site): string[] {
  const own = [...text.matchAll(addressAt(origin))].map(([address]) => address);
  const frozen = [...text.matchAll(addressAt(placeholderUrl))].map(([address]) =>
    address.replace(`${placeholderUrl}/`, origin + base),
  );
  // A server of OpenAPI is where paths begin that have a slash of their own.
  const server = `${origin}${base.slice(0, -1)}`;
  return [...own, ...frozen].map(unescape).filter((address) => address !== server && !address.includes('{'));
}

/** Without what BibTeX puts around it. */
const unescape = (address: string): string => address.replaceAll('\\', '').replace(/[.:}]+$/u, '');

const withoutFragment = (address: string): string => address.replace(/#.*/u, '');

/** Values of `path` and `url` that begin with no scheme. */
function relativeAddresses(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /^(?:path|url)$/u.test(key) && !/^[a-z][a-z+.-]*:/iu.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => relativeAddresses(item, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => relativeAddresses(inner, name));
}
