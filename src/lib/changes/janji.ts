/**
 * What a reader may rely on when it reads one value: its words, its form, its limits. JSON Schema and the constraints of
 * a Data Package use the same names for them, so both are compared here. A promise may become stricter, never looser.
 */

export type Json = Readonly<Record<string, unknown>>;

/** True for an object or a list: whatever has keys. */
export const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** A part of a description for a sentence; what is not said promises nothing. */
export const sayPart = (value: unknown): string => (value === undefined ? 'anything' : JSON.stringify(value));

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * A program selects rows by a word: when the word is gone, it finds none. New words are additions, which every reader is
 * told to expect; null is no word, so a reader that never met it must not meet it now.
 */
function brokenWords(before: Json, after: Json, at: string): string[] {
  if (!Array.isArray(before['enum'])) return [];
  const [old, now] = [listOf(before['enum']), listOf('const' in after ? [after['const']] : after['enum'])];
  if (now.length === 0) return [`${at}: was one of a list of words and is anything`];
  return [
    ...old
      .filter((word) => word !== null && !now.includes(word))
      .map((word) => `${at}: the word ${sayPart(word)} is gone`),
    ...(now.includes(null) && !old.includes(null) ? [`${at}: may be null now`] : []),
  ];
}

/** Nobody can tell whether another pattern lets more through; to a reader that splits a text by it, it is another. */
const brokenForm = (before: Json, after: Json, at: string): string[] =>
  ['const', '$ref', 'pattern', 'format']
    .filter((word) => word in before && sayPart(before[word]) !== sayPart(after[word]))
    .map((word) => `${at}: ${word} was ${sayPart(before[word])} and is ${sayPart(after[word])}`);

const lowest = ['minimum', 'exclusiveMinimum', 'minItems', 'minLength'];
const highest = ['maximum', 'exclusiveMaximum', 'maxItems', 'maxLength'];

function brokenLimits(before: Json, after: Json, at: string): string[] {
  const isLooser = (word: string, looser: (old: number, now: number) => boolean): boolean => {
    const [old, now] = [before[word], after[word]];
    return typeof old === 'number' && (typeof now !== 'number' || looser(old, now));
  };
  return [
    ...lowest.filter((word) => isLooser(word, (old, now) => now < old)),
    ...highest.filter((word) => isLooser(word, (old, now) => now > old)),
  ].map((word) => `${at}: ${word} was ${sayPart(before[word])} and is ${sayPart(after[word])}`);
}

/**
 * Promises about one value that no longer hold.
 * @param at where it stands, for the sentences
 * @returns one sentence for each; empty when whatever is written now could have been written before
 */
export const findBrokenPromises = (before: Json, after: Json, at: string): string[] => [
  ...brokenWords(before, after, at),
  ...brokenForm(before, after, at),
  ...brokenLimits(before, after, at),
];
