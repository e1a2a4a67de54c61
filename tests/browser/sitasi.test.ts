import { describe, expect, it } from 'vitest';
import { phone, useBrowser } from './lib/browser.ts';
import { builtSite, urlOf } from './lib/built-site.ts';
import { watchViolations } from './lib/violations.ts';

const withPage = useBrowser();
/** The synthetic city has no stories. */
const cerita = [...builtSite.pages.values()].find(({ path }) => path === 'cerita/si-wigas-sungai-bilu/');
const figure = 'a[href="#angka-kasus_stunting-63.71.02.1004-2022"]';
const row = '[id="angka-kasus_stunting-63.71.02.1004-2022"]';

describe.skipIf(cerita === undefined)('a tap on a figure of a story', () => {
  it('leads to its row, and copies that as a citation', async () => {
    await withPage({ ...phone, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const violations = await watchViolations(page);
      await page.goto(urlOf('cerita/si-wigas-sungai-bilu/'));
      await page.click(figure);
      await page.getByRole('status').getByText('Sitasi disalin').waitFor();
      const words = (await page.locator(`${row} > span`).innerText()).replace(/\s+/gu, ' ');
      expect(words).toMatch(/^Anak stunting tercatat di Sungai Bilu, 2022 .*: 87 anak\. Sumber: Sonora\.$/u);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        `${words} Dikutip dari Kampung KB Banjarmasin, rilis 2026.11, ${page.url()}.`,
      );
      expect(page.url()).toMatch(/#angka-kasus_stunting-63\.71\.02\.1004-2022$/u);
      expect(await page.locator(row).evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(640);
      expect(await violations()).toEqual([]);
    });
  });

  it('leads to its row where a page may not copy, and without JavaScript', async () => {
    for (const options of [phone, { ...phone, javaScriptEnabled: false }])
      await withPage(options, async (page) => {
        await page.goto(urlOf('cerita/si-wigas-sungai-bilu/'));
        await page.click(figure);
        expect(page.url()).toMatch(/#angka-kasus_stunting-63\.71\.02\.1004-2022$/u);
        expect(await page.locator(row).isVisible()).toBe(true);
      });
  });

  it('has a row for every figure', async () => {
    await withPage(phone, async (page) => {
      await page.goto(urlOf('cerita/si-wigas-sungai-bilu/'));
      const anchors = await page
        .locator('a.ikat')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
      expect(anchors.length).toBeGreaterThan(10);
      for (const anchor of new Set(anchors))
        expect(await page.locator(`salin-sitasi [id="${anchor}"]`).count()).toBe(1);
    });
  });
});
