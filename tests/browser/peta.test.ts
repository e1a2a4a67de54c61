/** Every state of the map has an address, reached by link, by script and by the history alike. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { navigateMap, viewMap } from '../../src/lib/view/index.ts';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { urlOf } from './lib/built-site.ts';
import {
  atlas,
  earlier,
  heading,
  isFocused,
  isSameDocument,
  kabar,
  later,
  main,
  markDocument,
  pathOf,
  states,
} from './lib/map-page.ts';

const withPage = useBrowser();

/** Everything that tells one state from another. */
const readState = (page: Page) =>
  page.evaluate(() => ({
    title: document.title,
    heading: document.querySelector('h1')?.textContent,
    lede: document.querySelector('.lede')?.textContent,
    legend: document.querySelector('.legenda')?.textContent.replace(/\s+/gu, ' '),
    caption: document.querySelector('figcaption')?.textContent.replace(/\s+/gu, ' '),
    areas: Array.from(document.querySelectorAll('svg[data-peta] a'), (link) => [
      link.getAttribute('aria-label'),
      link.querySelector('path')?.getAttribute('class'),
      // On a map that zooms, patterns have twins of another size.
      link.querySelector('path')?.getAttribute('fill')?.replace('-dekat', ''),
      link.querySelector('title')?.textContent,
    ]),
    written: Array.from(document.querySelectorAll('svg[data-peta] text'), (text) => text.textContent.trim()),
    list: Array.from(document.querySelectorAll('[data-bagian="daftar"] li'), (item) =>
      item.textContent.replace(/\s+/gu, ' '),
    ),
    current: Array.from(document.querySelectorAll('[aria-current="page"]'), (link) => link.textContent.trim()),
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
  }));

describe('every state of the map', () => {
  it('has a page that says what the view says, without a script', async () => {
    await withPage({ ...desktop, javaScriptEnabled: false }, async (page) => {
      for (const keadaan of states) {
        await page.goto(urlOf(pathOf(keadaan)));
        const view = viewMap(atlas, keadaan.state);
        expect(await heading(page)).toBe(view.judul);
        const names = await page
          .locator('svg[data-peta] a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
        expect(names).toEqual(view.areas.map(({ kampung, teks }) => `${kampung.nama}: ${teks}`));
      }
    });
  });

  it('is one of 23, and its list has the areas of the map with the same words', async () => {
    expect(states).toHaveLength(23);
    await withPage({ ...desktop, javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf('peta/jumlah_rt/'));
      const named = await page
        .locator('svg[data-peta] a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
      const listed = await page
        .locator('[data-bagian="daftar"] li')
        .evaluateAll((items) =>
          items.map(
            (item) =>
              `${item.querySelector('a')?.textContent.trim()}: ${item.querySelector('[data-teks]')?.textContent}`,
          ),
        );
      expect([...listed].sort()).toEqual([...named].sort());
    });
  });

  it('is reached by a step, and looks the same whether a script swapped it or the browser loaded it', async () => {
    for (const keadaan of states.filter((_, at) => at % 4 === 0)) {
      const { maju, mundur, topics } = navigateMap(atlas, keadaan);
      const target = maju ?? mundur ?? topics[0]?.utama;
      const href = urlOf(['peta', ...(target?.bagian ?? []), ''].join('/'));
      const visit = (javaScriptEnabled: boolean) =>
        withPage({ ...desktop, javaScriptEnabled }, async (page) => {
          await page.goto(urlOf(pathOf(keadaan)));
          if (javaScriptEnabled) await markDocument(page);
          await page
            .locator(`[data-bagian="waktu"] a[href="${new URL(href).pathname}"]`)
            .first()
            .click();
          await page.waitForURL(href);
          if (javaScriptEnabled) expect(await isSameDocument(page)).toBe(true);
          return readState(page);
        });
      expect(await visit(true)).toEqual(await visit(false));
    }
  });
});

describe('the time control', () => {
  it('goes back and forward through the history of the browser', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(main);
      await markDocument(page);
      await page.locator('[rel="prev"]').click();
      await page.waitForURL(earlier);
      await page.locator('[rel="prev"]').click();
      await page.waitForURL(urlOf('peta/2023-01-24/'));
      await page.goBack();
      await expect.poll(() => heading(page)).toBe('Status Kampung KB pada 6 April 2023');
      await page.goBack();
      await expect.poll(() => heading(page)).toBe('Status Kampung KB pada 20 November 2023');
      expect(page.url()).toBe(main);
      await page.goForward();
      await expect.poll(() => heading(page)).toBe('Status Kampung KB pada 6 April 2023');
      expect(await isSameDocument(page)).toBe(true);
    });
  });

  it('keeps the focus on the same control, and says what changed', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(main);
      await page.locator('[rel="prev"]').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(earlier);
      expect(await isFocused(page, '[rel="prev"]')).toBe(true);
      expect(await kabar(page).textContent()).toMatch(
        /^Peta sekarang: Status Kampung KB pada 6 April 2023\. Dari 31 /u,
      );
      expect(await kabar(page).getAttribute('role')).toBe('status');
    });
  });

  it('steps with the arrow keys, and at the last day keeps the focus on what is left', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(later);
      await page.locator('[rel="next"]').focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(urlOf('peta/2025-12-31/'));
      expect(await isFocused(page, '[rel="prev"]')).toBe(true);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowLeft');
      await page.waitForURL(later);
    });
  });

  it('has a select that leads to any state and keeps the focus', async () => {
    await withPage(phone, async (page) => {
      await page.goto(main);
      const select = page.getByLabel('Tanggal atau indikator');
      await select.focus();
      await select.selectOption(new URL(urlOf('peta/kasus_stunting/2022/')).pathname);
      await page.waitForURL(urlOf('peta/kasus_stunting/2022/'));
      expect(await isFocused(page, 'select')).toBe(true);
      expect(await page.getByLabel('Tanggal atau indikator').inputValue()).toBe(new URL(page.url()).pathname);
    });
  });

  it('shows the last of several states that are asked for in a hurry', async () => {
    await withPage(desktop, async (page) => {
      await page.route(earlier, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 600));
        await route.continue().catch(() => undefined);
      });
      await page.goto(main);
      await page.locator('[rel="prev"]').click();
      await page.locator('[rel="next"]').click();
      await page.waitForURL(later);
      await page.waitForTimeout(900);
      expect(await heading(page)).toBe('Status Kampung KB pada 6 November 2025');
    });
  });

  it('loads the page whole when it cannot be fetched', async () => {
    await withPage(desktop, async (page) => {
      await page.route(earlier, (route) =>
        route.request().resourceType() === 'fetch' ? route.fulfill({ status: 500 }) : route.continue(),
      );
      await page.goto(main);
      await markDocument(page);
      await page.locator('[rel="prev"]').click();
      await expect.poll(() => heading(page)).toBe('Status Kampung KB pada 6 April 2023');
      expect(await isSameDocument(page)).toBe(false);
    });
  });

  it('is a row of links without a script, where no select shows', async () => {
    await withPage({ ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(main);
      expect(await page.locator('select').isVisible()).toBe(false);
      expect(await page.locator('[rel="prev"]').isVisible()).toBe(true);
      await page.locator('[data-bagian="tanggal"] a').first().click();
      await page.waitForURL(urlOf('peta/2016-12-31/'));
    });
  });
});
