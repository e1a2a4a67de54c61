import { parseTable, type Columns, type Dataset, type RowOf, type Table } from '../table/index.ts';
import { semuaDataset, type DatasetId } from './dataset.ts';

export type RowOfDataset<Id extends DatasetId> = RowOf<(typeof semuaDataset)[Id]['columns']>;
export type Tables = { readonly [Id in DatasetId]: Table<RowOfDataset<Id>> };

/** Content of the data folder by file name; a file that is not there is absent. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** All tables of a data folder, each with its own problems; references between them are not looked at yet. */
export function parseTables(files: Files): Tables {
  const entries = (Object.entries(semuaDataset) as unknown as [DatasetId, Dataset<Columns>][]).map(([id, dataset]) => [
    id,
    parseTable(dataset, files.get(dataset.file) ?? null),
  ]);
  return Object.fromEntries(entries) as Tables;
}
