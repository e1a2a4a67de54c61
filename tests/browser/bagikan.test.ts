import { describe, expect, it } from 'vitest';
import { phone, useBrowser } from './lib/browser.ts';
import { builtSite, homeUrl, urlOf } from './lib/built-site.ts';
import { watchIncidents } from './lib/incidents.ts';
import { watchViolations } from './lib/violations.ts';

const withPage = useBrowser();

/** A page of each type with share buttons, and what the text that goes with it must hold. */
const pages = [
  { path: 'kampung/mantuil/', words: /^Jumlah RT di Mantuil pada Juli 2025 adalah 26\sRT, .*\nSumber: .*\.$/u },
  { path: 'indikator/jumlah_rt/', words: /^Jumlah RT: Banyaknya rukun tetangga di kelurahan\. .*\nSumber: .*\.$/u },
  { path: 'cerita/mantuil-telur/', words: /^Mantuil: telur .*\nPada 2023 .*\nSumber: .*\.$/u },
] as const;

const addressOf = (path: string) => new URL(builtSite.base + path, builtSite.origin).href;
const buttons = 'bagikan-halaman button';
const clipboard = ['clipboard-read', 'clipboard-write'];

describe.each(pages)('share buttons on $path', ({ path, words }) => {
  const address = addressOf(path);

  it('are two links with the text, the source and the address, and nothing else without JavaScript', async () => {
    await withPage({ ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf(path));
      const links = page.locator('bagikan-halaman a');
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('rel')))).toEqual([
        'noopener',
        'noopener',
      ]);
      const [whatsapp, telegram] = await links.evaluateAll((all) =>
        all.map((link) => new URL((link as HTMLAnchorElement).href).href),
      );
      const sent = new URL(whatsapp ?? '');
      expect([sent.host, sent.pathname]).toEqual(['wa.me', '/']);
      const text = sent.searchParams.get('text') ?? '';
      expect(text.endsWith(`\n${address}`)).toBe(true);
      expect(text.slice(0, -address.length - 1)).toMatch(words);
      const told = new URL(telegram ?? '');
      expect([told.host, told.pathname]).toEqual(['t.me', '/share/url']);
      expect(told.searchParams.get('url')).toBe(address);
      expect(`${told.searchParams.get('text') ?? ''}\n${address}`).toBe(text);
      expect(await page.locator(`${buttons}:visible`).count()).toBe(0);
    });
  });

  it('copy the address and say so', async () => {
    await withPage({ ...phone, permissions: clipboard }, async (page) => {
      const [incidents, violations] = [await watchIncidents(page, homeUrl), await watchViolations(page)];
      await page.goto(urlOf(path));
      await page.getByRole('button', { name: 'Salin tautan' }).click();
      await page.locator('bagikan-halaman [role="status"]').getByText('Tautan disalin').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
      expect(incidents).toEqual([]);
      expect(await violations()).toEqual([]);
    });
  });

  it('hand the text to the list of apps of a phone that has one', async () => {
    await withPage(phone, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'share', {
          value: (data: ShareData) => {
            document.documentElement.dataset['dibagikan'] = data.text ?? '';
            return Promise.resolve();
          },
        });
      });
      await page.goto(urlOf(path));
      await page.getByRole('button', { name: 'Lainnya…' }).click();
      const shared = await page.evaluate(() => document.documentElement.dataset['dibagikan'] ?? '');
      expect(shared.slice(0, -address.length - 1)).toMatch(words);
      expect(shared.endsWith(address)).toBe(true);
    });
  });

  it('hide the list of apps where there is none, and show the address where a page may not copy', async () => {
    await withPage(phone, async (page) => {
      await page.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'share');
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
      });
      await page.goto(urlOf(path));
      await page.getByRole('button', { name: 'Salin tautan' }).click();
      await page.locator('bagikan-halaman [role="status"]').getByText(address).waitFor();
      expect(await page.locator(`${buttons}:visible`).count()).toBe(1);
    });
  });

  it('are at least 24 px high and apart, within a narrow phone', async () => {
    await withPage(phone, async (page) => {
      await page.goto(urlOf(path));
      const boxes = await page
        .locator('bagikan-halaman a, bagikan-halaman button:not([hidden])')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
      expect(boxes.length).toBeGreaterThanOrEqual(3);
      for (const box of boxes) {
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
        expect(box.right).toBeLessThanOrEqual(320);
      }
    });
  });
});
