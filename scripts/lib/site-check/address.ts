/** What an address written in a page leads to. */
import type { Site } from './site.ts';

export type Target =
  /** A file of this site; `file` may not exist. */
  | { kind: 'file'; file: string; fragment: string }
  /** This host, but above the base path: broken as soon as the site is served under one. */
  | { kind: 'outside-base'; path: string }
  | { kind: 'other-host'; host: string }
  /** mailto:, tel:, data: and the like: nothing to look up. */
  | { kind: 'other-scheme'; scheme: string }
  | { kind: 'invalid' };

/**
 * @param address as written in an attribute or a `url(...)`
 * @param from address of the page or style sheet below the base path; relative addresses start there
 */
export function resolveAddress(address: string, from: string, site: Site): Target {
  const here = new URL(site.base + from, site.origin);
  if (!URL.canParse(address, here.href)) return { kind: 'invalid' };
  const url = new URL(address, here);
  if (!['http:', 'https:'].includes(url.protocol)) return { kind: 'other-scheme', scheme: url.protocol.slice(0, -1) };
  if (url.host !== here.host) return { kind: 'other-host', host: url.host };
  if (!url.pathname.startsWith(site.base)) return { kind: 'outside-base', path: url.pathname };
  const path = decode(url.pathname.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return { kind: 'file', file, fragment: decode(url.hash.slice(1)) };
}

/** `%` that encodes nothing is left as it stands: the file will not be found and the link is named as broken. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
