/** The files of `data/` with something changed in them, for tests that break the real data on purpose. */
import Papa from 'papaparse';
import { readFiles } from '../../src/atlas.ts';
import { parseAtlas, type Files } from '../../src/lib/model/index.ts';
import { formatMessage, formatPlace, type Problem } from '../../src/lib/table/index.ts';

/** Always the folder in the repository, whatever DATA_DIR says. */
export const realFiles: Files = readFiles('data');

/** Content of a real file, every line end as "\n" so that a test can add a line to it. */
export const textOf = (file: string): string => new TextDecoder().decode(realFiles.get(file)).replaceAll('\r\n', '\n');

export const cellsOf = (file: string): string[][] => Papa.parse<string[]>(textOf(file).trimEnd()).data;

export const toCsv = (cells: readonly (readonly string[])[]): string =>
  `${Papa.unparse(cells as string[][], { newline: '\n' })}\n`;

/** The real files, one of them with another content; null takes the file away. */
export function withFile(file: string, content: string | Uint8Array | null): Files {
  const files = new Map(realFiles);
  if (content === null) files.delete(file);
  else files.set(file, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return files;
}

/** The real files with one cell changed. @param row as a spreadsheet numbers it */
export function withCell(file: string, row: number, column: string, value: string): Files {
  const cells = cellsOf(file);
  const at = cells[0]?.indexOf(column) ?? -1;
  const record = cells[row - 1];
  if (record === undefined || at === -1) throw new Error(`no cell in ${file}, row ${row}, column ${column}`);
  record[at] = value;
  return withFile(file, toCsv(cells));
}

/** The real files with a piece of text replaced once. */
export function withText(file: string, from: string, to: string): Files {
  if (!textOf(file).includes(from)) throw new Error(`${file} does not contain "${from}"`);
  return withFile(file, textOf(file).replace(from, to));
}

function explainProblem(problem: Problem): string {
  const { masalah, harapan, perbaikan } = formatMessage(problem);
  return [`${problem.severity}: ${formatPlace(problem)}`, masalah, harapan, perbaikan].join('\n');
}

/** All problems as the supplier reads them. */
export const explainFiles = (files: Files): string[] => parseAtlas(files).problems.map(explainProblem);
