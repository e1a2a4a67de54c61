/** The map by keyboard and for the ear. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { homeUrl, urlOf } from './lib/built-site.ts';
import { area, atlas, earlier, isFocused, main, pilihan } from './lib/map-page.ts';

const withPage = useBrowser();

describe('the keyboard', () => {
  const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

  it('leads from the home page through the map to the number of a kampung', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(homeUrl);
      const press = async (until: (name: string, href: string) => boolean, most: number) => {
        for (let stop = 0; stop < most; stop += 1) {
          await page.keyboard.press('Tab');
          const { name, href } = await page.evaluate(() => ({
            name: document.activeElement?.textContent.trim() ?? '',
            href: document.activeElement?.getAttribute('href') ?? '',
          }));
          if (until(name, href)) return;
        }
        throw new Error('the keyboard does not get there');
      };
      await press((name) => name === 'Peta', 10);
      await page.keyboard.press('Enter');
      await page.waitForURL(main);
      await press((name) => name === 'Jumlah RT', 20);
      await page.keyboard.press('Enter');
      await page.waitForURL(urlOf('peta/jumlah_rt/'));
      await press((_, href) => href.endsWith('/kampung/mantuil/'), 20);
      const name = await focusedName(page);
      expect(name).toMatch(/^Mantuil: \d+\u00a0RT$/u);
      await page.keyboard.press('Enter');
      await page.waitForURL(urlOf('kampung/mantuil/'));
      const number = name.replace(/\D/gu, '');
      expect(await page.locator('main').textContent()).toMatch(new RegExp(`Jumlah RT[\\s\\S]*${number}`, 'u'));
    });
  });

  it('moves among areas by arrows, Home and End, and the box follows', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(main);
      await area(page, 'Mantuil').focus();
      const middle = () =>
        page.evaluate(() => {
          const { left, top, width, height } = (document.activeElement ?? document.body).getBoundingClientRect();
          return { x: left + width / 2 + scrollX, y: top + height / 2 + scrollY };
        });
      const start = await middle();
      await page.keyboard.press('ArrowRight');
      const right = await middle();
      expect(right.x).toBeGreaterThan(start.x);
      await page.keyboard.press('ArrowUp');
      expect((await middle()).y).toBeLessThan(right.y);
      expect(await pilihan(page).textContent()).toContain(await focusedName(page));
      await page.keyboard.press('Home');
      expect(await focusedName(page)).toMatch(/^Mantuil:/u);
      await page.keyboard.press('End');
      expect(await focusedName(page)).toMatch(new RegExp(`^${atlas.kampung.at(-1)?.nama ?? ''}:`, 'u'));
      expect(await page.locator('.sorot-fokus').count()).toBe(1);
    });
  });

  it('never loses the focus at the edge of the map, nor scrolls the page away from it', async () => {
    await withPage(phone, async (page) => {
      await page.goto(main);
      await area(page, 'Mantuil').focus();
      for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowLeft');
      expect(await isFocused(page, 'svg[data-peta] a')).toBe(true);
      const box = await page.evaluate(() => document.activeElement?.getBoundingClientRect().toJSON() as DOMRect);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(phone.viewport.height);
    });
  });

  it('returns to the control before the map with Escape, on the map page and on the home page', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(main);
      await area(page, 'Mantuil').focus();
      await page.keyboard.press('Escape');
      expect(await isFocused(page, 'select')).toBe(true);
      await page.goto(homeUrl);
      await area(page, 'Mantuil').focus();
      await page.keyboard.press('ArrowRight');
      expect(await isFocused(page, 'svg[data-peta] a')).toBe(true);
      await page.keyboard.press('Escape');
      expect(await isFocused(page, '.peta .lompat')).toBe(true);
    });
  });

  it('keeps the focus on an area through a change of state by the history', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(main);
      await page.locator('[rel="prev"]').click();
      await page.waitForURL(earlier);
      await area(page, 'Telaga Biru').focus();
      expect(await focusedName(page)).toBe('Telaga Biru: belum dipastikan');
      await page.goBack();
      await expect.poll(() => focusedName(page)).toBe('Telaga Biru: tercatat');
    });
  });
});

describe('for a screen reader', () => {
  it('the map is a named group of links, each with its value', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf('peta/jumlah_rt/'));
      const map = page.getByRole('group', { name: 'Peta: Jumlah RT menurut kelurahan, Juli 2025.' });
      expect(await map.count()).toBe(1);
      const links = await map.getByRole('link').count();
      expect(links).toBe(52);
      expect(await map.getByRole('link', { name: /^.+: \d+\sRT$/u }).count()).toBe(52);
      expect(await page.getByRole('navigation', { name: 'Isi dan waktu peta' }).count()).toBe(1);
    });
  });

  it('the steps say which way they lead, and the current state is marked', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(main);
      expect(await page.getByRole('link', { name: 'Sebelumnya: 6 April 2023' }).isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: 'Berikutnya: 6 November 2025' }).isVisible()).toBe(true);
      expect(await page.locator('[data-bagian="tanggal"] [aria-current="page"]').textContent()).toMatch(
        /^\s*20 November\s+2023\s*$/u,
      );
    });
  });
});
