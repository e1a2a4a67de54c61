/**
 * Gives every built page its own strict content security policy. Astro's `security.csp` is not used: it puts the hashes
 * of the whole site on each page, half a kilobyte that does not compress, and allows what the page does not hold.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findPolicyParts, type PolicyParts } from './policy-parts.ts';
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

const hashesOf = (texts: readonly string[]): string[] =>
  [...new Set(texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`))].sort();

/** The policy of one page: inline styles and scripts by hash, street tiles by server, everything else from our own host. */
function createPolicy({ styles, scripts, tiles }: PolicyParts): string {
  const servers = [...new Set(tiles.map((template) => new URL(template).origin))].sort();
  const images = ["img-src 'self' data:", ...servers].join(' ');
  const own = [
    ["script-src 'self'", ...hashesOf(scripts)].join(' '),
    ["style-src 'self'", ...hashesOf(styles)].join(' '),
  ];
  return [...fixed, images, ...own].join(';');
}

/**
 * @param html a whole page
 * @param name what to call it in an error
 * @returns the page with its policy right behind `<meta charset>`, before anything that the policy is asked about
 * @throws Error when the page names no charset, because a policy further down would come too late
 */
export function addPolicy(html: string, name: string): string {
  const parts = findPolicyParts(html);
  const at = parts.afterCharset;
  if (at === null) throw new Error(`${name} has no <meta charset>, behind which its security policy belongs`);
  return `${html.slice(0, at)}<meta http-equiv="content-security-policy" content="${createPolicy(parts)}">${html.slice(at)}`;
}

/**
 * Astro integration: runs over the written pages, so it sees exactly what a browser will. The HTML file for download is
 * not among them: a build brings it later, with the policy and the bytes whose hash the site tells.
 */
export function csp(): AstroIntegration {
  return {
    name: 'csp',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of listFiles(folder).filter((file) => file.endsWith('.html'))) {
          const file = join(folder, name);
          writeFileSync(file, addPolicy(readFileSync(file, 'utf8'), name));
        }
      },
    },
  };
}
