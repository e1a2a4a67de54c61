/** Holds the files of today against those of a release: what a program relies on may be added to, never taken away. */
import Papa from 'papaparse';
import {
  findBrokenHeader,
  findBrokenOpenapi,
  findBrokenSchema,
  findBrokenTables,
  findMissingFiles,
  type Paket,
} from '../../../src/lib/changes/index.ts';

/** Texts of a release by their names in its folder; every file has its name here, those that are no text an empty one. */
export type Texts = ReadonlyMap<string, string>;

const [package_, api] = ['datapackage.json', 'openapi.json'];

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

const headerOf = (name: string, text: string): string[] =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { delimiter: name.endsWith('.excel.csv') ? ';' : ',', preview: 1 })
    .data[0] ?? [];

/** Of the CSV files that the package does not describe: parts, charts, those for Excel. */
function brokenHeaders(before: Texts, after: Texts, { resources }: Paket): string[] {
  const described = new Set(resources.filter(({ schema }) => schema !== undefined).map(({ path }) => path));
  return [...before].flatMap(([name, text]) => {
    const now = after.get(name);
    if (!name.endsWith('.csv') || described.has(name) || now === undefined) return [];
    return findBrokenHeader(headerOf(name, text), headerOf(name, now), name);
  });
}

/** Silence would read as "nothing is broken". */
function brokenApi(before: Texts, after: Texts): string[] {
  const old = parse(before, api);
  return old === undefined
    ? [`${api}: the release has none, so no path of the API can be compared`]
    : findBrokenOpenapi(old, parse(after, api));
}

/** @returns one sentence for each break; none when the API has a new version, which may break with the old one */
export function findBreaks(before: Texts, after: Texts): string[] {
  if (apiVersionOf(after) > apiVersionOf(before)) return [];
  const [old, now] = [parse(before, package_) as Paket, parse(after, package_) as Paket];
  return [
    ...findMissingFiles(before.keys(), new Set(after.keys())),
    ...findBrokenTables(old, now),
    ...brokenHeaders(before, after, old),
    ...schemaNames(before).flatMap((name) => findBrokenSchema(parse(before, name), parse(after, name), name)),
    ...brokenApi(before, after),
  ];
}
