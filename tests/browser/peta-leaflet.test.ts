import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { kampungPages, urlOf } from './lib/built-site.ts';
import { watchIncidents } from './lib/incidents.ts';
import { CHUNK, middleOf, move, offsetOf, openMap, waitForMap, zoomOf } from './lib/peta.ts';

const withPage = useBrowser();
const finger = { ...phone, hasTouch: true, isMobile: true } as const;
const still = { ...desktop, reducedMotion: 'reduce' } as const;

const namesOf = (page: Page) =>
  page.locator('svg[data-peta] a').evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));

/** Waits for the address to say what the map shows. */
const rest = (page: Page) => page.waitForTimeout(350);

describe('the map that Leaflet has taken over', () => {
  it('is the same drawing, in the same place and size, and nothing complains', async () => {
    await withPage(desktop, async (page) => {
      const incidents = await watchIncidents(page, urlOf(''));
      let release: () => void = () => undefined;
      const looked = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(CHUNK, async (route) => {
        await looked;
        await route.continue();
      });
      await page.goto(urlOf('peta/'));
      const [names, before] = [await namesOf(page), await page.locator('svg[data-peta]').boundingBox()];
      release();
      await waitForMap(page);
      const after = await page.locator('svg[data-peta]').boundingBox();
      expect(await namesOf(page)).toEqual(names);
      expect(names).toHaveLength(kampungPages.length);
      for (const side of ['x', 'y', 'width', 'height'] as const)
        expect(Math.abs((after?.[side] ?? NaN) - (before?.[side] ?? NaN))).toBeLessThan(2);
      expect(incidents).toEqual([]);
    });
  });

  it('keeps the focus that was on an area when it came', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf('peta/'), { waitUntil: 'commit' });
      await page.locator('svg[data-peta] a').nth(3).focus();
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      const before = await focused();
      await waitForMap(page);
      expect(await focused()).toBe(before);
    });
  });

  it('weighs no more than 55 kB with all the scripts of the page', async () => {
    await withPage(desktop, async (page) => {
      const sizes: Promise<number>[] = [];
      page.on('response', (response) => {
        if (new URL(response.url()).pathname.endsWith('.js'))
          sizes.push(response.body().then((body) => brotliCompressSync(body).length));
      });
      await openMap(page);
      const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      expect(total).toBeGreaterThan(30_000);
      expect(total).toBeLessThanOrEqual(55_000);
    });
  });

  it('is ready in under a second after the tap that leads to it, on a processor four times slower', async () => {
    const visit = () =>
      withPage(finger, async (page) => {
        const session = await page.context().newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
        await page.goto(urlOf(''));
        await page.getByRole('link', { name: 'Jelajahi peta' }).tap();
        await waitForMap(page);
        // The clock of a document starts with the tap that asks for it.
        return page.evaluate(() => performance.getEntriesByName('peta:siap')[0]?.startTime ?? NaN);
      });
    // What else the machine does at that moment says nothing about the page, so the quickest of three counts.
    const times = [await visit(), await visit(), await visit()];
    expect(Math.min(...times)).toBeGreaterThan(0);
    expect(Math.min(...times)).toBeLessThan(1000);
  });

  it('animates nothing for those who asked for stillness', async () => {
    await withPage(still, async (page) => {
      await openMap(page);
      expect(await page.locator('.peta-bingkai').getAttribute('class')).not.toContain('anim');
      await page.locator('[data-gerak="masuk"]').click();
      expect(await zoomOf(page)).toBeCloseTo(2, 1);
    });
  });
});

describe('with buttons', () => {
  it('zooms, moves and comes back, and says which way nothing more lies', async () => {
    await withPage(still, async (page) => {
      await openMap(page);
      const disabled = () =>
        page
          .locator('[data-gerak][aria-disabled="true"]')
          .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-gerak')));
      expect(await disabled()).toEqual(['keluar', 'kiri', 'atas', 'bawah', 'kanan', 'semua']);
      await move(page, 'masuk');
      expect(await zoomOf(page)).toBeCloseTo(2, 1);
      expect(await disabled()).toEqual([]);
      await move(page, 'kiri');
      expect(await disabled()).toEqual(['kiri']);
      expect(await page.locator('[data-bagian="kabar"]').textContent()).toContain('perbesaran 2,0 kali');
      await move(page, 'semua');
      expect(await zoomOf(page)).toBeCloseTo(1, 2);
    });
  });

  it('all have a name and are at least 24 px', async () => {
    await withPage(finger, async (page) => {
      await openMap(page);
      const buttons = await page.locator('peta-leaflet button').all();
      expect(buttons).toHaveLength(7);
      for (const button of buttons) {
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
        expect((await button.getAttribute('aria-label')) ?? (await button.textContent())).toMatch(/[A-Za-z]/u);
      }
    });
  });
});

describe('with fingers', () => {
  it('one finger over the map scrolls the page and leaves the map alone', async () => {
    await withPage(finger, async (page) => {
      await openMap(page);
      await move(page, 'masuk');
      const [middle, before] = [await middleOf(page), await offsetOf(page)];
      const top = await page.evaluate(() => scrollY);
      const session = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up?: number) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: up === undefined ? [] : [{ x: middle.x, y: middle.y - up, id: 1 }],
        });
      await touch('touchStart', 0);
      for (let up = 15; up <= 150; up += 15) await touch('touchMove', up);
      await touch('touchEnd');
      expect((await page.evaluate(() => scrollY)) - top).toBeGreaterThan(100);
      expect(await offsetOf(page)).toEqual(before);
    });
  });

  it('two fingers zoom the map and leave the page alone', async () => {
    await withPage(finger, async (page) => {
      await openMap(page);
      const { x, y } = await middleOf(page);
      const top = await page.evaluate(() => scrollY);
      const session = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints:
            apart === undefined
              ? []
              : [
                  { x: x - apart, y, id: 1 },
                  { x: x + apart, y, id: 2 },
                ],
        });
      await touch('touchStart', 20);
      for (let apart = 25; apart <= 60; apart += 5) await touch('touchMove', apart);
      await page.waitForTimeout(100);
      await touch('touchEnd');
      await page.waitForTimeout(600);
      expect(await zoomOf(page)).toBeGreaterThan(2);
      expect(await page.evaluate(() => scrollY)).toBe(top);
    });
  });

  it('a phone gets the names of kelurahan by zooming in', async () => {
    await withPage(finger, async (page) => {
      await openMap(page);
      const shown = (kind: string) => page.locator(`svg[data-peta] .${kind} text`).first().isVisible();
      expect([await shown('kec'), await shown('kel')]).toEqual([true, false]);
      await move(page, 'masuk');
      await move(page, 'masuk');
      expect([await shown('kec'), await shown('kel')]).toEqual([false, true]);
      const heights = await page
        .locator('svg[data-peta] .kel text')
        .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().height));
      expect(Math.max(...heights)).toBeLessThan(30);
      expect(Math.min(...heights)).toBeGreaterThan(8);
    });
  });
});

describe('with a mouse', () => {
  it('a drag moves the map and opens nothing; a click opens the area', async () => {
    await withPage(still, async (page) => {
      await openMap(page);
      await move(page, 'masuk');
      const [{ x, y }, before] = [await middleOf(page), await offsetOf(page)];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 40, y + 30, { steps: 4 });
      await page.mouse.up();
      const after = await offsetOf(page);
      expect(Math.hypot(after.x - before.x - 40, after.y - before.y - 30)).toBeLessThan(1.5);
      expect(new URL(page.url()).pathname).toBe(new URL(urlOf('peta/')).pathname);
      const href = await page.evaluate(
        (at) => document.elementFromPoint(at.x, at.y)?.closest('a')?.getAttribute('href') ?? '',
        { x, y },
      );
      expect(href).toContain('/kampung/');
      await page.mouse.click(x, y);
      await page.waitForURL(`**${href}`);
    });
  });

  it('the wheel scrolls the page; with Ctrl it zooms the map', async () => {
    await withPage(still, async (page) => {
      await openMap(page);
      const { x, y } = await middleOf(page);
      const top = await page.evaluate(() => scrollY);
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, 50);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(top + 50);
      expect(await zoomOf(page)).toBeCloseTo(1, 2);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -50);
      await page.keyboard.up('Control');
      await expect.poll(() => zoomOf(page)).toBeGreaterThan(1.2);
    });
  });
});

describe('with the keyboard', () => {
  it('an area that gets the focus outside the view comes into it, and Enter opens it', async () => {
    await withPage(still, async (page) => {
      await openMap(page);
      for (let times = 0; times < 3; times += 1) await move(page, 'masuk');
      const last = page.locator('svg[data-peta] a').last();
      for (const link of [page.locator('svg[data-peta] a').first(), last]) {
        await link.focus();
        await rest(page);
        const [area, frame] = [await link.boundingBox(), await page.locator('.peta-bingkai').boundingBox()];
        if (!area || !frame) throw new Error('nothing is drawn');
        // A browser counts the broad outline of the focus as part of the area.
        const outline = 15;
        expect(area.x).toBeGreaterThan(frame.x - outline);
        expect(area.y).toBeGreaterThan(frame.y - outline);
        expect(area.x + area.width).toBeLessThan(frame.x + frame.width + outline);
        expect(area.y + area.height).toBeLessThan(frame.y + frame.height + outline);
      }
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/kampung\//u);
    });
  });
});

describe('the view in the address', () => {
  it('follows the map, and opens again as it was', async () => {
    await withPage(still, async (page) => {
      await openMap(page);
      await move(page, 'masuk');
      await move(page, 'kiri');
      await rest(page);
      const [url, offset] = [page.url(), await offsetOf(page)];
      expect(new URL(url).hash).toMatch(/^#v=[\d.]+\/-?[\d.]+\/-?[\d.]+$/u);
      await page.goto('about:blank');
      await page.goto(url);
      await waitForMap(page);
      const again = await offsetOf(page);
      expect(Math.hypot(again.x - offset.x, again.y - offset.y)).toBeLessThan(5);
      await move(page, 'semua');
      await rest(page);
      expect(new URL(page.url()).hash).toBe('');
    });
  });

  it.each(['#v=15/0/0', '#v=99/-3.3/114.6', '#v=x', '#daftar'])('survives %s', async (hash) => {
    await withPage(still, async (page) => {
      const incidents = await watchIncidents(page, urlOf(''));
      await openMap(page, 'siap', hash);
      expect(await zoomOf(page)).toBeGreaterThan(0.99);
      expect(incidents).toEqual([]);
    });
  });

  it('stays when another date is shown, in the same drawing', async () => {
    await withPage(still, async (page) => {
      await openMap(page);
      await move(page, 'masuk');
      await rest(page);
      const { hash } = new URL(page.url());
      await page.locator('[data-kunci="maju"]').click();
      await page.waitForURL(/\/peta\/\d{4}-\d{2}-\d{2}\//u);
      await rest(page);
      expect(new URL(page.url()).hash).toBe(hash);
      expect(await zoomOf(page)).toBeCloseTo(2, 1);
      const lost = await page.evaluate(
        () =>
          Array.from(document.querySelectorAll('.peta-bingkai svg path[fill^="url"]')).filter(
            (path) => document.querySelector(/#[^)]+/u.exec(path.getAttribute('fill') ?? '')?.[0] ?? '') === null,
          ).length,
      );
      expect(lost).toBe(0);
    });
  });
});

describe('when it cannot', () => {
  it('leaves a drawing that works when the chunk does not come', async () => {
    await withPage(desktop, async (page) => {
      await page.route(CHUNK, (route) => route.abort());
      await openMap(page, 'gagal');
      expect(await page.locator('.peta-bingkai').count()).toBe(0);
      expect(await page.locator('peta-leaflet, peta-ubin').filter({ visible: true }).count()).toBe(0);
      await page.locator('svg[data-peta] a').first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/kampung\//u);
    });
  });

  it('puts the drawing back when Leaflet breaks half way', async () => {
    await withPage(desktop, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(SVGElement.prototype, 'onselectstart', {
          set() {
            throw new Error('broken on purpose');
          },
        });
      });
      await openMap(page, 'gagal');
      expect(await page.locator('.peta-bingkai').count()).toBe(0);
      expect(await page.locator('svg[data-peta]').getAttribute('style')).toBeNull();
      expect(await page.locator('svg[data-peta] a').first().isVisible()).toBe(true);
    });
  });

  it('shows no tools without JavaScript, and the drawing with its links', async () => {
    await withPage({ ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf('peta/'));
      expect(await page.locator('.alat > *').filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('svg[data-peta] a').count()).toBe(kampungPages.length);
    });
  });

  it('prints the whole city, however the map was zoomed', async () => {
    await withPage(still, async (page) => {
      await openMap(page);
      for (const gerak of ['masuk', 'masuk', 'kanan']) await move(page, gerak);
      await page.emulateMedia({ media: 'print' });
      expect(await zoomOf(page)).toBeCloseTo(1, 2);
      expect((await offsetOf(page)).x).toBeCloseTo(0, 0);
      expect(await page.locator('.alat').isVisible()).toBe(false);
    });
  });
});
