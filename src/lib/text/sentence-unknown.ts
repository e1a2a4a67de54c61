import type { Atlas, Indikator, Kampung } from '../model/index.ts';
import { coverage, hasOnlyUnverified, isYaTidak, latestNilai } from '../stats/index.ts';
import { capitalize, formatAngka } from './format.ts';
import { lowerFirst, predicateOf } from './phrase.ts';

function stateMissing(atlas: Atlas, { kode, nama }: Kampung, indikator: Indikator): string {
  if (hasOnlyUnverified(atlas, kode, indikator.id)) {
    return `Untuk ${lowerFirst(indikator.nama)} di ${nama} baru ada angka yang belum diverifikasi.`;
  }
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
  if (latestNilai(atlas, kampung.kode, indikator.id) !== null) {
    throw new Error(`"${indikator.id}" is known for ${kampung.kode}`);
  }
  const count = coverage(atlas).byIndikator.get(indikator.id);
  const known = count === undefined ? 0 : count.pemerintah + count.media;
  const others =
    known === 0
      ? 'Datanya belum ada untuk satu kelurahan pun.'
      : `Datanya baru ada untuk ${formatAngka(known)} dari ${formatAngka(atlas.kampung.length)} kelurahan.`;
  return `${stateMissing(atlas, kampung, indikator)} ${others}`;
}
