/** The letter over a spreadsheet column: 0 is "A", 25 "Z", 26 "AA". */
export function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}
