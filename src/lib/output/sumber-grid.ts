/** Which sources the rows of a table name. */
import { datasetOf, references, type Atlas, type DatasetId } from '../model/index.ts';
import { gridOf, type Grid } from './grid.ts';
import { createStatusGrid } from './kampung-status.ts';

/** Ids of the sources that rows of a dataset name; empty for a dataset that has no column for them. */
export function sumberOfRows(dataset: DatasetId, rows: readonly object[]): ReadonlySet<string> {
  const columns = references.filter(({ from, to }) => from === dataset && to === 'sumber').map(({ column }) => column);
  const cells = (rows as readonly Record<string, unknown>[]).flatMap((row) => columns.map((name) => row[name]));
  return new Set(cells.filter((cell) => typeof cell === 'string'));
}

/** Ids of the sources of the events that prove a status in the table of statuses. */
export function sumberOfStatus(atlas: Atlas): ReadonlySet<string> {
  const { columns, rows } = createStatusGrid(atlas);
  const at = columns.findIndex(({ nama }) => nama === 'bukti_peristiwa');
  const proofs = new Set(rows.map((row) => row[at]));
  return sumberOfRows(
    'peristiwa',
    atlas.tables.peristiwa.rows.filter(({ id }) => proofs.has(id)),
  );
}

/** Ids of the sources of the values in wide form, which are those of all kelurahan. */
export function sumberOfWide(atlas: Atlas): ReadonlySet<string> {
  const places = new Set<string>(atlas.kampung.map(({ kode }) => kode));
  return sumberOfRows(
    'nilai',
    atlas.tables.nilai.rows.filter(({ kode }) => places.has(kode)),
  );
}

/** The rows of the table of sources with these ids, in its order. */
export const createSumberGrid = (atlas: Atlas, ids: ReadonlySet<string>): Grid =>
  gridOf(
    datasetOf('sumber'),
    atlas.tables.sumber.rows.filter(({ id }) => ids.has(id)),
  );
