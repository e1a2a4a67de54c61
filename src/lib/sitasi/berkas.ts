/** The files with all citations of one page, one tap away from it. */
import { renderBibtex } from './bibtex.ts';
import { renderCsl } from './csl.ts';
import { renderRis } from './ris.ts';
import type { Rujukan } from './rujukan.ts';
import { renderTeks } from './teks.ts';

export interface BentukSitasi {
  /** What follows the dot in the name of the file. */
  readonly akhiran: 'txt' | 'bib' | 'ris' | 'json';
  readonly nama: string;
  /** The page first, then each of its numbers. */
  readonly render: (rujukan: readonly Rujukan[]) => string;
}

/** In the order in which a page offers them. */
export const bentukSitasi: readonly BentukSitasi[] = [
  { akhiran: 'txt', nama: 'teks dan APA', render: renderTeks },
  { akhiran: 'bib', nama: 'BibTeX', render: renderBibtex },
  { akhiran: 'ris', nama: 'RIS', render: renderRis },
  { akhiran: 'json', nama: 'CSL-JSON', render: renderCsl },
];

/**
 * A page below /sitasi/: "kampung/mantuil" for "/kampung/mantuil/", "beranda" for the home page.
 * @param alamat path of the page, from `paths`
 * @throws RangeError when it does not lie below `base`
 */
export function namaBerkas(alamat: string, base: string): string {
  if (!alamat.startsWith(base)) throw new RangeError(`"${alamat}" does not lie below "${base}"`);
  return alamat.slice(base.length).replace(/\/$/u, '') || 'beranda';
}

/** Name of a file from the root of the site: "sitasi/kampung/mantuil.bib". */
export const sitasiPath = (alamat: string, base: string, { akhiran }: Pick<BentukSitasi, 'akhiran'>): string =>
  `sitasi/${namaBerkas(alamat, base)}.${akhiran}`;
