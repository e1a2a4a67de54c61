import { classify, layoutMap, layoutSmallMaps } from '../chart/index.ts';
import type { Atlas, Indikator } from '../model/index.ts';
import {
  countGapsIn,
  distributionOf,
  gapIn,
  gaps,
  gapWords,
  isYaTidak,
  snapshots,
  type Gap,
  type Snapshot,
} from '../stats/index.ts';
import { formatAngka, formatDaftar, formatTengah, formatTanggal, lowerFirst, wordsOfClass } from '../text/index.ts';
import { creditOf, type Bagan, type BaganTable } from './bagan.ts';

const MAPS = 4;
/** A map of fewer values is mostly hatching. */
const enoughKnown = 5;

/** First and last, and those between at even steps. */
function pickEvenly<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items];
  const at = Array.from({ length: count }, (_, step) => Math.round((step * (items.length - 1)) / (count - 1)));
  return at.flatMap((place) => items[place] ?? []);
}

/** Snapshots of the series with most of them, in time order: all measured in one way. */
function comparablePeriods(atlas: Atlas, indikator: Indikator): readonly Snapshot[] {
  const usable = snapshots(atlas, indikator.id).filter(({ nilai }) => nilai.size >= enoughKnown);
  const groups = [...Map.groupBy(usable, ({ seri }) => seri).values()];
  const longest = groups.reduce<readonly Snapshot[]>((best, one) => (one.length > best.length ? one : best), []);
  return pickEvenly(longest.toReversed(), MAPS);
}

/** The middle of the kelurahan. */
const middleOf = (snapshot: Snapshot): string =>
  formatTengah(distributionOf(snapshot)?.median ?? 0, snapshot.indikator);

/** The gaps of a map that are no mere lack of sources: "3 dirahasiakan". */
const stated: readonly Gap[] = ['dirahasiakan', 'tidak_dikumpulkan', 'belum_terbit'];
const tellStated = (atlas: Atlas, one: Snapshot): string[] =>
  [...countGapsIn(atlas, one)]
    .filter(([gap]) => stated.includes(gap))
    .map(([gap, count]) => `${formatAngka(count)} ${gapWords[gap].singkat}`);

/** What the hatching of these maps means: each gap that occurs on one of them. */
function wordsOfHatching(atlas: Atlas, periods: readonly Snapshot[]): string {
  const found = new Set(periods.flatMap((one) => [...countGapsIn(atlas, one).keys()]));
  const words = gaps.filter((gap) => found.has(gap)).toReversed();
  return words.map((gap) => gapWords[gap].singkat).join(' atau ');
}

function drawMaps(atlas: Atlas, indikator: Indikator, periods: readonly Snapshot[]) {
  const valuesOf = ({ nilai }: Snapshot) => atlas.kampung.map(({ kode }) => nilai.get(kode)?.nilai ?? null);
  // One set of classes for all maps, or the same tone would mean different values.
  const { classOf, classes } = classify(periods.flatMap(valuesOf));
  return layoutSmallMaps(
    layoutMap(atlas),
    periods.map((one) => ({
      judul: formatTanggal(one.periode),
      teks: [
        `nilai tengah ${middleOf(one)}`,
        `${formatAngka(one.nilai.size)} dari ${formatAngka(one.total)} kelurahan`,
        ...tellStated(atlas, one),
      ],
      kelasOf: (kode) => classOf(one.nilai.get(kode)?.nilai ?? null),
    })),
    classes.map((one) => ({
      kelas: one.kelas,
      teks: one.kelas === 'belum' ? wordsOfHatching(atlas, periods) : wordsOfClass(one, indikator),
    })),
  );
}

const createTable = (atlas: Atlas, periods: readonly Snapshot[]): BaganTable => ({
  columns: [
    { nama: 'kode', judul: null },
    { nama: 'kelurahan', judul: 'Kelurahan' },
    ...periods.map(({ periode }) => ({ nama: `nilai_${periode}`, judul: formatTanggal(periode) })),
  ],
  rows: atlas.kampung.map(({ kode, nama }) => [
    kode,
    nama,
    ...periods.map(({ nilai }) => nilai.get(kode)?.nilai ?? null),
  ]),
  gapAt: (row, column) => {
    const [kampung, snapshot] = [atlas.kampung[row], periods[column - 2]];
    return kampung === undefined || snapshot === undefined ? null : gapIn(atlas, snapshot, kampung.kode);
  },
});

/** The map of one indikator at up to four times of one series; null where there are fewer than two, and for yes/no. */
export function createPeriodMapsBagan(atlas: Atlas, indikator: Indikator): Bagan | null {
  const periods = isYaTidak(indikator) ? [] : comparablePeriods(atlas, indikator);
  const [first] = periods;
  if (first === undefined || periods.length < 2) return null;
  const said = periods.map((one) => `${middleOf(one)} pada ${formatTanggal(one.periode)}`);
  const rows = periods.flatMap(({ nilai }) => [...nilai.values()]);
  return {
    id: `peta-${indikator.id}`,
    judul: `Nilai tengah antarkelurahan ${lowerFirst(indikator.nama)}: ${formatDaftar(said)}.`,
    subjudul: `${indikator.nama} (${indikator.satuan}) menurut kelurahan, ${atlas.kota.nama}; ${first.seri}`,
    sumber: creditOf(
      atlas,
      rows.map(({ sumber }) => sumber),
    ),
    catatan: [...(indikator.catatan === null ? [] : [indikator.catatan]), 'Batas disederhanakan, bukan batas resmi.'],
    halaman: (paths) => paths.indikator(indikator.id),
    table: () => createTable(atlas, periods),
    drawing: () => drawMaps(atlas, indikator, periods),
  };
}
