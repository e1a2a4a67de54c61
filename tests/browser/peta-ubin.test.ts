import { describe, expect, it } from 'vitest';
import { desktop, useBrowser } from './lib/browser.ts';
import { builtSite } from './lib/built-site.ts';
import { move, openMap, serveTiles, TILES } from './lib/peta.ts';

const withPage = useBrowser();
const still = { ...desktop, reducedMotion: 'reduce' } as const;
const box = 'peta-ubin input';

describe('street tiles', () => {
  it('are asked for only after the switch, which says of whom, and then say whose they are', async () => {
    await withPage(still, async (page) => {
      const asked = await serveTiles(page);
      await openMap(page);
      await move(page, 'masuk');
      expect(asked).toEqual([]);
      const tile = page.getByRole('switch', { name: /OpenStreetMap/u });
      expect(await tile.isChecked()).toBe(false);
      await tile.check();
      await expect.poll(() => page.locator('.leaflet-tile-loaded').count()).toBeGreaterThan(3);
      expect(asked.map(({ url }) => new URL(url).origin)).not.toContain(new URL(page.url()).origin);
      // The server refuses those who do not say where they come from; it need not know more than the site.
      expect(new Set(asked.map(({ referer }) => referer))).toEqual(new Set([`${new URL(page.url()).origin}/`]));
      expect(await page.getByRole('link', { name: /OpenStreetMap/u }).isVisible()).toBe(true);
      const opacity = () =>
        page
          .locator('svg[data-peta] a path')
          .first()
          .evaluate((path) => getComputedStyle(path).fillOpacity);
      expect(Number(await opacity())).toBeLessThan(0.6);
      await tile.uncheck();
      expect(await page.locator('.leaflet-tile').count()).toBe(0);
      expect(Number(await opacity())).toBe(1);
    });
  });

  it('come back on the next visit, and do not after the switch was turned off', async () => {
    await withPage(still, async (page) => {
      const asked = await serveTiles(page);
      await openMap(page);
      await page.locator(box).check();
      await expect.poll(() => asked.length).toBeGreaterThan(0);
      await openMap(page);
      expect(await page.locator(box).isChecked()).toBe(true);
      await page.locator(box).uncheck();
      const before = asked.length;
      await openMap(page);
      expect(await page.locator(box).isChecked()).toBe(false);
      await move(page, 'masuk');
      expect(asked.length).toBe(before);
    });
  });

  it('work where nothing may be remembered', async () => {
    await withPage(still, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new Error('forbidden on purpose');
          },
        });
      });
      const asked = await serveTiles(page);
      await openMap(page);
      await page.locator(box).check();
      await expect.poll(() => asked.length).toBeGreaterThan(0);
    });
  });

  it('that do not come leave a clear line, the switch off and the map as it was', async () => {
    await withPage(still, async (page) => {
      await page.route(TILES, (route) => route.abort());
      await openMap(page);
      await page.locator(box).click();
      const line = page.locator('peta-ubin [role="status"]');
      await expect.poll(() => line.textContent()).toContain('tidak dapat dimuat');
      expect(await page.locator(box).isChecked()).toBe(false);
      expect(await page.getByRole('link', { name: /OpenStreetMap/u }).isVisible()).toBe(false);
      expect(await page.locator('svg[data-peta] a').first().isVisible()).toBe(true);
      await page.unroute(TILES);
      await serveTiles(page);
      await page.locator(box).check();
      await expect.poll(() => page.locator('.leaflet-tile-loaded').count()).toBeGreaterThan(0);
      expect(await line.textContent()).toBe('');
    });
  });

  it('are allowed by the policy of the pages with the switch, and by no other page', () => {
    const allows = (html: string) => /http-equiv="content-security-policy"[^>]*tile\.openstreetmap\.org/u.test(html);
    const pages = [...builtSite.pages.values()];
    const different = pages.filter(({ html }) => allows(html) !== html.includes('<peta-ubin'));
    expect(different.map(({ path }) => path)).toEqual([]);
    expect(pages.some(({ html }) => allows(html))).toBe(true);
    expect(allows(builtSite.pages.get('peta/index.html')?.html ?? '')).toBe(true);
  });
});
