/** Following a link as a reader does: the next step is taken on the page that it leads to. */
import type { Locator } from 'playwright-core';

/**
 * Clicks a link and waits until the page behind it has loaded. A click alone comes back before the new page is
 * there, so that what is read next may still be the old one.
 * @param link a link (HTML or SVG), or something inside one, that leads to another page in the same window
 */
export async function follow(link: Locator): Promise<void> {
  const target = await link.evaluate((element) => {
    const href = element.closest('a')?.getAttribute('href') ?? '';
    return new URL(href, document.baseURI).href;
  });
  await link.click();
  await link.page().waitForURL((url) => url.href === target);
}
