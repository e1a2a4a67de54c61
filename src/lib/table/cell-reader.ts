import { checkCell, refineRefusal } from './check-cell.ts';
import { detailOf, metaOf, type CellCodec } from './column.ts';
import type { Detail } from './problem.ts';

/** Text of a cell to its value, or to what is wrong with it. */
export type CellReader = (text: string) => { readonly value: unknown } | Detail;

/** A column of the schema at its place in a file. */
export interface Column {
  readonly name: string;
  /** Index in a record, or -1 when the header does not tell. */
  readonly at: number;
  /** True when the column is part of what names a row. */
  readonly isKey: boolean;
  /** True when the file may do without the column; its cells are then read as empty. */
  readonly bolehAbsen: boolean;
  readonly read: CellReader;
}

/** Bounds of the memory for distinct texts; beyond them a cell is simply read again. */
const rememberedCells = 100_000;
const rememberedLength = 200;

function readCell(codec: CellCodec<unknown>, text: string): { value: unknown } | Detail {
  const meta = metaOf(codec);
  const fault = checkCell(text, meta);
  if (fault !== null) return fault;
  const result = codec.safeDecode(text);
  return result.success ? { value: result.data } : (refineRefusal(text, meta) ?? detailOf(result.error));
}

/** Reads one column. Each distinct text is checked once, for a column repeats its words. */
export function createCellReader(codec: CellCodec<unknown>): CellReader {
  const seen = new Map<string, { value: unknown } | Detail>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const outcome = readCell(codec, text);
    if (seen.size < rememberedCells && text.length < rememberedLength) seen.set(text, outcome);
    return outcome;
  };
}
