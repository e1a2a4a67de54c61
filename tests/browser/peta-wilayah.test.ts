/** Areas of the map: chosen by focus, mouse, finger and address, opened by Enter, click and the second tap. */
import { describe, expect, it } from 'vitest';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { homeUrl, urlOf } from './lib/built-site.ts';
import { watchIncidents } from './lib/incidents.ts';
import { area, earlier, main, pathOf, pilihan, states } from './lib/map-page.ts';

const withPage = useBrowser();
const touchPhone = { ...phone, hasTouch: true, isMobile: true };

describe('the chosen area', () => {
  const telagaBiru = `${main}?area=telaga-biru`;

  it('is restored from the address, with its evidence and the way to its page', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(telagaBiru);
      await expect.poll(() => pilihan(page).textContent()).toContain('Telaga Biru: tercatat');
      expect(await pilihan(page).textContent()).toContain('Dicanangkan sebagai Kampung KB ke-37');
      expect(await pilihan(page).getByRole('link').getAttribute('href')).toBe(
        new URL(urlOf('kampung/telaga-biru/')).href,
      );
      expect(await page.locator('.sorot-pilih').count()).toBe(1);
    });
  });

  it('stays chosen in the next state, and the address says so', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(telagaBiru);
      await page.locator('[rel="prev"]').click();
      await page.waitForURL(`${earlier}?area=telaga-biru`);
      await expect.poll(() => pilihan(page).textContent()).toContain('Telaga Biru: belum dipastikan');
    });
  });

  it('follows the focus on the map and in the list, and Escape clears it', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(main);
      await area(page, 'Mantuil').focus();
      await page.waitForURL(`${main}?area=mantuil`);
      await page.locator('[data-bagian="daftar"] a', { hasText: 'Kuripan' }).focus();
      await page.waitForURL(`${main}?area=kuripan`);
      await page.keyboard.press('Escape');
      await page.waitForURL(main);
      expect(await pilihan(page).textContent()).toContain('Pilih satu wilayah');
    });
  });

  it('is previewed under a mouse, without a change of address', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(telagaBiru);
      await area(page, 'Basirih Selatan').hover();
      expect(await pilihan(page).textContent()).toContain('Basirih Selatan: tercatat');
      await page.mouse.move(2, 2);
      await expect.poll(() => pilihan(page).textContent()).toContain('Telaga Biru');
      expect(page.url()).toBe(telagaBiru);
    });
  });

  it('is shown by the first tap of a finger and opened by the second', async () => {
    await withPage(touchPhone, async (page) => {
      await page.goto(main);
      await area(page, 'Mantuil').tap();
      await expect.poll(() => pilihan(page).textContent()).toContain('Mantuil: belum dipastikan');
      expect(page.url().startsWith(main)).toBe(true);
      await area(page, 'Basirih Selatan').tap();
      await expect.poll(() => pilihan(page).textContent()).toContain('Basirih Selatan: tercatat');
      await area(page, 'Basirih Selatan').tap();
      await page.waitForURL(urlOf('kampung/basirih-selatan/'));
    });
  });

  it('opens at once by a click of a mouse, and by a tap when there is no script', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(main);
      await area(page, 'Mantuil').click();
      await page.waitForURL(urlOf('kampung/mantuil/'));
    });
    await withPage({ ...touchPhone, javaScriptEnabled: false }, async (page) => {
      await page.goto(main);
      await area(page, 'Mantuil').tap();
      await page.waitForURL(urlOf('kampung/mantuil/'));
    });
  });

  it('is nothing when the address names an area that does not exist', async () => {
    await withPage(desktop, async (page) => {
      const incidents = await watchIncidents(page, homeUrl);
      await page.goto(`${main}?area="]<b>`);
      expect(await pilihan(page).textContent()).toContain('Pilih satu wilayah');
      expect(incidents).toEqual([]);
    });
  });
});

describe('on a narrow phone', () => {
  it('no state scrolls sideways, with and without a script, and the map comes before the list', async () => {
    for (const javaScriptEnabled of [true, false]) {
      await withPage({ ...phone, javaScriptEnabled }, async (page) => {
        for (const keadaan of states) {
          await page.goto(urlOf(pathOf(keadaan)));
          const box = await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth);
          expect(box, pathOf(keadaan)).toBeLessThanOrEqual(phone.viewport.width);
        }
        const [map, list] = await Promise.all(
          ['svg[data-peta]', '[data-bagian="daftar"]'].map((selector) => page.locator(selector).boundingBox()),
        );
        expect(map?.y ?? NaN).toBeLessThan(list?.y ?? NaN);
      });
    }
  });

  it('has targets of at least 24 px in the controls and the list', async () => {
    await withPage(phone, async (page) => {
      await page.goto(`${main}?area=mantuil`);
      const small = await page
        .locator('[data-bagian="waktu"] :is(a, select), [data-bagian="daftar"] a, [data-bagian="pilihan"] a')
        .evaluateAll((targets) =>
          targets
            .map((target) => ({ text: target.textContent.trim(), box: target.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
            .map(({ text, box }) => `${text}: ${box.width} x ${box.height}`),
        );
      expect(small).toEqual([]);
    });
  });
});
