import { createProblem, type Columns, type Dataset, type Problem, type Table } from '../../table/index.ts';
import { semuaDataset, type DatasetId } from '../dataset.ts';
import type { Tables } from '../tables.ts';
import { eachReadable } from './readable.ts';

type AnyRow = Record<string, unknown>;

/** Rows as short texts, equal only for equal keys: a number for each distinct value keeps a million of them small. */
function createKeyOf(key: readonly string[]): (row: AnyRow) => string {
  const numbers = key.map(() => new Map<unknown, number>());
  return (row) =>
    key
      .map((column, at) => {
        const seen = numbers[at] ?? new Map<unknown, number>();
        const number = seen.get(row[column]) ?? seen.size;
        seen.set(row[column], number);
        return number;
      })
      .join(' ');
}

const describe = (value: unknown): string => (typeof value === 'string' ? value : '(kosong)');

function findDuplicates(table: Table<AnyRow>, key: readonly string[]): Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  const keyOf = createKeyOf(key);
  eachReadable(table, (row, place) => {
    if (key.some((column) => row[column] === undefined)) return;
    const name = keyOf(row);
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, place);
      return;
    }
    const values = key.map((column) => describe(row[column])).join(' · ');
    const where = { file: table.file, row: place, column: key.join(', ') };
    problems.push(createProblem(where, { kind: 'key/duplicate', first: earlier, key: values }));
  });
  return problems;
}

/** Columns beside the key that no two rows may share: page names. */
const alsoUnique: readonly (readonly [DatasetId, string])[] = [
  ['kampung', 'slug'],
  ['wilayah', 'slug'],
];

/** No two rows of a dataset share its key; page names (slug) are unique too. */
export function checkKeys(tables: Tables): Problem[] {
  const datasets = Object.entries(semuaDataset) as unknown as [DatasetId, Dataset<Columns>][];
  const own = datasets.flatMap(([id, { key }]) => findDuplicates(tables[id] as Table<AnyRow>, key));
  const also = alsoUnique.flatMap(([id, column]) => findDuplicates(tables[id] as Table<AnyRow>, [column]));
  // A row that stands twice is told once, by its key.
  const told = new Set(own.map(({ file, row }) => `${file} ${row}`));
  return [...own, ...also.filter(({ file, row }) => !told.has(`${file} ${row}`))];
}
