/** A plain decimal number: optional minus, no leading zeros, a point for the fraction. */
export const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;
/** "1.234" is one thousand in Banjarmasin and one and a bit in London: nobody may guess. */
export const ambiguousNumber = /^(-?[1-9]\d{0,2})[.,](\d{3})$/;

/** Writes whole.fraction × 10^power without an exponent. */
function shiftPoint(whole: string, fraction: string, power: number): string {
  const digits = whole + fraction;
  const point = whole.length + power;
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length ? digits.padEnd(point, '0') : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/**
 * A number as plain decimal text that `angka` reads back as the same number: never an exponent, and a fraction of
 * three digits gets a fourth, because "1.234" alone would be refused as ambiguous.
 * @throws Error for NaN and the infinities, which no cell can hold
 */
export function formatPlain(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`no cell can hold the number ${value}`);
  const text = String(value);
  const [, sign = '', whole = '', fraction = '', power] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text) ?? [];
  const plainText = power === undefined ? text : sign + shiftPoint(whole, fraction, Number(power));
  return ambiguousNumber.test(plainText) ? `${plainText}0` : plainText;
}
