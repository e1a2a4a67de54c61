/** What axe finds wrong with a page as it stands at this moment. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

declare const window: { axe: { run: () => Promise<AxeResults> } };

/**
 * Adds axe to a page that has not been opened yet.
 * @returns a function that lists the violations, each with the elements concerned
 */
export async function watchViolations(page: Page): Promise<() => Promise<string[]>> {
  // Not a script tag: the page's own policy would block it.
  await page.addInitScript({
    content: readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'),
  });
  return async () => {
    const { violations } = await page.evaluate(() => window.axe.run());
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
  };
}
