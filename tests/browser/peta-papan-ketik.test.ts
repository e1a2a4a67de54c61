/** The map by keyboard and for the ear. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Indikator, Kampung } from '../../src/lib/model/index.ts';
import { formatNilai } from '../../src/lib/text/index.ts';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { homeUrl, urlOf } from './lib/built-site.ts';
import { atlas, isBanjarmasin, required } from './lib/city.ts';
import {
  angka,
  area,
  areaIn,
  isFocused,
  kampungUrl,
  large,
  main,
  middleOfArea,
  namesIn,
  pilihan,
  turn,
} from './lib/map-page.ts';

const withPage = useBrowser();

/** The area that lies furthest in the direction in which `rank` is least. */
const furthest = (rank: (middle: [number, number]) => number): Kampung =>
  required(atlas.kampung.toSorted((a, b) => rank(middleOfArea(a)) - rank(middleOfArea(b)))[0], 'area');

/** The first kampung that has a value in the map of numbers, and what must be written of it. */
function firstNumber(): { kampung: Kampung; indikator: Indikator; teks: string } {
  const { state } = angka.keadaan;
  if (state.jenis === 'status') throw new Error('this map shows no numbers');
  const { indikator, nilai } = state.snapshot;
  const kampung = required(
    atlas.kampung.find(({ kode }) => nilai.has(kode)),
    'value of an area',
  );
  return { kampung, indikator, teks: formatNilai(nilai.get(kampung.kode)?.nilai ?? NaN, indikator) };
}

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
      await page.waitForURL(main.url);
      const { kampung, indikator, teks } = firstNumber();
      await press((name) => name === indikator.nama, 20);
      await page.keyboard.press('Enter');
      await page.waitForURL(angka.url);
      await press((_, href) => href.endsWith(`/kampung/${kampung.slug}/`), 40);
      expect(await page.evaluate(() => document.activeElement?.closest('svg') !== null)).toBe(true);
      expect(await focusedName(page)).toBe(`${kampung.nama}: ${teks}`);
      await page.keyboard.press('Enter');
      await page.waitForURL(kampungUrl(kampung));
      const number = page.locator(`[id="angka-${indikator.id}"] .besar`);
      expect((await number.innerText()).replace(/\s+/gu, ' ')).toBe(teks.replace(/\s+/gu, ' '));
    });
  });

  it('moves among areas by arrows, Home and End, and the box follows', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(main.url);
      const middle = () =>
        page.evaluate(() => {
          const { left, top, width, height } = (document.activeElement ?? document.body).getBoundingClientRect();
          return { x: left + width / 2 + scrollX, y: top + height / 2 + scrollY };
        });
      await area(
        page,
        furthest(([lon]) => lon),
      ).focus();
      const west = await middle();
      await page.keyboard.press('ArrowRight');
      expect((await middle()).x).toBeGreaterThan(west.x);
      await area(
        page,
        furthest(([, lat]) => lat),
      ).focus();
      const south = await middle();
      await page.keyboard.press('ArrowUp');
      expect((await middle()).y).toBeLessThan(south.y);
      expect(await pilihan(page).textContent()).toContain(await focusedName(page));
      await page.keyboard.press('Home');
      expect(await focusedName(page)).toBe(namesIn(main)[0]);
      await page.keyboard.press('End');
      expect(await focusedName(page)).toBe(namesIn(main).at(-1));
      expect(await page.locator('.sorot-fokus').count()).toBe(1);
    });
  });

  it('never loses the focus at the edge of the map, nor scrolls the page away from it', async () => {
    await withPage(phone, async (page) => {
      await page.goto(main.url);
      await area(page, large).focus();
      for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowLeft');
      expect(await isFocused(page, 'svg[data-peta] a')).toBe(true);
      const box = await page.evaluate(() => document.activeElement?.getBoundingClientRect().toJSON() as DOMRect);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(phone.viewport.height);
    });
  });

  it('returns to the control before the map with Escape, on the map page and on the home page', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(main.url);
      await area(page, large).focus();
      await page.keyboard.press('Escape');
      expect(await isFocused(page, 'select')).toBe(true);
      await page.goto(homeUrl);
      await area(page, large).focus();
      await page.keyboard.press('ArrowRight');
      expect(await isFocused(page, 'svg[data-peta] a')).toBe(true);
      await page.keyboard.press('Escape');
      expect(await isFocused(page, '.peta .lompat')).toBe(true);
    });
  });

  it('keeps the focus on an area through a change of state by the history', async () => {
    await withPage(desktop, async (page) => {
      const { before, after, kampung } = turn;
      const nameIn = (shown: typeof after) => `${kampung.nama}: ${areaIn(shown, kampung).teks}`;
      await page.goto(after.url);
      await page.locator('[rel="prev"]').click();
      await page.waitForURL(before.url);
      await area(page, kampung).focus();
      expect(await focusedName(page)).toBe(nameIn(before));
      await page.goBack();
      await expect.poll(() => focusedName(page)).toBe(nameIn(after));
    });
  });
});

describe('for a screen reader', () => {
  it.each([
    ['a status', main],
    ['numbers', angka],
  ])('the map of %s is a named group of links, each with its value', async (_, shown) => {
    await withPage(desktop, async (page) => {
      await page.goto(shown.url);
      const map = page.getByRole('group', { name: `Peta: ${shown.view.judul}.`, exact: true });
      expect(await map.count()).toBe(1);
      expect(await map.getByRole('link').count()).toBe(atlas.kampung.length);
      for (const name of namesIn(shown)) expect(await map.getByRole('link', { name, exact: true }).count()).toBe(1);
      expect(await page.getByRole('navigation', { name: 'Isi dan waktu peta' }).count()).toBe(1);
    });
  });

  it('the steps say which way they lead, and the current state is marked', async () => {
    const { mundur, kini, maju } = main.nav;
    await withPage(desktop, async (page) => {
      await page.goto(main.url);
      const link = (name: string) => page.getByRole('link', { name, exact: true });
      expect(await link(`Sebelumnya: ${mundur?.waktu ?? ''}`).isVisible()).toBe(true);
      expect(await link(`Berikutnya: ${maju?.waktu ?? ''}`).isVisible()).toBe(true);
      const current = page.locator('[data-bagian="tanggal"] [aria-current="page"]');
      expect((await current.textContent())?.trim().replace(/\s+/gu, ' ')).toBe(kini.waktu);
    });
  });
});

describe.runIf(isBanjarmasin)('in Banjarmasin', () => {
  it('the map of RT says the figure and the unit of all 52 kelurahan', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf('peta/jumlah_rt/'));
      const map = page.getByRole('group', { name: 'Peta: Jumlah RT menurut kelurahan, Juli 2025.' });
      expect(await map.getByRole('link', { name: /^.+: \d+\sRT$/u }).count()).toBe(52);
    });
  });

  it('the steps from the main date lead to 6 April 2023 and 6 November 2025', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf('peta/'));
      expect(await page.getByRole('link', { name: 'Sebelumnya: 6 April 2023' }).isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: 'Berikutnya: 6 November 2025' }).isVisible()).toBe(true);
    });
  });
});
