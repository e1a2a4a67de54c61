/** What a page costs the reader's data plan, as it travels: compressed with brotli. */
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { resolveAddress } from './address.ts';
import type { Tag } from './markup.ts';
import type { Page, Site } from './site.ts';

export interface Weight {
  page: Page;
  /** HTML and the style sheets it loads. */
  markup: number;
  /** Scripts it loads at once, with all that they import. */
  script: number;
}

const compress = promisify(brotliCompress);

async function compressedSize(content: Buffer | string): Promise<number> {
  const bytes = Buffer.from(content);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return bytes.length === 0 ? 0 : (await compress(bytes, { params })).length;
}

/** @returns the weight of every page; a style sheet or script used by many is compressed once */
export async function weighPages(site: Site): Promise<Weight[]> {
  const sizes = new Map<string, Promise<number>>();
  const sizeOfFile = (file: string): Promise<number> => {
    const size = sizes.get(file) ?? compressedSize(site.read(file));
    sizes.set(file, size);
    return size;
  };
  const sum = async (parts: readonly Promise<number>[]) =>
    (await Promise.all(parts)).reduce((total, part) => total + part, 0);
  return Promise.all(
    [...site.pages.values()].map(async (page) => ({
      page,
      markup: await sum([compressedSize(page.html), ...styleSheetsOf(page, site).map(sizeOfFile)]),
      script: await sum([...scriptFilesOf(page, site).map(sizeOfFile), ...inlineScriptsOf(page).map(compressedSize)]),
    })),
  );
}

function styleSheetsOf(page: Page, site: Site): string[] {
  const isStyleSheet = (tag: Tag) => tag.name === 'link' && /\bstylesheet\b/u.test(tag.attributes.get('rel') ?? '');
  return existing(
    page.tags.filter(isStyleSheet).map((tag) => tag.attributes.get('href') ?? ''),
    page.path,
    site,
  );
}

function scriptFilesOf(page: Page, site: Site): string[] {
  const scripts = page.tags.filter((tag) => tag.name === 'script').map((tag) => tag.attributes.get('src') ?? '');
  const preloads = page.tags
    .filter((tag) => tag.attributes.get('rel') === 'modulepreload')
    .map((tag) => tag.attributes.get('href') ?? '');
  const found = new Set<string>();
  const waiting = existing([...scripts, ...preloads], page.path, site);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    waiting.push(...existing(staticImports(site.read(file).toString()), file, site));
  }
  return [...found];
}

/** Addresses in `import ... from "./x.js"`; `import("./x.js")` waits for a tap and is not counted. */
const staticImports = (code: string): string[] =>
  [...code.matchAll(/(?:\bfrom|\bimport)\s*["']([./][^"']+)["']/gu)].map((match) => match[1] ?? '');

/** Data in a script tag (JSON-LD) runs nowhere and already counts as HTML. */
function inlineScriptsOf(page: Page): string[] {
  const runs = (type: string | undefined) => ['', 'module', 'text/javascript'].includes(type ?? '');
  return page.tags
    .filter((tag) => tag.name === 'script' && !tag.attributes.has('src') && runs(tag.attributes.get('type')))
    .map((tag) => tag.text());
}

/** Files of this site among the addresses, each once. Others are the business of the link and host checks. */
function existing(addresses: readonly string[], from: string, site: Site): string[] {
  const files = addresses
    .filter((address) => address !== '')
    .map((address) => resolveAddress(address, from, site))
    .map((target) => (target.kind === 'file' && site.files.has(target.file) ? target.file : undefined))
    .filter((file) => file !== undefined);
  return [...new Set(files)];
}
