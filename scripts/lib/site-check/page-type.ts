/** Which kind of page an address is: the table of design.md section 4. Budgets, browser tests and screenshots go by it. */
import type { BudgetName } from './budget-table.ts';
import type { Page } from './site.ts';

export interface PageType {
  name: string;
  /** Matches the address below the base path. */
  path: RegExp;
  budget: BudgetName;
}

const single = (name: string, budget: BudgetName): PageType => ({ name, path: new RegExp(`^${name}/$`, 'u'), budget });

const pageTypes: readonly PageType[] = [
  { name: 'home', path: /^$/u, budget: 'home' },
  { name: 'peta', path: /^peta\//u, budget: 'map' },
  { name: 'kampung', path: /^kampung\/[^/]+\/$/u, budget: 'reading' },
  { name: 'pintasan', path: /^k\/[^/]+\/$/u, budget: 'forward' },
  { name: 'kampung-list', path: /^kampung\/$/u, budget: 'list' },
  { name: 'kecamatan', path: /^kecamatan\/[^/]+\/$/u, budget: 'list' },
  { name: 'indikator', path: /^indikator\/[^/]+\/$/u, budget: 'list' },
  { name: 'indikator-list', path: /^indikator\/$/u, budget: 'list' },
  { name: 'cerita', path: /^cerita\/[^/]+\/$/u, budget: 'reading' },
  { name: 'cerita-index', path: /^cerita\/(?:tema|tempat)\/[^/]+\/$/u, budget: 'list' },
  { name: 'cerita-list', path: /^cerita\/$/u, budget: 'list' },
  ...['api', 'mutu', 'praktik'].map((name) => ({
    name: `data-${name}`,
    path: new RegExp(`^data/${name}/$`, 'u'),
    budget: 'list' as const,
  })),
  { name: 'dataset', path: /^data\/[^/]+\/$/u, budget: 'list' },
  { name: 'data', path: /^data\/$/u, budget: 'list' },
  { name: 'sematan-kampung', path: /^sematan\/kampung\//u, budget: 'frame' },
  { name: 'sematan-grafik', path: /^sematan\/grafik\//u, budget: 'frame' },
  { name: 'sematan-peta', path: /^sematan\/peta\/$/u, budget: 'frame' },
  single('sematan', 'list'),
  single('umpan', 'list'),
  single('linimasa', 'list'),
  single('kelengkapan', 'list'),
  single('perubahan', 'list'),
  single('koreksi', 'list'),
  single('banding', 'list'),
  single('glosarium', 'reading'),
  single('metodologi', 'reading'),
  single('tentang', 'reading'),
  single('privasi', 'reading'),
  single('aksesibilitas', 'reading'),
  { name: 'siaran-pers', path: /^petugas\/siaran-pers\/[^/]+\/$/u, budget: 'list' },
  { name: 'siaran-pers-list', path: /^petugas\/siaran-pers\/$/u, budget: 'list' },
  { name: 'petugas', path: /^petugas\//u, budget: 'reading' },
  { name: 'satu-berkas', path: /^unduh\/terbaru\/[^/]+\.html$/u, budget: 'file' },
  { name: '404', path: /^404\.html$/u, budget: 'reading' },
];

/** A page that nobody has classified yet meets the strictest limit. */
const unknownType: PageType = { name: 'lain', path: /^/u, budget: 'reading' };

/** @param path address below the base path, such as `kampung/mantuil/` */
export const pageTypeOf = (path: string): PageType => pageTypes.find((type) => type.path.test(path)) ?? unknownType;

export interface Example {
  type: string;
  page: Page;
}

/** A page that only leads on is gone before anybody has looked at it. */
export const leadsOn = ({ tags }: Page): boolean =>
  tags.some(({ name, attributes }) => name === 'meta' && attributes.get('http-equiv') === 'refresh');

/**
 * One page per type to look at: the one with most on it, where most can go wrong. None of a type that only leads on.
 * @param pages of one built site
 */
export function examplesOf(pages: Iterable<Page>): Example[] {
  const fullest = new Map<string, Page>();
  for (const page of pages) {
    if (leadsOn(page)) continue;
    const { name } = pageTypeOf(page.path);
    if (page.html.length > (fullest.get(name)?.html.length ?? 0)) fullest.set(name, page);
  }
  return [...fullest].map(([type, page]) => ({ type, page }));
}
