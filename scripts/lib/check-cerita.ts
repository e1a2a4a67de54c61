/** Reads the stories and holds them against the data. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCerita, parseCerita, type Cerita } from '../../src/lib/cerita/index.ts';
import { dataDir, readFiles } from '../../src/atlas.ts';
import type { Atlas } from '../../src/lib/model/index.ts';
import { decideNilai, listRahasia, type Rahasia } from '../../src/lib/model/rahasia/index.ts';
import { parseTables } from '../../src/lib/model/tables.ts';
import type { Problem } from '../../src/lib/table/index.ts';

/** Where the stories stand, from the root of the project. */
export const ceritaDir = 'src/content/cerita';

/** Every story, in the order of their names. */
export const readCerita = (): Cerita[] =>
  readdirSync(ceritaDir)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => parseCerita(`${ceritaDir}/${name}`, readFileSync(join(ceritaDir, name), 'utf8')));

export interface CheckedCerita {
  readonly problems: readonly Problem[];
  /** Number of stories read, as a line for the report; empty when none was. */
  readonly counts: readonly (readonly [string, number])[];
}

/** The numbers that the tables of a folder hold and the atlas does not. */
function readRahasia(dir: string): Rahasia[] {
  const tables = parseTables(readFiles(dir));
  return listRahasia(tables, decideNilai(tables));
}

/**
 * What is wrong with the stories. They are about the real city: held against a synthetic one, none is read.
 * @param dir the folder from which the atlas was read
 */
export function checkSemuaCerita(atlas: Atlas, dir: string = dataDir()): CheckedCerita {
  const semua = atlas.rilis.sifat === 'nyata' ? readCerita() : [];
  const rahasia = semua.length === 0 ? [] : readRahasia(dir);
  return {
    problems: semua.flatMap((cerita) => checkCerita(atlas, cerita, rahasia)),
    counts: semua.length === 0 ? [] : [['naskah', semua.length]],
  };
}
