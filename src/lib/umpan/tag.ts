import type { Rilis } from '../model/index.ts';

/**
 * Who names the entries (RFC 4151). Not the address of the site: that may change, and every reader would then show all
 * entries again as new. ".invalid" (RFC 2606) is nobody's and never will be, so no later owner of a domain can give out
 * the same names; the year is that in which the site began.
 */
const AUTHORITY = 'kampung-kb-banjarmasin.invalid,2026';

/**
 * A name that lasts, as a tag URI: "tag:kampung-kb-banjarmasin.invalid,2026:peristiwa/p14". It is made of what the data
 * never uses again (ids, official codes), neither of addresses nor of names of places.
 * @param rilis a synthetic city has names of its own, so that nothing of it can pass for the real one
 */
export const createTag = ({ sifat }: Pick<Rilis, 'sifat'>, ...parts: readonly string[]): string =>
  `tag:${AUTHORITY}:${[...(sifat === 'contoh' ? ['contoh'] : []), ...parts].map(encodeURIComponent).join('/')}`;
