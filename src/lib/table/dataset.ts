import type { z } from 'zod';
import { metaOf, type CellCodec, type ColumnMeta } from './column.ts';

export type Columns = Record<string, CellCodec<unknown>>;

/** The value of each column: the type of a row follows from its schema and is never written twice. */
export type RowOf<C extends Columns> = { readonly [K in keyof C]: z.output<C[K]> };

/** A dataset: one CSV file, its columns in order, and the columns that no two rows may share. */
export interface Dataset<C extends Columns = Columns> {
  readonly id: string;
  /** File name in the data folder. */
  readonly file: string;
  readonly judul: string;
  readonly deskripsi: string;
  /** The same two in English, for catalogues that people search from elsewhere. */
  readonly title: string;
  readonly description: string;
  readonly columns: C;
  /** True for a table that may have a header and nothing else: so far there was nothing to write down. */
  readonly bolehKosong?: boolean;
  /** Columns that together name a row; empty when rows have no key. */
  readonly key: readonly (keyof C & string)[];
}

export function defineDataset<C extends Columns>(dataset: Omit<Dataset<C>, 'file'>): Dataset<C> {
  return { ...dataset, file: `${dataset.id}.csv` };
}

export interface DictionaryEntry extends ColumnMeta {
  readonly nama: string;
}

/** The data dictionary of a dataset, in column order. */
export const createDictionary = (dataset: Dataset): DictionaryEntry[] =>
  Object.entries(dataset.columns).map(([nama, codec]) => ({ nama, ...metaOf(codec) }));
