/** SHA256SUMS: what `sha256sum` writes and `sha256sum --check` reads. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sumsName } from '../../../src/lib/changes/index.ts';
import { listFiles } from '../same-tree.ts';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** One line for each file, in the given order: hash, two blanks, name. */
export const renderSums = (files: Iterable<readonly [name: string, bytes: Uint8Array]>): string =>
  Array.from(files, ([name, bytes]) => `${hashOf(bytes)}  ${name}\n`).join('');

const line = /^([0-9a-f]{64}) [ *](.+)$/u;

/** @throws Error for a line that is none of sha256sum, or a name that comes twice */
export function parseSums(text: string): ReadonlyMap<string, string> {
  const sums = new Map<string, string>();
  for (const one of text.split('\n').filter((row) => row !== '')) {
    const [, hash, name] = line.exec(one) ?? [];
    if (hash === undefined || name === undefined) throw new Error(`${sumsName}: baris ini bukan sidik jari: "${one}"`);
    if (sums.has(name)) throw new Error(`${sumsName}: "${name}" tertulis dua kali`);
    sums.set(name, hash);
  }
  return sums;
}

/**
 * Holds a folder against its own SHA256SUMS.
 * @returns one Indonesian sentence for each file that is missing, was added or differs; empty when all is as released
 * @throws Error when SHA256SUMS is missing or damaged
 */
export function verifyFolder(folder: string): string[] {
  const file = join(folder, sumsName);
  if (!existsSync(file)) throw new Error(`${file} tidak ada, jadi tidak ada yang dapat dibuktikan`);
  const sums = parseSums(readFileSync(file, 'utf8'));
  const present = new Set(listFiles(folder));
  present.delete(sumsName);
  return [...present.union(new Set(sums.keys()))].sort().flatMap((name) => {
    if (!present.has(name)) return [`${name}: hilang`];
    if (!sums.has(name)) return [`${name}: tidak ada di ${sumsName}, jadi ditambahkan sesudah rilis`];
    return hashOf(readFileSync(join(folder, name))) === sums.get(name) ? [] : [`${name}: isinya berubah`];
  });
}
