/** What a press text may say of an indikator of which no number is known for the place. */
import { findKampung, type Atlas, type Indikator, type Wilayah } from '../model/index.ts';
import { gapOf, gapWords, hasOnlyUnverified, isYaTidak } from '../stats/index.ts';
import { formatDaftar } from './format.ts';
import { namaTempat } from './label.ts';
import { sentenceUnknown } from './sentence-unknown.ts';

/**
 * That a number is not known, or belongs to other places; never a zero or a no.
 * @param indikator without a value for this place
 */
export function kalimatBelum(atlas: Atlas, wilayah: Wilayah, indikator: Indikator): string {
  if (!indikator.tingkat.includes(wilayah.jenis)) {
    return `${indikator.nama}: angkanya untuk tingkat ${formatDaftar(indikator.tingkat)}, bukan ${wilayah.jenis}.`;
  }
  if (wilayah.jenis === 'kelurahan') return sentenceUnknown(atlas, findKampung(atlas, wilayah.kode), indikator);
  const tempat = namaTempat(wilayah);
  const gap = gapOf(atlas, wilayah.kode, indikator.id);
  if (gap === 'dirahasiakan' || gap === 'tidak_dikumpulkan' || gap === 'belum_terbit') {
    return `${indikator.nama}: untuk ${tempat} ${gapWords[gap].lisan}.`;
  }
  if (hasOnlyUnverified(atlas, wilayah.kode, indikator.id)) {
    return `${indikator.nama}: untuk ${tempat} baru ada angka yang belum diverifikasi.`;
  }
  return `${indikator.nama}: angkanya untuk ${tempat} belum kami temukan di sumber publik; itu bukan berarti ${isYaTidak(indikator) ? 'tidak' : 'nol'}.`;
}
