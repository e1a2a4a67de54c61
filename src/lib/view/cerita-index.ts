/** Stories by theme and by place: what the index of the stories and its pages list. */
import { findKampung, findWilayah, type Atlas, type Wilayah } from '../model/index.ts';
import { newestFirst } from '../stats/index.ts';
import { compareText, labelTema } from '../text/index.ts';
import type { CeritaEntry } from './related-cerita.ts';

export interface TemaIndex<Cerita> {
  /** As in the front matter: also its address. */
  readonly tema: string;
  readonly label: string;
  /** Newest first; at least one. */
  readonly cerita: readonly Cerita[];
}

/** Every theme that a story has, the one with most stories first, then by name. */
export function ceritaByTema<Cerita extends CeritaEntry>(all: readonly Cerita[]): readonly TemaIndex<Cerita>[] {
  const themes = [...new Set(all.flatMap(({ data }) => data.tema))];
  return themes
    .map((tema) => ({
      tema,
      label: labelTema(tema),
      cerita: newestFirst(all.filter(({ data }) => data.tema.includes(tema))),
    }))
    .toSorted((a, b) => b.cerita.length - a.cerita.length || compareText(a.label, b.label));
}

export interface TempatIndex<Cerita> {
  /** The city or a kecamatan; its slug is also the address. */
  readonly wilayah: Wilayah;
  /** Number of stories, each counted once. */
  readonly jumlah: number;
  /** Stories about the area as a whole first, then by kelurahan; only those with a story. */
  readonly kelompok: readonly { readonly wilayah: Wilayah; readonly cerita: readonly Cerita[] }[];
}

/** The kecamatan in which a place lies; the city and kecamatan stand for themselves. */
const groupOf = (atlas: Atlas, kode: string): string =>
  findWilayah(atlas, kode).jenis === 'kelurahan' ? findKampung(atlas, kode).kecamatan.kode : kode;

/**
 * The city as a whole, then every kecamatan in the order of the codes, those without a story too.
 * @throws UnknownNameError for a place that does not exist
 */
export function ceritaByTempat<Cerita extends CeritaEntry>(
  atlas: Atlas,
  all: readonly Cerita[],
): readonly TempatIndex<Cerita>[] {
  const ordered = newestFirst(all);
  const codes = [...new Set(all.flatMap(({ data }) => data.tempat))].sort();
  return [atlas.kota, ...atlas.kecamatan].map((wilayah) => {
    const own = codes.filter((kode) => groupOf(atlas, kode) === wilayah.kode);
    return {
      wilayah,
      jumlah: ordered.filter(({ data }) => data.tempat.some((kode) => own.includes(kode))).length,
      kelompok: own.map((kode) => ({
        wilayah: findWilayah(atlas, kode),
        cerita: ordered.filter(({ data }) => data.tempat.includes(kode)),
      })),
    };
  });
}
