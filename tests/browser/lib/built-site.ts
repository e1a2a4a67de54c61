/** The site under test: its files as `check-site` reads them, and where it is served. */
import { inject } from 'vitest';
import { examplesOf } from '../../../scripts/lib/site-check/page-type.ts';
import { readSite, type Page } from '../../../scripts/lib/site-check/site.ts';
import { base, site as settings } from '../../../src/site.ts';
import { siteDir } from './site-dir.ts';

export const builtSite = readSite(siteDir, { base, origin: settings.url });

/** One page of every type. */
export const examples = examplesOf(builtSite.pages.values());

export const kampungPages: readonly Page[] = [...builtSite.pages.values()].filter((page) =>
  /^kampung\/[^/]+\/$/u.test(page.path),
);

export const homeUrl = inject('siteUrl');

/** @param path below the base path, such as `kampung/mantuil/` */
export const urlOf = (path: string): string => new URL(path, homeUrl).href;
