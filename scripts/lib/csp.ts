/**
 * Gives every built page its own strict content security policy. Astro's `security.csp` is not used: it puts the hashes
 * of the whole site on each page, half a kilobyte that does not compress, and allows what the page does not hold.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { listFiles } from './same-tree.ts';

/** The same on every page; whatever is not named is forbidden. */
const fixed = [
  "default-src 'none'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
];

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node.childNodes)] : []));
}

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attr) => attr.name === name)?.value;

const textOf = ({ childNodes }: Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** A script that a browser runs; JSON-LD and the like are only data to it, and no policy is asked. */
const runs = (script: Element): boolean =>
  attribute(script, 'src') === undefined &&
  /^(|module|speculationrules|importmap|(text|application)\/javascript)$/u.test(attribute(script, 'type') ?? '');

const hashesOf = (elements: readonly Element[]): string[] => {
  const hashes = elements.map((element) => `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`);
  return [...new Set(hashes)].sort();
};

/** Servers of street tiles, which only a page with the switch for them may ask. */
const tileServersOf = (elements: readonly Element[]): string[] => {
  const templates = elements.map((element) => attribute(element, 'data-ubin')).filter((found) => found !== undefined);
  return [...new Set(templates.map((template) => new URL(template).origin))].sort();
};

/** The policy of one page: inline styles and scripts by hash, everything else from our own host. */
function createPolicy(elements: readonly Element[]): string {
  const images = ["img-src 'self' data:", ...tileServersOf(elements)].join(' ');
  const styles = hashesOf(elements.filter(({ tagName }) => tagName === 'style'));
  const scripts = hashesOf(elements.filter((element) => element.tagName === 'script' && runs(element)));
  const own = [["script-src 'self'", ...scripts].join(' '), ["style-src 'self'", ...styles].join(' ')];
  return [...fixed, images, ...own].join(';');
}

/**
 * @param html a whole page
 * @param name what to call it in an error
 * @returns the page with its policy right behind `<meta charset>`, before anything that the policy is asked about
 * @throws Error when the page names no charset, because a policy further down would come too late
 */
export function addPolicy(html: string, name: string): string {
  const elements = elementsOf(parse(html, { sourceCodeLocationInfo: true }).childNodes);
  const charset = elements.find((element) => element.tagName === 'meta' && attribute(element, 'charset') !== undefined);
  const at = charset?.sourceCodeLocation?.endOffset;
  if (at === undefined) throw new Error(`${name} has no <meta charset>, behind which its security policy belongs`);
  return `${html.slice(0, at)}<meta http-equiv="content-security-policy" content="${createPolicy(elements)}">${html.slice(at)}`;
}

/** A file for download has a policy of its own, and its bytes are those whose size and hash the site tells. */
const isPage = (file: string): boolean => file.endsWith('.html') && !file.startsWith('unduh/');

/** Astro integration: runs over the written pages, so it sees exactly what a browser will. */
export function csp(): AstroIntegration {
  return {
    name: 'csp',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of listFiles(folder).filter(isPage)) {
          const file = join(folder, name);
          writeFileSync(file, addPolicy(readFileSync(file, 'utf8'), name));
        }
      },
    },
  };
}
