/** The pages of the site, without the files for download: those are written at the same time. */
import { join } from 'node:path';
import { runNode } from './run.ts';

/**
 * Lets Astro make every page, in a process of its own so that its error screens come out as they are meant to.
 * @param into where the pages go
 * @param cache an empty folder for what Astro remembers; see `cacheDir`
 * @returns its warnings, each once
 * @throws Error with Astro's own words when it fails
 */
export async function writePages(into: string, cache: string): Promise<string[]> {
  const output = await runNode(['node_modules/astro/bin/astro.mjs', 'build'], {
    OUT_DIR: into,
    CACHE_DIR: cache,
    COPIED_DIR: join(cache, 'nothing'),
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  return [...new Set(output.match(/\[WARN\].*/gu))];
}
