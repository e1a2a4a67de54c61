/** Every card of a site. */
import { basename } from 'node:path';
import { sumberOf, type Cerita } from '../../../src/lib/cerita/index.ts';
import { kartuBeranda, kartuCerita, kartuIndikator, kartuKampung, type Kartu } from '../../../src/lib/kartu/index.ts';
import type { Atlas } from '../../../src/lib/model/index.ts';

/**
 * @param nama name of the site
 * @param cerita its stories; one whose front matter cannot be read has no card, and the build fails of it later
 */
export function listKartu(atlas: Atlas, nama: string, cerita: readonly Cerita[]): Kartu[] {
  return [
    kartuBeranda(atlas, nama),
    ...atlas.kampung.map((kampung) => kartuKampung(atlas, kampung)),
    ...[...atlas.indikatorById.values()].map((indikator) => kartuIndikator(atlas, indikator)),
    ...cerita.flatMap((satu): Kartu[] => {
      if (satu.kepala === null) return [];
      const slug = basename(satu.berkas, '.mdx');
      return [kartuCerita(atlas, { ...satu.kepala, slug, sumber: sumberOf(atlas, satu) })];
    }),
  ];
}
