import { distance } from 'fastest-levenshtein';

/** Letters that may differ: a third of a short word, and never more than four, for long ids of one family look alike. */
const allowed = (word: string): number => Math.min(4, Math.max(1, Math.floor(word.length / 3)));

const partsOf = (word: string): string[] => word.split(/[^\p{L}\p{N}]+/u);

/**
 * False when a whole part of one is replaced by another, or another number stands in it: "jumlah_rt" is no misspelt
 * "jumlah_kk", and "antara-kalsel-185342" none of "antara-kalsel-357423".
 */
function isSpelling(word: string, name: string): boolean {
  const [parts, others] = [partsOf(word), partsOf(name)];
  if (parts.length !== others.length) return true;
  return parts.every((part, at) => {
    const other = others[at] ?? '';
    const letters = distance(part, other);
    return letters <= 1 || (letters * 2 <= other.length && !/\d/.test(other));
  });
}

/**
 * The known word that somebody most likely meant, or null when none is close or two are equally close: "indiktor" finds
 * "indikator", "nilai" does not find "kode", and "63.71.01.1021" finds neither "63.71.01.1001" nor "63.71.01.1011".
 */
export function findNearest(word: string, known: readonly string[]): string | null {
  const wanted = word.trim().toLowerCase();
  let best: string | null = null;
  let least = Infinity;
  for (const name of known) {
    // Their lengths alone tell most words apart.
    if (Math.abs(name.length - wanted.length) > allowed(name)) continue;
    const letters = distance(wanted, name.toLowerCase());
    if (letters > allowed(name) || letters > least || !isSpelling(wanted, name.toLowerCase())) continue;
    best = letters === least && name !== best ? null : name;
    least = letters;
  }
  return best;
}
