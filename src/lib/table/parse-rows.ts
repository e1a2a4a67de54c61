import {
  createBrokenRow,
  createMisplaced,
  createRefused,
  isMisplaced,
  isNamed,
  type BrokenRow,
  type Refusal,
} from './broken-row.ts';
import type { Column } from './cell-reader.ts';
import type { Collector } from './limit.ts';
import { createProblem } from './problem.ts';
import type { Records } from './records.ts';
import { findRowFault, isBlank } from './row-fault.ts';

/** What a file holds beside its good rows, so that one broken cell does not make ten other files look wrong. */
export interface Unread {
  /** False when rows may exist of which nothing is known: then nobody may say that something is missing. */
  readonly complete: boolean;
  readonly rows: readonly BrokenRow[];
}

/** More broken rows than this are only counted. */
const keptBroken = 10_000;
/** What has been read so far of one file. */
interface Progress {
  readonly file: string;
  readonly columns: readonly Column[];
  readonly header: readonly string[];
  readonly collector: Collector;
  readonly rows: Record<string, unknown>[];
  readonly places: number[];
  readonly broken: BrokenRow[];
  complete: boolean;
}

/** A record of another length: its cells may stand under the wrong headers, so none is read. */
function readRagged(progress: Progress, record: readonly string[], row: number): void {
  const { file, header, collector } = progress;
  const fault = findRowFault(record, header, null);
  const curly = record.some((cell) => /^ ?[“”]/.test(cell));
  const ragged = { kind: 'row/ragged', found: record.length, expected: header.length, curly } as const;
  collector.add(createProblem({ file, row }, fault ?? ragged));
  if (fault === null || fault.kind === 'row/oneCell') progress.complete = false;
}

function keepBroken(
  progress: Progress,
  record: readonly string[],
  row: number,
  values: Record<string, unknown>,
  refusals: readonly Refusal[],
): void {
  const { file, columns, header, collector, broken } = progress;
  const fault = findRowFault(record, header, new Set(refusals.map(({ column }) => column.at)));
  if (fault !== null && refusals.length > 0) {
    collector.add(createProblem({ file, row }, fault));
    return;
  }
  if (isMisplaced(refusals, columns)) {
    collector.add(createMisplaced({ file, row }, refusals));
    progress.complete = false;
    return;
  }
  for (const problem of createRefused({ file, row }, refusals)) collector.add(problem);
  const found = createBrokenRow(row, values, refusals);
  if (broken.length < keptBroken) broken.push(found);
  if (broken.length >= keptBroken || !isNamed(found, columns)) progress.complete = false;
}

function readRecord(progress: Progress, record: readonly string[], row: number): void {
  const { columns, header } = progress;
  if (record.length !== header.length) {
    readRagged(progress, record, row);
    return;
  }
  const values: Record<string, unknown> = {};
  const refusals: Refusal[] = [];
  let known = 0;
  for (const column of columns) {
    if (column.at === -1 && !column.bolehAbsen) continue;
    const text = record[column.at] ?? '';
    const outcome = column.read(text);
    if ('kind' in outcome) {
      refusals.push({ column, text, detail: outcome });
      continue;
    }
    values[column.name] = outcome.value;
    known += 1;
  }
  if (known < columns.length) {
    keepBroken(progress, record, row, values, refusals);
    return;
  }
  progress.rows.push(values);
  progress.places.push(row);
}

/** The records below the header to rows; blank ones are told once for each stretch, and are harmless at the end. */
export function parseRows(
  file: string,
  columns: readonly Column[],
  { cells, end }: Records,
  headerAt: number,
  collector: Collector,
): { rows: Record<string, unknown>[]; places: number[]; unread: Unread } {
  const header = cells[headerAt] ?? [];
  const progress: Progress = { file, columns, header, collector, rows: [], places: [], broken: [], complete: true };
  let blank = 0;
  const tellBlank = (next: number, kind: 'row/blank' | 'row/blankEnd'): void => {
    if (blank > 0) collector.add(createProblem({ file, row: next + 1 - blank }, { kind, count: blank }));
    blank = 0;
  };
  for (let at = headerAt + 1; at < end; at += 1) {
    const record = cells[at] ?? [];
    if (isBlank(record)) {
      blank += 1;
      continue;
    }
    tellBlank(at, 'row/blank');
    readRecord(progress, record, at + 1);
  }
  // Above a broken quote nobody knows whether blank rows are the last ones.
  tellBlank(end, end === cells.length ? 'row/blankEnd' : 'row/blank');
  const { rows, places, broken, complete } = progress;
  return { rows, places, unread: { complete, rows: broken } };
}
