/** Names on the map: those that do not fit while the whole city is shown come with zooming in. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { kampungPages, urlOf } from './lib/built-site.ts';
import { openMap } from './lib/peta.ts';

const withPage = useBrowser();

interface Seen {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lines of names that show, in or out of the frame, with their place on the screen. */
const seen = (page: Page): Promise<Seen[]> =>
  page.locator('svg[data-peta] g.kel text').evaluateAll((texts) =>
    texts.flatMap((text) => {
      const { left, right, top, bottom, width } = text.getBoundingClientRect();
      const shows = width > 0 && getComputedStyle(text).visibility === 'visible';
      return !shows ? [] : [{ text: text.textContent, left, right, top, bottom }];
    }),
  );

/** Letters stand apart in the middle half of their boxes, whose upper and lower parts are mostly air. */
const overlapping = (lines: readonly Seen[]): string[] =>
  lines.flatMap((a, at) =>
    lines.slice(at + 1).flatMap((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const height = Math.min(a.bottom - a.top, b.bottom - b.top);
      return across > 1 && down > height / 2 ? [`${a.text} / ${b.text}`] : [];
    }),
  );

/** Without animation the map is there at once. */
const press = async (page: Page, gerak: string): Promise<void> => {
  await page.locator(`[data-gerak="${gerak}"]`).click();
  await page.waitForTimeout(100);
};

const STEPS = 5;

describe.each([
  ['a desktop', { ...desktop, reducedMotion: 'reduce' as const }],
  ['a phone', { ...phone, hasTouch: true, isMobile: true, reducedMotion: 'reduce' as const }],
])('on %s', (_, options) => {
  it('every name comes with zooming in, none leaves again and none stands on another', async () => {
    await withPage(options, async (page) => {
      await openMap(page);
      const counts = [(await seen(page)).length];
      for (let step = 0; step < STEPS; step += 1) {
        await press(page, 'masuk');
        const lines = await seen(page);
        expect(overlapping(lines)).toEqual([]);
        counts.push(lines.length);
      }
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
      const waiting = await page.locator('g.kel [data-muat]:not(.muat)').count();
      expect(waiting).toBe(0);
      expect(counts.at(-1)).toBeGreaterThanOrEqual(kampungPages.length);
    });
  });

  it('the whole city again shows what fits on it, and nothing more', async () => {
    await withPage(options, async (page) => {
      await openMap(page);
      const before = await seen(page);
      for (let step = 0; step < STEPS; step += 1) await press(page, 'masuk');
      await press(page, 'semua');
      expect((await seen(page)).map(({ text }) => text)).toEqual(before.map(({ text }) => text));
    });
  });
});

it('without the script the names that do not fit stay away, also on paper', async () => {
  await withPage({ ...desktop, javaScriptEnabled: false }, async (page) => {
    await page.goto(urlOf('peta/'));
    expect(overlapping(await seen(page))).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(overlapping(await seen(page))).toEqual([]);
    expect((await seen(page)).length).toBeGreaterThan(0);
  });
});
