/** Every address of this site leads somewhere: page, file, fragment, below the base path. */
import { resolveAddress } from './address.ts';
import { listAddresses } from './file-addresses.ts';
import { referencesOf, type Reference } from './references.ts';
import type { Page, Site, SiteProblem } from './site.ts';

/** @returns a message for every address of the page that leads nowhere */
export function checkLinks(page: Page, site: Site): string[] {
  const messages = referencesOf(page).map((reference) => checkReference(reference, page.path, site));
  return [...new Set([...messages.filter((message) => message !== undefined), ...checkPaint(page)])];
}

function checkReference({ address, where }: Reference, from: string, site: Site): string | undefined {
  const target = resolveAddress(address, from, site);
  if (target.kind === 'invalid') return `${where}: alamat "${address}" tidak sah`;
  if (target.kind === 'outside-base')
    return `${where}: "${address}" tidak diawali alamat dasar "${site.base}"; tulis lewat src/lib/paths.ts`;
  if (target.kind !== 'file') return undefined;
  if (!site.files.has(target.file)) return missingFile(`${where}: "${address}"`, target.file, site);
  const ids = site.pages.get(target.file)?.ids;
  if (!ids || isAlwaysThere(target.fragment) || ids.has(target.fragment)) return undefined;
  return `${where}: "${address}" menunjuk #${target.fragment}, tetapi tidak ada id itu di halaman tujuan`;
}

function missingFile(what: string, file: string, site: Site): string {
  if (site.files.has(`${file}/index.html`)) return `${what} kurang garis miring di akhir alamat`;
  return `${what} menuju ${file}, yang tidak ada`;
}

/** The browser itself knows the top of a page and text fragments. */
const isAlwaysThere = (fragment: string): boolean => ['', 'top'].includes(fragment) || fragment.startsWith(':~:');

/** SVG paint such as `fill="url(#hatch)"`: with its pattern missing, the area is drawn as nothing at all. */
function checkPaint(page: Page): string[] {
  return page.tags.flatMap(({ name, attributes }) =>
    [...attributes].flatMap(([attribute, value]) => {
      const id = /^url\(["']?#([^"')]+)["']?\)/u.exec(value.trim())?.[1];
      return id === undefined || page.ids.has(id)
        ? []
        : [`<${name} ${attribute}>: tidak ada id "${id}" di halaman ini`];
    }),
  );
}

/** What files name, as far as it is on this site: style sheets and feeds, catalogues, citations and tables alike. */
export function checkFileLinks(site: Site): SiteProblem[] {
  return [...site.files].flatMap((file) => {
    const addresses = new Set(listAddresses(file, site));
    return [...addresses]
      .map((address) => checkReference({ address, where: 'alamat', fetched: true }, file, site))
      .filter((message) => message !== undefined)
      .map((message) => ({ place: file, message }));
  });
}
