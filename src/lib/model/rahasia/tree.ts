/** One group of cells as a tree of sums: kelurahan add up to kecamatan, kecamatan to the city. */
import { byText } from '../../table/index.ts';
import { jenisWilayah } from '../wilayah.ts';
import type { Cell, Group } from './cell.ts';
import { smallestPartner } from './rules.ts';

/** Code of the area above, or null. */
export type IndukOf = (kode: string) => string | null;

export interface Tree {
  readonly group: Group;
  /** Cells without a cell below them, in the order of codes. */
  readonly leaves: readonly Cell[];
  /** Cells with at least one cell below them. */
  readonly totals: readonly Cell[];
  /** The cells above a place that have one, the nearest first, up to the city. */
  readonly above: (kode: string) => readonly Cell[];
}

/** True when somebody has said how many there are. */
const isKnown = ({ values, withheld }: Cell): boolean => values.length > 0 || withheld;

/** The least that any source says; a number that is withheld may be anything from 1. */
export const least = ({ values, withheld }: Cell): number => (withheld ? 1 : Math.min(...values));

/** True for a cell large enough to hide another one: see `smallestPartner`. */
export const canHide = (cell: Cell): boolean => !cell.small && isKnown(cell) && least(cell) >= smallestPartner;

/** A group as a tree; cells of which no number is known stay out of it. */
export function createTree(group: Group, indukOf: IndukOf): Tree {
  const known = [...group.values()].filter(isKnown).toSorted((a, b) => byText(a.kode, b.kode));
  const cells = new Map(known.map((cell) => [cell.kode, cell]));
  const above = (kode: string): Cell[] => {
    const found: Cell[] = [];
    // As many steps as there are levels: codes that name each other as induk are told elsewhere.
    let induk = indukOf(kode);
    for (let left: number = jenisWilayah.length; left > 0 && induk !== null; left -= 1) {
      const cell = cells.get(induk);
      if (cell !== undefined) found.push(cell);
      induk = indukOf(induk);
    }
    return found;
  };
  const totals = new Set(known.flatMap(({ kode }) => above(kode)));
  return {
    group: cells,
    leaves: known.filter((cell) => !totals.has(cell)),
    totals: known.filter((cell) => totals.has(cell)),
    above,
  };
}
