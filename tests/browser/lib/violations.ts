/** What axe finds wrong with a page as it stands at this moment. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare const window: { axe: { run: (within: string, options: RunOptions) => Promise<AxeResults> } };

/**
 * Adds axe to a page that has not been opened yet.
 * @returns a function that lists the violations, each with the elements concerned; given a selector, it looks within
 *   that element only, which is faster where the rest of the page was looked at before
 */
export async function watchViolations(page: Page): Promise<(within?: string) => Promise<string[]>> {
  // Not a script tag: the page's own policy would block it.
  await page.addInitScript({
    content: readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'),
  });
  return async (within = 'html') => {
    // Of all other results only the first element is described, which saves time and hides no violation.
    const { violations } = await page.evaluate(
      (selector) => window.axe.run(selector, { resultTypes: ['violations'] }),
      within,
    );
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
  };
}
