/**
 * Complementary suppression: hides further places until no hidden count can be worked out by subtraction.
 *
 * All groups of a family share one pattern: a place that is hidden is hidden in every series of a count, and in the parts
 * as in the whole. A hidden place is safe when it can trade with a partner: some other hidden place of at least
 * `smallestPartner` in every group, such that every total that holds only one of the two is hidden as well. Then a 1 could
 * as well be a 4, with the partner three smaller, in one part and in all wholes above it and in all series at once: all
 * published sums stay as they are, over places and over parts. So a reader who knows every published number, and which
 * cells are small, still cannot tell 1, 2, 3 and 4 apart. The two must stand alike in every group (`standing.ts`): where a
 * group counts only one of them, its sum would not stay. The partner is chosen by numbers that do not depend on the
 * hidden one (the smallest that is large enough), so the choice itself tells nothing. Where there is no partner, the
 * total goes.
 */
import { byText } from '../../table/index.ts';
import { canGive, carries, chainOf, standAlike } from './standing.ts';
import { least, type Place, type Tree } from './tree.ts';

interface Hiding {
  readonly tree: Tree;
  /** Every place that goes out without a number. */
  readonly hidden: Set<Place>;
}

const bySize = (a: Place, b: Place): number => least(a) - least(b) || byText(a.kode, b.kode);

/** The nearest published total that holds a place, or null when nothing can be subtracted from. */
const bindingOf = ({ tree, hidden }: Hiding, place: Place): Place | null =>
  tree.above(place.kode).find((total) => !hidden.has(total)) ?? null;

/** Hidden places that change with the target: itself, or for a total one of its parts. */
function listCarriers({ tree, hidden }: Hiding, target: Place): Place[] {
  if (!tree.totals.includes(target)) return [target];
  return tree.leaves.filter(
    (leaf) => hidden.has(leaf) && tree.above(leaf.kode).includes(target) && carries(tree, leaf, target),
  );
}

/** Places that could trade with a target under a total, the cheapest first. */
function listPartners(hiding: Hiding, target: Place, limit: Place): Place[] {
  const { tree, hidden } = hiding;
  const carriers = listCarriers(hiding, target).map((place) => chainOf(tree, place, limit));
  const cost = (place: Place): number => chainOf(tree, place, limit).filter((one) => !hidden.has(one)).length;
  return tree.leaves
    .filter((place) => {
      const above = tree.above(place.kode);
      if (place === target || place.small || !above.includes(limit) || above.includes(target)) return false;
      const chain = chainOf(tree, place, limit);
      return canGive(tree, chain) && carriers.some((carrier) => standAlike(tree, carrier, chain));
    })
    .toSorted((a, b) => cost(a) - cost(b) || bySize(a, b));
}

/** Hides a partner for the target, and total after total where there is none. */
function protect(hiding: Hiding, target: Place): void {
  for (let limit = bindingOf(hiding, target); limit !== null; limit = bindingOf(hiding, target)) {
    const [partner] = listPartners(hiding, target, limit);
    if (partner !== undefined) {
      for (const place of chainOf(hiding.tree, partner, limit)) hiding.hidden.add(place);
      return;
    }
    hiding.hidden.add(limit);
  }
}

/** A hidden total whose parts are all published in some member would be found by adding them: the largest goes too. */
function* openTotal({ tree, hidden }: Hiding, total: Place): Generator<Place> {
  for (const member of tree.members) {
    const parts = [...tree.leavesOf(member)].filter(({ kode }) => tree.above(kode).includes(total));
    const [largest] = parts.toSorted((a, b) => bySize(b, a));
    if (largest !== undefined && !parts.some((place) => hidden.has(place))) yield largest;
  }
}

/** All places to hide so that the small ones of a tree stay hidden, of any level. */
export function hideWith(tree: Tree): ReadonlySet<Place> {
  const hiding: Hiding = { tree, hidden: new Set(tree.small) };
  const targets = [...tree.small];
  for (const total of tree.totals) {
    if (!hiding.hidden.has(total)) continue;
    for (const part of openTotal(hiding, total)) {
      hiding.hidden.add(part);
      targets.push(part);
    }
  }
  for (const target of targets) protect(hiding, target);
  return hiding.hidden;
}
