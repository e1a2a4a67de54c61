/** Sentences that stand over charts: what the picture shows, in words that are true without it. */
import { findKampung, type Atlas, type Indikator, type Nilai, type Wilayah } from '../model/index.ts';
import {
  changeOf,
  countYaTidak,
  distributionOf,
  gapWords,
  type Series,
  type Snapshot,
  type YaTidakCount,
} from '../stats/index.ts';
import {
  capitalize,
  formatAngka,
  formatDaftar,
  formatNilai,
  formatSelisih,
  formatTanggal,
  formatTengah,
} from './format.ts';
import { namaTempat } from './label.ts';
import { joinSentences, lowerFirst } from './phrase.ts';
import { sentenceBanding } from './sentence-banding.ts';
import { sentenceNilai } from './sentence-nilai.ts';
import { sisaOf } from './sisa.ts';

/** More names than this are a crowd: the sentence then gives their number. */
const namedMax = 3;

function whoHas(atlas: Atlas, rows: readonly Nilai[], value: number): string {
  const names = rows.filter(({ nilai }) => nilai === value).map(({ kode }) => findKampung(atlas, kode).nama);
  return names.length > namedMax ? `${names.length} kelurahan` : formatDaftar(names);
}

/** The answers to a yes/no: one that nobody gave is not counted, and as long as some are unknown that is no "no". */
const tellAnswers = ({ ya, tidak }: YaTidakCount): string =>
  [ya > 0 ? `ya: ${formatAngka(ya)} kelurahan` : null, tidak > 0 ? `tidak: ${formatAngka(tidak)} kelurahan` : null]
    .filter((part) => part !== null)
    .join('; ');

/** How a snapshot is spread over the kelurahan: from least to most, the middle, and how many are unknown. */
export function sentenceSebaran(atlas: Atlas, snapshot: Snapshot): string {
  const { indikator } = snapshot;
  const rows = [...snapshot.nilai.values()];
  const { sebab, lain: unknown } = sisaOf(atlas, snapshot, { noun: ' kelurahan lain' });
  const stated = sebab === null ? null : `${sebab}.`;
  const missing = unknown === 0 ? null : `${formatAngka(unknown)} kelurahan lain belum ada datanya.`;
  const answers = countYaTidak(snapshot);
  if (answers !== null && rows.length > 0) {
    const open =
      unknown === 0 ? null : `${formatAngka(unknown)} kelurahan lain belum diketahui; itu bukan berarti tidak.`;
    return joinSentences([`${capitalize(tellAnswers(answers))}.`, stated, open]);
  }
  const spread = distributionOf(snapshot);
  if (spread === null) return joinSentences(['Belum ada data yang dapat dibandingkan.', stated]);
  const { min, max, median } = spread;
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) {
    return joinSentences([
      `Baru diketahui untuk ${findKampung(atlas, only.kode).nama}: ${formatNilai(min, indikator)}.`,
      stated,
      missing,
    ]);
  }
  if (min === max) {
    return joinSentences([
      `Semua ${formatAngka(rows.length)} kelurahan yang datanya ada: ${formatNilai(min, indikator)}.`,
      stated,
      missing,
    ]);
  }
  const range = `Dari ${formatNilai(min, indikator)} (${whoHas(atlas, rows, min)}) sampai ${formatNilai(max, indikator)} (${whoHas(atlas, rows, max)}).`;
  const middle = `Nilai tengahnya ${formatTengah(median, indikator)}.`;
  return joinSentences([range, middle, stated, missing]);
}

/**
 * What the strip of a snapshot says of the one value that is marked in it: what it is compared with, or the whole of what
 * is known when it is compared with nothing. The very words that stand beside the strip.
 */
export const sentenceStrip = (atlas: Atlas, nilai: Nilai): string =>
  sentenceBanding(atlas, nilai) ?? sentenceNilai(atlas, nilai);

/**
 * What a strip measures, where and when: "Jumlah RT, 52 dari 52 kelurahan di Kota Uji, Juli 2025". No sentence, no stop.
 */
export const labelStrip = ({ kota }: Atlas, { indikator, nilai, total, periode }: Snapshot): string =>
  `${indikator.nama}, ${formatAngka(nilai.size)} dari ${formatAngka(total)} kelurahan di ${kota.nama}, ${formatTanggal(periode)}`;

/**
 * How the known kelurahan of one kecamatan are spread: "Jumlah RT di 12 dari 12 kelurahan: dari 15 RT sampai 50 RT."
 * @param part of a snapshot, with at least one value
 */
export function sentenceBatang({ indikator, nilai, total }: Snapshot): string {
  const values = [...nilai.values()].map((row) => row.nilai);
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const where = `${indikator.nama} di ${formatAngka(values.length)} dari ${formatAngka(total)} kelurahan`;
  if (least === greatest) return `${where}: sama, ${formatNilai(least, indikator)}.`;
  return `${where}: dari ${formatNilai(least, indikator)} sampai ${formatNilai(greatest, indikator)}.`;
}

/**
 * What a place went through, told by its newest series alone: a step of an older series would hide that another way of
 * measuring has since given another figure.
 */
export function sentenceDeret(indikator: Indikator, wilayah: Wilayah, seri: readonly Series[]): string {
  const place = `${indikator.nama} di ${namaTempat(wilayah)}`;
  const [newest] = seri;
  if (newest === undefined) return `${place}: ${gapWords.tidak_ada_sumber.singkat}.`;
  const others = seri.length > 1 ? 'Seri lain diukur dengan cara lain dan tidak disambung.' : null;
  const change = changeOf(newest);
  if (change === null) {
    const last = newest.points.at(-1) ?? newest.points[0];
    const value = `${formatNilai(last.nilai, indikator)} pada ${formatTanggal(last.periode)}`;
    return joinSentences([`${place}: ${value} menurut ${lowerFirst(newest.seri)}.`, others]);
  }
  const { from, to, selisih } = change;
  const time = `antara ${formatTanggal(from.periode)} dan ${formatTanggal(to.periode)} menurut ${lowerFirst(newest.seri)}`;
  const way = selisih > 0 ? 'naik' : 'turun';
  const said =
    selisih === 0
      ? `${place} tetap ${formatNilai(to.nilai, indikator)} ${time}.`
      : `${place} ${way} ${formatSelisih(selisih, indikator)} ${time}, menjadi ${formatNilai(to.nilai, indikator)}.`;
  return joinSentences([said, others]);
}

interface ClassWords {
  readonly kelas: string;
  readonly least: number | null;
  readonly greatest: number | null;
}

/** A class of a map in words: "13 sampai 24 anak", "nol", "belum ada data"; the values that occur, not the limits. */
export function wordsOfClass({ kelas, least, greatest }: ClassWords, indikator: Indikator): string {
  if (least === null || greatest === null) return gapWords.tidak_ada_sumber.singkat;
  if (indikator.satuan === 'ya/tidak') return least === 0 ? 'tidak' : 'ya';
  if (kelas === 'nol') return `nol: tidak ada ${indikator.satuan}`;
  return least === greatest
    ? formatNilai(least, indikator)
    : `${formatAngka(least)} sampai ${formatNilai(greatest, indikator)}`;
}
