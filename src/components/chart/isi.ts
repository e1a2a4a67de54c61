import type { Kelas } from '../../lib/chart/index.ts';

/** Classes of style for the fills that need no pattern. */
const rata: Partial<Record<Kelas, string>> = { a: 'w1', nol: 'wnol' };

/**
 * How an area of a class is filled, as attributes of its path: by a class where the fill is flat, else by a pattern.
 * @param id of the `Pola` that holds the patterns
 */
export function isiOf(id: string, kelas: Kelas): { class?: string; fill?: string } {
  const flat = rata[kelas];
  return flat === undefined ? { fill: `url(#${id}-${kelas})` } : { class: flat };
}
