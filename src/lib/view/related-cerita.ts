/** Which stories a reader may want after one, and why. */
import { findKampung, findWilayah, type Atlas } from '../model/index.ts';
import { newestFirst, type DatedCerita } from '../stats/index.ts';
import { formatDaftar, namaTempat, sebutTema } from '../text/index.ts';

/** What is asked of a story: its place in time, where it plays, and what it is about. */
export interface CeritaEntry extends DatedCerita {
  readonly data: DatedCerita['data'] & { readonly tempat: readonly string[]; readonly tema: readonly string[] };
}

export interface Related<Cerita> {
  readonly cerita: Cerita;
  /** Why it stands here: "Juga dari Mantuil", "Juga tentang stunting", "Juga dari Kecamatan Banjarmasin Utara". */
  readonly alasan: string;
}

const most = 3;

/** The kecamatan of a kelurahan, a kecamatan itself; the city lies in none. */
function kecamatanOf(atlas: Atlas, kode: string): readonly string[] {
  const wilayah = findWilayah(atlas, kode);
  if (wilayah.jenis === 'kecamatan') return [wilayah.kode];
  return wilayah.jenis === 'kelurahan' ? [findKampung(atlas, kode).kecamatan.kode] : [];
}

const shared = (a: readonly string[], b: readonly string[]): string[] =>
  [...new Set(a)].filter((one) => b.includes(one));

/** What two stories have in common: places, then themes, then kecamatan. */
function commonOf(atlas: Atlas, a: CeritaEntry, b: CeritaEntry) {
  const wide = (entry: CeritaEntry) => entry.data.tempat.flatMap((kode) => kecamatanOf(atlas, kode));
  return {
    tempat: shared(a.data.tempat, b.data.tempat),
    tema: shared(a.data.tema, b.data.tema),
    kecamatan: shared(wide(a), wide(b)),
  };
}

type Common = ReturnType<typeof commonOf>;

const sayPlaces = (atlas: Atlas, codes: readonly string[]): string =>
  `Juga dari ${formatDaftar(codes.map((kode) => namaTempat(findWilayah(atlas, kode))))}`;

function sayWhy(atlas: Atlas, { tempat, tema, kecamatan }: Common): string {
  if (tempat.length > 0) return sayPlaces(atlas, tempat);
  if (tema.length > 0) return `Juga tentang ${formatDaftar(tema.map(sebutTema))}`;
  return sayPlaces(atlas, kecamatan);
}

/** Negative when `a` has more in common than `b`: a place goes before all themes, a theme before the kecamatan. */
const byCommon = (a: Common, b: Common): number =>
  b.tempat.length - a.tempat.length || b.tema.length - a.tema.length || b.kecamatan.length - a.kecamatan.length;

/**
 * At most three other stories that share a place, a theme or a kecamatan with this one, the nearest first, of those
 * equally near the one with the newest facts; none when nothing is shared.
 * @param all may hold the story itself
 * @throws UnknownNameError for a place that does not exist
 */
export const relatedCerita = <Cerita extends CeritaEntry>(
  atlas: Atlas,
  cerita: Cerita,
  all: readonly Cerita[],
): readonly Related<Cerita>[] =>
  newestFirst(all.filter(({ id }) => id !== cerita.id))
    .map((other) => ({ cerita: other, common: commonOf(atlas, cerita, other) }))
    .filter(({ common }) => Object.values(common).some((list) => list.length > 0))
    .toSorted((a, b) => byCommon(a.common, b.common))
    .slice(0, most)
    .map(({ cerita: other, common }) => ({ cerita: other, alasan: sayWhy(atlas, common) }));
