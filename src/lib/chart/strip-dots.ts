/** The dots of a strip and what is said of them. */
import * as d3 from 'd3';
import type { StripInput, StripValue } from './strip.ts';

export interface StripDot {
  readonly kode: string;
  /** Name and figure: "Mantuil: 26". */
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Hardly anybody reads the words of a thousand dots, so that they are put together for those who do. */
class Dot implements StripDot {
  readonly x: number;
  readonly y: number;
  readonly #value: StripValue;
  readonly #format: StripInput['format'];

  constructor(value: StripValue, format: StripInput['format'], x: number, y: number) {
    this.#value = value;
    this.#format = format;
    this.x = x;
    this.y = y;
  }

  get kode(): string {
    return this.#value.kode;
  }

  get text(): string {
    return `${this.#value.nama}: ${this.#format(this.#value.nilai)}`;
  }
}

/** @param format as in the input of the strip */
export const createDot = (value: StripValue, format: StripInput['format'], x: number, y: number): StripDot =>
  new Dot(value, format, x, y);

/**
 * All dots from left to right.
 * @param others in this order already
 * @param own the marked one, which comes after those at its place; null when there is none
 */
export function sortDots(others: readonly StripDot[], own: StripDot | null): StripDot[] {
  if (own === null) return [...others];
  const after = d3.bisector(({ x }: StripDot) => x).right(others, own.x);
  return [...others.slice(0, after), own, ...others.slice(after)];
}
