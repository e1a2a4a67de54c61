/**
 * Groups that tell of each other. A number that is hidden in one of them must not stand in another, so they are decided
 * together: the series of one count (what one instrument says is taken for what the other hides), the parts of a whole
 * (`bagian_dari`: boys and girls add up to all), and periods that overlap (August of a year is told by the year as well).
 */
import type { Indikator } from '../indikator.ts';
import type { Group } from './cell.ts';
import { groupByTime } from './periode.ts';
import { listRemainders } from './remainder.ts';
import { listUnlistedBetween, withUnlisted, type Area } from './unlisted.ts';

/** Groups of one stretch of time; a place that is hidden in one of them is hidden in all. */
export type Family = readonly Group[];

type Catalogue = readonly Pick<Indikator, 'id' | 'bagian_dari'>[];

/** The whole of which an indikator is a part of a part, or itself. Parts of each other are told elsewhere. */
function createRootOf(catalogue: Catalogue): (id: string) => string {
  const whole = new Map<string, string | null>(catalogue.map(({ id, bagian_dari }) => [id, bagian_dari]));
  return (id) => {
    const seen = new Set<string>();
    let root = id;
    for (let up = whole.get(id) ?? null; up !== null && !seen.has(up); up = whole.get(up) ?? null) {
      seen.add(up);
      root = up;
    }
    return root;
  };
}

/**
 * All groups as families, each with the places that have no row but can be worked out, and with what is left beside its
 * parts.
 */
export function createFamilies(groups: readonly Group[], catalogue: Catalogue, area: Area): Family[] {
  const rootOf = createRootOf(catalogue);
  const parts = Map.groupBy(
    catalogue.filter(({ bagian_dari }) => bagian_dari !== null),
    ({ bagian_dari }) => bagian_dari,
  );
  const partsOf = (count: string): readonly string[] => (parts.get(count as Indikator['id']) ?? []).map(({ id }) => id);
  const kin = Map.groupBy(groups, ({ count }) => rootOf(count));
  return [...kin.values()].flatMap(groupByTime).map((family) => {
    const known = family.map((group) => withUnlisted(group, area));
    const rest = listRemainders(known, partsOf).map((group) => withUnlisted(group, area));
    return [...known, ...listUnlistedBetween(known, area), ...rest];
  });
}
