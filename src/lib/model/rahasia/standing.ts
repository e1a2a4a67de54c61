/** Whether two places stand alike in every member of a family, so that people can be thought from one into the other. */
import type { Group } from './cell.ts';
import { canHide, type Place, type Tree } from './tree.ts';

/**
 * How the sums of a member below a limit see a place. `listed`: it has a row, or a total that holds it is the smallest
 * thing that the member tells. `through`: only totals hold it, beside rows of other places; whether they count it nobody
 * knows. `absent`: nothing holds it.
 */
type Standing = 'listed' | 'through' | 'absent';

/** The places from one up to a limit, without the limit. */
export function chainOf(tree: Tree, place: Place, limit: Place): Place[] {
  const above = tree.above(place.kode);
  return [place, ...above.slice(0, above.indexOf(limit))];
}

/** The lowest place of a chain of which the member says anything. */
const lowestOf = (member: Group, chain: readonly Place[]): Place | undefined =>
  chain.find(({ cells }) => cells.has(member));

function standingOf(tree: Tree, member: Group, chain: readonly Place[]): Standing {
  const lowest = lowestOf(member, chain);
  if (lowest === undefined) return 'absent';
  return lowest === chain[0] || tree.leavesOf(member).has(lowest) ? 'listed' : 'through';
}

/** True when every number that the place gives up in a trade is large enough: its own, or that of the total in its stead. */
export const canGive = (tree: Tree, chain: readonly Place[]): boolean =>
  tree.members.every((member) => {
    if (standingOf(tree, member, chain) !== 'listed') return true;
    const cell = lowestOf(member, chain)?.cells.get(member);
    return cell === undefined || canHide(cell);
  });

/** True when no member sees one of two places otherwise than the other: then no sum of any member changes in a trade. */
export const standAlike = (tree: Tree, a: readonly Place[], b: readonly Place[]): boolean =>
  tree.members.every((member) => standingOf(tree, member, a) === standingOf(tree, member, b));

/** True when all that the member says of a total it also says of a place below it, or of nothing below it. */
export const carries = (tree: Tree, place: Place, total: Place): boolean =>
  tree.members.every(
    (member) =>
      !total.cells.has(member) || standingOf(tree, member, [...chainOf(tree, place, total), total]) === 'listed',
  );
