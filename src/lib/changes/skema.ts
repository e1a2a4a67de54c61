/**
 * Finds what would break a program that reads our JSON files. A reader that understood every file of the old form has to
 * understand every file of the new one: keys may be added and promises made stricter; everything else asks for a new
 * version.
 */
import { findBrokenPromises, isJson, sayPart, type Json } from './janji.ts';

/** Words of a schema under which others stand by name, or alone; lists of others stand in `prefixItems`. */
const byName = ['properties', '$defs', 'prefixItems'];
const alone = ['items', 'additionalProperties'];

const typeOfWord = (word: unknown): string => (word === null ? 'null' : typeof word);

/** A list of words says of which type they are. */
function typesOf({ type, enum: words, ...rest }: Json): readonly unknown[] {
  if (type !== undefined) return Array.isArray(type) ? type : [type];
  if ('const' in rest) return [typeOfWord(rest['const'])];
  return Array.isArray(words) ? words.map(typeOfWord) : [type];
}

/** Every integer is a number. */
const isTyped = (type: unknown, types: readonly unknown[]): boolean =>
  types.includes(type) || (type === 'integer' && types.includes('number'));

function brokenType(before: Json, after: Json, at: string): string[] {
  const [old, now] = [typesOf(before), typesOf(after)];
  if (before['type'] === undefined || now.every((type) => isTyped(type, old))) return [];
  return [`${at}: type was ${sayPart(before['type'])} and is ${sayPart(after['type'])}`];
}

function brokenRequired(before: Json, after: Json, at: string): string[] {
  const namesOf = ({ required }: Json): readonly unknown[] => (Array.isArray(required) ? required : []);
  return namesOf(before)
    .filter((name) => !namesOf(after).includes(name))
    .map((name) => `${at}: "${String(name)}" may be missing now`);
}

function brokenBelow(before: Json, after: Json, at: string): string[] {
  const named = byName.flatMap((word) => {
    const [old, now] = [before[word], after[word]];
    return isJson(old)
      ? Object.entries(old).flatMap(([name, child]) =>
          findBrokenSchema(child, isJson(now) ? now[name] : undefined, `${at}/${name}`),
        )
      : [];
  });
  return [...named, ...alone.flatMap((word) => findBrokenSchema(before[word], after[word], `${at}/${word}`))];
}

const brokenAlone = (before: Json, after: Json, at: string): string[] => [
  ...brokenType(before, after, at),
  ...findBrokenPromises(before, after, at),
  ...brokenRequired(before, after, at),
  ...brokenBelow(before, after, at),
];

/** The forms of which a value may have one. */
function formsOf(schema: Json): readonly unknown[] {
  const forms = schema['anyOf'] ?? schema['oneOf'];
  return Array.isArray(forms) ? forms : [schema];
}

const isNull = (form: unknown): boolean => isJson(form) && form['type'] === 'null';
const fits = (before: unknown, after: unknown): boolean => findBrokenSchema(before, after, '').length === 0;

/** Each old form is still there, so that what is selected by it is found; each new form is one that readers know. */
function brokenForms(before: readonly unknown[], after: readonly unknown[], at: string): string[] {
  const isWrapped = before.length > 1 || after.length > 1;
  const lost = before.flatMap((form, index) => {
    if (isNull(form) || after.some((now) => fits(form, now))) return [];
    // The one in its place tells what has become of it.
    return findBrokenSchema(form, after[index], isWrapped ? `${at}/${index}` : at);
  });
  if (lost.length > 0) return lost;
  return after
    .filter((now) => !before.some((form) => fits(form, now)))
    .map((form) => (isNull(form) ? `${at}: may be null now` : `${at}: may have a form that no reader knows`));
}

/**
 * Promises of a JSON Schema that no longer hold: keys that are gone or may be missing, other types, words that are gone,
 * another pattern, looser limits, null where none was.
 * @param at where the schema stands, for the sentences
 * @returns one sentence for each; empty when a program that read `before` reads `after` as well
 */
export function findBrokenSchema(before: unknown, after: unknown, at: string): string[] {
  if (!isJson(before)) return [];
  if (!isJson(after)) return [`${at} is gone`];
  const [old, now] = [formsOf(before), formsOf(after)];
  return old.length === 1 && now.length === 1 ? brokenAlone(before, after, at) : brokenForms(old, now, at);
}
