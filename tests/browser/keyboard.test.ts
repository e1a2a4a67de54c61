import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desktop, useBrowser } from './lib/browser.ts';
import { examples, homeUrl, urlOf } from './lib/built-site.ts';
import { capture } from './lib/screenshot.ts';

const withPage = useBrowser();

/** The link that has the focus, or undefined when something else has it. */
const focusedLink = (page: Page) =>
  page.evaluate(() => {
    const link = document.activeElement?.closest('a');
    return link ? { address: link.getAttribute('href') ?? '', inMap: link.closest('svg') !== null } : undefined;
  });

/** Whether the focus shows: the same spot looks different once it is gone. */
async function focusShows(page: Page): Promise<boolean> {
  const box = await page.evaluate(() => {
    const focused = document.activeElement;
    focused?.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = (focused ?? document.body).getBoundingClientRect();
    return { x: Math.max(0, x - 4), y: Math.max(0, y - 4), width: width + 8, height: height + 8 };
  });
  const focused = await capture(page, box);
  const handle = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  await handle.evaluate((element) => {
    element.blur();
  });
  const blurred = await capture(page, box);
  await handle.evaluate((element) => {
    element.focus();
  });
  return !focused.equals(blurred);
}

/** Whether the focus is inside the element with this `#id` or after it. */
const isFocusBeyond = (page: Page, fragment: string) =>
  page.evaluate((selector) => {
    const [target, focused] = [document.querySelector(selector), document.activeElement];
    return (
      target !== null &&
      focused !== null &&
      (target.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    );
  }, fragment);

/** A page for frames has nothing before its content that could be skipped. */
const whole = examples.filter(({ page: { path } }) => !/^sematan\/./u.test(path));

describe.each(whole)('$type ($page.path)', ({ page: { path } }) => {
  it('begins with a link that skips to the content and shows when focused', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf(path));
      await page.keyboard.press('Tab');
      const link = await focusedLink(page);
      expect(link?.address).toMatch(/^#./u);
      expect(await focusShows(page)).toBe(true);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await isFocusBeyond(page, link?.address ?? '')).toBe(true);
    });
  });
});

describe('the home page by keyboard', () => {
  it('shows where the focus is, from the top to the first area of the map, and Enter opens it', async () => {
    await withPage({ ...desktop, reducedMotion: 'reduce' }, async (page) => {
      await page.goto(homeUrl);
      let link: Awaited<ReturnType<typeof focusedLink>>;
      for (let stop = 0; stop < 40 && !link?.inMap; stop += 1) {
        await page.keyboard.press('Tab');
        link = await focusedLink(page);
        expect(await focusShows(page), `focus on ${link?.address ?? 'something that is no link'}`).toBe(true);
      }
      expect(link?.inMap).toBe(true);
      await page.keyboard.press('Enter');
      await page.waitForURL(new URL(link?.address ?? '', homeUrl).href);
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    });
  });
});
