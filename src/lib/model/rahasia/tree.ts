/** One family of groups as a tree of sums: kelurahan add up to kecamatan, kecamatan to the city. */
import { byText } from '../../table/index.ts';
import { jenisWilayah } from '../wilayah.ts';
import { isKnown, type Cell, type Group } from './cell.ts';
import type { Family } from './family.ts';
import { smallestPartner } from './rules.ts';

/** Code of the area above, or null. */
export type IndukOf = (kode: string) => string | null;

/** One place with what each member of the family says of it; a member that says nothing is not in `cells`. */
export interface Place {
  readonly kode: string;
  readonly cells: ReadonlyMap<Group, Cell>;
  /** True when any member says too small a number. */
  readonly small: boolean;
}

export interface Tree {
  readonly members: Family;
  /** Places with too small a number, of any level, in the order of the rows. */
  readonly small: readonly Place[];
  /** Places without a place below them, in the order of codes. */
  readonly leaves: readonly Place[];
  /** Places with at least one place below them. */
  readonly totals: readonly Place[];
  /** The places above one that have a cell, the nearest first, up to the city. */
  readonly above: (kode: string) => readonly Place[];
  /** Places of one member without a place of the same member below them. */
  readonly leavesOf: (member: Group) => ReadonlySet<Place>;
}

/** The least that any source says; a number that is withheld may be anything from 1. */
const leastOf = ({ values, withheld }: Cell): number => (withheld ? 1 : Math.min(...values));

/** The least that any source says in any member. */
export const least = ({ cells }: Place): number => Math.min(...[...cells.values()].map(leastOf));

/** True for a cell large enough to hide another one: see `smallestPartner`. */
export const canHide = (cell: Cell): boolean => !cell.small && leastOf(cell) >= smallestPartner;

/** All places of which a number is known, in the order of the rows. */
function listPlaces(members: Family): Place[] {
  const places = new Map<string, Map<Group, Cell>>();
  for (const member of members) {
    for (const cell of member.cells.values()) {
      if (!isKnown(cell)) continue;
      const cells = places.get(cell.kode) ?? new Map<Group, Cell>();
      places.set(cell.kode, cells.set(member, cell));
    }
  }
  return [...places].map(([kode, cells]) => ({ kode, cells, small: [...cells.values()].some(({ small }) => small) }));
}

/** Looks up the places above a code. */
function createAbove(places: readonly Place[], indukOf: IndukOf): Tree['above'] {
  const byKode = new Map(places.map((place) => [place.kode, place]));
  return (kode) => {
    const found: Place[] = [];
    // As many steps as there are levels: codes that name each other as induk are told elsewhere.
    let induk = indukOf(kode);
    for (let left: number = jenisWilayah.length; left > 0 && induk !== null; left -= 1) {
      const place = byKode.get(induk);
      if (place !== undefined) found.push(place);
      induk = indukOf(induk);
    }
    return found;
  };
}

/** A family as a tree; cells of which no number is known stay out of it. */
export function createTree(members: Family, indukOf: IndukOf): Tree {
  const listed = listPlaces(members);
  const places = listed.toSorted((a, b) => byText(a.kode, b.kode));
  const above = createAbove(places, indukOf);
  const without = (some: readonly Place[]): Place[] => {
    const totals = new Set(some.flatMap(({ kode }) => above(kode)));
    return some.filter((place) => !totals.has(place));
  };
  const leaves = without(places);
  const isLeaf = new Set(leaves);
  const own = new Map(
    members.map((member) => [member, new Set(without(places.filter(({ cells }) => cells.has(member))))]),
  );
  return {
    members,
    small: listed.filter(({ small }) => small),
    leaves,
    totals: places.filter((place) => !isLeaf.has(place)),
    above,
    leavesOf: (member) => own.get(member) ?? new Set(),
  };
}
