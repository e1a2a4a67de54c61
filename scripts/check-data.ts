/**
 * Every problem of the data folder and of the stories told from it, in Indonesian, with file, row, column, cell and cure;
 * exits 1 on any galat.
 *   --data <folder>   the folder to check (default: data, or DATA_DIR)
 *   --github          GitHub annotations
 *   --json            JSON
 */
import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataDir, readAtlas } from '../src/atlas.ts';
import { checkSemuaCerita } from './lib/check-cerita.ts';
import { formatGithub, formatJson, formatReport } from './lib/data-report.ts';
import { checkBedaBeku } from './lib/rilis/beda.ts';
import { findBelumBeku } from '../src/lib/changes/index.ts';
import type { Atlas } from '../src/lib/model/index.ts';
import { isClean, type Problem } from '../src/lib/table/index.ts';
import { situs } from '../src/site.ts';

const usage = 'Pakai: npm run data:check -- [--data <folder>] [--github | --json]';

try {
  const { dir, form } = readOptions();
  const { atlas, problems, counts } = readAtlas(dir);
  const cerita = atlas === null ? { problems: [], counts: [] } : checkSemuaCerita(atlas, dir);
  const beda = atlas === null ? [] : await findBeda(atlas, dir);
  const report = {
    problems: [...problems, ...beda, ...cerita.problems],
    counts: new Map([...counts, ...cerita.counts]),
  };
  console.log(
    form === 'github'
      ? formatGithub(report, fromRoot(dir))
      : form === 'json'
        ? formatJson(report)
        : formatReport(report),
  );
  process.exitCode = isClean(report.problems) ? 0 : 1;
} catch (error) {
  console.error(`data:check: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

/** @throws Error of one line that names the argument and shows how to call the script */
function readOptions(): { dir: string; form: 'github' | 'json' | 'teks' } {
  const { data, github, json } = parseOptions();
  if (github && json) throw new Error(`Pilih salah satu: --github atau --json. ${usage}`);
  const dir = data ?? dataDir();
  const found = statSync(dir, { throwIfNoEntry: false });
  if (found === undefined) throw new Error(`Folder "${dir}" tidak ada. ${usage}`);
  if (!found.isDirectory()) throw new Error(`"${dir}" bukan folder; sebut folder yang memuat semua berkas. ${usage}`);
  return { dir, form: github ? 'github' : json ? 'json' : 'teks' };
}

/** The frozen releases are those of the site's own data, so that another folder is not held against them. */
async function findBeda(atlas: Atlas, dir: string): Promise<Problem[]> {
  if (resolve(dir) !== resolve(dataDir())) return [];
  return [...findBelumBeku(atlas, situs.beku), ...(await checkBedaBeku(atlas, situs, situs.beku))];
}

/** GitHub finds a file by its path from the root of the repository, where npm runs scripts. */
function fromRoot(dir: string): string {
  const path = relative('', dir);
  return path.startsWith('..') || isAbsolute(path) ? dir : path;
}

function parseOptions() {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ options: { data: { type: 'string' }, github: flag, json: flag } }).values;
  } catch (error) {
    const [, named = ''] = /'([^']+)'/.exec(String(error)) ?? [];
    throw new Error(`Pilihan tidak dikenal atau belum lengkap: ${named}. ${usage}`, { cause: error });
  }
}
