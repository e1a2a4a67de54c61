/** What is told of the kelurahan that have no verified value in a snapshot: withheld is never called unknown. */
import type { Atlas, KodeKelurahan } from '../model/index.ts';
import { countGapsIn, gapWords, type Gap, type Snapshot } from '../stats/index.ts';
import { formatAngka } from './format.ts';

interface Sisa {
  /** "3 dirahasiakan; 1 belum terbit", as far as somebody has said why; null where nobody has. */
  readonly sebab: string | null;
  /** How many others have no verified value. */
  readonly lain: number;
}

const stated: readonly Gap[] = ['dirahasiakan', 'tidak_dikumpulkan', 'belum_terbit'];

/**
 * The kelurahan without a verified value, those with a stated reason apart from the others.
 * @param kampung of which to tell; all where it is absent
 * @param noun after the first number, for a sentence that has not named what it counts
 */
export function sisaOf(
  atlas: Atlas,
  snapshot: Snapshot,
  { kampung, noun = '' }: { kampung?: readonly { readonly kode: KodeKelurahan }[]; noun?: string } = {},
): Sisa {
  const counts = countGapsIn(atlas, snapshot, kampung);
  const told = stated.flatMap((gap): [Gap, number][] => {
    const count = counts.get(gap);
    return count === undefined ? [] : [[gap, count]];
  });
  const parts = told.map(([gap, count], at) => `${formatAngka(count)}${at === 0 ? noun : ''} ${gapWords[gap].singkat}`);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    sebab: parts.length === 0 ? null : parts.join('; '),
    lain: all - told.reduce((sum, [, count]) => sum + count, 0),
  };
}
