/**
 * Builds the site into OUT_DIR (default: dist), whole or not at all. BASE_PATH, SITE_URL, DATA_DIR and PUBLIC_DIR say
 * which site. Quiet but for one line, for warnings, and for everything that Astro has to say when it fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getAtlas } from '../src/atlas.ts';
import { isClean } from '../src/lib/table/index.ts';
import { site } from '../src/site.ts';
import { checkSemuaCerita } from './lib/check-cerita.ts';
import { formatReport } from './lib/data-report.ts';
import { outDir } from './lib/folders.ts';
import { formatTemuan, scanFolder } from './lib/personal-data/scan.ts';
import { listFiles } from './lib/same-tree.ts';
import { replaceTree, temporarySibling } from './lib/write-tree.ts';

const root = join(import.meta.dirname, '..');
const out = outDir();
const temporary = temporarySibling(out);
const cache = `${temporary}-cache`;

try {
  requireReplaceable(out);
  requireTrue();
  build();
} catch (error) {
  console.error(`${(error as Error).message}\nsite: the build failed; ${out} is as it was`);
  process.exitCode = 1;
} finally {
  for (const folder of [temporary, cache]) rmSync(folder, { recursive: true, force: true });
}

/** @throws Error when OUT_DIR holds something else than an older site: a slip must not cost anybody a folder */
function requireReplaceable(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, 'index.html'))) return;
  throw new Error(`"${folder}" holds files but no index.html, so it is no older build of a site`);
}

/** @throws Error that names every sentence of a story that the data do not bear out */
function requireTrue(): void {
  const { problems, counts } = checkSemuaCerita(getAtlas());
  if (!isClean(problems)) throw new Error(formatReport({ problems, counts: new Map(counts) }));
}

/** @throws Error with Astro's own words when the site cannot be built */
function build(): void {
  const started = performance.now();
  const output = runAstro();
  for (const warning of new Set(output.match(/\[WARN\].*/gu))) console.warn(warning);
  const pages = listFiles(temporary).filter((file) => file.endsWith('.html')).length;
  requireImpersonal(temporary);
  replaceTree(temporary, out);
  console.log(`site: ${pages} pages in ${out}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** @throws Error that names every place where a person could be recognised: such a site must not exist for a moment */
function requireImpersonal(folder: string): void {
  const found = scanFolder(folder, site.kontak);
  if (found.length > 0) throw new Error(`personal data in what would be published:\n${formatTemuan(found)}`);
}

/** A process of its own, so that Astro's error screens come out as they are meant to. */
function runAstro(): string {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: root,
    env: { ...process.env, OUT_DIR: temporary, CACHE_DIR: cache, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  if (error) throw error;
  if (status !== 0) throw new Error((stdout + stderr).trimEnd());
  return stdout + stderr;
}
