/** Holds the files of today against those of a release: what a program relies on may be added to, never taken away. */
import { findBrokenSchema, findBrokenTables, type Paket } from '../../../src/lib/changes/index.ts';

/** Texts of a release by their names in its folder. */
export type Texts = ReadonlyMap<string, string>;

const parse = (texts: Texts, name: string): unknown => {
  const text = texts.get(name);
  return text === undefined ? undefined : JSON.parse(text);
};

const schemaNames = (texts: Texts): string[] => [...texts.keys()].filter((name) => name.startsWith('skema/'));

/** The number in "/api/v1/", by which programs ask for the form that they know. */
function apiVersionOf(texts: Texts): number {
  const [name = ''] = schemaNames(texts);
  const [, version] = /"\$id":\s*"[^"]*\/api\/v(\d+)\//u.exec(texts.get(name) ?? '') ?? [];
  if (version === undefined) throw new Error('no schema says which version of the API it describes');
  return Number(version);
}

/** @returns one sentence for each break; none when the API has a new version, which may break with the old one */
export function findBreaks(before: Texts, after: Texts): string[] {
  if (apiVersionOf(after) > apiVersionOf(before)) return [];
  const package_ = 'datapackage.json';
  return [
    ...findBrokenTables(parse(before, package_) as Paket, parse(after, package_) as Paket),
    ...schemaNames(before).flatMap((name) => findBrokenSchema(parse(before, name), parse(after, name), name)),
  ];
}
