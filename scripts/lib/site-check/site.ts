/** A built site in a folder: its pages, parsed once, and the names of all its files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../same-tree.ts';
import { parseTags, type Tag } from './markup.ts';

export interface Page {
  /** Name in the folder, with "/" on every system: `kampung/mantuil/index.html`. */
  file: string;
  /** Address below the base path: `kampung/mantuil/`; the home page is the empty string. */
  path: string;
  html: string;
  tags: Tag[];
  /** What a `#fragment` may point at. */
  ids: ReadonlySet<string>;
}

export interface Site {
  /** Begins and ends with "/". */
  base: string;
  /** Where the built pages believe they live, without a path: `https://example.id`. */
  origin: string;
  pages: ReadonlyMap<string, Page>;
  files: ReadonlySet<string>;
  read: (file: string) => Buffer;
}

/** The texts of JSON-LD in a page: data for search engines, which a browser does not run. */
export const jsonLdOf = ({ tags }: Page): string[] =>
  tags
    .filter(({ name, attributes }) => name === 'script' && attributes.get('type') === 'application/ld+json')
    .map(({ text }) => text());

/** One thing that is wrong. `place` is a page address or a file name. */
export interface SiteProblem {
  place: string;
  message: string;
}

/**
 * @param folder the build output
 * @param address base path and origin it was built for
 * @throws Error when the folder is missing or holds no page: nothing to check must never look like nothing wrong
 */
export function readSite(folder: string, address: Pick<Site, 'base' | 'origin'>): Site {
  const files = listFiles(folder);
  const read = (file: string) => readFileSync(join(folder, file));
  return createSite(new Map(files.map((file) => [file, () => read(file)])), address);
}

/**
 * @param contents file name to its bytes, read when asked for
 * @throws Error when no file is a page
 */
export function createSite(contents: ReadonlyMap<string, () => Buffer>, address: Pick<Site, 'base' | 'origin'>): Site {
  const files = new Set(contents.keys());
  const read = (file: string): Buffer => {
    const content = contents.get(file);
    if (!content) throw new Error(`no such file in the site: ${file}`);
    return content();
  };
  const pages = [...files]
    .filter((file) => file.endsWith('.html'))
    .map((file) => parsePage(file, read(file).toString()));
  if (pages.length === 0) throw new Error('the site has no page; build it first: npm run build');
  return { ...address, files, read, pages: new Map(pages.map((page) => [page.file, page])) };
}

/** @param file name in the folder, for example `index.html` */
function parsePage(file: string, html: string): Page {
  const tags = parseTags(html);
  return { file, path: file.replace(/(?<=^|\/)index\.html$/u, ''), html, tags, ids: new Set(tags.flatMap(idsOf)) };
}

function idsOf({ name, attributes }: Tag): string[] {
  return [attributes.get('id'), name === 'a' ? attributes.get('name') : undefined].filter((id) => id !== undefined);
}
