/** A view of a table as a file. */

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** Rows, the header first, as CSV: RFC 4180, comma, CRLF, quotes only where needed. */
export const renderCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('');

/**
 * A name that says what was filtered: "kampung-banjarmasin-utara-tercatat.csv", "kampung-semua.csv".
 * @param what the rows are
 * @param saring the filters in force; empty ones are left out
 */
export const csvName = (what: string, saring: readonly string[]): string =>
  `${[
    what,
    ...(saring
      .join(' ')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? ['semua']),
  ].join('-')}.csv`;
