import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { examples, urlOf } from './lib/built-site.ts';

const withPage = useBrowser();
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

declare const window: { axe: { run: () => Promise<AxeResults> } };

async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

describe.each(examples)('$type ($page.path) is accessible', ({ page: { path } }) => {
  it.each(['light', 'dark'] as const)('in the %s theme, on a phone and on a desktop', async (colorScheme) => {
    await withPage({ colorScheme, ...phone }, async (page) => {
      // Not a script tag: the page's own policy would block it.
      await page.addInitScript({ content: axe });
      await page.goto(urlOf(path));
      expect(await findViolations(page)).toEqual([]);
      await page.setViewportSize(desktop.viewport);
      expect(await findViolations(page)).toEqual([]);
    });
  });
});
