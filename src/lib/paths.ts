/**
 * The only place that writes an address of this site.
 * Pages live under a base path ("/" or "/kampung-kb/"), so nobody else may put a "/" in front of a name.
 */

/** Addresses by which the site is carried elsewhere. */
interface SpreadPaths {
  /** What changed between releases, and its feed. */
  perubahan: string;
  umpanPerubahan: string;
  /** The page that explains the feeds, and the feeds: of the whole site, and of one area. */
  umpan: string;
  umpanSemua: (format: 'xml' | 'json') => string;
  umpanWilayah: (tingkat: 'kampung' | 'kecamatan', slug: string) => string;
  /** Pages made to stand in a frame on other sites, and the page that gives the code for it. */
  sematan: string;
  sematanKampung: (slug: string) => string;
  sematanPeta: string;
  sematanGrafik: (id: string) => string;
  /** What other programs ask for to embed a page (oembed.com). */
  oembedKampung: (slug: string) => string;
  oembedPeta: string;
  oembedGrafik: (id: string) => string;
}

/** Pages for those who hand in data, write stories, or write about the kampung. */
interface PetugasPaths {
  petugas: string;
  menulisCerita: string;
  /** Where a press text is chosen, and all press texts of one kampung, kecamatan or the city. */
  siaranPers: string;
  siaranPersTempat: (slug: string) => string;
}

export interface Paths extends PetugasPaths, SpreadPaths {
  home: string;
  peta: string;
  /** One state of the map, by the parts of its address (`mapStates` in lib/view). */
  petaAt: (bagian: readonly string[]) => string;
  banding: string;
  kampungList: string;
  kampung: (slug: string) => string;
  /** The short address of a kampung by its official code, which stays the same whatever its name becomes. */
  tautanTetap: (kode: string) => string;
  kecamatan: (slug: string) => string;
  indikatorList: string;
  indikator: (id: string) => string;
  ceritaList: string;
  cerita: (slug: string) => string;
  ceritaTema: (tema: string) => string;
  /** Stories of a kecamatan, or of the city as a whole. */
  ceritaTempat: (slug: string) => string;
  data: string;
  dataset: (id: string) => string;
  /** How programs read the data, how good each table is, and the 35 practices of the W3C. */
  dataApi: string;
  dataMutu: string;
  dataPraktik: string;
  koreksi: string;
  /** The same, about one page, or about the number that stands at an anchor of it. */
  koreksiTentang: (alamat: string, jangkar?: string) => string;
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

const pageBelow =
  (base: string) =>
  (...parts: string[]): string =>
    `${base}${parts.map((part) => `${encodeURIComponent(part)}/`).join('')}`;

/**
 * Addresses under one base path.
 * @param base begins and ends with a slash, for example "/" or "/kampung-kb/"
 * @throws Error when `base` lacks one of those slashes, because every link would be broken
 */
export function createPaths(base: string): Paths {
  if (!base.startsWith('/') || !base.endsWith('/')) {
    throw new Error(`invalid base path "${base}": it must begin and end with "/", like "/kampung-kb/"`);
  }
  const page = pageBelow(base);
  return {
    home: base,
    peta: page('peta'),
    petaAt: (bagian) => page('peta', ...bagian),
    banding: page('banding'),
    kampungList: page('kampung'),
    kampung: (slug) => page('kampung', slug),
    tautanTetap: (kode) => page('k', kode),
    kecamatan: (slug) => page('kecamatan', slug),
    indikatorList: page('indikator'),
    indikator: (id) => page('indikator', id),
    ceritaList: page('cerita'),
    cerita: (slug) => page('cerita', slug),
    ceritaTema: (tema) => page('cerita', 'tema', tema),
    ceritaTempat: (slug) => page('cerita', 'tempat', slug),
    data: page('data'),
    dataset: (id) => page('data', id),
    dataApi: page('data', 'api'),
    dataMutu: page('data', 'mutu'),
    dataPraktik: page('data', 'praktik'),
    koreksi: page('koreksi'),
    koreksiTentang: (alamat, jangkar) =>
      `${page('koreksi')}?halaman=${alamat.slice(base.length)}${jangkar === undefined ? '' : `%23${jangkar}`}`,
    linimasa: page('linimasa'),
    kelengkapan: page('kelengkapan'),
    glosarium: page('glosarium'),
    metodologi: page('metodologi'),
    tentang: page('tentang'),
    privasi: page('privasi'),
    aksesibilitas: page('aksesibilitas'),
    file: (name) => `${base}${name}`,
    ...createPetugasPaths(base),
    ...createSpreadPaths(base),
  };
}

function createPetugasPaths(base: string): PetugasPaths {
  const page = pageBelow(base);
  return {
    petugas: page('petugas'),
    menulisCerita: page('petugas', 'menulis-cerita'),
    siaranPers: page('petugas', 'siaran-pers'),
    siaranPersTempat: (slug) => page('petugas', 'siaran-pers', slug),
  };
}

function createSpreadPaths(base: string): SpreadPaths {
  const page = pageBelow(base);
  return {
    perubahan: page('perubahan'),
    umpanPerubahan: `${base}umpan/perubahan.xml`,
    umpan: page('umpan'),
    umpanSemua: (format) => `${base}umpan/semua.${format}`,
    umpanWilayah: (tingkat, slug) => `${page('umpan', tingkat)}${encodeURIComponent(slug)}.xml`,
    sematan: page('sematan'),
    sematanKampung: (slug) => page('sematan', 'kampung', slug),
    sematanPeta: page('sematan', 'peta'),
    sematanGrafik: (id) => page('sematan', 'grafik', id),
    oembedKampung: (slug) => `${page('oembed', 'kampung')}${encodeURIComponent(slug)}.json`,
    oembedPeta: `${base}oembed/peta.json`,
    oembedGrafik: (id) => `${page('oembed', 'grafik')}${encodeURIComponent(id)}.json`,
  };
}

/** Brings "kampung-kb", "/kampung-kb" and "/kampung-kb/" to the one form that `createPaths` takes. */
export function normalizeBase(base: string): string {
  const parts = base.split('/').filter((part) => part !== '');
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}
