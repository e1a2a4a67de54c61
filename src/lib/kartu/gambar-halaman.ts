/** Which picture a page is shared with. */
import type { Atlas } from '../model/index.ts';
import { altKartu } from './alt.ts';
import { gambarBeranda, gambarCerita, gambarIndikator, gambarKampung } from './berkas.ts';
import { kartuBeranda } from './kartu-beranda.ts';
import { kataIndikator } from './kartu-indikator.ts';
import { kataKampung } from './kartu-kampung.ts';

export interface GambarHalaman {
  /** Named from the site's root. */
  readonly berkas: string;
  readonly alt: string;
}

interface Halaman {
  /** Address below the base path: "kampung/mantuil/". */
  readonly alamat: string;
  readonly judul: string;
  /** Name of the site. */
  readonly nama: string;
}

/** The page's own picture, or that of the home page where it has none. */
export function gambarHalaman(atlas: Atlas, { alamat, judul, nama }: Halaman): GambarHalaman {
  const [, jenis, slug = ''] = /^(kampung|indikator|cerita)\/([^/]+)\/$/u.exec(alamat) ?? [];
  const kampung = jenis === 'kampung' ? atlas.kampung.find((one) => one.slug === slug) : undefined;
  if (kampung !== undefined) return { berkas: gambarKampung(slug), alt: altKartu(kataKampung(atlas, kampung)) };
  const indikator = jenis === 'indikator' ? [...atlas.indikatorById.values()].find(({ id }) => id === slug) : undefined;
  if (indikator !== undefined) {
    return { berkas: gambarIndikator(slug), alt: altKartu(kataIndikator(atlas, indikator)) };
  }
  if (jenis === 'cerita') return { berkas: gambarCerita(slug), alt: `${judul}, dengan peta tempatnya.` };
  return { berkas: gambarBeranda, alt: altKartu(kartuBeranda(atlas, nama)) };
}
