/** Serves the built site while the browser tests run, and tells them its address. */
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../../scripts/lib/serve-site.ts';
import { base } from '../../../src/site.ts';
import { siteDir } from './site-dir.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the home page, base path included. */
    siteUrl: string;
  }
}

/**
 * @returns what stops the server again
 * @throws Error when the site has not been built
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${siteDir}/index.html`))
    throw new Error(`There is no site in "${siteDir}" to test; build it first: npm run build`);
  const { url, close } = await serveSite({ folder: siteDir, base, port: 0 });
  project.provide('siteUrl', url);
  return close;
}
