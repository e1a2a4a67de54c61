/** Descriptions of today as they stand in a release: they name its files, and are written without blanks. */
import type { Tempat } from '../../../src/lib/output/lineage.ts';

const gap = /\{\w+\}/gu;

/** Where a file, or files by a name with "{slug}" in it, stand in the release; null when they do not. */
function frozenPath(path: string, tempat: Tempat): string | null {
  const gaps = path.match(gap) ?? [];
  return gaps.reduce((name: string | null, one) => name?.replace('*', one) ?? null, tempat(path.replaceAll(gap, '*')));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The OpenAPI document without the downloads of which the release has none; the API itself is not frozen. */
function withoutOthers(document: unknown, tempat: Tempat): unknown {
  if (!isObject(document) || !isObject(document['paths'])) return document;
  const paths = Object.entries(document['paths']).filter(
    ([path]) => !path.startsWith('/unduh/') || frozenPath(path.slice(1), tempat) !== null,
  );
  return { ...document, paths: Object.fromEntries(paths) };
}

/**
 * @param text JSON that describes files of today
 * @param tempat where those stand in the release
 * @returns the same on one line, for blanks would be a tenth of a release; addresses in `terbaru` lead to the release
 */
export function freezeDescription(text: string, tempat: Tempat): string {
  const line = JSON.stringify(withoutOthers(JSON.parse(text), tempat));
  return `${line.replace(/unduh\/terbaru\/[\w./{}-]*[\w}]/gu, (path) => frozenPath(path, tempat) ?? path)}\n`;
}
