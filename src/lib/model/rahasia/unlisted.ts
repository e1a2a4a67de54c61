/**
 * Places without a row that everybody can work out: eight of nine kelurahan are told and so is their sum. What is left
 * is a count like any other, and where it is small it must not be found.
 */
import type { JenisWilayah } from '../wilayah.ts';
import { isKnown, type Cell, type Group } from './cell.ts';
import { restOf } from './remainder.ts';
import { isSmall } from './rules.ts';

/** The tree of areas, as far as sums over places need it. */
export interface Area {
  readonly jenisOf: (kode: string) => JenisWilayah | undefined;
  readonly childrenOf: (kode: string) => readonly string[];
  readonly indukOf: (kode: string) => string | null;
}

const isTotal = ({ jenis }: Cell): boolean => jenis === 'kota' || jenis === 'kecamatan';

interface Below {
  /** The nearest places that are told. */
  readonly told: Cell[];
  /** Kelurahan of which nothing is told, nor of anything that holds them. */
  readonly untold: string[];
}

function listBelow({ cells }: Group, { childrenOf }: Area, kode: string): Below {
  const found: Below = { told: [], untold: [] };
  const visit = (one: string): void => {
    const cell = cells.get(one);
    const children = childrenOf(one);
    if (cell !== undefined && isKnown(cell)) found.told.push(cell);
    else if (children.length === 0) found.untold.push(one);
    else children.forEach(visit);
  };
  childrenOf(kode).forEach(visit);
  return found;
}

/** Between the code that holds several kelurahan together and theirs: no code of an area has a space. */
const mark = ' ? ';

/** One code for some kelurahan of which only the sum can be told. */
function codeOf(untold: readonly string[], total: string, { indukOf }: Area): string {
  const [first = total] = untold;
  if (untold.length === 1) return first;
  const induk = indukOf(first);
  const isOne = induk !== null && untold.every((kode) => indukOf(kode) === induk);
  return [isOne ? induk : total, untold.join('+')].join(mark);
}

/** The code above, for several kelurahan together as well. */
export const createIndukOf =
  (indukOf: Area['indukOf']): Area['indukOf'] =>
  (kode) =>
    kode.includes(mark) ? (kode.split(mark)[0] ?? null) : indukOf(kode);

/** What a total leaves for the places without a row, when that is a small count. */
function unlistedOf(group: Group, area: Area, total: Cell): Cell | null {
  const { told, untold } = listBelow(group, area, total.kode);
  // What is hidden anyway cannot be subtracted.
  if (untold.length === 0 || told.length === 0 || told.some(({ small }) => small)) return null;
  const rest = restOf(
    total,
    told.map((cell) => [cell]),
  );
  if (!rest?.values.some((value) => isSmall(value, { publikasi_resmi: null }))) return null;
  const kode = codeOf(untold, total.kode, area);
  return { kode, jenis: 'kelurahan', rows: [], values: rest.values, withheld: false, small: true };
}

const listUnlisted = (group: Group, area: Area): Cell[] =>
  [...group.cells.values()]
    .filter((cell) => isTotal(cell) && isKnown(cell))
    .flatMap((total) => unlistedOf(group, area, total) ?? []);

/** A group with a cell for each place, or few places together, that have no row and leave a small count. */
export function withUnlisted(group: Group, area: Area): Group {
  const found = listUnlisted(group, area);
  if (found.length === 0) return group;
  const cells = new Map(group.cells);
  for (const cell of found) cells.set(cell.kode, { ...cell, rows: [...(cells.get(cell.kode)?.rows ?? [])] });
  return { ...group, cells };
}

/** What two series, or two periods that overlap, say of one count, as if one had said it. */
function joinGroups(count: string, groups: readonly Group[]): Group {
  const cells = new Map<string, Cell>();
  for (const cell of groups.flatMap((group) => [...group.cells.values()])) {
    const { kode, jenis } = cell;
    const { values, withheld, small } = cells.get(kode) ?? { values: [], withheld: false, small: false };
    cells.set(kode, {
      kode,
      jenis,
      rows: [],
      values: [...values, ...cell.values],
      withheld: withheld || cell.withheld,
      small: small || cell.small,
    });
  }
  return { count, periode: '', seri: '', cells };
}

/**
 * One more group for each count whose total one series tells and whose parts another: the places that neither tells.
 * It stands apart from both, so that nothing can be traded with it and the totals above it go.
 */
export function listUnlistedBetween(family: readonly Group[], area: Area): Group[] {
  return [...Map.groupBy(family, ({ count }) => count)].flatMap(([count, groups]) => {
    if (groups.length < 2) return [];
    const cells = listUnlisted(joinGroups(count, groups), area).filter(
      ({ kode }) => !groups.some((group) => group.cells.has(kode)),
    );
    return cells.length === 0
      ? []
      : [{ count: `${count} ?`, periode: '', seri: '', cells: new Map(cells.map((cell) => [cell.kode, cell])) }];
  });
}
