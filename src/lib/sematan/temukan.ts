import type { Atlas } from '../model/index.ts';
import type { Paths } from '../paths.ts';
import { memo } from '../stats/index.ts';
import { baganOf, judulGrafik, judulKampung, judulPeta } from './sematan.ts';

export interface TautanOembed {
  /** Path of the oEmbed document. */
  readonly href: string;
  readonly judul: string;
}

type ByHalaman = ReadonlyMap<string, TautanOembed>;

function createTautan(atlas: Atlas, paths: Paths): ByHalaman {
  const peta = { href: paths.oembedPeta, judul: judulPeta(atlas) };
  // The first chart of a page stands for it: an address has no more than one document.
  const grafik = baganOf(atlas).toReversed();
  return new Map([
    ...grafik.map((satu): [string, TautanOembed] => [
      satu.halaman(paths),
      { href: paths.oembedGrafik(satu.id), judul: judulGrafik(satu) },
    ]),
    ...atlas.kampung.map((satu): [string, TautanOembed] => [
      paths.kampung(satu.slug),
      { href: paths.oembedKampung(satu.slug), judul: judulKampung(satu) },
    ]),
    [paths.home, peta],
    [paths.peta, peta],
  ]);
}

/** By base path. */
const known = memo((_atlas: Atlas) => new Map<string, ByHalaman>());

/**
 * What a page tells to programs that want to embed it.
 * @param alamat path of the page; null for the page that stands in for missing ones
 * @returns null for a page of which nothing can be embedded
 */
export function oembedOf(atlas: Atlas, paths: Paths, alamat: string | null): TautanOembed | null {
  const tautan = known(atlas).get(paths.home) ?? createTautan(atlas, paths);
  known(atlas).set(paths.home, tautan);
  return alamat === null ? null : (tautan.get(alamat) ?? null);
}
