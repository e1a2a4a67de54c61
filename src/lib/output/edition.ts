import type { RilisBeku } from '../changes/index.ts';
import { lisensiBerkas } from '../metadata/index.ts';
import type { Atlas } from '../model/index.ts';
import { createPaths, type Paths } from '../paths.ts';
import { createRujukanHalaman, formatPolos } from '../sitasi/index.ts';

/** Where and under which licence the files are published; files are read far from the site, so their links are whole. */
export interface Situs {
  /** What the site calls itself, as citations name it. */
  readonly nama: string;
  /** Address without a path: "https://example.id". */
  readonly url: string;
  /** Begins and ends with "/". */
  readonly base: string;
  /** Its address is the one that programs know; pages may lead people to an explanation instead. */
  readonly lisensi: { readonly nama: string; readonly url: string };
  /** Mail address for questions; null or absent as long as nobody answers. */
  readonly kontak?: string | null;
  /** The releases that stand frozen there; absent where there are none. */
  readonly beku?: readonly RilisBeku[];
}

/** One atlas published at one place: all that a renderer needs. */
export interface Edition {
  readonly atlas: Atlas;
  readonly lisensi: Situs['lisensi'];
  /** Absolute addresses. */
  readonly link: {
    readonly home: string;
    readonly kampung: (slug: string) => string;
    readonly indikator: (id: string) => string;
    readonly file: (path: string) => string;
  };
  /** How a page with data is cited, in the words of that page. @param halaman its path, and what it calls itself */
  readonly kutip: (halaman: { readonly alamat: string; readonly judul: string }) => string;
  readonly paths: Paths;
}

/** @throws Error when `base` lacks one of its slashes, or TypeError when `url` is no address */
export function createEdition(atlas: Atlas, situs: Situs): Edition {
  const { url, base, lisensi } = situs;
  const paths = createPaths(base);
  const absolute = (path: string): string => new URL(path, url).href;
  return {
    atlas,
    lisensi,
    link: {
      home: absolute(paths.home),
      kampung: (slug) => absolute(paths.kampung(slug)),
      indikator: (id) => absolute(paths.indikator(id)),
      file: (path) => absolute(paths.file(path)),
    },
    kutip: (halaman) => formatPolos(createRujukanHalaman(atlas, situs, halaman)),
    paths,
  };
}

/** What decides under which licence a file is. */
type BerkasLisensi = Parameters<typeof lisensiBerkas>[0];

/** What whoever opens a file must know before the first number, in Indonesian. */
const catatan = {
  nyata:
    'Disusun dari sumber publik dan belum lengkap. null berarti tidak diketahui, bukan nol. Nilai bermutu belum_diverifikasi masih diragukan.',
  contoh:
    'DATA CONTOH: kota ini tidak ada dan semua isinya dibuat oleh program. null berarti tidak diketahui, bukan nol.',
} as const;

/** A file with facts and no lines of areas, as nearly all are. */
const fakta: BerkasLisensi = { format: 'json', dataset: null, path: '' };

/**
 * The head that every JSON file carries, so that a copy still says what it is and where it comes from.
 * @param berkas which file, where its licence is not that of all facts
 */
export function createHead(edition: Edition, berkas: BerkasLisensi = fakta) {
  const { rilis } = edition.atlas;
  return {
    versi: rilis.versi,
    tanggal: rilis.tanggal,
    sifat: rilis.sifat,
    lisensi: lisensiBerkas(berkas, edition)[0],
    sumber_situs: edition.link.home,
    catatan: catatan[rilis.sifat],
  };
}
