/** A text as a QR code: a square of black modules, drawn as one path. */
import { encode } from 'uqr';

/** White modules that a reader needs around the code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

export interface QrLayout {
  /** Modules on a side, quiet zone included; the viewBox is "0 0 size size". */
  readonly size: number;
  /** Path data of the black modules, to be stroked with the width of one module. */
  readonly d: string;
}

/**
 * The modules of a code that still reads with 15 % of it lost (level M), row by row, true for black.
 * @param text what a reader shows, an address for example
 * @throws RangeError when the text is longer than a code can hold (about 2,300 bytes)
 */
export function createQrModules(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: 'M', border: QUIET_ZONE }).data;
}

/**
 * The code as lines through the middle of its rows, one for each run of black modules: smaller than a square for each.
 * @throws RangeError as `createQrModules`
 */
export function layoutQr(text: string): QrLayout {
  const rows = createQrModules(text);
  return { size: rows.length, d: rows.map(drawRow).join('') };
}

/** "M4 4.5h7m2 0h1": to the first black module, then black and white by turns. */
function drawRow(modules: readonly boolean[], row: number): string {
  let d = '';
  let end = 0;
  for (let from = modules.indexOf(true); from !== -1; from = modules.indexOf(true, end)) {
    const next = modules.indexOf(false, from);
    const to = next === -1 ? modules.length : next;
    d += `${d === '' ? `M${from} ${row}.5` : `m${from - end} 0`}h${to - from}`;
    end = to;
  }
  return d;
}
