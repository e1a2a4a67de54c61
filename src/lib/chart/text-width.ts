/**
 * How much room a text takes, without a browser: labels are placed while the site is built.
 *
 * Advance widths in 1/1000 em of DejaVu Sans, the widest of the sans fonts that `system-ui` stands for (Roboto, Segoe
 * UI and San Francisco are 10 to 15 % narrower). So an estimate may be too large, hardly ever too small.
 */
const widths: readonly (readonly [characters: string, width: number])[] = [
  ["ijl'I", 295],
  [' \u00a0,.', 318],
  ['f:;/|', 352],
  ['()-', 390],
  ['rt!²', 411],
  ['"*_–', 500],
  ['sz?', 531],
  ['cL', 557],
  ['kvxyF', 592],
  ['aeohunTYé', 636],
  ['bdgpq0123456789KPSE', 656],
  ['VXZABC', 698],
  ['DGHNRU', 775],
  ['OQw%&+<=>', 838],
  ['mMW', 989],
];

const byCharacter = new Map(widths.flatMap(([characters, width]) => [...characters].map((one) => [one, width])));

/** For a character that is not in the table: as wide as a capital. */
const UNKNOWN = 775;

/** Bold letters are wider by about this much. */
const BOLD = 1.13;

/**
 * Width of one line of text, in the unit of `size`.
 * @param size the font size
 */
export function estimateTextWidth(text: string, size: number, bold = false): number {
  const thousandths = [...text].reduce((sum, one) => sum + (byCharacter.get(one) ?? UNKNOWN), 0);
  return (thousandths / 1000) * size * (bold ? BOLD : 1);
}

/**
 * Breaks a text at its spaces into lines no wider than `width`. A single word that is wider stays whole, because a name
 * is never cut.
 */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((one) => one !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && estimateTextWidth(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * Breaks an address into lines no wider than `width`: after a sign that ends a part of it, or within a part that is
 * wider than a line.
 */
export function breakText(text: string, width: number, size: number): string[] {
  const fits = (line: string): boolean => estimateTextWidth(line, size) <= width;
  const lines = [''];
  for (const part of text.match(/[^/#_-]*[/#_-]|[^/#_-]+$/gu) ?? []) {
    for (const piece of fits(part) ? [part] : part) {
      const longer = `${lines.at(-1) ?? ''}${piece}`;
      if (longer === piece || fits(longer)) lines[lines.length - 1] = longer;
      else lines.push(piece);
    }
  }
  return lines;
}
