/** Compares two folders byte by byte: the proof that a build of the same data gives the same files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file in a folder, sorted, with "/" on every system. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * @returns one line for each file that is missing on one side or differs, in the order of their names; empty when the
 *   two folders are the same
 */
export function findDifferences(a: string, b: string): string[] {
  const inA = new Set(listFiles(a));
  const inB = new Set(listFiles(b));
  return [...inA.union(inB)].sort().flatMap((file) => {
    if (!inB.has(file)) return [`${file}: only in ${a}`];
    if (!inA.has(file)) return [`${file}: only in ${b}`];
    return readFileSync(join(a, file)).equals(readFileSync(join(b, file))) ? [] : [`${file}: differs`];
  });
}
