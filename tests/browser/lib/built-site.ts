/** The site under test: its files as `check-site` reads them, and where it is served. */
import { inject } from 'vitest';
import { examplesOf } from '../../../scripts/lib/site-check/page-type.ts';
import { readSite, type Page } from '../../../scripts/lib/site-check/site.ts';
import { base, site as settings } from '../../../src/site.ts';
import { siteDir } from './site-dir.ts';

export const builtSite = readSite(siteDir, { base, origin: settings.url });

/** One page of every type. */
export const examples = examplesOf(builtSite.pages.values());

const underKampung: readonly Page[] = [...builtSite.pages.values()].filter(({ path }) =>
  /^kampung\/[^/]+\/$/u.test(path),
);
/** Whether a page is an address that only leads on to another one. */
export const leadsOn = ({ html }: Page): boolean => html.includes('http-equiv="refresh"');

export const kampungPages = underKampung.filter((page) => !leadsOn(page));

/** Addresses that a kampung once had, which only lead on to its page. */
export const formerPages = underKampung.filter(leadsOn);

export const homeUrl = inject('siteUrl');

/** @param path below the base path, such as `kampung/mantuil/` */
export const urlOf = (path: string): string => new URL(path, homeUrl).href;
