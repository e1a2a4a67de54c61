/** What an attacker reads in a published city whose numbers are told in several ways. */
import { decideNilai, releaseTables } from '../../../src/lib/model/rahasia/index.ts';
import { listTold, tablesOfFamily, truthOf, type FamilyCity, type Member, type Told } from './family-city.ts';
import { isPossible, most, rangeOf, type Sum } from './system.ts';

/** A number that is hidden: of a row, or of people who are in no row but are left beside the parts of a whole. */
export interface Secret {
  readonly what: string;
  readonly people: readonly string[];
  readonly value: number;
  /** True for a small count of a kelurahan. */
  readonly small: boolean;
}

export interface Knowledge {
  readonly sums: readonly Sum[];
  readonly secrets: readonly Secret[];
  readonly truth: ReadonlyMap<string, number>;
}

/** He knows of every hidden number whether it is small (1 to 9) or was hidden for another (10 and more, where it is). */
function boundsOf({ people: cells, value, leaf }: Told, reason: string | undefined): Sum {
  if (leaf && reason === 'pokok') return { cells, low: 1, high: 9 };
  return { cells, low: leaf && value > 9 ? 10 : 0, high: cells.length * most };
}

/**
 * True for a total that follows from published numbers alone, whatever was hidden below it: 37 in all and 14 boys beside
 * it are 23 girls. It went with the pattern of its family and is no secret; the small counts in it still are.
 */
function isOpenSum(total: Told, published: readonly Sum[]): boolean {
  if (total.leaf) return false;
  const [low, high] = rangeOf(published, total.people);
  return low === high;
}

const keyOf = (cells: readonly string[]): string => cells.toSorted().join('|');

/** People of a whole who are in none of its parts that have a row at a place. */
function listRest(rows: readonly Told[], truth: ReadonlyMap<string, number>): Secret[] {
  const wholes = rows.filter(({ leaf, member }) => leaf && member.count.bagian_dari === undefined);
  return wholes.flatMap((whole) => {
    const parts = rows.filter(
      ({ place, member }) => place === whole.place && member.count.bagian_dari === whole.member.count.id,
    );
    const told = new Set(parts.flatMap(({ people }) => people));
    const people = whole.people.filter((name) => !told.has(name));
    const value = people.reduce((sum, name) => sum + (truth.get(name) ?? 0), 0);
    return parts.length > 0 && value > 0 && value < 10
      ? [{ what: `rest of ${whole.member.count.id} in ${whole.place}`, people, value, small: true }]
      : [];
  });
}

/** True when all wholes are whole in their parts, and no part has parts: of others more can be told than is looked at. */
function isPlain({ members }: FamilyCity): boolean {
  const parts = members.filter(({ count }) => count.bagian_dari !== undefined);
  const inParts = new Set(parts.flatMap(({ count }) => count.groups));
  const wholes = members.filter(({ count }) => count.bagian_dari === undefined);
  const isWhole = ({ count }: Member): boolean => parts.length === 0 || count.groups.every((one) => inParts.has(one));
  return wholes.every(isWhole) && parts.every(({ count }) => count.bagian_dari === wholes[0]?.count.id);
}

/** Kelurahan without a row in a member whose totals count them, when there are few people; nobody has hidden them. */
function listUntold(rows: readonly Told[], truth: ReadonlyMap<string, number>, official: boolean): Secret[] {
  const totals = rows.filter(({ leaf }) => !leaf);
  return totals.flatMap(({ member, people: all }) => {
    const parts = rows.filter((one) => one.member === member && one.leaf);
    const told = new Set(parts.flatMap(({ people }) => people));
    const untold = all.filter((name) => !told.has(name));
    const people = new Set(untold.map((name) => name.split(' ')[1]));
    const value = untold.reduce((sum, name) => sum + (truth.get(name) ?? 0), 0);
    // What is 5 to 9 may stand in another series, which names an official publication for it.
    const isRest = untold.length < all.length && people.size === 1 && value > 0 && value < (official ? 5 : 10);
    return isRest ? [{ what: `${member.count.id} (${member.seri}) untold`, people: untold, value, small: true }] : [];
  });
}

/** @param keluarga false hides in every group as if no other told of it */
export function readFamily(city: FamilyCity, keluarga = true): Knowledge {
  const tables = tablesOfFamily(city);
  const decided = decideNilai(tables, { keluarga });
  const published = releaseTables(tables, decided).nilai.rows;
  const rows = listTold(city);
  const truth = truthOf(city);
  const sums = rows.map((told, at): Sum => {
    const value = published[at]?.nilai ?? null;
    return value === null ? boundsOf(told, decided.get(at)) : { cells: told.people, low: value, high: value };
  });
  const open = sums.filter((_, at) => (published[at]?.nilai ?? null) !== null);
  const hidden = rows.flatMap((told, at): Secret[] => {
    const small = decided.get(at) === 'pokok';
    if ((published[at]?.nilai ?? null) !== null || (!small && isOpenSum(told, open))) return [];
    const { people, value, member, place, leaf } = told;
    const what = `${member.count.id} (${member.seri}) in ${place}`;
    return [{ what, people, value, small: leaf && small }];
  });
  const secrets = new Map(
    [...hidden, ...listRest(rows, truth), ...(isPlain(city) ? listUntold(rows, truth, city.official) : [])].map(
      (one) => [keyOf(one.people), one],
    ),
  );
  return { sums, secrets: [...secrets.values()], truth };
}

/** What he would know without any sum over places: only the bounds of the hidden numbers. */
const priorOf = ({ sums }: Knowledge, { people }: Secret): Sum[] => {
  const places = new Set(people.map((name) => name.split(' ')[1]));
  return sums.filter(({ cells, low, high }) => low < high && cells.every((name) => places.has(name.split(' ')[1])));
};

/** The least and the most that a secret could be before anything was published. */
export const rangeBefore = (known: Knowledge, secret: Secret): [number, number] =>
  rangeOf(priorOf(known, secret), secret.people);

/** The least and the most that it can be for a reader of what is published. */
export const rangeAfter = ({ sums }: Knowledge, { people }: Secret): [number, number] => rangeOf(sums, people);

/** The numbers from 1 to 4 that trying out leaves for a secret. @param reach how far from the truth a cell may lie */
export const openValues = ({ sums, truth }: Knowledge, { people: cells }: Secret, reach: number): number[] =>
  [1, 2, 3, 4].filter((value) => isPossible([{ cells, low: value, high: value }, ...sums], truth, reach));
