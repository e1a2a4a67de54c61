/**
 * What can be wrong with a data file, as data. Text is made only where a person reads it (`message.ts`).
 * `galat` stops the build; `peringatan` is named but harmless, because nothing was lost or moved.
 */
export type Severity = 'galat' | 'peringatan';

/** Where a problem stands, the way the supplier's spreadsheet shows it. */
export interface Place {
  /** Name inside the data folder, for example "nilai.csv". */
  readonly file: string;
  /** Row number of the spreadsheet: the header is row 1. Absent when the whole file is meant. */
  readonly row?: number;
  /** Column header, or the column's letter when it has none. Absent when the whole row is meant. */
  readonly column?: string;
  /** The cell as found, cut when it is long. */
  readonly cell?: string;
  /** In the boundaries file: the code of the area, or the place of a value like "Feature ke-4 (63.71.01.1004), id". */
  readonly part?: string;
}

/** What is wrong, what was expected and how to mend it: three Indonesian sentences for the supplier. */
export interface Message {
  readonly masalah: string;
  readonly harapan: string;
  readonly perbaikan: string;
}

/** Every kind of problem with what it needs to explain itself. */
export interface Details {
  'file/missing': object;
  'file/empty': object;
  'file/noRows': object;
  'file/notText': { found: 'lembar kerja' | 'xls' | 'PDF' | 'HTML' | 'XML' | 'RTF' };
  'file/encoding': { guess: 'UTF-16' | 'Windows-1252' };
  'file/bom': object;
  'file/lineEnds': { found: 'CR' | 'campuran' };
  'file/delimiter': { found: ';' | 'tab' | '|' };
  'file/quote': object;
  'file/json': { reason: string };
  'file/more': { count: number };
  'header/absent': { known: readonly string[] };
  'header/notFirst': { foundAt: number };
  'header/sorted': object;
  'header/missing': { known: readonly string[] };
  'header/misspelt': { suggestion: string };
  'header/unknown': { missing: readonly string[] };
  'header/several': { wrong: readonly string[]; missing: readonly string[]; known: readonly string[] };
  'header/unnamed': { firstRow: number };
  'header/emptyColumn': { last: string | null };
  'header/doubled': object;
  'header/order': { expected: readonly string[] };
  'row/blank': { count: number };
  'row/blankEnd': { count: number };
  'row/ragged': { found: number; expected: number; curly: boolean };
  'row/misplaced': { cells: readonly { column: string; text: string }[] };
  'row/oneCell': object;
  'row/note': object;
  'row/total': object;
  'row/headerAgain': object;
  'cell/required': { what: string; cure: string | null };
  'cell/space': { suggestion: string };
  'cell/newline': object;
  'cell/control': { codePoint: string };
  'cell/mojibake': object;
  'cell/markup': object;
  'cell/tooLong': { length: number; limit: number };
  'cell/formula': { start: string };
  'cell/sheetError': object;
  'cell/placeholder': { wajib: boolean; isNumber: boolean };
  'cell/apostrophe': { suggestion: string };
  'cell/number': { suggestion: string | null };
  'cell/decimalComma': { suggestion: string };
  'cell/thousands': { suggestion: string };
  'cell/ambiguousNumber': { thousand: string; fraction: string };
  'cell/scientific': object;
  'cell/unit': { unit: string; suggestion: string | null };
  'cell/dateInNumber': object;
  'cell/truth': { suggestion: string };
  'cell/precision': object;
  'cell/integer': object;
  'cell/range': { min: number | null; max: number | null; satuan: string | null };
  /** `isDay` where the column wants the day as well. */
  'cell/mangledDate': { suggestion: string | null; isDay?: true };
  'cell/noSuchDate': { isDay?: true };
  'cell/date': { isSpan: boolean; isDay?: true };
  /** A year or a month where the day is wanted as well. */
  'cell/partDay': object;
  'cell/choice': { choices: readonly string[]; suggestion: string | null };
  'cell/list': { suggestion: string };
  /** `inFile` names the table that lists the codes, once it has been asked. */
  'cell/code': { what: string; example: string; suggestion: string | null; inFile?: string };
  'cell/url': object;
  'key/duplicate': { first: number; key: string };
  'reference/unknown': {
    inFile: string;
    what: string;
    suggestion: string | null;
    count: number;
    rows: readonly number[];
    /** Other files that use the same name. */
    alsoIn: readonly string[];
  };
  'rule/future': { release: string };
  'rule/broken': Message;
  'rule/suspect': Message;
  'geo/shape': Message;
}

export type ProblemKind = keyof Details;

/** One kind with its details, before it is known where it stands. */
export type Detail = { [K in ProblemKind]: { kind: K } & Details[K] }[ProblemKind];

export type Problem = Place & Detail & { readonly severity: Severity };

/** How each kind of problem is told. */
export type Messages = { readonly [K in ProblemKind]: (problem: Place & Details[K]) => Message };

/** Nothing was lost, moved or guessed: the file reads the same without the problem. What is suspect may well be true. */
const harmless: ReadonlySet<ProblemKind> = new Set([
  'file/bom',
  'file/lineEnds',
  'header/order',
  'header/emptyColumn',
  'row/blankEnd',
  'rule/suspect',
]);

/** A problem at its place; the severity follows from the kind alone. */
export function createProblem(place: Place, detail: Detail): Problem {
  return { ...place, ...detail, severity: harmless.has(detail.kind) ? 'peringatan' : 'galat' };
}

/** True when nothing in the list stops the build. */
export const isClean = (problems: readonly Problem[]): boolean =>
  problems.every((problem) => problem.severity === 'peringatan');
