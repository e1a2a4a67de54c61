import { findIndikator, findSumber, findWilayah, type Atlas, type Indikator, type Nilai } from '../model/index.ts';
import {
  changeOf,
  countYaTidak,
  distributionOf,
  instrumenOf,
  isDated,
  isVerified,
  isYaTidak,
  seriesOf,
  snapshotOf,
  type Snapshot,
} from '../stats/index.ts';
import { capitalize, formatAngka, formatNilai, formatSelisih, formatTanggal } from './format.ts';
import { namaTempat } from './label.ts';
import { countedThing, countVerb, joinSentences, lowerFirst, predicateOf } from './phrase.ts';

/** Fewer known places make a middle that says little. */
const enoughKnown = 5;

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

/** The value, its period and who says so; doubtful ones are told as such. */
function sentenceAngka(atlas: Atlas, nilai: Nilai): string {
  const indikator = findIndikator(atlas, nilai.indikator);
  const said = stateNilai(atlas, nilai, indikator);
  const undated = nilai.periode === null ? '; tanggal datanya tidak dicantumkan sumber' : '';
  if (isVerified(nilai)) return `${capitalize(said)}, ${attribute(atlas, nilai, indikator)}${undated}.`;
  const { penerbit } = findSumber(atlas, nilai.sumber);
  return `${penerbit} menyebut ${said}${undated}. Angka ini belum diverifikasi, jadi tidak dibandingkan dengan angka lain.`;
}

function howManyKnown({ total }: Snapshot, known: number): string {
  return known === total ? `semua ${formatAngka(total)} kelurahan` : `${formatAngka(known)} kelurahan yang datanya ada`;
}

/** The answer of the others to a yes/no, as far as it is not known for all of them. */
function compareYaTidak(snapshot: Snapshot): string | null {
  const count = countYaTidak(snapshot);
  if (count === null || count.known === count.total) return null;
  return `Datanya baru ada untuk ${formatAngka(count.known)} dari ${formatAngka(count.total)} kelurahan; yang lain belum diketahui.`;
}

/**
 * The value beside the middle of the kelurahan of the same series and period; null when fewer than five are known,
 * and for values that are unverified, undated or not about a kelurahan.
 */
export function sentenceBanding(atlas: Atlas, nilai: Nilai): string | null {
  const snapshot = isVerified(nilai) ? snapshotOf(atlas, nilai) : null;
  if (snapshot === null) return null;
  const spread = distributionOf(snapshot);
  if (spread === null) return compareYaTidak(snapshot);
  if (spread.known < enoughKnown) return null;
  const { indikator } = snapshot;
  // One digit more than the values have: the middle of two neighbours may lie between them.
  const middle = formatNilai(Number(spread.median.toFixed(indikator.desimal + 1)), indikator);
  if (nilai.nilai === 0 && spread.median > 0)
    return `Nilai tengah ${howManyKnown(snapshot, spread.known)} adalah ${middle}.`;
  const side =
    nilai.nilai > spread.median
      ? 'lebih tinggi daripada'
      : nilai.nilai < spread.median
        ? 'lebih rendah daripada'
        : 'sama dengan';
  return `Angka itu ${side} nilai tengah ${howManyKnown(snapshot, spread.known)}, yaitu ${middle}.`;
}

/** The step from the value before in the same series; null when there is none to compare with. */
export function sentencePerubahan(atlas: Atlas, nilai: Nilai): string | null {
  if (!isVerified(nilai) || !isDated(nilai)) return null;
  const { seri } = instrumenOf(atlas, nilai);
  const series = seriesOf(atlas, nilai.kode, nilai.indikator).find((one) => one.seri === seri);
  const change = series === undefined ? null : changeOf(series, nilai);
  if (series === undefined || change === null) return null;
  const { indikator } = series;
  const before = formatTanggal(change.from.periode);
  if (change.selisih === 0) return `Angka itu sama seperti pada ${before}.`;
  const way = change.selisih > 0 ? 'naik' : 'turun';
  return `Dibandingkan ${before} (${formatNilai(change.from.nilai, indikator)}), angka itu ${way} ${formatSelisih(change.selisih, indikator)}.`;
}

/**
 * A value in plain words, from one sentence to three short ones: what it is, when and who says so; where it stands
 * among the kelurahan; what changed. It judges nobody and names no cause. The same text serves a page, an alternative
 * text, a search result and a message.
 */
export const sentenceNilai = (atlas: Atlas, nilai: Nilai): string =>
  joinSentences([sentenceAngka(atlas, nilai), sentenceBanding(atlas, nilai), sentencePerubahan(atlas, nilai)]);
