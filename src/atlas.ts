/** The only module that reads the data folder. Everything else is handed an Atlas. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFile, parseAtlas, type Atlas, type Files, type ParsedAtlas } from './lib/model/index.ts';

/** Where the data stands: `data/`, or the folder in DATA_DIR (the synthetic city uses this). */
export const dataDir = (): string => process.env['DATA_DIR']?.trim() || 'data';

/** The bytes of every data file in a folder; a missing file is absent, and becomes a problem later. */
export function readFiles(dir: string): Files {
  const present = dataFile.filter((name) => existsSync(join(dir, name)));
  return new Map(present.map((name) => [name, readFileSync(join(dir, name))]));
}

/** The data folder with all its problems. */
export const readAtlas = (dir: string = dataDir()): ParsedAtlas => parseAtlas(readFiles(dir));

let cached: Atlas | null = null;

/**
 * The checked data of this build, read once.
 * @throws Error when the data has a problem; `npm run data:check` lists them all
 */
export function getAtlas(): Atlas {
  if (cached !== null) return cached;
  const { atlas, problems } = readAtlas();
  if (atlas === null) {
    throw new Error(`the data in "${dataDir()}" has ${problems.length} problems; run "npm run data:check" to see them`);
  }
  cached = atlas;
  return atlas;
}
