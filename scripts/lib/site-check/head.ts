/** What every page must say about itself: language, title, description, address, one main heading, ids used once. */
import { leadsOn } from './page-type.ts';
import type { Page, Site } from './site.ts';
import type { Tag } from './markup.ts';

/** @returns a message for everything that is missing or said twice */
export function checkHead(page: Page, site: Site): string[] {
  return [...checkLanguage(page), ...checkOnce(page), ...checkCanonical(page, site), ...checkIds(page)];
}

const named = (page: Page, name: string): Tag[] => page.tags.filter((tag) => tag.name === name);

function checkLanguage(page: Page): string[] {
  const lang = named(page, 'html')[0]?.attributes.get('lang');
  return lang === 'id' ? [] : [`<html lang> harus "id", bukan "${lang ?? ''}"`];
}

function checkOnce(page: Page): string[] {
  // An SVG may carry a <title> of its own; the document's stands before the body.
  const head = page.tags.slice(
    0,
    page.tags.findIndex((tag) => tag.name === 'body'),
  );
  const title = head.find((tag) => tag.name === 'title')?.text() ?? '';
  const descriptions = named(page, 'meta').filter((tag) => tag.attributes.get('name') === 'description');
  const headings = named(page, 'h1');
  return [
    ...(title === '' ? ['<title> tidak ada atau kosong'] : []),
    ...(descriptions.length === 1 && descriptions[0]?.attributes.get('content')?.trim()
      ? []
      : [`<meta name="description"> harus satu dan berisi; ada ${descriptions.length}`]),
    ...(headings.length === 1 ? [] : [`<h1> harus tepat satu; ada ${headings.length}`]),
  ];
}

/** The page for unknown addresses has no address of its own. */
function checkCanonical(page: Page, site: Site): string[] {
  if (page.file === '404.html') return [];
  const links = named(page, 'link').filter((tag) => tag.attributes.get('rel') === 'canonical');
  if (links.length !== 1) return [`<link rel="canonical"> harus tepat satu; ada ${links.length}`];
  const expected = new URL(site.base + page.path, site.origin).href;
  const address = links[0]?.attributes.get('href') ?? '';
  if (leadsOn(page)) return checkLeadsOn(page, address, site);
  if (isFramed(page)) return checkFramed(page, address, site);
  return address === expected ? [] : [`<link rel="canonical"> harus "${expected}", bukan "${address}"`];
}

/** A page that only leads to another is to be found there: its canonical address is where it leads. */
function checkLeadsOn(page: Page, canonical: string, site: Site): string[] {
  const refresh = named(page, 'meta').find((tag) => tag.attributes.get('http-equiv') === 'refresh');
  const target = /^0;\s*url=(.+)$/u.exec(refresh?.attributes.get('content') ?? '')?.[1] ?? '';
  const expected = new URL(target, new URL(site.base + page.path, site.origin)).href;
  const isPage = [...site.pages.values()].some(
    ({ path }) => path !== page.path && new URL(site.base + path, site.origin).href === expected,
  );
  return [
    ...(isPage ? [] : [`<meta http-equiv="refresh"> menuju "${target}", yang bukan halaman situs ini`]),
    ...(canonical === expected ? [] : [`<link rel="canonical"> harus "${expected}", bukan "${canonical}"`]),
  ];
}

/** A page for a frame on another site shows a part of a full page, and that is the one to be found. */
const isFramed = ({ path }: Page): boolean => /^sematan\/./u.test(path);

function checkFramed(page: Page, canonical: string, site: Site): string[] {
  const full = [...site.pages.values()].find(
    ({ path }) => new URL(site.base + path, site.origin).href === canonical && path !== page.path,
  );
  const robots = named(page, 'meta').find((tag) => tag.attributes.get('name') === 'robots');
  return [
    ...(full === undefined ? [`<link rel="canonical"> harus halaman lengkapnya, bukan "${canonical}"`] : []),
    ...(robots?.attributes.get('content') === 'noindex' ? [] : ['halaman sematan harus <meta name="robots"> noindex']),
  ];
}

function checkIds(page: Page): string[] {
  const seen = new Set<string>();
  const doubled = page.tags
    .map((tag) => tag.attributes.get('id'))
    .filter((id) => id !== undefined)
    .filter((id) => seen.has(id) || !seen.add(id));
  return [...new Set(doubled)].map((id) => `id "${id}" dipakai lebih dari sekali`);
}
