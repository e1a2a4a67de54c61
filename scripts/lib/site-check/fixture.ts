/** Tiny sites for the tests of the checks. */
import { createSite, type Page, type Site } from './site.ts';

const address = { base: '/', origin: 'https://contoh.test' };

/** @param files file name to content; pages end in .html */
export function siteOf(files: Readonly<Record<string, string | Buffer>>, base = address.base): Site {
  const contents = Object.entries(files).map(([file, content]) => [file, () => Buffer.from(content)] as const);
  return createSite(new Map(contents), { ...address, base });
}

/** A site whose home page has this body, and that page. */
export function homeOf(body: string, files: Readonly<Record<string, string | Buffer>> = {}): [Page, Site] {
  const site = siteOf({ 'index.html': documentOf(body), ...files });
  return [findPage(site, 'index.html'), site];
}

/** A complete, valid page around the given body. */
export const documentOf = (body: string, path = ''): string =>
  `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Judul</title>` +
  `<meta name="description" content="Isi"><link rel="canonical" href="${address.origin}/${path}"></head>` +
  `<body><main><h1>Judul</h1>${body}</main></body></html>`;

/** @throws Error when the site has no such page */
export function findPage(site: Site, file: string): Page {
  const page = site.pages.get(file);
  if (!page) throw new Error(`no page ${file}`);
  return page;
}
