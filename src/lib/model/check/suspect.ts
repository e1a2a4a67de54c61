import { createProblem, formatPlain, type Message, type Problem } from '../../table/index.ts';
import type { NilaiRow } from '../nilai.ts';
import type { Tables } from '../tables.ts';
import { rangeFault } from './nilai.ts';
import { listLevels } from './wilayah.ts';

/** The two largest values of a group, and where the largest stands. */
interface Top {
  at: number;
  first: number;
  second: number;
  count: number;
}

function addTo(group: Map<string, Top>, key: string, value: number, at: number): void {
  const top = group.get(key);
  if (top === undefined) {
    group.set(key, { at, first: value, second: 0, count: 1 });
    return;
  }
  top.count += 1;
  if (value > top.first) [top.at, top.first, top.second] = [at, value, top.first];
  else if (value > top.second) top.second = value;
}

/** So many times larger than any other: of one place over time, and of all places of a level. */
const [overTime, overPlaces] = [5, 4];
/** Small counts jump, and few places say nothing about the next. */
const [smallest, fewest] = [50, 10];

/** How a person says that a value that looks wrong is right. */
const compared = /sudah dicocokkan/i;
const acknowledge = 'Bila sudah benar, tulis "Sudah dicocokkan" di kolom catatan; peringatan ini lalu hilang.';

const tooLarge = ({ first, second }: Top): Message => ({
  masalah: `Angka ini jauh lebih besar daripada semua angka lain yang sebanding (paling besar ${formatPlain(second)}).`,
  harapan: `Angka yang sepadan, kecuali sumbernya memang menyebut ${formatPlain(first)}.`,
  perbaikan: `Periksa sumbernya: mungkin kelebihan nol, atau kodenya milik wilayah lain. ${acknowledge}`,
});

/** Where most percentages of an indicator are so large, one below 1 and far from the next was most likely written as a fraction. */
const [usualQuartile, belowNext] = [10, 5];

const tooSmall = (value: number): Message => ({
  masalah: 'Persentase ini jauh lebih kecil daripada yang lain; mungkin tertulis sebagai pecahan dari 1.',
  harapan: 'Persen ditulis dari 0 sampai 100: 26.5, bukan 0.265.',
  perbaikan: `Bila begitu, tulis "${formatPlain(Number((value * 100).toPrecision(12)))}". ${acknowledge}`,
});

type Found = readonly [at: number, message: Message];

/** Percentages of one indicator that are a hundred times too small for the rest. */
function findFractions(rows: readonly NilaiRow[], places: readonly number[]): Found[] {
  const values = places.map((at) => rows[at]?.nilai ?? 0).toSorted((a, b) => a - b);
  const quartile = values[Math.floor(values.length / 4)] ?? 0;
  const last = values.findLast((value, at) => value < 1 && value * belowNext < (values[at + 1] ?? 0));
  if (last === undefined || quartile < usualQuartile) return [];
  return places.flatMap((at): Found[] => {
    const value = rows[at]?.nilai ?? 0;
    return value > 0 && value <= last ? [[at, tooSmall(value)]] : [];
  });
}

/** Places of the rows of each indicator that is measured in percent. */
function listPercent({ nilai, indikator }: Tables): Map<string, number[]> {
  const units = new Map<string, string>(indikator.rows.map(({ id, satuan }) => [id, satuan]));
  const places = new Map<string, number[]>();
  nilai.rows.forEach(({ indikator: id, nilai: value }, at) => {
    if (units.get(id) !== 'persen' || value === null) return;
    const list = places.get(id);
    if (list === undefined) places.set(id, [at]);
    else list.push(at);
  });
  return places;
}

const isOver = ({ first, second }: Top, times: number): boolean =>
  first >= smallest && second > 0 && first > second * times;

function findLarge({ nilai, wilayah }: Tables): Found[] {
  const level = listLevels(wilayah);
  const [inPlace, inLevel] = [new Map<string, Top>(), new Map<string, Top>()];
  nilai.rows.forEach(({ indikator, kode, nilai: value }, at) => {
    if (value === null) return;
    addTo(inPlace, `${indikator} ${kode}`, value, at);
    addTo(inLevel, `${indikator} ${level.get(kode) ?? ''}`, value, at);
  });
  return [
    ...[...inPlace.values()].filter((top) => isOver(top, overTime)),
    ...[...inLevel.values()].filter((top) => top.count > fewest && isOver(top, overPlaces)),
  ].map((top) => [top.at, tooLarge(top)]);
}

/**
 * Values that are possible, but far from all others of their kind: ten times too large, or a fraction in the place of a
 * percentage. They never stop the build, and a note says which have been compared with the source.
 */
export function checkSuspect(tables: Tables): Problem[] {
  const { rows, places, file } = tables.nilai;
  const byId = new Map(tables.indikator.rows.map((row) => [row.id, row]));
  const fractions = [...listPercent(tables).values()].flatMap((list) => findFractions(rows, list));
  return [...new Map([...findLarge(tables), ...fractions])].flatMap(([at, message]) => {
    const row = rows[at];
    const measured = row === undefined ? undefined : byId.get(row.indikator);
    if (row === undefined || measured === undefined || row.nilai === null) return [];
    // What is impossible has been told already.
    if (rangeFault(measured, row.nilai) !== null) return [];
    if (row.catatan !== null && compared.test(row.catatan)) return [];
    const place = { file, row: places[at] ?? 1, column: 'nilai', cell: formatPlain(row.nilai) };
    return [createProblem(place, { kind: 'rule/suspect', ...message })];
  });
}
