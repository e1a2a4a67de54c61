import type { Atlas, Indikator, Kampung } from '../model/index.ts';
import { coverage, gapOf, gapWords, isYaTidak, type Gap } from '../stats/index.ts';
import { capitalize, formatAngka } from './format.ts';
import { lowerFirst, predicateOf } from './phrase.ts';

/** Gaps that somebody has stated, in words that follow "Untuk … di …". */
const stated: Partial<Record<Gap, string>> = {
  dirahasiakan:
    'angkanya dirahasiakan, karena terlalu kecil atau membuka angka kecil lain, sehingga orangnya dapat dikenali; itu bukan berarti nol.',
  tidak_dikumpulkan: 'datanya tidak dikumpulkan, menurut sumber.',
  belum_terbit: 'datanya belum diterbitkan, menurut sumber.',
  belum_diverifikasi: 'baru ada angka yang belum diverifikasi.',
};

function stateMissing({ nama }: Kampung, indikator: Indikator, gap: Gap): string {
  const words = stated[gap];
  if (words !== undefined) return `Untuk ${lowerFirst(indikator.nama)} di ${nama} ${words}`;
  const predicate = isYaTidak(indikator) ? predicateOf(indikator.definisi) : null;
  if (predicate !== null) return `Belum diketahui apakah ${nama} ${predicate}; itu bukan berarti tidak.`;
  const missing = `${capitalize(lowerFirst(indikator.nama))} di ${nama} belum kami temukan di sumber publik`;
  return `${missing}; itu bukan berarti ${isYaTidak(indikator) ? 'tidak' : 'nol'}.`;
}

/**
 * What is missing, and for how many kelurahan it is known: kindly, and never as a zero or a no.
 * @throws Error when the value is known after all, because the sentence would be untrue
 */
export function sentenceUnknown(atlas: Atlas, kampung: Kampung, indikator: Indikator): string {
  const gap = gapOf(atlas, kampung.kode, indikator.id);
  if (gap === null) {
    throw new Error(`"${indikator.id}" is known for ${kampung.kode}`);
  }
  const count = coverage(atlas).byIndikator.get(indikator.id);
  const known = count === undefined ? 0 : count.pemerintah + count.media;
  const withheld = count === undefined ? 0 : count.dirahasiakan;
  const ragu = count?.belum_diverifikasi ?? 0;
  const rest = [
    ragu === 0 ? '' : `; ${formatAngka(ragu)}${known === 0 ? '' : ' lagi'} ${gapWords.belum_diverifikasi.singkat}`,
    withheld === 0 ? '' : `; ${formatAngka(withheld)} ${gapWords.dirahasiakan.singkat}`,
    '.',
  ].join('');
  const others =
    known === 0
      ? `${withheld === 0 ? 'Datanya belum ada' : 'Angkanya belum diterbitkan'} untuk satu kelurahan pun${rest}`
      : `Datanya baru ada untuk ${formatAngka(known)} dari ${formatAngka(atlas.kampung.length)} kelurahan${rest}`;
  return `${stateMissing(kampung, indikator, gap)} ${others}`;
}
