/** Which names somebody most likely means by what they have typed so far. */
import { distance } from 'fastest-levenshtein';

export interface Bernama {
  readonly nama: string;
  /** Other names of the same place, such as that of its Kampung KB. */
  readonly lain?: readonly string[];
}

/** Small letters and digits only, words apart by one space: "Kertak  Baru-Ilir" is "kertak baru ilir". */
function fold(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return plain.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** "Kel. Mantuil" asks for Mantuil, unless the kind is part of the name. */
const withoutKind = (folded: string): string => folded.replace(/^(?:kelurahan|kel|kecamatan|kec|kampung kb) (?=.)/, '');

const glue = (words: readonly string[]): string => words.join('');

/** Letters that may differ: none in a short word, for there everything is near to everything. */
const allowed = ({ length }: string): number => (length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3);

/** How well a name fits: smaller is better, from the very name (0) to names with letters changed (5 and more). */
function penaltyOf(query: string, name: string): number {
  const [typed, words] = [query.replace(/ /g, ''), fold(name).split(' ')];
  const whole = glue(words);
  const tails = words.map((_word, at) => glue(words.slice(at)));
  if (whole === typed) return 0;
  if (whole.startsWith(typed)) return 1;
  if (tails.some((tail) => tail.startsWith(typed))) return 2;
  if (query.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return 3;
  if (whole.includes(typed)) return 4;
  const heads = tails.flatMap((tail) => [-1, 0, 1].map((more) => tail.slice(0, typed.length + more)));
  const letters = Math.min(...[whole, ...heads].map((text) => distance(typed, text)));
  return letters <= allowed(typed) ? 4 + letters : Infinity;
}

/** From here on letters of the name had to be changed. */
const FIRST_GUESS = 5;

/**
 * Finds names by their beginning, the beginning of a word, a part, or with letters wrong; case, spaces and accents do
 * not matter. Guesses with wrong letters are only made when nothing fits as it was typed.
 * @returns the best first, equals by alphabet; none for an empty query
 */
export function rankNama<T extends Bernama>(query: string, names: readonly T[], most: number): T[] {
  const typed = fold(query);
  if (typed === '') return [];
  const bare = withoutKind(typed);
  const penalty = (name: string): number => Math.min(penaltyOf(typed, name), penaltyOf(bare, name) + 0.5);
  const found = names
    .map((item) => ({ item, penalty: Math.min(...[item.nama, ...(item.lain ?? [])].map(penalty)) }))
    .filter((one) => one.penalty < Infinity)
    .sort((a, b) => a.penalty - b.penalty || a.item.nama.localeCompare(b.item.nama, 'id'));
  const literal = found.filter((one) => one.penalty < FIRST_GUESS);
  return (literal.length > 0 ? literal : found).slice(0, most).map(({ item }) => item);
}
