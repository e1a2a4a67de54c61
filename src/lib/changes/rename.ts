/** Finds rows that are the same but for a name in their key, so that a new name does not look like new data. */
import type { Lembar } from './lembar.ts';

/** For each column of the key: old name to new name. */
export type Renames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** All rows under one name in a column, as one text that leaves the name out; rows in any order. */
function signatures({ kolom, baris }: Lembar, column: string, shared: readonly string[]): Map<string, string> {
  const at = kolom.indexOf(column);
  const others = shared.filter((name) => name !== column).map((name) => kolom.indexOf(name));
  const groups = Map.groupBy(baris, (row) => row[at] ?? '');
  groups.delete('');
  return new Map(
    [...groups].map(([name, rows]) => [
      name,
      JSON.stringify(rows.map((row) => JSON.stringify(others.map((one) => row[one] ?? ''))).toSorted()),
    ]),
  );
}

/** Names that stand on this side only, by what their rows say; one that says the same as another is left out. */
function aloneBy(own: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): Map<string, string> {
  const gone = [...own].filter(([name]) => !other.has(name));
  const groups = Map.groupBy(gone, ([, signature]) => signature);
  return new Map([...groups].flatMap(([signature, [one, second]]) => (one && !second ? [[signature, one[0]]] : [])));
}

/**
 * A name counts as changed only when the old one is gone from its column, the new one was never there, and all rows of
 * the two are alike in every other cell, and no other name fits as well. Everything less is a row removed and a row added.
 * @param key columns that name a row, all present on both sides
 */
export function findRenames(before: Lembar, after: Lembar, key: readonly string[]): Renames {
  const shared = before.kolom.filter((name) => after.kolom.includes(name));
  const found = key.map((column): [string, Map<string, string>] => {
    const [old, now] = [signatures(before, column, shared), signatures(after, column, shared)];
    const news = aloneBy(now, old);
    const pairs = [...aloneBy(old, now)].flatMap(([signature, name]): [string, string][] => {
      const next = news.get(signature);
      return next === undefined ? [] : [[name, next]];
    });
    return [column, new Map(pairs)];
  });
  return new Map(found.filter(([, pairs]) => pairs.size > 0));
}
