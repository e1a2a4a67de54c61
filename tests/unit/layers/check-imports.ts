/** Who may import whom. */
import { layers, neverInBrowser, oneIslandOnly, type Layer } from './rules.ts';
import { importsOf, scriptsOf, type Import, type Source } from './source.ts';

const layerOf = (file: string): Layer | undefined => layers.find((layer) => layer.files.test(file));
const isOurs = (target: string): boolean =>
  /^(?:src|scripts|tests|data|public)\//u.test(target) || target.startsWith('..');

/** @returns a message for every import that the table does not allow */
export function checkImports(source: Source): string[] {
  const layer = layerOf(source.file);
  if (!layer) return [`${source.file}: belongs to no layer; add it to tests/unit/layers/rules.ts or move it`];
  const refused = importsOf(source).filter((found) => !isAllowed(found, layer));
  return [
    ...refused.map(({ target }) => `${source.file}: ${layer.name} may not import ${target}`),
    ...checkScripts(source),
  ];
}

function isAllowed({ target, typeOnly, inScript }: Import, layer: Layer): boolean {
  if (inScript) return layerOf(target)?.name === 'islands';
  if (!isOurs(target)) return layer.packages.test(target);
  const name = layerOf(target)?.name;
  if (name === undefined) return false;
  return name === layer.name || layer.layers.includes(name) || (typeOnly && (layer.typesFrom ?? []).includes(name));
}

/** A component brings code to the browser only by naming an island. */
function checkScripts(source: Source): string[] {
  return scriptsOf(source)
    .filter(
      ({ attributes, body }) =>
        attributes.includes('is:inline') || body.replace(/^\s*import\s+['"][^'"]+['"];?\s*$/gmu, '').trim() !== '',
    )
    .map(() => `${source.file}: write scripts as an island in src/islands and name it with <script src>`);
}

/**
 * @param sources all files by path
 * @returns a message for everything that an island reaches and a browser must not get
 */
export function checkReach(sources: ReadonlyMap<string, Source>): string[] {
  const islands = [...sources.keys()].filter((file) => layerOf(file)?.name === 'islands');
  const reached = islands.flatMap((island) => reachOf(island, sources).map((target) => `${island}: reaches ${target}`));
  const users = islands.filter((island) =>
    importsOf(mustGet(sources, island)).some((found) => found.target === oneIslandOnly && !found.typeOnly),
  );
  return [
    ...reached,
    ...(users.length > 1 ? [`${oneIslandOnly} belongs in one island, not in ${users.join(', ')}`] : []),
  ];
}

function reachOf(island: string, sources: ReadonlyMap<string, Source>): string[] {
  const seen = new Set<string>();
  const waiting = [island];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const source = sources.get(file);
    if (source)
      waiting.push(
        ...importsOf(source)
          .filter((found) => !found.typeOnly)
          .map((found) => found.target),
      );
  }
  return [...seen].filter((target) => neverInBrowser.test(target));
}

function mustGet(sources: ReadonlyMap<string, Source>, file: string): Source {
  const source = sources.get(file);
  if (!source) throw new Error(`no source ${file}`);
  return source;
}
