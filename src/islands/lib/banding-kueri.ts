/** The chosen places as the query of the address: `?k=mantuil,sungai-bilu`. */

/** More columns would not fit a sheet of paper. */
export const mostTempat = 5;

export interface Pilihan {
  /** Slugs of places that exist, each once, in the order of the address, at most five. */
  readonly slugs: readonly string[];
  /** What the address names and the site does not know. */
  readonly asing: readonly string[];
}

/** @param search of an address, with or without its "?" */
export function parsePilihan(search: string, known: (slug: string) => boolean): Pilihan {
  const text = new URLSearchParams(search).get('k') ?? '';
  const named = text.split(',').map((one) => one.trim().toLowerCase());
  const once = named.filter((one, at) => one !== '' && named.indexOf(one) === at);
  return { slugs: once.filter(known).slice(0, mostTempat), asing: once.filter((one) => !known(one)) };
}

/** The query with its "?"; empty when nothing is chosen. Slugs need no escape, so the commas stay readable. */
export const formatPilihan = (slugs: readonly string[]): string => (slugs.length === 0 ? '' : `?k=${slugs.join(',')}`);
