import { findBadByte } from './bad-byte.ts';
import { createProblem, type Detail, type Problem } from './problem.ts';

export interface Decoded {
  /**
   * The file's text with every line end as "\n", or null when it holds none. After a wrong encoding it is a guess, good
   * for finding the other problems of the file and for nothing else: that problem is a `galat`.
   */
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/** First bytes of files that people rename to .csv instead of exporting them. */
const signatures = [
  [[0x50, 0x4b, 0x03, 0x04], 'lembar kerja'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'xls'],
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
] as const;

/** Text of another kind: web pages that offices save as .xls, XML of spreadsheets and maps (KML), and Word documents. */
const textSignatures = [
  [/^(?:<!doctype\s+html|<html|<head|<meta|<table)/i, 'HTML'],
  [/^<\?xml/i, 'XML'],
  [/^\{\\rtf/, 'RTF'],
] as const;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** UTF-16 has a mark, or a zero byte beside nearly every Latin letter. */
function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const sample = bytes.subarray(0, 1000);
  const zeros = sample.filter((byte) => byte === 0).length;
  if (sample.length < 4 || zeros <= sample.length / 4) return null;
  return sample.filter((byte, at) => byte === 0 && at % 2 === 1).length > zeros / 2 ? 'utf-16le' : 'utf-16be';
}

function lineEnds(text: string): 'CR' | 'campuran' | null {
  const crlf = text.includes('\r\n');
  const cr = /\r(?!\n)/.test(text);
  const lf = /(?<!\r)\n/.test(text);
  if (cr && !crlf && !lf) return 'CR';
  return Number(crlf) + Number(cr) + Number(lf) > 1 ? 'campuran' : null;
}

/** What the file is when it is no table and no map, or null. */
function findKind(bytes: Uint8Array) {
  const signature = signatures.find(([mark]) => startsWith(bytes, mark));
  if (signature !== undefined) return signature[1];
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  return textSignatures.find(([mark]) => mark.test(start))?.[1] ?? null;
}

/** Text of the bytes, and where it is not UTF-8. */
function decodeBytes(file: string, bytes: Uint8Array): { text: string; problem: Problem | null } {
  const utf16 = findUtf16(bytes);
  if (utf16 !== null) {
    const problem = createProblem({ file }, { kind: 'file/encoding', guess: 'UTF-16' });
    return { text: new TextDecoder(utf16).decode(bytes), problem };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), problem: null };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    const problem = createProblem(
      { file, ...findBadByte(bytes, text) },
      { kind: 'file/encoding', guess: 'Windows-1252' },
    );
    return { text, problem };
  }
}

/**
 * Bytes of a data file to text. A mark at the start, old line ends and mixed ones are read without loss and named;
 * any other encoding than UTF-8 is refused, because guessing would turn names into rubbish.
 */
export function decodeFile(file: string, bytes: Uint8Array): Decoded {
  const fail = (detail: Detail): Decoded => ({ text: null, problems: [createProblem({ file }, detail)] });
  if (bytes.length === 0) return fail({ kind: 'file/empty' });
  const kind = findKind(bytes);
  if (kind !== null) return fail({ kind: 'file/notText', found: kind });
  const decoded = decodeBytes(file, bytes);
  let { text } = decoded;
  const problems: Problem[] = decoded.problem === null ? [] : [decoded.problem];
  if (text.startsWith('\uFEFF')) {
    problems.push(createProblem({ file }, { kind: 'file/bom' }));
    text = text.slice(1);
  }
  const found = lineEnds(text);
  if (found !== null) problems.push(createProblem({ file }, { kind: 'file/lineEnds', found }));
  return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, problems };
}
