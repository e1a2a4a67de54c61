/** The sheet of a kampung for the notice board, on whichever city SITE_DIR holds. */
import jsQR from 'jsqr';
import type { Page as BrowserPage } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './lib/browser.ts';
import { kampungPages, urlOf } from './lib/built-site.ts';
import { countSheets } from './lib/sheets.ts';

const withPage = useBrowser();

/** Old addresses lead on; they are no sheets. */
const sheets = kampungPages.filter(({ html }) => !html.includes('http-equiv="refresh"'));

/** A4 less the margins of the sheet, in CSS pixels. */
const paper = { width: 710, height: 1054 };

/** Opens every sheet as it is on paper. @returns what `look` finds wrong, each with its page */
async function lookAtAll(look: (page: BrowserPage) => Promise<readonly string[]>): Promise<string[]> {
  return withPage({ viewport: paper }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const wrong: string[] = [];
    for (const { path } of sheets) {
      await page.goto(urlOf(path));
      wrong.push(...(await look(page)).map((message) => `${path}: ${message}`));
    }
    return wrong;
  });
}

describe('the sheet of a kampung', () => {
  it('is there for every kampung', () => {
    expect(sheets.length).toBeGreaterThan(0);
  });

  it.each([
    ['with the margins of the sheet', undefined],
    ['without margins', '@page { margin: 0 !important }'],
  ])('is exactly one page of A4 %s', async (_, style) => {
    const wrong = await withPage({ bypassCSP: true }, async (page) => {
      const found: string[] = [];
      for (const { path } of sheets) {
        await page.goto(urlOf(path));
        if (style !== undefined) await page.addStyleTag({ content: style });
        const count = await countSheets(page);
        if (count !== 1) found.push(`${path}: ${count} pages`);
      }
      return found;
    });
    expect(wrong).toEqual([]);
  });

  it('says which data it shows, under which licence, and that nothing is official', async () => {
    const wrong = await lookAtAll(async (page) => {
      const text = (await page.locator('body').innerText()).replace(/\s+/gu, ' ');
      const wanted = [/Data versi \d{4}\.\d{2}, \d{1,2} \p{L}+ \d{4}/u, /Lisensi CC BY 4\.0/u, /Bukan situs resmi/u];
      return wanted.filter((pattern) => !pattern.test(text)).map(String);
    });
    expect(wrong).toEqual([]);
  });

  it('shows a QR code of the address that stands beside it, black on white', async () => {
    const read = await withPage({ viewport: paper, colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const found: string[] = [];
      for (const { path } of [sheets[0], sheets.at(-1)].filter((one) => one !== undefined)) {
        await page.goto(urlOf(path));
        found.push(await decode(page, await page.locator('.qr').screenshot()));
        const link = page.locator('.tautan-tetap a');
        expect(await link.isVisible()).toBe(true);
        expect((await link.innerText()).replace(/\s/gu, '')).toBe(found.at(-1));
        expect(found.at(-1)).toMatch(/^https?:\/\/[^/]+(?:\/[^/]+)*\/k\/\d{2}\.\d{2}\.\d{2}\.\d{4}\/$/u);
      }
      return found;
    });
    expect(new Set(read).size).toBe(2);
  });

  it('shows map, status and QR code, and no menu, button or chart', async () => {
    const wrong = await lookAtAll(async (page) => {
      const visible = async (selector: string) => page.locator(selector).first().isVisible();
      const [mini, place, status, qr] = await Promise.all(['.mini', '.letak', '#status', '.qr'].map(visible));
      const unwanted = await page.locator('.menu:visible, .tombol:visible, .angka figure:visible').count();
      return [
        ...(mini && place && status && qr ? [] : ['a part is missing']),
        ...(unwanted === 0 ? [] : [`${unwanted} parts for the screen`]),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('has each number, or says how many more there are', async () => {
    const wrong = await lookAtAll(async (page) => {
      const [all, shown] = [page.locator('.angka'), page.locator('.angka:visible')];
      const left = (await all.count()) - (await shown.count());
      const said = /Masih ada (\d+) angka lain/u.exec(await page.locator('.bagian-angka').innerText())?.[1] ?? '0';
      const bare = await shown.evaluateAll(
        (rows) => rows.filter((row) => !row.querySelector<HTMLElement>('.sumber')?.innerText.trim()).length,
      );
      return [
        ...(left === Number(said) ? [] : [`${left} numbers left out, ${said} said`]),
        ...(bare === 0 ? [] : [`${bare} numbers without a source`]),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('overflows no edge and cuts nothing off', async () => {
    const wrong = await lookAtAll((page) =>
      page.evaluate(() => {
        const edge = document.documentElement.clientWidth;
        return [...document.querySelectorAll<HTMLElement>('body *')]
          .filter((element) => element.closest('svg') === null && element.checkVisibility())
          .filter((element) => !element.classList.contains('tersembunyi'))
          .filter(
            (element) =>
              element.getBoundingClientRect().right > edge + 1 ||
              (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1),
          )
          .map((element) => `${element.tagName.toLowerCase()}.${element.className} is too wide`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('says nothing by backgrounds, which browsers leave out, nor in white', async () => {
    const wrong = await lookAtAll((page) =>
      page.evaluate(() => {
        const plain = ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'];
        return [...document.querySelectorAll<HTMLElement>('body, body *')]
          .filter((element) => element.closest('svg') === null && element.checkVisibility())
          .filter((element) => {
            const style = getComputedStyle(element);
            return (
              !plain.includes(style.backgroundColor) ||
              style.backgroundImage !== 'none' ||
              style.color === 'rgb(255, 255, 255)'
            );
          })
          .map((element) => `${element.tagName.toLowerCase()}.${element.className} needs its background`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is written in letters of 9 points and more, its name in 30 and more', async () => {
    const wrong = await lookAtAll((page) =>
      page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const small = new Set<string>();
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const parent = node.parentElement;
          if (parent === null || !node.textContent?.trim() || parent.closest('svg, script') !== null) continue;
          const points = Number.parseFloat(getComputedStyle(parent).fontSize) * 0.75;
          const least = parent.tagName === 'H1' ? 30 : 9;
          if (parent.checkVisibility() && points < least - 0.01) small.add(`${points} pt: ${node.textContent.trim()}`);
        }
        return [...small];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

/** What a phone reads from a picture. */
async function decode(page: BrowserPage, png: Buffer): Promise<string> {
  const { data, width, height } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, image.width, image.height);
    return { data: [...pixels.data], width: image.width, height: image.height };
  }, png.toString('base64'));
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? '';
}
