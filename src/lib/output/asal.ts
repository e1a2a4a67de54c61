import type { Edition } from './edition.ts';

/** Names that lead nowhere from another computer (RFC 2606 and RFC 6761). */
const placeholder = /(?:^|\.)(?:invalid|localhost)$/u;

/** True for the address of a site that has none of its own yet: "https://x.invalid", "http://localhost:4321". */
const isPlaceholder = (url: string): boolean => placeholder.test(new URL(url).hostname);

/** Where a file comes from, for a reader who has only the file; an address that leads nowhere is called one. */
export const sayAsal = ({ link: { home } }: Pick<Edition, 'link'>): string =>
  isPlaceholder(home) ? `${home} (alamat pengganti: situs ini belum punya alamat tetap)` : home;
