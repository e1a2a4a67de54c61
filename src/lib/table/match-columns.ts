import { findNearest } from './nearest.ts';

/** A column as the schema knows it: the name in the file and the title that people read. */
export interface ColumnName {
  readonly nama: string;
  readonly judul: string;
  /** True when the file may do without it. */
  readonly bolehAbsen: boolean;
}

export interface Match {
  /** For each column of the schema its index in the header found, or -1. */
  readonly index: readonly number[];
  readonly misspelt: readonly { readonly name: string; readonly suggestion: string }[];
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
}

/** "Kode Wilayah" and "KODE_WILAYAH" to the form of a column name. */
const toName = (text: string): string =>
  text
    .slice(0, 100)
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

/** The missing column that a wrong name most likely means: by spelling, by its title, or by a word it shares. */
function findMeant(name: string, missing: readonly ColumnName[]): ColumnName | undefined {
  const wanted = toName(name);
  if (wanted === '') return undefined;
  const near = findNearest(
    wanted,
    missing.map(({ nama }) => nama),
  );
  return (
    missing.find(({ nama }) => nama === near) ??
    missing.find(({ judul }) => toName(judul) === wanted) ??
    missing.find(({ nama }) => `_${wanted}_`.includes(`_${nama}_`))
  );
}

/** Pairs the columns of the schema with the names found. A name that stands twice belongs to nobody: which one is right? */
export function matchColumns(found: readonly string[], columns: readonly ColumnName[]): Match {
  const positions = new Map<string, number>();
  found.forEach((name, at) => positions.set(name, positions.has(name) ? -1 : at));
  const known = new Set(columns.map(({ nama }) => nama));
  let missing = columns.filter(({ nama }) => !positions.has(nama));
  const misspelt: { name: string; suggestion: string }[] = [];
  const unknown: string[] = [];
  for (const name of positions.keys()) {
    if (known.has(name) || name.trim() === '') continue;
    const meant = findMeant(name, missing);
    if (meant === undefined) {
      unknown.push(name);
      continue;
    }
    misspelt.push({ name, suggestion: meant.nama });
    positions.set(meant.nama, positions.get(name) ?? -1);
    missing = missing.filter((column) => column !== meant);
  }
  const index = columns.map(({ nama }) => positions.get(nama) ?? -1);
  return { index, misspelt, unknown, missing: missing.filter(({ bolehAbsen }) => !bolehAbsen).map(({ nama }) => nama) };
}
