/** What this copy of the site is called, where it lives and who answers for it. */
import { createPaths, normalizeBase } from './lib/paths.ts';
import { getRilisBeku } from './rilis.ts';

/** The address by which programs know the licence; every description of a file names this one. */
const lisensi = { nama: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** Set by whoever deploys; the defaults serve a domain root on this computer. */
const env = (name: string): string | undefined => process.env[name]?.trim() || undefined;

export const base = normalizeBase(env('BASE_PATH') ?? '/');

export const site = {
  /** Absolute address without a path; canonical links and the sitemap begin with it. */
  url: new URL(env('SITE_URL') ?? 'http://localhost:4321').origin,
  nama: 'Kampung KB Banjarmasin',
  deskripsi:
    'Data terbuka tentang Kampung Keluarga Berkualitas di Kota Banjarmasin: peta, angka bersumber, dan cerita.',
  lang: 'id',
  /** Mail address for corrections, or null as long as nobody has taken the job. */
  kontak: env('SITE_CONTACT') ?? null,
  /** The day of this build, if whoever builds names it: `lib/quality` says what for. Nobody asks a clock. */
  waktuBangun: { tanggal: env('BUILD_DATE') ?? null, epoch: env('SOURCE_DATE_EPOCH') ?? null },
  /** The office that runs the programme; it publishes, we only compile. */
  walidata: 'Dinas Pengendalian Penduduk, KB dan Pemberdayaan Masyarakat (DPPKBPM) Kota Banjarmasin',
  /** Indicators of the city shown on the home page, in this order. */
  angkaUtama: ['prevalensi_stunting_survei', 'keluarga_tanpa_jamban', 'persentase_penduduk_miskin', 'ipm'],
  /** True only after the city has taken the site over; until then the footer says that it is not official. */
  resmi: false,
  /** `halaman` explains it to people, in Indonesian: pages link there. */
  lisensi: { ...lisensi, halaman: `${lisensi.url}deed.id` },
} as const;

export const paths = createPaths(base);

/** Absolute address of a page, for canonical links and citations. */
export const absolute = (path: string): string => new URL(path, site.url).href;

/** The page of an area: a kampung, a kecamatan, or the home page for the city; wider areas have none. */
export function pathOfWilayah(wilayah: { jenis: string; slug: string }): string | null {
  switch (wilayah.jenis) {
    case 'kelurahan':
      return paths.kampung(wilayah.slug);
    case 'kecamatan':
      return paths.kecamatan(wilayah.slug);
    case 'kota':
      return paths.home;
    default:
      return null;
  }
}

/** Where and how the files are published, for `outputs`. */
export const situs = {
  nama: site.nama,
  url: site.url,
  base,
  lisensi,
  kontak: site.kontak,
  beku: getRilisBeku(),
} as const;

/** Who publishes feeds and embedded pages. */
export const penerbit = { url: site.url, base, lisensi, nama: site.nama } as const;
