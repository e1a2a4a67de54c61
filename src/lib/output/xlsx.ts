/** Tables as an Excel workbook (Office Open XML) for people: typed cells, frozen header, no merged cells, no macros. */
import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import type { DictionaryEntry } from '../table/index.ts';
import type { Edition } from './edition.ts';
import { cellText, dayOf, type CellValue, type Grid } from './grid.ts';
import { sealXlsx } from './xlsx-seal.ts';

export interface Lembar {
  /** Name of the sheet: at most 31 letters, none of []/\:*? */
  readonly nama: string;
  readonly grid: Grid;
}

/** The first sheet: what the workbook is, in two columns. */
export interface Sampul {
  readonly judul: string;
  readonly baris: readonly (readonly [apa: string, isi: string])[];
}

/** A character as a spreadsheet may also write it: "_x0041_" is read as "A" (ECMA-376, ST_Xstring). */
const escapeChar = (char: string): string =>
  `_x${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * Text that is read back as it is. What looks like an escape gets its underscore escaped; so does the first letter of
 * "valueOf" and its like, which write-excel-file finds on every object and takes for a text that it has already written.
 */
function keepText(text: string): string {
  const kept = text.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/gu, escapeChar('_'));
  return kept in {} ? escapeChar(kept.slice(0, 1)) + kept.slice(1) : kept;
}

/** "@" is the number format for text: a code or a date stays what it is, also after somebody has edited the cell. */
const textCell = (text: string): CellObject => ({ value: keepText(text), type: String, format: '@' });

/** From here on every program counts days alike: Excel believes in a 29 February 1900. */
const firstCounted = '1900-03-01';

/**
 * Numbers are numbers, and a date to the day is a date. Another date stays text, because a cell for dates would turn
 * "2023" into the first of January.
 */
function createCell({ tipe }: DictionaryEntry, value: CellValue): CellObject | null {
  if (typeof value === 'number') return { value, type: Number };
  const text = cellText(value);
  if (tipe === 'tanggal lengkap' && text >= firstCounted)
    return { value: dayOf(text), type: Date, format: 'yyyy-mm-dd' };
  return text === '' ? null : textCell(text);
}

/** Width in letters: enough for most cells, narrow enough for a screen. */
function widthOf(grid: Grid, at: number): number {
  const lengths = grid.rows.slice(0, 200).map((row) => cellText(row[at] ?? null).length);
  return Math.min(60, Math.max(8, (grid.columns[at]?.nama.length ?? 0) + 2, ...lengths.map((length) => length + 2)));
}

const createSheet = ({ nama, grid }: Lembar): Sheet<never> => ({
  sheet: nama,
  stickyRowsCount: 1,
  columns: grid.columns.map((_, at) => ({ width: widthOf(grid, at) })),
  data: [
    grid.columns.map((column) => ({ ...textCell(column.nama), fontWeight: 'bold' as const })),
    ...grid.rows.map((row) => grid.columns.map((column, at) => createCell(column, row[at] ?? null))),
  ],
});

/** Letters that surely fit beside each other in the wide column of the cover, and the height of a line in points. */
const lettersInLine = 85;
const lineHeight = 15;

/** LibreOffice gives a row with long text one line and no more, unless it is told a height. */
const heightOf = (text: string): { height?: number } =>
  text.length > lettersInLine ? { height: Math.ceil(text.length / lettersInLine) * lineHeight } : {};

const createCover = ({ judul, baris }: Sampul): Sheet<never> => ({
  sheet: 'Baca saya',
  columns: [{ width: 28 }, { width: 90 }],
  data: [
    [{ ...textCell(judul), fontWeight: 'bold', fontSize: 16, height: 24 }],
    ...baris.map(([apa, isi]) => [
      { ...textCell(apa), fontWeight: 'bold' as const, alignVertical: 'top' as const },
      { ...textCell(isi), ...heightOf(isi), wrap: true, alignVertical: 'top' as const },
    ]),
  ],
});

/**
 * A workbook of a cover and one table on each sheet. The header stands in the first row, where filters and other programs
 * look for it; the titles of the sheets stand on the cover.
 * @throws Error when the name of a sheet is too long or holds a forbidden sign
 */
export async function renderXlsx(edition: Edition, sampul: Sampul, lembar: readonly Lembar[]): Promise<Uint8Array> {
  const sheets = [createCover(sampul), ...lembar.map(createSheet)];
  const workbook = await writeXlsxFile(sheets, { fontFamily: 'Arial', fontSize: 11 }).toBuffer();
  return sealXlsx(edition, workbook, { judul: sampul.judul, lembar });
}
