/** Every text of a table that people read, row by row. */
import { createDictionary } from '../../table/index.ts';
import { datasetOf, type DatasetId } from '../dataset.ts';

/** Names of the columns of a dataset that hold words of ours or of a source. */
export const textColumns = (id: DatasetId): readonly string[] =>
  createDictionary(datasetOf(id))
    .filter(({ tipe }) => tipe === 'teks')
    .map(({ nama }) => nama);

/** All words of a row in one line, for what stands beside a text; the marks in addresses part words as spaces do. */
export const wordsOf = (row: Readonly<Record<string, unknown>>): string =>
  Object.values(row)
    .flat()
    .filter((value) => typeof value === 'string')
    .join(' ')
    .replace(/[-_/]/gu, ' ');
