/** Areas of the map: chosen by focus, mouse, finger and address, opened by Enter, click and the second tap. */
import { describe, expect, it } from 'vitest';
import type { Kampung } from '../../src/lib/model/index.ts';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { homeUrl, urlOf } from './lib/built-site.ts';
import { isBanjarmasin } from './lib/city.ts';
import { watchIncidents } from './lib/incidents.ts';
import {
  area,
  areaIn,
  inList,
  kampungUrl,
  large,
  main,
  other,
  pathOf,
  pilihan,
  states,
  turn,
  type Shown,
} from './lib/map-page.ts';

const withPage = useBrowser();
const touchPhone = { ...phone, hasTouch: true, isMobile: true };

/** What the box says first about an area. */
const saidOf = (shown: Shown, kampung: Kampung) => `${kampung.nama}: ${areaIn(shown, kampung).teks}`;
const chosenUrl = ({ url }: Shown, { slug }: Kampung) => `${url}?area=${slug}`;

describe('the chosen area', () => {
  it('is restored from the address, with its evidence and the way to its page', async () => {
    const { after, kampung } = turn;
    await withPage(desktop, async (page) => {
      await page.goto(chosenUrl(after, kampung));
      await expect.poll(() => pilihan(page).textContent()).toContain(saidOf(after, kampung));
      expect(await pilihan(page).textContent()).toContain(areaIn(after, kampung).bukti);
      expect(await pilihan(page).getByRole('link').getAttribute('href')).toBe(kampungUrl(kampung));
      expect(await page.locator('.sorot-pilih').count()).toBe(1);
    });
  });

  it('stays chosen in the next state, and the address says so', async () => {
    const { before, after, kampung } = turn;
    expect(saidOf(before, kampung)).not.toBe(saidOf(after, kampung));
    await withPage(desktop, async (page) => {
      await page.goto(chosenUrl(after, kampung));
      await page.locator('[rel="prev"]').click();
      await page.waitForURL(chosenUrl(before, kampung));
      await expect.poll(() => pilihan(page).textContent()).toContain(saidOf(before, kampung));
      await page.reload();
      await expect.poll(() => pilihan(page).textContent()).toContain(saidOf(before, kampung));
    });
  });

  it('follows the focus on the map and in the list, and Escape clears it', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(main.url);
      await area(page, large).focus();
      await page.waitForURL(chosenUrl(main, large));
      await inList(page, other).focus();
      await page.waitForURL(chosenUrl(main, other));
      await page.keyboard.press('Escape');
      await page.waitForURL(main.url);
      expect(await pilihan(page).textContent()).toContain('Pilih satu wilayah');
    });
  });

  it('is previewed under a mouse, without a change of address', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(chosenUrl(main, other));
      await area(page, large).hover();
      expect(await pilihan(page).textContent()).toContain(saidOf(main, large));
      await page.mouse.move(2, 2);
      await expect.poll(() => pilihan(page).textContent()).toContain(saidOf(main, other));
      expect(page.url()).toBe(chosenUrl(main, other));
    });
  });

  it('is shown by the first tap of a finger and opened by the second', async () => {
    await withPage(touchPhone, async (page) => {
      await page.goto(main.url);
      await area(page, other).tap();
      await expect.poll(() => pilihan(page).textContent()).toContain(saidOf(main, other));
      expect(page.url().startsWith(main.url)).toBe(true);
      await area(page, large).tap();
      await expect.poll(() => pilihan(page).textContent()).toContain(saidOf(main, large));
      await area(page, large).tap();
      await page.waitForURL(kampungUrl(large));
    });
  });

  it('opens at once by a click of a mouse, and by a tap when there is no script', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(main.url);
      await area(page, large).click();
      await page.waitForURL(kampungUrl(large));
    });
    await withPage({ ...touchPhone, javaScriptEnabled: false }, async (page) => {
      await page.goto(main.url);
      await area(page, large).tap();
      await page.waitForURL(kampungUrl(large));
    });
  });

  it('is nothing when the address names an area that does not exist', async () => {
    await withPage(desktop, async (page) => {
      const incidents = await watchIncidents(page, homeUrl);
      await page.goto(`${main.url}?area="]<b>`);
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
      await page.goto(chosenUrl(main, large));
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

describe.runIf(isBanjarmasin)('the chosen area of Banjarmasin', () => {
  it('says that Telaga Biru became the 37th Kampung KB between 6 April and 20 November 2023', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf('peta/?area=telaga-biru'));
      await expect.poll(() => pilihan(page).textContent()).toContain('Telaga Biru: tercatat');
      expect(await pilihan(page).textContent()).toContain('Dicanangkan sebagai Kampung KB ke-37');
      await page.goto(urlOf('peta/2023-04-06/?area=telaga-biru'));
      await expect.poll(() => pilihan(page).textContent()).toContain('Telaga Biru: belum dipastikan');
    });
  });
});
