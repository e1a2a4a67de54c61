/** Every size and SHA-256 that a page prints is that of the file beside it: whoever checks a download must not be misled. */
import { createHash } from 'node:crypto';
import { formatUkuran } from '../../../src/lib/text/index.ts';
import { resolveAddress } from './address.ts';
import { jsonLdOf, type Page, type Site, type SiteProblem } from './site.ts';

interface Digest {
  readonly bytes: number;
  readonly sha256: string;
}

/** What a page says of a file; `file` is null when nothing beside it says of which. */
interface Claim {
  readonly file: string | null;
  readonly said: string;
  /** How the same would be written of the file as it is. */
  readonly tell: (digest: Digest) => string;
}

const hash = /^[0-9a-f]{64}$/u;
const size = /^[\d.]+(?:,\d)?\s(?:byte|kB|MB|GB)$/u;
/** A link may end with the size of what it leads to: "Semua tabel (Excel, 79,5 kB)". */
const sizeInLink = /[(,]\s?([\d.]+(?:,\d)?\s(?:byte|kB|MB|GB))\)$/u;

/** What stands on one line of a list or table speaks of the file that is linked there. */
const lines: ReadonlySet<string> = new Set(['tr', 'li', 'p', 'dd', 'div', 'section']);

const tellHash = ({ sha256 }: Digest): string => sha256;
const tellSize = ({ bytes }: Digest): string => formatUkuran(bytes).replace(/\s/gu, ' ');

/** The file of this site that an address leads to; null for a folder of its own, another site, or no address. */
function fileAt(address: string | undefined, page: Page, site: Site): string | null {
  if (address === undefined) return null;
  const target = resolveAddress(address, page.path, site);
  return target.kind === 'file' && !/(?:^|\/)index\.html$/u.test(target.file) ? target.file : null;
}

/** What a reader sees: each size and hash with the file linked before it on its line. */
function listShown(page: Page, site: Site): Claim[] {
  let file: string | null = null;
  return page.tags.flatMap(({ name, attributes, text }): Claim[] => {
    if (lines.has(name)) file = null;
    if (name === 'a') {
      file = fileAt(attributes.get('href'), page, site);
      const said = sizeInLink.exec(text())?.[1];
      return said === undefined ? [] : [{ file, said, tell: tellSize }];
    }
    if (name === 'code' && hash.test(text())) return [{ file, said: text(), tell: tellHash }];
    return name === 'td' && size.test(text()) ? [{ file, said: text(), tell: tellSize }] : [];
  });
}

/** Objects of schema.org that name a file, as search engines of data sets read them. */
function listNamed(value: unknown, page: Page, site: Site): Claim[] {
  if (Array.isArray(value)) return value.flatMap((item) => listNamed(item, page, site));
  if (value === null || typeof value !== 'object') return [];
  const { contentUrl, contentSize, sha256 } = value as Readonly<Record<string, unknown>>;
  const file = typeof contentUrl === 'string' ? fileAt(contentUrl, page, site) : null;
  return [
    ...(typeof sha256 === 'string' ? [{ file, said: sha256, tell: tellHash }] : []),
    ...(typeof contentSize === 'string' ? [{ file, said: contentSize, tell: (one: Digest) => `${one.bytes} B` }] : []),
    ...Object.values(value).flatMap((inner) => listNamed(inner, page, site)),
  ];
}

/** @returns how to ask for size and hash of a file; each is read and hashed once */
function createDigester(site: Site): (file: string) => Digest {
  const known = new Map<string, Digest>();
  return (file) => {
    const found = known.get(file);
    if (found !== undefined) return found;
    const content = site.read(file);
    const digest = { bytes: content.byteLength, sha256: createHash('sha256').update(content).digest('hex') };
    known.set(file, digest);
    return digest;
  };
}

/** @returns a problem for each size or hash on a page that is not that of its file, or of which no file is named */
export function checkDigests(site: Site): SiteProblem[] {
  const digestOf = createDigester(site);
  const judge = ({ file, said, tell }: Claim): string[] => {
    if (file === null) return [`"${said}" tertulis tanpa tautan ke berkasnya di baris yang sama`];
    // A missing file is told by the check of links.
    if (!site.files.has(file)) return [];
    const real = tell(digestOf(file));
    return real === said ? [] : [`${file}: tertulis ${said}, padahal ${real}; jalankan lagi npm run build`];
  };
  return [...site.pages.values()].flatMap((page) =>
    [...listShown(page, site), ...jsonLdOf(page).flatMap((graph) => listNamed(JSON.parse(graph), page, site))]
      .flatMap(judge)
      .map((message) => ({ place: page.file, message })),
  );
}
