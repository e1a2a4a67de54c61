/** Nobody else learns who reads this site: no page fetches anything from another host by itself. */
import { resolveAddress } from './address.ts';
import { cssAddresses, referencesOf } from './references.ts';
import type { Page, Site, SiteProblem } from './site.ts';

/** @returns a message for every script, style, image, font or frame that the page fetches from elsewhere */
export function checkHosts(page: Page, site: Site): string[] {
  const fetched = referencesOf(page).filter((reference) => reference.fetched);
  const foreign = fetched.flatMap(({ address, where }) => {
    const host = foreignHost(address, page.path, site);
    return host === undefined ? [] : [`${where}: mengambil "${address}" dari ${host}`];
  });
  const pings = page.tags
    .filter((tag) => tag.attributes.has('ping'))
    .map((tag) => `<${tag.name} ping>: melapor ke pihak lain`);
  return [...foreign, ...pings];
}

/** The same for what style sheets load. */
export function checkStyleSheetHosts(site: Site): SiteProblem[] {
  return [...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => cssAddresses(site.read(file).toString()).map((address) => ({ file, address })))
    .flatMap(({ file, address }) => {
      const host = foreignHost(address, file, site);
      return host === undefined ? [] : [{ place: file, message: `mengambil "${address}" dari ${host}` }];
    });
}

function foreignHost(address: string, from: string, site: Site): string | undefined {
  const target = resolveAddress(address, from, site);
  return target.kind === 'other-host' ? target.host : undefined;
}
