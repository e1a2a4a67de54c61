import { createCellReader, type Column } from './cell-reader.ts';
import { metaOf } from './column.ts';
import type { Columns, Dataset, RowOf } from './dataset.ts';
import { decodeFile } from './decode.ts';
import { isPressed } from './delimiter.ts';
import { parseHeader } from './header.ts';
import { createCollector } from './limit.ts';
import { parseRows, type Unread } from './parse-rows.ts';
import { createProblem, type Problem } from './problem.ts';
import { parseRecords } from './records.ts';
import { isBlank } from './row-fault.ts';

export interface Table<Row> {
  readonly file: string;
  readonly rows: readonly Row[];
  /** Spreadsheet row number of each entry in `rows`. */
  readonly places: readonly number[];
  readonly problems: readonly Problem[];
  /** Absent when every row was read. */
  readonly unread?: Unread;
}

/** A file of which no row is known. */
const createUnreadable = (file: string, problems: readonly Problem[]): Table<never> => ({
  file,
  rows: [],
  places: [],
  problems,
  unread: { complete: false, rows: [] },
});

/**
 * A data file to typed rows. Every problem of the file is reported; a row with a problem is left out of `rows`, so a
 * caller that goes on after problems never sees half a row.
 * @param bytes content of the file, or null when it does not exist
 */
export function parseTable<C extends Columns>(dataset: Dataset<C>, bytes: Uint8Array | null): Table<RowOf<C>> {
  const { file, columns } = dataset;
  if (bytes === null) return createUnreadable(file, [createProblem({ file }, { kind: 'file/missing' })]);
  const { text, problems } = decodeFile(file, bytes);
  if (text === null) return createUnreadable(file, problems);
  if (isPressed(text, Object.keys(columns))) {
    return createUnreadable(file, [...problems, createProblem({ file, row: 1 }, { kind: 'row/oneCell' })]);
  }
  return parseText(dataset, text, problems);
}

/** The columns that the schema knows, each where the header has it. */
const placeColumns = ({ columns, key }: Dataset, index: readonly number[]): Column[] =>
  Object.entries(columns).map(([name, codec], at) => ({
    name,
    at: index[at] ?? -1,
    isKey: key.includes(name),
    bolehAbsen: metaOf(codec).bolehAbsen ?? false,
    read: createCellReader(codec),
  }));

function parseText<C extends Columns>(dataset: Dataset<C>, text: string, earlier: readonly Problem[]): Table<RowOf<C>> {
  const { file, columns, bolehKosong = false } = dataset;
  const names = Object.entries(columns).map(([nama, codec]) => {
    const { judul, bolehAbsen = false } = metaOf(codec);
    return { nama, judul, bolehAbsen };
  });
  const records = parseRecords(file, text, Object.keys(columns));
  const collector = createCollector(file);
  for (const problem of [...earlier, ...records.problems]) collector.add(problem);
  if (records.cells.every(isBlank)) {
    collector.add(createProblem({ file }, { kind: 'file/empty' }));
    return createUnreadable(file, collector.finish());
  }
  const header = parseHeader(file, records.cells, names);
  for (const problem of header.problems) collector.add(problem);
  if (header.at === -1) return createUnreadable(file, collector.finish());
  const placed = placeColumns(dataset as unknown as Dataset, header.index);
  const { rows, places, unread } = parseRows(file, placed, records, header.at, collector);
  const complete = unread.complete && records.end === records.cells.length;
  if (!bolehKosong && complete && rows.length + unread.rows.length === 0) {
    collector.add(createProblem({ file }, { kind: 'file/noRows' }));
  }
  const whole = complete && unread.rows.length === 0;
  return {
    file,
    rows: rows as RowOf<C>[],
    places,
    problems: collector.finish(),
    ...(whole ? {} : { unread: { ...unread, complete } }),
  };
}
