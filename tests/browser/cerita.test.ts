import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readCerita } from '../../scripts/lib/check-cerita.ts';
import { readRealAtlas } from '../../src/atlas.test-support.ts';
import { ikatanOf } from '../../src/lib/cerita/index.ts';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { builtSite, urlOf } from './lib/built-site.ts';
import { follow } from './lib/follow.ts';
import { watchViolations } from './lib/violations.ts';

const withPage = useBrowser();
const atlas = readRealAtlas();

const pages = [...builtSite.pages.values()].map(({ path }) => path);
const naskah = readCerita();
const cerita = naskah.map((one) => ({
  path: `cerita/${(one.berkas.split('/').at(-1) ?? '').replace(/\.mdx$/u, '')}/`,
  /** Figures bound to the data, each once. */
  terikat: new Set(ikatanOf(atlas, one).map(({ jangkar }) => jangkar)).size,
}));
const indeks = pages.filter((path) => /^cerita\/(?:(?:tema|tempat)\/[^/]+\/)?$/u.test(path));
const perjalanan = 'cerita/dari-delapan-ke-lima-puluh-dua/';
const gabungan = [
  perjalanan,
  'cerita/angka-stunting-apa-yang-bisa-dikatakan/',
  'cerita/',
  'petugas/',
  'petugas/menulis-cerita/',
];

const textOf = (page: Page, selector: string) => page.locator(selector).first().innerText();
const countOf = (page: Page, selector: string) => page.locator(selector).count();
const boxOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return { top, bottom, left, right };
    });

describe('every story page', () => {
  it('is there', () => {
    expect(cerita.length).toBeGreaterThanOrEqual(15);
    expect(cerita.filter(({ path }) => !pages.includes(path))).toEqual([]);
  });

  it.each(cerita)('$path says how long, when and where, and where its figures come from', async ({ path, terikat }) => {
    await withPage({ ...desktop, javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf(path));
      expect(await textOf(page, '.cerita-data')).toMatch(
        /Lama baca\s+\d+ menit\s+Kejadian\s+.*\d{4}\s+Diperiksa\s+\d+ \p{L}+ \d{4}/u,
      );
      expect(await countOf(page, '.letak-cerita svg[role="img"]')).toBeGreaterThan(0);
      expect(await countOf(page, '.letak-cerita figcaption a')).toBeGreaterThan(0);
      expect(await countOf(page, '.asal > li')).toBe(terikat);
      expect(await countOf(page, '#sumber ~ ul > li')).toBeGreaterThan(0);
      const related = await countOf(page, '.terkait > li');
      expect(related).toBeGreaterThan(0);
      expect(related).toBeLessThanOrEqual(3);
      expect(
        (await page.locator('.terkait .kecil').allInnerTexts()).filter((text) => !text.startsWith('Juga ')),
      ).toEqual([]);
    });
  });

  it('has its neighbours in time: from the last one "Sebelumnya" leads through all of them', async () => {
    await withPage({ ...desktop, javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf('cerita/'));
      await follow(page.locator('.senarai a').first());
      expect(await countOf(page, 'a[rel="next"]')).toBe(0);
      const seen = [page.url()];
      while ((await countOf(page, 'a[rel="prev"]')) > 0 && seen.length <= cerita.length) {
        await follow(page.locator('a[rel="prev"]'));
        seen.push(page.url());
      }
      expect(new Set(seen).size).toBe(cerita.length);
      expect(seen.length).toBe(cerita.length);
    });
  });
});

describe('the indexes', () => {
  it('lead from /cerita/ by plain links to every theme and place, and these to every story', async () => {
    await withPage({ ...phone, javaScriptEnabled: false }, async (page) => {
      const reached = new Set<string>();
      await page.goto(urlOf('cerita/'));
      const choices = await page
        .locator('.saring a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(choices.sort()).toEqual(indeks.map(urlOf).sort());
      for (const choice of choices.filter((href) => href.includes('/tempat/'))) {
        await page.goto(choice);
        expect(await textOf(page, '[aria-current="page"]')).not.toBe('');
        const links = await page
          .locator('.senarai a')
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
        links.forEach((href) => reached.add(href));
      }
      expect([...reached].sort()).toEqual(cerita.map(({ path }) => urlOf(path)).sort());
    });
  });

  it('are chosen by keyboard alone', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf('cerita/'));
      const link = page.locator('.saring a[href*="/tema/"]').first();
      const href = (await link.getAttribute('href')) ?? '';
      for (let stop = 0; stop < 30; stop += 1) {
        await page.keyboard.press('Tab');
        if (await link.evaluate((element) => element === document.activeElement)) break;
      }
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${href}`);
      expect(await textOf(page, 'h1')).toContain('Cerita tentang');
    });
  });
});

describe('a figure of a story', () => {
  it('leads to its row, with and without a script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      await withPage({ ...phone, javaScriptEnabled }, async (page) => {
        await page.goto(urlOf(perjalanan));
        await page.locator('a.ikat').first().focus();
        await page.keyboard.press('Enter');
        const row = page.locator('.asal > li:target');
        await row.waitFor();
        expect(await row.innerText()).toContain('Sumber: ');
      });
    }
  });
});

describe('the story through time', () => {
  const pertama = '.babak:nth-of-type(6)';

  it('holds its map beside the text on a wide screen while the text moves on', async () => {
    await withPage({ viewport: { width: 1280, height: 500 }, javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf(perjalanan));
      const [text, map] = [await boxOf(page, `${pertama} .isi-babak`), await boxOf(page, `${pertama} figure`)];
      expect(map.left).toBeGreaterThanOrEqual(text.right);
      const room = text.bottom - map.bottom;
      expect(room).toBeGreaterThan(20);
      await page.evaluate(
        (y) => {
          window.scrollTo(0, y);
        },
        map.top + room / 2,
      );
      expect((await boxOf(page, `${pertama} figure`)).top).toBeCloseTo(16, 0);
      expect((await boxOf(page, `${pertama} .isi-babak`)).top).toBeLessThan(0);
    });
  });

  it('stands the map above the text on a phone, and moves with it', async () => {
    await withPage({ ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf(perjalanan));
      const [text, map] = [await boxOf(page, `${pertama} .isi-babak`), await boxOf(page, `${pertama} figure`)];
      expect(map.bottom).toBeLessThanOrEqual(text.top);
      expect(await page.locator(`${pertama} figure`).evaluate((figure) => getComputedStyle(figure).position)).toBe(
        'static',
      );
    });
  });

  it('says of each map how many are known, planned and unknown, and these are all', async () => {
    await withPage({ ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf(perjalanan));
      const captions = await page
        .locator('.babak figcaption')
        .evaluateAll((all) =>
          all.map((one) => [...one.querySelectorAll('.hari')].map((item) => Number.parseInt(item.textContent, 10))),
        );
      expect(captions.length).toBeGreaterThanOrEqual(6);
      const sums = captions.map((counts) => counts.reduce((sum, count) => sum + count, 0));
      expect(sums).toEqual(captions.map(() => atlas.kampung.length));
    });
  });
});

describe('on paper', () => {
  it.each([perjalanan, 'cerita/mantuil-telur/'])(
    '%s keeps text, map, box and sources, and drops the ways on',
    async (path) => {
      await withPage(desktop, async (page) => {
        await page.emulateMedia({ media: 'print' });
        await page.goto(urlOf(path));
        const shown = async (selector: string) => page.locator(selector).first().isVisible();
        expect(await Promise.all(['h1', '.letak-cerita svg', '.prosa p', '.asal', '#sumber'].map(shown))).toEqual(
          Array.from({ length: 5 }, () => true),
        );
        expect(await shown('#terkait')).toBe(false);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(desktop.viewport.width);
        const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
        expect([...pdf.matchAll(/\/Type\s*\/Page(?![A-Za-z])/gu)].length).toBeLessThanOrEqual(4);
      });
    },
  );
});

describe('accessible', () => {
  it.each(gabungan)('%s, in both themes, on a phone and on a desktop', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await withPage({ colorScheme, ...phone }, async (page) => {
        const violations = await watchViolations(page);
        await page.goto(urlOf(path));
        expect(await violations()).toEqual([]);
        await page.setViewportSize(desktop.viewport);
        expect(await violations()).toEqual([]);
      });
    }
  });
});
