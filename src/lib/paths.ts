/**
 * The only place that writes an address of this site.
 * Pages live under a base path ("/" or "/kampung-kb/"), so nobody else may put a "/" in front of a name.
 */

export interface Paths {
  home: string;
  peta: string;
  /** One state of the map, by the parts of its address (`mapStates` in lib/view). */
  petaAt: (bagian: readonly string[]) => string;
  banding: string;
  kampungList: string;
  kampung: (slug: string) => string;
  kecamatan: (slug: string) => string;
  indikatorList: string;
  indikator: (id: string) => string;
  ceritaList: string;
  cerita: (slug: string) => string;
  data: string;
  dataset: (id: string) => string;
  linimasa: string;
  kelengkapan: string;
  glosarium: string;
  metodologi: string;
  tentang: string;
  privasi: string;
  aksesibilitas: string;
  /** A file that a reader downloads, named from the site's root: `file("unduh/terbaru/nilai.csv")`. */
  file: (name: string) => string;
}

/**
 * Addresses under one base path.
 * @param base begins and ends with a slash, for example "/" or "/kampung-kb/"
 * @throws Error when `base` lacks one of those slashes, because every link would be broken
 */
export function createPaths(base: string): Paths {
  if (!base.startsWith('/') || !base.endsWith('/')) {
    throw new Error(`invalid base path "${base}": it must begin and end with "/", like "/kampung-kb/"`);
  }
  const page = (...parts: string[]) => `${base}${parts.map((part) => `${encodeURIComponent(part)}/`).join('')}`;
  return {
    home: base,
    peta: page('peta'),
    petaAt: (bagian) => page('peta', ...bagian),
    banding: page('banding'),
    kampungList: page('kampung'),
    kampung: (slug) => page('kampung', slug),
    kecamatan: (slug) => page('kecamatan', slug),
    indikatorList: page('indikator'),
    indikator: (id) => page('indikator', id),
    ceritaList: page('cerita'),
    cerita: (slug) => page('cerita', slug),
    data: page('data'),
    dataset: (id) => page('data', id),
    linimasa: page('linimasa'),
    kelengkapan: page('kelengkapan'),
    glosarium: page('glosarium'),
    metodologi: page('metodologi'),
    tentang: page('tentang'),
    privasi: page('privasi'),
    aksesibilitas: page('aksesibilitas'),
    file: (name) => `${base}${name}`,
  };
}

/** Brings "kampung-kb", "/kampung-kb" and "/kampung-kb/" to the one form that `createPaths` takes. */
export function normalizeBase(base: string): string {
  const parts = base.split('/').filter((part) => part !== '');
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}
