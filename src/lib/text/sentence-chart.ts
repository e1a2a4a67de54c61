/** Sentences that stand over charts: what the picture shows, in words that are true without it. */
import { findKampung, type Atlas, type Indikator, type Nilai, type Wilayah } from '../model/index.ts';
import {
  changeOf,
  countYaTidak,
  distributionOf,
  type Series,
  type Snapshot,
  type YaTidakCount,
} from '../stats/index.ts';
import { capitalize, formatAngka, formatDaftar, formatNilai, formatSelisih, formatTanggal } from './format.ts';
import { namaTempat } from './label.ts';
import { joinSentences, lowerFirst } from './phrase.ts';

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
  const { indikator, total } = snapshot;
  const rows = [...snapshot.nilai.values()];
  const unknown = total - rows.length;
  const rest = unknown === 0 ? null : `${formatAngka(unknown)} kelurahan lain belum ada datanya.`;
  const answers = countYaTidak(snapshot);
  if (answers !== null && rows.length > 0) {
    const open =
      unknown === 0 ? null : `${formatAngka(unknown)} kelurahan lain belum diketahui; itu bukan berarti tidak.`;
    return joinSentences([`${capitalize(tellAnswers(answers))}.`, open]);
  }
  const spread = distributionOf(snapshot);
  if (spread === null) return 'Belum ada data yang dapat dibandingkan.';
  const { min, max, median } = spread;
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) {
    return joinSentences([
      `Baru diketahui untuk ${findKampung(atlas, only.kode).nama}: ${formatNilai(min, indikator)}.`,
      rest,
    ]);
  }
  if (min === max) {
    return joinSentences([
      `Semua ${formatAngka(rows.length)} kelurahan yang datanya ada: ${formatNilai(min, indikator)}.`,
      rest,
    ]);
  }
  const range = `Dari ${formatNilai(min, indikator)} (${whoHas(atlas, rows, min)}) sampai ${formatNilai(max, indikator)} (${whoHas(atlas, rows, max)}).`;
  const middle = `Nilai tengahnya ${formatNilai(Number(median.toFixed(indikator.desimal + 1)), indikator)}.`;
  return joinSentences([range, middle, rest]);
}

/**
 * What a place went through, told by its newest series alone: a step of an older series would hide that another way of
 * measuring has since given another figure.
 */
export function sentenceDeret(indikator: Indikator, wilayah: Wilayah, seri: readonly Series[]): string {
  const place = `${indikator.nama} di ${namaTempat(wilayah)}`;
  const [newest] = seri;
  if (newest === undefined) return `${place}: belum ada data.`;
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
  if (least === null || greatest === null) return 'belum ada data';
  if (indikator.satuan === 'ya/tidak') return least === 0 ? 'tidak' : 'ya';
  if (kelas === 'nol') return `nol: tidak ada ${indikator.satuan}`;
  return least === greatest
    ? formatNilai(least, indikator)
    : `${formatAngka(least)} sampai ${formatNilai(greatest, indikator)}`;
}
