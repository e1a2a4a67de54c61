/** One browser per test file, one clean context per page. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../../scripts/lib/browser.ts';

export type WithPage = <Result>(
  options: BrowserContextOptions,
  use: (page: Page) => Promise<Result>,
) => Promise<Result>;

/**
 * Starts a browser before the tests of a file and stops it after them.
 * @returns a function that opens a page, hands it over and closes it whatever happens
 */
export function useBrowser(): WithPage {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (options, use) => {
    if (!browser) throw new Error('no browser: open pages inside a test');
    const context = await browser.newContext(options);
    try {
      return await use(await context.newPage());
    } finally {
      await context.close();
    }
  };
}

export const phone = { viewport: { width: 320, height: 640 } } as const;
export const desktop = { viewport: { width: 1280, height: 800 } } as const;
