import * as d3 from 'd3';
import type { Atlas, Kampung, KodeWilayah, Wilayah } from '../model/index.ts';
import { isYaTidak } from './instrumen.ts';
import { memo } from './memo.ts';
import type { Snapshot } from './snapshot.ts';
import { splitByKecamatan } from './split.ts';

export interface Distribution {
  /** Number of values; the quartiles describe places, not the people in them. */
  readonly n: number;
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
}

/**
 * Five numbers that describe values, or null when there are none. Quantiles interpolate between the two values
 * around (n − 1)p: method R-7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American
 * Statistician 50 (1996), as d3.quantileSorted does.
 */
export function distribution(values: readonly number[]): Distribution | null {
  const sorted = values.toSorted((a, b) => a - b);
  // Twelve digits: what binary fractions add beyond them (11.149999999999999) is not in the data.
  const at = (p: number): number => Number((d3.quantileSorted(sorted, p) ?? NaN).toPrecision(12));
  if (sorted.length === 0) return null;
  return { n: sorted.length, min: at(0), q1: at(0.25), median: at(0.5), q3: at(0.75), max: at(1) };
}

export interface SnapshotDistribution extends Distribution {
  /** Number of kampung with a verified value. */
  readonly known: number;
  /** Number of kampung that there are. */
  readonly total: number;
}

const numbersOf = ({ nilai }: Snapshot): number[] => [...nilai.values()].map((row) => row.nilai);

/**
 * How the verified values of a snapshot are spread; `median` is the "nilai tengah antarkelurahan", in which every
 * kelurahan counts once, so it is no figure for the city. Null when nothing is known, and for yes/no.
 */
export const distributionOf: (snapshot: Snapshot) => SnapshotDistribution | null = memo((snapshot: Snapshot) => {
  const spread = isYaTidak(snapshot.indikator) ? null : distribution(numbersOf(snapshot));
  return spread === null ? null : { ...spread, known: spread.n, total: snapshot.total };
});

/** `distributionOf` for each kecamatan, by its code; null where nothing is known. */
export const distributionByKecamatan = (
  atlas: Atlas,
  snapshot: Snapshot,
): ReadonlyMap<KodeWilayah, SnapshotDistribution | null> =>
  new Map([...splitByKecamatan(atlas, snapshot)].map(([kode, part]) => [kode, distributionOf(part)]));

/** Fewer known places make a middle that says little. */
const enoughKnown = 5;

/** The area within which a value is compared, and how the values of its kelurahan are spread. */
export interface Surroundings {
  /** The kecamatan or the city. */
  readonly wilayah: Wilayah;
  readonly sebaran: SnapshotDistribution;
}

/**
 * What a kampung is compared with in a snapshot: the kelurahan of its own kecamatan when at least five of them are
 * known, else all of the city when at least five of those are. Null with fewer, and for yes/no.
 */
export function distributionAround(atlas: Atlas, snapshot: Snapshot, { kecamatan }: Kampung): Surroundings | null {
  const part = splitByKecamatan(atlas, snapshot).get(kecamatan.kode);
  const near = part === undefined ? null : distributionOf(part);
  if (near !== null && near.known >= enoughKnown) return { wilayah: kecamatan, sebaran: near };
  const all = distributionOf(snapshot);
  if (all === null || all.known < enoughKnown) return null;
  return { wilayah: atlas.kota, sebaran: all };
}

export interface YaTidakCount {
  readonly ya: number;
  readonly tidak: number;
  /** Number of kampung with a verified answer: `ya` plus `tidak`. */
  readonly known: number;
  readonly total: number;
}

/** How many kampung have a yes and how many a no; null when the indikator is a quantity. */
export const countYaTidak: (snapshot: Snapshot) => YaTidakCount | null = memo((snapshot: Snapshot) => {
  if (!isYaTidak(snapshot.indikator)) return null;
  const values = numbersOf(snapshot);
  const ya = values.filter((value) => value === 1).length;
  return { ya, tidak: values.length - ya, known: values.length, total: snapshot.total };
});
