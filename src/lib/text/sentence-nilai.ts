import { findIndikator, findSumber, findWilayah, type Atlas, type Indikator, type Nilai } from '../model/index.ts';
import { instrumenOf, isVerified, isYaTidak } from '../stats/index.ts';
import { capitalize, formatNilai, formatTanggal } from './format.ts';
import { namaTempat } from './label.ts';
import { countedThing, countVerb, joinSentences, lowerFirst, predicateOf } from './phrase.ts';
import { sentenceBanding } from './sentence-banding.ts';
import { sentencePerubahan } from './sentence-perubahan.ts';

const timeOf = ({ periode }: Nilai): string => (periode === null ? '' : ` pada ${formatTanggal(periode)}`);

/** "Pada 2022 Mantuil termasuk …", without the year when the definition names it already, or the bare answer when the definition does not say what a yes means. */
function stateYaTidak(tempat: string, nilai: Nilai, { nama, definisi }: Indikator): string {
  const predicate = predicateOf(definisi);
  const time = timeOf(nilai);
  if (predicate === null) return `${lowerFirst(nama)} di ${tempat}${time}: ${nilai.nilai === 0 ? 'tidak' : 'ya'}`;
  const when = nilai.periode !== null && predicate.includes(formatTanggal(nilai.periode)) ? '' : time;
  return `${when} ${tempat} ${nilai.nilai === 0 ? 'tidak ' : ''}${predicate}`.trimStart();
}

/** What a value says, without who says it and without a capital, to stand after other words. */
function stateNilai(atlas: Atlas, nilai: Nilai, indikator: Indikator): string {
  const tempat = namaTempat(findWilayah(atlas, nilai.kode));
  if (isYaTidak(indikator)) return stateYaTidak(tempat, nilai, indikator);
  const where = `di ${tempat}${timeOf(nilai)}`;
  const isShare = indikator.satuan === 'persen' || indikator.satuan === 'indeks';
  if (nilai.nilai === 0 && !isShare) return `tidak ada ${countedThing(indikator.nama)} ${where}`;
  const verb = isShare ? 'sebesar' : countVerb(indikator.nama);
  return `${lowerFirst(indikator.nama)} ${where} ${verb} ${formatNilai(nilai.nilai, indikator)}`;
}

/** Who says it: a public body itself, or the press that quotes one. */
function attribute(atlas: Atlas, nilai: Nilai, indikator: Indikator): string {
  const { penerbit } = findSumber(atlas, nilai.sumber);
  const quoted = nilai.mutu === 'media';
  if (isYaTidak(indikator)) return quoted ? `seperti dikutip ${penerbit}` : `menurut ${penerbit}`;
  const { seri } = instrumenOf(atlas, nilai);
  if (!quoted && penerbit.includes(seri)) return `menurut ${penerbit}`;
  return `menurut ${lowerFirst(seri)} yang ${quoted ? 'dikutip' : 'diterbitkan'} ${penerbit}`;
}

/** The value, its period and who says so: one sentence, but a doubtful value is told as such in a second one. */
export function sentenceAngka(atlas: Atlas, nilai: Nilai): string {
  const indikator = findIndikator(atlas, nilai.indikator);
  const said = stateNilai(atlas, nilai, indikator);
  const undated = nilai.periode === null ? '; tanggal datanya tidak dicantumkan sumber' : '';
  if (isVerified(nilai)) return `${capitalize(said)}, ${attribute(atlas, nilai, indikator)}${undated}.`;
  const { penerbit } = findSumber(atlas, nilai.sumber);
  return `${penerbit} menyebut ${said}${undated}. Angka ini belum diverifikasi, jadi tidak dibandingkan dengan angka lain.`;
}

/**
 * A value in plain words, from one sentence to three short ones: what it is, when and who says so; where it stands
 * among the kelurahan; what changed. It judges nobody and names no cause. The same text serves a page, an alternative
 * text, a search result and a message.
 */
export const sentenceNilai = (atlas: Atlas, nilai: Nilai): string =>
  joinSentences([sentenceAngka(atlas, nilai), sentenceBanding(atlas, nilai), sentencePerubahan(atlas, nilai)]);
