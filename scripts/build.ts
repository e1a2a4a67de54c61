/**
 * Builds the site into OUT_DIR (default: dist), whole or not at all. BASE_PATH, SITE_URL, DATA_DIR and PUBLIC_DIR say
 * which site. Files, pictures and pages are made side by side, for none of them needs another; then they come together.
 */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { outDir, publicDir } from './lib/folders.ts';
import { listFiles } from './lib/same-tree.ts';
import { requireImpersonal, requireReplaceable, requireTrue } from './lib/site-build/guards.ts';
import { writePages } from './lib/site-build/pages.ts';
import { runNode } from './lib/site-build/run.ts';
import { replaceTree, temporarySibling } from './lib/write-tree.ts';

const started = performance.now();
const out = outDir();
const temporary = temporarySibling(out);
const cache = `${temporary}-cache`;

try {
  requireReplaceable(out);
  for (const warning of requireTrue()) console.warn(warning);
  await writeAll();
  const pages = listFiles(temporary).filter((file) => file.endsWith('.html')).length;
  cpSync(publicDir(), temporary, { recursive: true, force: false, errorOnExist: true });
  requireImpersonal(temporary);
  replaceTree(temporary, out);
  console.log(`site: ${pages} pages in ${out}, ${((performance.now() - started) / 1000).toFixed(1)} s in all`);
} catch (error) {
  console.error(`${(error as Error).message}\nsite: the build failed; ${out} is as it was`);
  process.exitCode = 1;
} finally {
  for (const folder of [temporary, cache]) rmSync(folder, { recursive: true, force: true });
}

/** @throws Error with the words of the first step that failed; no step is cut off, for each clears up after itself */
async function writeAll(): Promise<void> {
  const steps = await Promise.allSettled([
    writePages(temporary, cache).then((warnings) => {
      for (const warning of warnings) console.warn(warning);
    }),
    ...['build-data.ts', 'build-gambar.ts'].map(async (script) => {
      console.log((await runNode([join(import.meta.dirname, script)])).trimEnd());
    }),
  ]);
  const failed = steps.find((step) => step.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
