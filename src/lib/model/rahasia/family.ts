/**
 * Groups that tell of each other. A number that is hidden in one of them must not stand in another, so they are decided
 * together: the series of one count (what one instrument says is taken for what the other hides), and the parts of a
 * whole (`bagian_dari`: boys and girls add up to all).
 */
import type { Indikator } from '../indikator.ts';
import type { Group } from './cell.ts';
import { listRemainders } from './remainder.ts';

/** Groups of one period; a place that is hidden in one of them is hidden in all. */
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

/** All groups as families, in the order of their first group, each with what is left beside its parts. */
export function createFamilies(groups: readonly Group[], catalogue: Catalogue): Family[] {
  const rootOf = createRootOf(catalogue);
  const parts = Map.groupBy(
    catalogue.filter(({ bagian_dari }) => bagian_dari !== null),
    ({ bagian_dari }) => bagian_dari,
  );
  const partsOf = (count: string): readonly string[] => (parts.get(count as Indikator['id']) ?? []).map(({ id }) => id);
  const families = Map.groupBy(groups, ({ count, periode }) => `${rootOf(count)} ${periode}`);
  return [...families.values()].map((family) => [...family, ...listRemainders(family, partsOf)]);
}
