import { createProblem, type Problem, type Table } from '../../table/index.ts';
import type { DatasetId } from '../dataset.ts';
import type { Tables } from '../tables.ts';
import { eachReadable } from './readable.ts';

/** Columns whose words make groups: two spellings of one word would make two groups. */
const grouping: readonly (readonly [DatasetId, string])[] = [
  ['indikator', 'topik'],
  ['indikator', 'satuan'],
  ['instrumen', 'instrumen'],
  ['instrumen', 'seri'],
  ['cerita', 'tema'],
  ['istilah', 'istilah'],
];

/** The letters and digits of a word alone: "e-PPGBM" and "E PPGBM" are one. */
const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, '');

interface Spelling {
  readonly word: string;
  readonly row: number;
  count: number;
}

/** The spellings of each word of a column, by what is left of the word when it is folded. */
function listSpellings(table: Table<Record<string, unknown>>, column: string): Spelling[][] {
  const words = new Map<string, Spelling>();
  eachReadable(table, (row, place) => {
    for (const word of [row[column] ?? []].flat()) {
      if (typeof word !== 'string') continue;
      const seen = words.get(word) ?? { word, row: place, count: 0 };
      seen.count += 1;
      words.set(word, seen);
    }
  });
  return [...Map.groupBy(words.values(), ({ word }) => fold(word) || word).values()];
}

/** Words that differ only in capitals, spaces or marks are one word; the rarer spelling is told. */
export function checkSpelling(tables: Tables): Problem[] {
  return grouping.flatMap(([id, column]) => {
    const table = tables[id] as Table<Record<string, unknown>>;
    return listSpellings(table, column).flatMap((spellings) => {
      const [usual, ...rare] = spellings.toSorted((a, b) => b.count - a.count);
      return rare.map(({ word, row }) =>
        createProblem(
          { file: table.file, row, column, cell: word },
          {
            kind: 'rule/broken',
            masalah: `Kata ini juga ditulis "${usual?.word ?? ''}" (baris ${usual?.row ?? 1}); dua ejaan menjadi dua kelompok.`,
            harapan: 'Satu ejaan untuk satu kata, huruf besar dan kecilnya sama.',
            perbaikan: `Tulis "${usual?.word ?? ''}" di semua baris, atau samakan dengan cara lain.`,
          },
        ),
      );
    });
  });
}
