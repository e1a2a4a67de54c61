/** Places of similar size, for a comparison that shames nobody: by how big they are, never by how they fare. */
import type { Atlas, Indikator, IndikatorId, Kampung, KodeKelurahan } from '../model/index.ts';
import { areaOf } from './geography.ts';
import { isYaTidak } from './instrumen.ts';
import { snapshots } from './snapshot.ts';
import { byText, type Tanggal } from './time.ts';

/** What "size" means here, and the size of every kampung. */
export interface Sizes {
  /** Null when the area of our boundaries is taken, in square kilometres. */
  readonly indikator: Indikator | null;
  readonly periode: Tanggal | null;
  readonly of: ReadonlyMap<KodeKelurahan, number>;
}

/**
 * The measure of size: the first of these indikator of which one snapshot has a verified value for every kampung (the
 * newest such), else the area. A measure that leaves one kampung out would leave it without peers.
 * @param ids counts of people, families or RT, the best measure first; those that do not exist are passed over
 */
export function sizesOf(atlas: Atlas, ids: readonly string[]): Sizes {
  for (const id of ids) {
    const indikator = atlas.indikatorById.get(id as IndikatorId);
    if (indikator === undefined || isYaTidak(indikator)) continue;
    const full = snapshots(atlas, indikator.id).find(({ nilai, total }) => nilai.size === total);
    if (full === undefined) continue;
    const of = new Map([...full.nilai].map(([kode, row]) => [kode, row.nilai]));
    return { indikator, periode: full.periode, of };
  }
  return { indikator: null, periode: null, of: new Map(atlas.kampung.map((one) => [one.kode, areaOf(one)])) };
}

/**
 * For every kampung the others nearest to it in size, the nearest first; of two equally near the smaller one first, of
 * two equally large the one with the smaller code.
 * @param count how many for each, fewer when the city has no more
 */
export function peersBySize(atlas: Atlas, sizes: Sizes, count: number): ReadonlyMap<KodeKelurahan, readonly Kampung[]> {
  const sizeOf = ({ kode }: Kampung): number => sizes.of.get(kode) ?? Number.NaN;
  const sorted = atlas.kampung
    .filter((one) => !Number.isNaN(sizeOf(one)))
    .sort((a, b) => sizeOf(a) - sizeOf(b) || byText(a.kode, b.kode));
  return new Map(sorted.map((own, at) => [own.kode, nearest(sorted, at, sizeOf, count)]));
}

/** Walks away from one place of a sorted list to both sides, each time to the nearer neighbour. */
function nearest(sorted: readonly Kampung[], at: number, sizeOf: (one: Kampung) => number, count: number): Kampung[] {
  const own = sorted[at];
  const found: Kampung[] = [];
  let [left, right] = [at - 1, at + 1];
  while (own !== undefined && found.length < count) {
    const [smaller, larger] = [sorted[left], sorted[right]];
    if (smaller === undefined && larger === undefined) break;
    const below = smaller === undefined ? Infinity : sizeOf(own) - sizeOf(smaller);
    const above = larger === undefined ? Infinity : sizeOf(larger) - sizeOf(own);
    if (smaller !== undefined && below <= above) {
      found.push(smaller);
      left -= 1;
    } else if (larger !== undefined) {
      found.push(larger);
      right += 1;
    }
  }
  return found;
}
