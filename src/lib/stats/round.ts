/** Number of digits after the point in the shortest text of a number: 2 for 11.52, 1 for 4.9, 0 for 26. */
export function decimalsOf(value: number): number {
  const [, fraction = '', power = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(power));
}

/**
 * A sum or difference with the digits of its terms: 11.52 - 13.75 is -2.23, not -2.2300000000000004.
 * @param terms the numbers that `value` was worked out from
 */
export const roundAs = (value: number, ...terms: readonly number[]): number =>
  Number(value.toFixed(Math.min(100, Math.max(0, ...terms.map(decimalsOf)))));
