/** Finds what would break a program that was made from our OpenAPI document. */
import { isJson, sayPart, type Json } from './janji.ts';
import { findBrokenSchema } from './skema.ts';

const partOf = (value: unknown, word: string): Json => {
  const part = isJson(value) ? value[word] : undefined;
  return isJson(part) ? part : {};
};

/** A frozen document names the frozen tables; the newest ones stand at the same place in `terbaru`. */
const toNewest = (path: string): string => path.replace(/^\/unduh\/rilis\/[\d.]+\//u, '/unduh/terbaru/');

const pathsOf = (api: unknown): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(partOf(api, 'paths')).map(([path, item]) => [toNewest(path), item]));

const operationOf = (item: unknown, method: string): unknown => (isJson(item) ? item[method] : undefined);

const parametersOf = (operation: Json): readonly Json[] =>
  Object.values(partOf(operation, 'parameters')).filter((one) => isJson(one));

const nameOf = (parameter: Json): string => `${String(parameter['in'])} ${String(parameter['name'])}`;

/** What was accepted has to be accepted still: the other way round than with what is answered. */
function brokenParameter(before: Json, after: Json, at: string): string[] {
  const [old, now] = [partOf(before, 'schema'), partOf(after, 'schema')];
  const words = Array.isArray(now['enum']) ? now['enum'] : null;
  const lost = Object.values(partOf(old, 'enum')).filter((word) => words !== null && !words.includes(word));
  return [
    ...lost.map((word) => `${at}: ${sayPart(word)} is accepted no more`),
    ...(words !== null && !('enum' in old) ? [`${at}: was any text and is one of a list of words`] : []),
    ...['type', 'pattern']
      .filter((word) => sayPart(old[word]) !== sayPart(now[word]))
      .map((word) => `${at}: ${word} was ${sayPart(old[word])} and is ${sayPart(now[word])}`),
    ...(after['required'] === true && before['required'] !== true ? [`${at} must be given now`] : []),
  ];
}

function brokenParameters(before: Json, after: Json, at: string): string[] {
  const [old, now] = [before, after].map((one) => new Map(parametersOf(one).map((two) => [nameOf(two), two])));
  const lost = [...(old ?? [])].flatMap(([name, parameter]) => {
    const next = now?.get(name);
    const place = `${at}: the parameter "${String(parameter['name'])}"`;
    return next === undefined ? [`${place} is gone`] : brokenParameter(parameter, next, place);
  });
  const asked = [...(now ?? [])].filter(([name, { required }]) => required === true && old?.has(name) !== true);
  return [...lost, ...asked.map(([, { name }]) => `${at}: the parameter "${String(name)}" must be given now`)];
}

function brokenResponses(before: Json, after: Json, at: string): string[] {
  return Object.entries(partOf(before, 'responses')).flatMap(([status, response]) => {
    const next = partOf(after, 'responses')[status];
    if (next === undefined) return [`${at}: the answer ${status} is gone`];
    return Object.entries(partOf(response, 'content')).flatMap(([mediaType, content]) => {
      const found = partOf(next, 'content')[mediaType];
      const place = `${at}: ${mediaType}`;
      return found === undefined
        ? [`${place} is answered no more`]
        : findBrokenSchema(partOf(content, 'schema'), partOf(found, 'schema'), place);
    });
  });
}

function brokenOperation(before: unknown, after: unknown, at: string): string[] {
  if (!isJson(before)) return [];
  if (!isJson(after)) return [`${at} is gone`];
  const [old, now] = [before['operationId'], after['operationId']];
  return [
    // Generators make the name of a function of it.
    ...(old === now ? [] : [`${at}: operationId was ${sayPart(old)} and is ${sayPart(now)}`]),
    ...brokenParameters(before, after, at),
    ...brokenResponses(before, after, at),
  ];
}

/**
 * Paths, parameters, answers and schemas that are gone or promise less than in the document of the last release.
 * @returns one sentence for each; empty when a program made from `before` works with `after` as well
 */
export function findBrokenOpenapi(before: unknown, after: unknown): string[] {
  const now = pathsOf(after);
  const schemas = (api: unknown): Json => partOf(partOf(api, 'components'), 'schemas');
  return [
    ...[...pathsOf(before)].flatMap(([path, item]) =>
      now.has(path)
        ? Object.entries(isJson(item) ? item : {}).flatMap(([method, operation]) =>
            brokenOperation(operation, operationOf(now.get(path), method), `${method} ${path}`),
          )
        : [`${path} is gone`],
    ),
    ...Object.entries(schemas(before)).flatMap(([name, schema]) =>
      findBrokenSchema(schema, schemas(after)[name], `schema ${name}`),
    ),
  ];
}
