import type { Atlas } from '../model/index.ts';
import type { Paths } from '../paths.ts';
import { namaTempat } from '../text/index.ts';
import { baganOf } from './sematan.ts';

export interface GrupGrafik {
  /** Name of the indikator or place on whose page the charts stand; null for those of the whole city. */
  readonly nama: string | null;
  readonly grafik: readonly {
    /** Path of the page for frames. */
    readonly href: string;
    /** What it shows: measure, place, period. */
    readonly teks: string;
  }[];
}

/** Every chart that may be embedded, grouped by the page on which it stands, in the order of the pages. */
export function groupGrafik(atlas: Atlas, paths: Paths): readonly GrupGrafik[] {
  const namaOf = new Map([
    ...[...atlas.indikatorById.values()].map(({ id, nama }): [string, string] => [paths.indikator(id), nama]),
    ...atlas.kecamatan.map((kecamatan): [string, string] => [paths.kecamatan(kecamatan.slug), namaTempat(kecamatan)]),
  ]);
  const groups = Map.groupBy(baganOf(atlas), (satu) => namaOf.get(satu.halaman(paths)) ?? null);
  return [...groups].map(([nama, bagan]) => ({
    nama,
    grafik: bagan.map(({ id, subjudul }) => ({ href: paths.sematanGrafik(id), teks: subjudul })),
  }));
}
