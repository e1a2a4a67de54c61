import { describe, expect, it } from 'vitest';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { examples, urlOf } from './lib/built-site.ts';
import { watchViolations } from './lib/violations.ts';

const withPage = useBrowser();

describe.each(examples)('$type ($page.path) is accessible', ({ page: { path } }) => {
  it.each(['light', 'dark'] as const)('in the %s theme, on a phone and on a desktop', async (colorScheme) => {
    await withPage({ colorScheme, ...phone }, async (page) => {
      const violations = await watchViolations(page);
      await page.goto(urlOf(path));
      expect(await violations()).toEqual([]);
      await page.setViewportSize(desktop.viewport);
      expect(await violations()).toEqual([]);
    });
  });
});
