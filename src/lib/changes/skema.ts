/** Finds what would break a program that reads our files: additions are free, everything else asks for a new version. */

/** What `datapackage.json` says about its tables, as far as it matters here. */
export interface Paket {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema?: { readonly fields: readonly { readonly name: string; readonly type: string }[] };
  }[];
}

/**
 * Tables and columns that are gone or hold another type than in the last release.
 * @returns one sentence for each; empty when a program that read `before` reads `after` as well
 */
export function findBrokenTables(before: Paket, after: Paket): string[] {
  const now = new Map(after.resources.map((one) => [one.path, one]));
  return before.resources.flatMap(({ path, schema }) => {
    const found = now.get(path);
    if (found === undefined) return [`${path} is gone`];
    const types = new Map(found.schema?.fields.map(({ name, type }) => [name, type]));
    return (schema?.fields ?? []).flatMap(({ name, type }) => {
      const next = types.get(name);
      if (next === undefined) return [`${path}: the column "${name}" is gone`];
      return next === type ? [] : [`${path}: the column "${name}" was ${type} and is ${next}`];
    });
  });
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const childOf = (schema: unknown, name: string): unknown => (isObject(schema) ? schema[name] : undefined);
const textOf = (value: unknown): string => (value === undefined ? 'anything' : JSON.stringify(value));

/** Words of a schema under which other schemas stand by name, by position, or alone. */
const [byName, byPlace, alone] = [['properties', '$defs'], ['oneOf', 'anyOf', 'prefixItems'], ['items']] as const;

function brokenHere(before: Json, after: Json, at: string): string[] {
  const required = (schema: Json): unknown[] => (Array.isArray(schema['required']) ? schema['required'] : []);
  const now = required(after);
  return [
    ...['type', 'const', '$ref']
      .filter((word) => textOf(before[word]) !== textOf(after[word]))
      .map((word) => `${at}: ${word} was ${textOf(before[word])} and is ${textOf(after[word])}`),
    ...required(before)
      .filter((name) => !now.includes(name))
      .map((name) => `${at}: "${String(name)}" may be missing now`),
  ];
}

/**
 * The same for two JSON Schemas of one file: keys that are gone, may be missing, or hold another type.
 * @param at where the schema stands, for the sentences
 */
export function findBrokenSchema(before: unknown, after: unknown, at: string): string[] {
  if (!isObject(before)) return [];
  if (!isObject(after)) return [`${at} is gone`];
  const below = (word: string): string[] => {
    const [old, now] = [childOf(before, word), childOf(after, word)];
    return isObject(old)
      ? Object.entries(old).flatMap(([name, child]) => findBrokenSchema(child, childOf(now, name), `${at}/${name}`))
      : [];
  };
  return [
    ...brokenHere(before, after, at),
    ...[...byName, ...byPlace].flatMap(below),
    ...alone.flatMap((word) => findBrokenSchema(before[word], after[word], `${at}/${word}`)),
  ];
}
