import Papa from 'papaparse';
import { findDelimiter } from './delimiter.ts';
import { createProblem, type Problem } from './problem.ts';

export interface Records {
  /** All records, blank ones included; a record's spreadsheet row is its index plus one. */
  readonly cells: readonly (readonly string[])[];
  /** Number of records that can be trusted: all, or those above a record whose quotes are broken. */
  readonly end: number;
  readonly problems: readonly Problem[];
}

/**
 * CSV text to records (RFC 4180), every cell a string. A file with another delimiter is refused, and still read with the
 * delimiter found, so that its other problems are told in the same go.
 * @param columns names that the header should have; they show the delimiter
 */
export function parseRecords(file: string, text: string, columns: readonly string[]): Records {
  const delimiter = findDelimiter(text, columns);
  const problems: Problem[] = [];
  if (delimiter !== ',') {
    const found = delimiter === '\t' ? 'tab' : delimiter;
    problems.push(createProblem({ file }, { kind: 'file/delimiter', found }));
  }
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', skipEmptyLines: false });
  if (data.at(-1)?.length === 1 && data.at(-1)?.[0] === '') data.pop();
  const broken = errors.find((error) => error.type === 'Quotes');
  const end = broken?.row ?? data.length;
  if (broken !== undefined) problems.push(createProblem({ file, row: end + 1 }, { kind: 'file/quote' }));
  return { cells: data, end, problems };
}
