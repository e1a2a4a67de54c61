/** Tables where there is little room: on paper, which nobody can move sideways, and under a chart on a phone. */
import { describe, expect, it } from 'vitest';
import { useBrowser } from './lib/browser.ts';
import { examples, urlOf } from './lib/built-site.ts';

const withPage = useBrowser();

/** A4 less the margins of a sheet, in CSS pixels. */
const paper = { width: 710, height: 1054 };

/** The usual phone; on a narrower one a table with a long word in every column still moves sideways. */
const phone = { width: 360, height: 800 };

const tabled = examples.filter(({ type, page }) => type !== 'satu-berkas' && page.html.includes('<table'));
const kecamatan = examples.filter(({ type }) => type === 'kecamatan');

describe('on paper', () => {
  it.each(tabled)('no column of a table lies beyond the sheet: $type', async ({ page: { path } }) => {
    await withPage({ viewport: paper }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(urlOf(path));
      const beyond = await page.locator('table:visible').evaluateAll((tables) => {
        const right = document.querySelector('main')?.getBoundingClientRect().right ?? 0;
        return tables
          .filter((table) => table.getBoundingClientRect().right > right + 1)
          .map((table) => table.querySelector('caption')?.textContent ?? '');
      });
      expect(beyond).toEqual([]);
    });
  });
});

describe('on a phone of 360 px', () => {
  it.each(kecamatan)('the table of a bar chart shows its figures at once: $page.path', async ({ page: { path } }) => {
    await withPage({ viewport: phone }, async (page) => {
      await page.goto(urlOf(path));
      for (const figure of await page.locator('figure:has(details)').all()) {
        await figure.locator('summary').click();
        const figures = figure.locator('tbody td:last-child');
        const rights = await figures.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));
        expect(rights.length).toBeGreaterThan(0);
        const edge = await figure.evaluate((element) => element.getBoundingClientRect().right);
        expect(Math.max(...rights)).toBeLessThanOrEqual(edge);
      }
    });
  });
});
