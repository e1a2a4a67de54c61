/** Everything the rest of the project may use of the table layer: CSV text to typed rows and back. */
export type { Brand } from './brand.ts';
export { byText } from './by-text.ts';
export { daftar, kode, pilihan, teks, url, yaTidak } from './cells.ts';
export {
  absentable,
  column,
  conditional,
  optional,
  orUnknown,
  type CellCodec,
  type CellMeta,
  type CellRule,
} from './column.ts';
export {
  createDictionary,
  defineDataset,
  type Columns,
  type Dataset,
  type DictionaryEntry,
  type RowOf,
} from './dataset.ts';
export { firstDay, isTanggal, lastDay, tanggal, type Tanggal } from './date.ts';
export { hari, isHari, type Hari } from './hari.ts';
export { decodeFile } from './decode.ts';
export { limitProblems } from './limit.ts';
export { formatMessage, formatPlace } from './message.ts';
export { findNearest } from './nearest.ts';
export { angka } from './number.ts';
export { parseTable, type Table } from './parse.ts';
export { formatPlain } from './plain-number.ts';
export {
  createProblem,
  isClean,
  type Detail,
  type Message,
  type Place,
  type Problem,
  type ProblemKind,
  type Severity,
} from './problem.ts';
export { encodeRow, renderTable } from './render.ts';
