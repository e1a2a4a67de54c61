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
import { capitalize, formatAngka, formatDaftar, formatNilai, formatTanggal } from './format.ts';
import { namaTempat } from './label.ts';
import { langkahOf } from './langkah.ts';
import { joinSentences, lowerFirst } from './phrase.ts';
import { sisaOf } from './sisa.ts';
import { formatTengah } from './tengah.ts';

/** More names than this are a crowd: the sentence then gives their number. */
const namedMax = 3;

function whoHas(atlas: Atlas, rows: readonly Nilai[], value: number): string {
  const names = rows.filter(({ nilai }) => nilai === value).map(({ kode }) => findKampung(atlas, kode).nama);
  return names.length > namedMax ? `${names.length} kelurahan` : formatDaftar(names);
}

/**
 * From least to most. Where more is worse, or where the numbers are of people's health, no place is named: that would be
 * a list of the worst, of one.
 */
function tellRange(atlas: Atlas, { indikator, nilai }: Snapshot, min: number, max: number): string {
  if (indikator.sensitif || indikator.arah === 'turun_baik') {
    return `Dari ${formatAngka(min)} sampai ${formatNilai(max, indikator)}.`;
  }
  const rows = [...nilai.values()];
  const tell = (value: number) => `${formatNilai(value, indikator)} (${whoHas(atlas, rows, value)})`;
  return `Dari ${tell(min)} sampai ${tell(max)}.`;
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
  const middle = `Nilai tengahnya ${formatTengah(median, indikator)}.`;
  return joinSentences([tellRange(atlas, snapshot, min, max), middle, stated, missing]);
}

/**
 * How the known kelurahan of one kecamatan are spread: "Jumlah RT di 12 kelurahan: antara 15 dan 50 RT."
 * @param part of a snapshot, with at least one value
 */
export function sentenceBatang({ indikator, nilai, total }: Snapshot): string {
  const values = [...nilai.values()].map((row) => row.nilai);
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const isAll = values.length === total;
  const where = isAll
    ? `${indikator.nama} di ${formatAngka(total)} kelurahan`
    : `${indikator.nama} di ${formatAngka(values.length)} dari ${formatAngka(total)} kelurahan (yang lain belum ada angkanya di grafik ini)`;
  if (least === greatest) return `${where}: sama, ${formatNilai(least, indikator)}.`;
  return `${where}: antara ${formatAngka(least)} dan ${formatNilai(greatest, indikator)}.`;
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
  const { from, to } = change;
  const { arah, ukuran, kira } = langkahOf(change, indikator);
  const time = `antara ${formatTanggal(from.periode)} dan ${formatTanggal(to.periode)} menurut ${lowerFirst(newest.seri)}`;
  const said =
    arah === 'tetap'
      ? `${place} ${kira ? 'kira-kira ' : ''}tetap ${formatNilai(to.nilai, indikator)} ${time}.`
      : `${place} ${arah} ${ukuran} ${time}, menjadi ${formatNilai(to.nilai, indikator)}.`;
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
