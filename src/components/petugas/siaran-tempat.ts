/** The places that have press texts, and what may be shown and cited beside each text. */
import { layoutSnapshotStrip } from '../../lib/chart/index.ts';
import { findKampung, type Atlas, type Wilayah } from '../../lib/model/index.ts';
import { baganPath, outputs } from '../../lib/output/index.ts';
import { createBeku } from '../../lib/sematan/index.ts';
import { comparableIn, latestSnapshotFor, memo, seriOf, type Snapshot } from '../../lib/stats/index.ts';
import { formatAngka, namaTengah } from '../../lib/text/index.ts';
import { isSnapshot, type BagianSiaran } from '../../lib/text/siaran.ts';
import { paths, situs } from '../../site.ts';

export interface TempatSiaran {
  readonly wilayah: Wilayah;
  /** Its name in addresses. */
  readonly slug: string;
}

/** The city, its kecamatan, its kampung: each has a page of press texts. */
export const tempatSiaran = (atlas: Atlas): TempatSiaran[] => [
  ...[atlas.kota, ...atlas.kecamatan].map((wilayah) => ({ wilayah, slug: wilayah.slug })),
  ...atlas.kampung.flatMap(({ kode, slug }) => {
    const wilayah = atlas.wilayahByKode.get(kode);
    return wilayah === undefined ? [] : [{ wilayah, slug }];
  }),
];

export interface GambarSiaran {
  /** Id of the chart. */
  readonly id: string;
  readonly judul: string;
  /** Where the picture stands below the root of the site. */
  readonly path: string;
  /** The same picture frozen in this release; null as long as it is not. */
  readonly beku: string | null;
}

const berkasOf = memo((atlas: Atlas) => {
  const all = outputs(atlas, situs);
  return {
    judul: new Map(all.map(({ path, judul }) => [path, judul])),
    beku: createBeku(situs.beku.flatMap(({ berkas }) => berkas)),
  };
});

/** @returns null when there is no such chart */
export function findGambar(atlas: Atlas, id: string): GambarSiaran | null {
  const { judul, beku } = berkasOf(atlas);
  const path = baganPath(id, 'svg');
  const title = judul.get(path);
  const frozen = beku.get(id)?.find(({ versi }) => versi === atlas.rilis.versi)?.path ?? null;
  return title === undefined ? null : { id, judul: title, path, beku: frozen };
}

/** The bars of its own kecamatan where they show this value, else how all kelurahan are spread. */
function gambarKampung(atlas: Atlas, isi: Exclude<BagianSiaran['isi'], Snapshot>): GambarSiaran | null {
  const { kode, kecamatan } = findKampung(atlas, isi.kode);
  const shows = ({ indikator, periode, seri, nilai }: Snapshot): boolean =>
    indikator.id === isi.indikator && periode === isi.periode && seri === seriOf(atlas, isi) && nilai.has(kode);
  const part = comparableIn(atlas, kecamatan).find(shows);
  if (part !== undefined) return findGambar(atlas, `batang-${part.indikator.id}-${kecamatan.slug}`);
  const snapshot = latestSnapshotFor(atlas, isi.indikator, kode);
  if (snapshot === null || !shows(snapshot)) return null;
  const strip = layoutSnapshotStrip(atlas, snapshot, {
    marked: null,
    format: (angka) => formatAngka(angka),
    tengah: namaTengah,
  });
  return strip === null ? null : findGambar(atlas, strip.id);
}

/** A picture that shows the number of a press text; null when there is none, because nothing can be drawn of it. */
export function gambarOf(atlas: Atlas, wilayah: Wilayah, isi: BagianSiaran['isi']): GambarSiaran | null {
  if (isSnapshot(isi)) return findGambar(atlas, `batang-${isi.indikator.id}-${wilayah.slug}`);
  if (wilayah.jenis === 'kelurahan') return gambarKampung(atlas, isi);
  if (isi.indikator === 'jumlah_kampung_kb') return findGambar(atlas, 'jumlah-kampung-kb');
  return findGambar(atlas, `deret-${isi.indikator}-${wilayah.slug}`);
}

/**
 * The address to be cited with a press text: one that never changes for a kampung, the page of the area or of the
 * indikator for what is larger.
 * @param id of the indikator, or null for the status
 */
export function alamatOf({ wilayah, slug }: TempatSiaran, id: string | null): string {
  if (wilayah.jenis === 'kelurahan') return paths.tautanTetap(wilayah.kode);
  if (wilayah.jenis === 'kecamatan') return paths.kecamatan(slug);
  return id === null ? paths.home : paths.indikator(id);
}
