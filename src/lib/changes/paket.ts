/** Finds what would break a program that reads our tables, from `datapackage.json` and the headers of CSV files. */
import { findBrokenPromises, isJson, sayPart, type Json } from './janji.ts';

export interface PaketField extends Json {
  readonly name: string;
  readonly type: string;
}

/** What `datapackage.json` says about its tables, as far as it matters here. */
export interface Paket {
  readonly resources: readonly (Json & {
    readonly name: string;
    readonly path: string;
    readonly schema?: Json & { readonly fields: readonly PaketField[] };
  })[];
}

/** Tables that get columns wherever the data say so: their columns are found by name, as their descriptions tell. */
const growsWithin = /(?:^|\/)(?:nilai-lebar|grafik-kelengkapan)\./u;

/**
 * Columns that are gone or stand elsewhere: awk, a formula and IMPORTRANGE count columns, so a new one comes last. Of
 * tables whose columns come from the data only the names are compared.
 * @param at the file, for the sentences
 */
export function findBrokenHeader(before: readonly string[], after: readonly string[], at: string): string[] {
  const gone = before.filter((name) => !after.includes(name)).map((name) => `${at}: the column "${name}" is gone`);
  if (gone.length > 0 || growsWithin.test(at)) return gone;
  const moved = before.find((name, index) => after[index] !== name);
  return moved === undefined ? [] : [`${at}: the column "${moved}" is no longer in its place; new ones come last`];
}

const partOf = (value: Json, word: string): Json => {
  const part = value[word];
  return isJson(part) ? part : {};
};

/** Texts that stand for an empty cell: one more makes a value disappear. */
const missingOf = (value: Json): readonly unknown[] =>
  Object.values(partOf(value, 'missingValues')).map((one) => (isJson(one) ? one['value'] : one));

const brokenMissing = (before: Json, after: Json, at: string): string[] =>
  'missingValues' in before
    ? missingOf(after)
        .filter((text) => !missingOf(before).includes(text))
        .map((text) => `${at}: ${sayPart(text)} means an empty cell now`)
    : [];

/** How the text of a cell becomes a value. */
const writing = ['format', 'delimiter', 'itemType', 'trueValues', 'falseValues', 'decimalChar', 'groupChar'];

const differing = (before: Json, after: Json, words: readonly string[], at: string): string[] =>
  words
    .filter((word) => sayPart(before[word]) !== sayPart(after[word]))
    .map((word) => `${at}: ${word} was ${sayPart(before[word])} and is ${sayPart(after[word])}`);

function brokenField(before: PaketField, after: PaketField, at: string): string[] {
  if (before.type !== after.type) return [`${at} was ${before.type} and is ${after.type}`];
  const [old, now] = [partOf(before, 'constraints'), partOf(after, 'constraints')];
  return [
    ...differing(before, after, writing, at),
    ...(old['required'] === true && now['required'] !== true ? [`${at} may be empty now`] : []),
    ...(old['unique'] === true && now['unique'] !== true ? [`${at} may hold a value twice now`] : []),
    ...findBrokenPromises(old, now, at),
    ...brokenMissing(before, after, at),
  ];
}

/** Columns that name a row, or tell rows apart: the stricter first. */
const keysOf = (schema: Json): readonly unknown[] => [schema['primaryKey'], partOf(schema, 'uniqueKeys')[0]];

/** A key that only told rows apart may come to name them. */
function brokenKeys(before: Json, after: Json, at: string): string[] {
  const [old, now] = [keysOf(before), keysOf(after)];
  const holds = (key: unknown, keys: readonly unknown[]): boolean =>
    key === undefined || keys.some((one) => sayPart(one) === sayPart(key));
  return ['primaryKey', 'uniqueKeys'].flatMap((word, rank) =>
    holds(old[rank], now.slice(0, rank + 1))
      ? []
      : [`${at}: ${word} was ${sayPart(before[word])} and is ${sayPart(after[word])}`],
  );
}

/** How a file is opened, and by which columns its rows are found. */
function brokenFile(before: Json, after: Json, at: string): string[] {
  const [old, now] = [partOf(before, 'schema'), partOf(after, 'schema')];
  return [
    ...differing(before, after, ['format', 'mediatype', 'encoding', 'dialect'], at),
    ...brokenKeys(old, now, at),
    ...brokenMissing(old, now, at),
  ];
}

/**
 * Tables and columns that are gone, stand elsewhere or promise less than in the last release.
 * @returns one sentence for each; empty when a program that read `before` reads `after` as well
 */
export function findBrokenTables(before: Paket, after: Paket): string[] {
  const now = new Map(after.resources.map((one) => [one.path, one]));
  return before.resources.flatMap((resource) => {
    const { path, schema } = resource;
    const found = now.get(path);
    if (found === undefined) return [`${path} is gone`];
    const [old, fields] = [schema?.fields ?? [], found.schema?.fields ?? []];
    const namesOf = (all: readonly PaketField[]): string[] => all.map(({ name }) => name);
    return [
      ...brokenFile(resource, found, path),
      ...findBrokenHeader(namesOf(old), namesOf(fields), path),
      ...old.flatMap((field) => {
        const next = fields.find(({ name }) => name === field.name);
        return next === undefined ? [] : brokenField(field, next, `${path}: the column "${field.name}"`);
      }),
    ];
  });
}

/**
 * Files of a release that are no longer made: each of them has an address that somebody has written down.
 * @param before names of the files of the last release, as SHA256SUMS has them
 * @param after names of the files that a release of today would have
 */
export const findMissingFiles = (before: Iterable<string>, after: ReadonlySet<string>): string[] =>
  [...before].filter((name) => !after.has(name)).map((name) => `${name} is published no more`);
