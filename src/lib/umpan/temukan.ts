import type { Atlas } from '../model/index.ts';
import type { Paths } from '../paths.ts';
import { namaTempat } from '../text/index.ts';

export interface TautanUmpan {
  /** Path of the feed. */
  readonly href: string;
  /** What it follows: "Mantuil"; null for the whole site. */
  readonly apa: string | null;
}

/**
 * The feeds that a page tells of in its head: that of its area, if it is the page of one, and that of the whole site.
 * @param alamat path of the page; null for the page that stands in for missing ones
 */
export function umpanOf(atlas: Atlas, paths: Paths, alamat: string | null): readonly TautanUmpan[] {
  const semua = { href: paths.umpanSemua('xml'), apa: null };
  const slug = alamat?.split('/').at(-2);
  const kampung = atlas.kampung.find((satu) => satu.slug === slug && paths.kampung(satu.slug) === alamat);
  if (kampung !== undefined) return [{ href: paths.umpanWilayah('kampung', kampung.slug), apa: kampung.nama }, semua];
  const kecamatan = atlas.kecamatan.find((satu) => satu.slug === slug && paths.kecamatan(satu.slug) === alamat);
  if (kecamatan === undefined) return [semua];
  return [{ href: paths.umpanWilayah('kecamatan', kecamatan.slug), apa: namaTempat(kecamatan) }, semua];
}
