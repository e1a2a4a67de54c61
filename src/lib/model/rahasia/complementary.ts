/**
 * Complementary suppression: hides further cells until no hidden count can be worked out by subtraction.
 *
 * A hidden cell is safe when it can trade with a partner: some other hidden cell of at least `smallestPartner`, such
 * that every total that holds only one of the two is hidden as well. Then a 1 could as well be a 4, with the partner
 * three smaller, and all published totals stay as they are; a reader who knows every published number, and which cells
 * are small, still cannot tell 1, 2, 3 and 4 apart. The partner is chosen by numbers that do not depend on the hidden
 * one (the smallest that is large enough), so the choice itself tells nothing. Where there is no partner, the total goes.
 */
import { byText } from '../../table/index.ts';
import type { Cell } from './cell.ts';
import { canHide, least, type Tree } from './tree.ts';

interface Hiding {
  readonly tree: Tree;
  /** Every cell that goes out without a number. */
  readonly hidden: Set<Cell>;
}

const bySize = (a: Cell, b: Cell): number => least(a) - least(b) || byText(a.kode, b.kode);

/** The totals below `limit` that hold the cell: all must be hidden for the cell to trade across `limit`. */
function between({ tree }: Hiding, cell: Cell, limit: Cell): Cell[] {
  const above = tree.above(cell.kode);
  return above.slice(0, above.indexOf(limit));
}

/** The nearest published total that holds a cell, or null when nothing can be subtracted from. */
const bindingOf = ({ tree, hidden }: Hiding, cell: Cell): Cell | null =>
  tree.above(cell.kode).find((total) => !hidden.has(total)) ?? null;

/** Cells that could trade with a target under a total, the cheapest first. */
function listPartners(hiding: Hiding, target: Cell, limit: Cell): Cell[] {
  const { tree, hidden } = hiding;
  const cost = (cell: Cell): number => [cell, ...between(hiding, cell, limit)].filter((one) => !hidden.has(one)).length;
  return tree.leaves
    .filter((cell) => {
      const above = tree.above(cell.kode);
      return cell !== target && canHide(cell) && above.includes(limit) && !above.includes(target);
    })
    .toSorted((a, b) => cost(a) - cost(b) || bySize(a, b));
}

/** Hides a partner for the target, and total after total where there is none. */
function protect(hiding: Hiding, target: Cell): void {
  for (let limit = bindingOf(hiding, target); limit !== null; limit = bindingOf(hiding, target)) {
    const [partner] = listPartners(hiding, target, limit);
    if (partner !== undefined) {
      for (const cell of [partner, ...between(hiding, partner, limit)]) hiding.hidden.add(cell);
      return;
    }
    hiding.hidden.add(limit);
  }
}

/** A hidden total whose parts are all published would be found by adding them: its largest part goes too. */
function openTotal({ tree, hidden }: Hiding, total: Cell): Cell | null {
  const parts = tree.leaves.filter((cell) => tree.above(cell.kode).includes(total));
  if (parts.some((cell) => hidden.has(cell))) return null;
  return parts.toSorted((a, b) => bySize(b, a))[0] ?? null;
}

/**
 * All cells to hide so that the small ones stay hidden.
 * @param small the cells that must not be told, of any level
 */
export function hideWith(tree: Tree, small: readonly Cell[]): ReadonlySet<Cell> {
  const hiding: Hiding = { tree, hidden: new Set(small) };
  const targets = [...small];
  for (const total of tree.totals) {
    const part = hiding.hidden.has(total) ? openTotal(hiding, total) : null;
    if (part === null) continue;
    hiding.hidden.add(part);
    targets.push(part);
  }
  for (const target of targets) protect(hiding, target);
  return hiding.hidden;
}
