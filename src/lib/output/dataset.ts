import { datasetOf, type DatasetId } from '../model/index.ts';
import { renderTable, type Columns, type Dataset, type RowOf } from '../table/index.ts';
import { createHead, type Edition } from './edition.ts';
import { unduhPath } from './file-path.ts';
import { renderJson } from './json.ts';
import { createOutput, type Output } from './output.ts';

/** A row with its columns in the order of the schema: the key order of a file must not follow from how a row was made. */
const inOrder = (names: readonly string[], row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, row[name]]));

/** Rows as JSON values, keys and order as in the CSV; a list is a list, ya/tidak is true or false, empty is null. */
export function renderRows<C extends Columns>(head: object, dataset: Dataset<C>, rows: readonly RowOf<C>[]): string {
  const names = Object.keys(dataset.columns);
  return renderJson({ ...head, data: rows.map((row) => inOrder(names, row)) });
}

/** The two files of one dataset. */
export function datasetOutputs(edition: Edition, id: DatasetId): Output[] {
  const dataset = datasetOf(id);
  const rows = edition.atlas.tables[id].rows as readonly RowOf<Columns>[];
  const { judul } = dataset;
  return [
    createOutput('csv', unduhPath(id, 'csv'), id, judul, () => renderTable(dataset, rows)),
    createOutput('json', unduhPath(id, 'json'), id, judul, () => renderRows(createHead(edition), dataset, rows)),
  ];
}
