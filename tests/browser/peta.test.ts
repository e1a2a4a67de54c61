/** Every state of the map has an address, reached by link, by script and by the history alike. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { urlOf } from './lib/built-site.ts';
import { isBanjarmasin, required } from './lib/city.ts';
import { follow } from './lib/follow.ts';
import {
  angka,
  earlier,
  earliest,
  heading,
  isFocused,
  isSameDocument,
  kabar,
  labelsOnMap,
  later,
  latest,
  main,
  markDocument,
  namesIn,
  pathOf,
  shownAt,
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

/** Six states from all over the list. */
const sample = states.filter((_, at) => at % Math.ceil(states.length / 6) === 0);

describe('every state of the map', () => {
  it('has a page that says what the view says, without a script', async () => {
    await withPage({ ...desktop, javaScriptEnabled: false }, async (page) => {
      for (const keadaan of states) {
        const shown = shownAt(keadaan);
        await page.goto(shown.url);
        expect(await heading(page)).toBe(shown.view.judul);
        expect(await page.locator('.lede').textContent()).toBe(shown.view.kalimat);
        expect(await labelsOnMap(page)).toEqual(namesIn(shown));
      }
    });
  });

  it('has a list with the areas of the map and the same words', async () => {
    await withPage({ ...desktop, javaScriptEnabled: false }, async (page) => {
      for (const shown of [main, angka]) {
        await page.goto(shown.url);
        const listed = await page
          .locator('[data-bagian="daftar"] li')
          .evaluateAll((items) =>
            items.map(
              (item) =>
                `${item.querySelector('a')?.textContent.trim()}: ${item.querySelector('[data-teks]')?.textContent}`,
            ),
          );
        expect(listed.sort()).toEqual(namesIn(shown).sort());
      }
    });
  });

  it('is reached by a step, and looks the same whether a script swapped it or the browser loaded it', async () => {
    for (const keadaan of sample) {
      const { url, nav } = shownAt(keadaan);
      const href = urlOf(pathOf(required(nav.maju ?? nav.mundur ?? nav.topics[0]?.utama, 'second state')));
      const visit = (javaScriptEnabled: boolean) =>
        withPage({ ...desktop, javaScriptEnabled }, async (page) => {
          await page.goto(url);
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
      await page.goto(main.url);
      await markDocument(page);
      await page.locator('[rel="prev"]').click();
      await page.waitForURL(earlier.url);
      await page.locator('[rel="prev"]').click();
      await page.waitForURL(shownAt(earlier.nav.mundur).url);
      await page.goBack();
      await expect.poll(() => heading(page)).toBe(earlier.view.judul);
      expect(await labelsOnMap(page)).toEqual(namesIn(earlier));
      await page.goBack();
      await expect.poll(() => heading(page)).toBe(main.view.judul);
      expect(page.url()).toBe(main.url);
      await page.goForward();
      await expect.poll(() => heading(page)).toBe(earlier.view.judul);
      expect(await isSameDocument(page)).toBe(true);
    });
  });

  it('keeps the focus on the same control, and says what changed', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(main.url);
      await page.locator('[rel="prev"]').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(earlier.url);
      expect(await isFocused(page, '[rel="prev"]')).toBe(true);
      expect(await kabar(page).textContent()).toBe(`Peta sekarang: ${earlier.view.judul}. ${earlier.view.kalimat}`);
      expect(await kabar(page).getAttribute('role')).toBe('status');
    });
  });

  it('steps with the arrow keys, and at the last day keeps the focus on what is left', async () => {
    await withPage(desktop, async (page) => {
      const beforeLast = shownAt(latest.nav.mundur);
      await page.goto(beforeLast.url);
      await page.locator('[rel="next"]').focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(latest.url);
      expect(await isFocused(page, '[rel="prev"]')).toBe(true);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowLeft');
      await page.waitForURL(beforeLast.url);
    });
  });

  it('has a select that leads to any state and keeps the focus', async () => {
    await withPage(phone, async (page) => {
      await page.goto(main.url);
      const select = page.getByLabel('Tanggal atau indikator');
      await select.focus();
      const older = shownAt(states.find(({ bagian }) => bagian.length === 2));
      await select.selectOption(new URL(older.url).pathname);
      await page.waitForURL(older.url);
      expect(await heading(page)).toBe(older.view.judul);
      expect(await isFocused(page, 'select')).toBe(true);
      expect(await page.getByLabel('Tanggal atau indikator').inputValue()).toBe(new URL(page.url()).pathname);
    });
  });

  it('shows the last of several states that are asked for in a hurry', async () => {
    await withPage(desktop, async (page) => {
      await page.route(earlier.url, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 600));
        await route.continue().catch(() => undefined);
      });
      await page.goto(main.url);
      await page.locator('[rel="prev"]').click();
      await page.locator('[rel="next"]').click();
      await page.waitForURL(later.url);
      await page.waitForTimeout(900);
      expect(await heading(page)).toBe(later.view.judul);
    });
  });

  it('loads the page whole when it cannot be fetched', async () => {
    await withPage(desktop, async (page) => {
      await page.route(earlier.url, (route) =>
        route.request().resourceType() === 'fetch' ? route.fulfill({ status: 500 }) : route.continue(),
      );
      await page.goto(main.url);
      await markDocument(page);
      await page.locator('[rel="prev"]').click();
      await expect.poll(() => heading(page)).toBe(earlier.view.judul);
      expect(await isSameDocument(page)).toBe(false);
    });
  });

  it('is a row of links without a script, where no select shows', async () => {
    await withPage({ ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(main.url);
      expect(await page.locator('select').isVisible()).toBe(false);
      expect(await page.locator('[rel="prev"]').isVisible()).toBe(true);
      await page.locator('[data-bagian="tanggal"] a').first().click();
      await page.waitForURL(earliest.url);
    });
  });
});

describe.runIf(isBanjarmasin)('the map of Banjarmasin', () => {
  it('has 23 states of 52 areas and begins on 20 November 2023, between 6 April 2023 and 6 November 2025', async () => {
    expect(states).toHaveLength(23);
    await withPage({ ...desktop, javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf('peta/'));
      expect(await heading(page)).toBe('Status Kampung KB pada 20 November 2023');
      expect(await page.locator('.lede').textContent()).toMatch(/^Dari 44 /u);
      expect(await labelsOnMap(page)).toHaveLength(52);
      await follow(page.getByRole('link', { name: 'Berikutnya: 6 November 2025' }));
      expect(new Set((await labelsOnMap(page)).map((label) => label?.replace(/^.*: /u, '')))).toEqual(
        new Set(['tercatat']),
      );
      await page.goto(urlOf('peta/2023-04-06/'));
      expect(await heading(page)).toBe('Status Kampung KB pada 6 April 2023');
    });
  });
});
