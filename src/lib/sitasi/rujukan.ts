/** What can be cited: a page, a table of data or one number, as plain data before any format writes it down. */
import type { Atlas, Sumber } from '../model/index.ts';
import { namaSitus } from '../umpan/index.ts';

export interface Rujukan {
  /** Name of the entry in somebody's library: of "a-z", "0-9", ".", "_" and "-" alone, and the same in every file. */
  readonly kunci: string;
  readonly jenis: 'halaman' | 'data' | 'angka';
  /** In one line, without a full stop at its end. */
  readonly judul: string;
  /** Who compiled it. The sources of a number are named apart. */
  readonly penerbit: string;
  /** Day of the release, ISO: the only date that a citation holds. */
  readonly tanggal: string;
  readonly versi: string;
  /** Whole address, with the anchor of a number. */
  readonly alamat: string;
  /** Who says the number; empty for pages and tables. */
  readonly sumber: readonly Pick<Sumber, 'penerbit' | 'url'>[];
}

/** Who publishes and where: a citation is read far from the site. */
export interface SitusSitasi {
  readonly nama: string;
  /** Address without a path: "https://example.id". */
  readonly url: string;
  /** Begins and ends with "/". */
  readonly base: string;
}

/** Any run of spaces, line breaks and control characters as one space: no format may see a second line. */
export const satuBaris = (teks: string): string => teks.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const kunciOf = (nama: string): string => nama.replace(/[^\w.-]+/gu, '-').replace(/^-|-$/gu, '');

/**
 * Adds what all citations of one release share. A title of the synthetic city says in every format what it is.
 * @param isi `kunci` is the part that tells it from others; it gets the release before it
 * @throws TypeError when `situs.url` is no address
 */
export function createRujukan(
  atlas: Pick<Atlas, 'rilis' | 'kota'>,
  situs: SitusSitasi,
  isi: Pick<Rujukan, 'kunci' | 'jenis' | 'judul' | 'sumber' | 'alamat'>,
): Rujukan {
  const { rilis } = atlas;
  const contoh = rilis.sifat === 'contoh';
  return {
    ...isi,
    kunci: kunciOf(`${contoh ? 'contoh' : 'kampungkb'}-${rilis.versi}-${isi.kunci}`),
    judul: satuBaris(isi.judul).replace(/\.$/u, '') + (contoh ? ' [DATA CONTOH]' : ''),
    penerbit: namaSitus(atlas, situs.nama),
    tanggal: rilis.tanggal,
    versi: rilis.versi,
    alamat: new URL(isi.alamat, situs.url).href,
  };
}
