/** The list of what is checked on a built site. */
import { checkShareImages, checkWeights } from './budgets.ts';
import { checkCard } from './card.ts';
import { checkDigests } from './digests.ts';
import { checkHead } from './head.ts';
import { checkHosts, checkStyleSheetHosts } from './hosts.ts';
import { checkInline } from './inline.ts';
import { checkFileLinks, checkLinks } from './links.ts';
import type { Page, Site, SiteProblem } from './site.ts';
import { checkMarkup } from './validate.ts';
import type { Weight } from './weigh.ts';

type PageCheck = (page: Page, site: Site) => string[];

const pageChecks: readonly PageCheck[] = [checkHead, checkCard, checkLinks, checkHosts, checkInline];

/** @returns everything wrong with pages and files, weights apart */
export async function checkSite(site: Site): Promise<SiteProblem[]> {
  const inPages = [...site.pages.values()].flatMap((page) =>
    pageChecks.flatMap((check) => check(page, site)).map((message) => ({ place: page.file, message })),
  );
  return [
    ...inPages,
    ...checkFileLinks(site),
    ...checkDigests(site),
    ...checkStyleSheetHosts(site),
    ...(await checkMarkup(site)),
  ];
}

/** @returns everything that is heavier than allowed */
export function checkBudgets(site: Site, weights: readonly Weight[]): SiteProblem[] {
  return [...checkWeights(weights), ...checkShareImages(site)];
}
