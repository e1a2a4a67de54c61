import { describe, expect, it } from 'vitest';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { homeUrl, kampungPages, urlOf } from './lib/built-site.ts';
import { angka, labelsOnMap, main, namesIn } from './lib/map-page.ts';
import { colourShares } from './lib/screenshot.ts';
import { countSheets } from './lib/sheets.ts';

const withPage = useBrowser();

describe('without JavaScript', () => {
  it('the home page shows its heading and a map that links every kampung', async () => {
    await withPage({ ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(homeUrl);
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      const addresses = await page
        .locator('svg a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      const missing = kampungPages.filter(({ path }) => !addresses.includes(new URL(urlOf(path)).pathname));
      expect(kampungPages.length).toBeGreaterThan(0);
      expect(missing.map(({ path }) => path)).toEqual([]);
    });
  });

  it('every area of the map says its name and its status', async () => {
    await withPage({ ...desktop, javaScriptEnabled: false }, async (page) => {
      await page.goto(homeUrl);
      expect(await labelsOnMap(page)).toEqual(namesIn(main));
    });
  });
});

describe.each([
  ['the home page', homeUrl],
  ['the map of a status', main.url],
  ['the map of numbers', angka.url],
])('with forced colours, %s', (_, url) => {
  it.each(['light', 'dark'] as const)('shows a map of more than one colour (%s)', async (colorScheme) => {
    await withPage({ ...desktop, forcedColors: 'active', colorScheme }, async (page) => {
      await page.goto(url);
      const picture = await page.locator('svg[data-peta]').screenshot();
      await page.goto('about:blank');
      const colours = [...(await colourShares(page, picture)).values()].filter((share) => share > 0.005);
      expect(colours.length).toBeGreaterThan(1);
    });
  });
});

describe('on paper', () => {
  it('every kampung is exactly one A4 sheet', async () => {
    await withPage(desktop, async (page) => {
      const wrong: string[] = [];
      for (const { path } of kampungPages) {
        await page.goto(urlOf(path));
        const sheets = await countSheets(page);
        if (sheets !== 1) wrong.push(`${path}: ${sheets} sheets`);
      }
      expect(kampungPages.length).toBeGreaterThan(0);
      expect(wrong).toEqual([]);
    });
  });
});
