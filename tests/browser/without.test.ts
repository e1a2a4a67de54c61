import { describe, expect, it } from 'vitest';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { homeUrl, kampungPages, urlOf } from './lib/built-site.ts';
import { colourShares } from './lib/screenshot.ts';

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

  it('every area of the map has a name', async () => {
    await withPage({ ...desktop, javaScriptEnabled: false }, async (page) => {
      await page.goto(homeUrl);
      const nameless = await page
        .locator('svg a')
        .evaluateAll(
          (links) => links.filter((link) => !(link.getAttribute('aria-label') ?? link.textContent).trim()).length,
        );
      expect(nameless).toBe(0);
    });
  });
});

describe('with forced colours', () => {
  it.each(['light', 'dark'] as const)('the map is still there (%s)', async (colorScheme) => {
    await withPage({ ...desktop, forcedColors: 'active', colorScheme }, async (page) => {
      await page.goto(homeUrl);
      const map = page
        .locator('svg')
        .filter({ has: page.locator('a') })
        .first();
      const picture = await map.screenshot();
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
        const sheets = countSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
        if (sheets !== 1) wrong.push(`${path}: ${sheets} sheets`);
      }
      expect(kampungPages.length).toBeGreaterThan(0);
      expect(wrong).toEqual([]);
    });
  });
});

/** Chromium writes one uncompressed page object per sheet. */
const countSheets = (pdf: Buffer): number =>
  [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page(?![A-Za-z])/gu)].length;
