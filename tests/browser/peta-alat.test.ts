import { polygonCentroid, polygonContains } from 'd3';
import type { FeatureCollection, Polygon } from 'geojson';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { builtSite, urlOf } from './lib/built-site.ts';
import { move, openMap } from './lib/peta.ts';

const withPage = useBrowser();
const still = { ...desktop, reducedMotion: 'reduce' } as const;

/** Names of kelurahan and kecamatan as the page writes them. */
const namesOn = async (page: Page): Promise<{ kelurahan: string[]; kecamatan: string[] }> => ({
  kelurahan: await page
    .locator('svg[data-peta] a')
    .evaluateAll((links) => links.map((link) => (link.getAttribute('aria-label') ?? '').replace(/:.*/u, ''))),
  kecamatan: await page.locator('[data-bagian="daftar"] h3').allTextContents(),
});

const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.replace(/:.*/u, ''));

describe('the search box', () => {
  it('finds an area by keyboard, typed without spaces and in capitals, and goes to it on the map', async () => {
    await withPage(still, async (page) => {
      await openMap(page);
      await move(page, 'masuk');
      const { kelurahan } = await namesOn(page);
      const wanted = kelurahan.filter((nama) => nama.includes(' ')).at(-1) ?? '';
      const input = page.getByRole('combobox', { name: /Cari kelurahan/u });
      await input.focus();
      expect(await input.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.type(wanted.replace(/ /gu, '').toUpperCase());
      expect(await input.getAttribute('aria-expanded')).toBe('true');
      expect(await page.locator('peta-cari [role="status"]').textContent()).toMatch(/^\d+ wilayah cocok/u);
      await page.keyboard.press('ArrowDown');
      const option = page.locator(`[id="${(await input.getAttribute('aria-activedescendant')) ?? ''}"]`);
      expect(await option.textContent()).toContain(wanted);
      expect(await option.getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('Enter');
      expect(await focusedName(page)).toBe(wanted);
      expect(await page.getByRole('listbox').isVisible()).toBe(false);
    });
  });

  it('goes round the list with the arrows, and Escape clears it', async () => {
    await withPage(still, async (page) => {
      await openMap(page);
      const input = page.locator('peta-cari input');
      await input.fill('a');
      await input.press('ArrowUp');
      const count = await page.locator('peta-cari [role="option"]').count();
      expect(count).toBeGreaterThan(1);
      expect(await input.getAttribute('aria-activedescendant')).toMatch(new RegExp(`-${count - 1}$`, 'u'));
      await input.press('ArrowDown');
      expect(await input.getAttribute('aria-activedescendant')).toMatch(/-0$/u);
      await input.press('Escape');
      expect(await input.inputValue()).toBe('');
      expect(await page.locator('peta-cari [role="option"]').count()).toBe(0);
      expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  it('opens the page of a kecamatan', async () => {
    await withPage(still, async (page) => {
      await openMap(page);
      const wanted = (await namesOn(page)).kecamatan[0]?.trim() ?? '';
      await page.locator('peta-cari input').fill(wanted.toLowerCase());
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/kecamatan\//u);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(wanted);
    });
  });

  it('says so when nothing fits', async () => {
    await withPage(still, async (page) => {
      await openMap(page);
      await page.locator('peta-cari input').fill('qqqqqqqq');
      expect(await page.locator('peta-cari [role="status"]').textContent()).toContain('Tidak ada');
      expect(await page.locator('peta-cari input').getAttribute('aria-expanded')).toBe('false');
    });
  });

  it('works by touch', async () => {
    await withPage({ ...phone, hasTouch: true, isMobile: true }, async (page) => {
      await openMap(page);
      const wanted = (await namesOn(page)).kelurahan[0] ?? '';
      await page.locator('peta-cari input').tap();
      await page.locator('peta-cari input').fill(wanted);
      await page.locator('peta-cari [role="option"]').first().tap();
      expect(await focusedName(page)).toBe(wanted);
    });
  });
});

interface Area {
  nama: string;
  slug: string;
}
const { features } = JSON.parse(builtSite.read('unduh/terbaru/batas.geojson').toString()) as FeatureCollection<
  Polygon,
  Area
>;

/** Some areas whose middle lies within them, with that middle. */
const samples = features.flatMap(({ geometry, properties }, at) => {
  const ring = (geometry.coordinates[0] ?? []) as [number, number][];
  const [longitude, latitude] = polygonCentroid(ring);
  return at % 9 === 0 && polygonContains(ring, [longitude, latitude]) ? [{ ...properties, longitude, latitude }] : [];
});

const at = (latitude: number, longitude: number, accuracy = 20): BrowserContextOptions => ({
  ...desktop,
  geolocation: { latitude, longitude, accuracy },
  permissions: ['geolocation'],
});

const answer = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Di mana saya?' }).click();
  const line = page.locator('peta-posisi [role="status"]');
  await expect.poll(() => line.textContent()).toMatch(/^(?!Mencari).+/u);
  return (await line.textContent()) ?? '';
};

describe('"Di mana saya?"', () => {
  it.each(samples)('finds $nama on the device, links it and sends nothing', async ({ nama, longitude, latitude }) => {
    await withPage(at(latitude, longitude), async (page) => {
      await openMap(page);
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.url()));
      expect(await answer(page)).toBe(`Anda berada di Kelurahan ${nama}.`);
      expect(sent).toEqual([]);
      expect(page.url()).toBe(urlOf('peta/'));
      expect(await page.locator('.saya').count()).toBe(1);
      await page.locator('peta-posisi [role="status"] a').click();
      await page.waitForURL(/\/kampung\//u);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(nama);
    });
  });

  it('looks at some areas at all', () => {
    expect(samples.length).toBeGreaterThan(3);
  });

  it('says how exact a vague position is', async () => {
    const { latitude, longitude } = samples[0] ?? { latitude: NaN, longitude: NaN };
    await withPage(at(latitude, longitude, 1200), async (page) => {
      await openMap(page);
      expect(await answer(page)).toContain('sekitar 1.200 meter');
    });
  });

  it('says when it is outside, and marks nothing', async () => {
    await withPage(at(-2.5, 113.9), async (page) => {
      await openMap(page);
      expect(await answer(page)).toContain('di luar wilayah kota');
      expect(await page.locator('.saya').count()).toBe(0);
    });
  });

  it('says when it is refused', async () => {
    await withPage({ ...desktop, permissions: [] }, async (page) => {
      await openMap(page);
      expect(await answer(page)).toContain('Izin lokasi tidak diberikan');
    });
  });

  it('says when the device has no position to give', async () => {
    await withPage(desktop, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'geolocation', { value: undefined });
      });
      await openMap(page);
      expect(await answer(page)).toContain('tidak tersedia');
    });
  });

  it('keeps its mark when another date is shown', async () => {
    const { latitude, longitude } = samples[0] ?? { latitude: NaN, longitude: NaN };
    await withPage(at(latitude, longitude), async (page) => {
      await openMap(page);
      await answer(page);
      await page.locator('[data-kunci="maju"]').click();
      await page.waitForURL(/\/peta\/\d{4}/u);
      expect(await page.locator('svg[data-peta] .saya').count()).toBe(1);
    });
  });
});
