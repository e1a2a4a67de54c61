/** Nothing moves under the eyes or the finger of who has begun to read: the sum of layout shifts of a first visit. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './lib/browser.ts';
import { examples, urlOf } from './lib/built-site.ts';

const withPage = useBrowser();
/** A phone of those that the site is built for. */
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true } as const;
/** A tenth of what Core Web Vitals call good. */
const MOST = 0.01;

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

declare global {
  interface Window {
    pergeseran: { jumlah: number; siapa: string[] };
  }
}

/** Counts from the beginning of the next page. */
const countShifts = (page: Page) =>
  page.addInitScript(() => {
    window.pergeseran = { jumlah: 0, siapa: [] };
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as Shift[]) {
        window.pergeseran.jumlah += shift.value;
        for (const { node } of shift.sources)
          window.pergeseran.siapa.push(`${shift.value.toFixed(4)} ${node?.nodeName ?? ''}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** Longer than a phone takes to show the text, so that font and script surely come after it. */
const LATE = 500;

/**
 * A slow processor and a slow line, with nothing in store. The page itself comes at once: a line of text that is cut off by
 * the end of a packet moves by chance, and chance is no test.
 */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.route(/\.(?:woff2|js)$/u, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.continue();
  });
}

/** One page of each type, and every page that has a type of its own. */
const paths = [...new Set(['', 'peta/', ...examples.map(({ page }) => page.path)])];

it.each(paths)('/%s stands still while it loads', async (path) => {
  await withPage(phone, async (page) => {
    await countShifts(page);
    await slowDown(page);
    await page.goto(urlOf(path));
    // Islands begin when the browser is idle; the map is the last of them.
    const map = await page.locator('peta-leaflet').count();
    if (map > 0) await page.waitForSelector('peta-leaflet[data-keadaan="siap"]', { state: 'attached' });
    await page.waitForTimeout(1000);
    const { jumlah, siapa } = await page.evaluate(() => window.pergeseran);
    expect(jumlah, siapa.join(', ')).toBeLessThan(MOST);
  });
});

it('a jump would be seen', async () => {
  await withPage(phone, async (page) => {
    await countShifts(page);
    await page.goto(urlOf('peta/'));
    await page.evaluate(() => {
      const block = document.createElement('p');
      block.style.height = '200px';
      document.querySelector('main')?.prepend(block);
    });
    await expect.poll(() => page.evaluate(() => window.pergeseran.jumlah)).toBeGreaterThan(MOST);
  });
});
