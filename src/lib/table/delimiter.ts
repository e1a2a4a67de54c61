export type Delimiter = ',' | ';' | '\t' | '|';

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/** A title, a blank row or "sep=;" may stand above the header, but not much more. */
const searched = 10;

/** Header names in the cells of a line, however they are quoted, spaced or capitalised. */
function countNames(line: string, delimiter: Delimiter, names: ReadonlySet<string>): number {
  const cells = line.split(delimiter).map((cell) => cell.replaceAll('"', '').trim().toLowerCase());
  return cells.filter((cell) => names.has(cell)).length;
}

/** A header with marks of another delimiter behind it: what stands before them, without quotes around it. */
const padded = /^"?(.*?)"?(;+|\t+)$/;

/**
 * True for a file of commas that a spreadsheet has opened by a double click while it looked for another delimiter, and
 * then saved: every line stands in the first cells, as many marks in it as behind the header, and quoted wherever it
 * holds a quote.
 */
export function isPressed(text: string, columns: readonly string[]): boolean {
  const lines = text.slice(0, 20_000).split('\n').slice(0, searched);
  const [, header = '', marks = ''] = padded.exec(lines[0] ?? '') ?? [];
  const mark = marks.slice(0, 1);
  return (
    countNames(header, ',', new Set(columns)) > 1 &&
    lines.every((line) => line === '' || line.split(mark).length > marks.length)
  );
}

/**
 * The delimiter that a file was written with: the one that yields the most column names near the top; when no name is
 * found, the one that the first line has most of. A comma wins a tie.
 */
export function findDelimiter(text: string, columns: readonly string[]): Delimiter {
  const names = new Set(columns);
  const lines = text.slice(0, 20_000).split('\n').slice(0, searched);
  const best = (score: (delimiter: Delimiter) => number): [Delimiter, number] =>
    delimiters
      .map((delimiter): [Delimiter, number] => [delimiter, score(delimiter)])
      .reduce((a, b) => (b[1] > a[1] ? b : a));
  const [named, count] = best((delimiter) => Math.max(...lines.map((line) => countNames(line, delimiter, names))));
  return count > 0 ? named : best((delimiter) => (lines[0] ?? '').split(delimiter).length)[0];
}
