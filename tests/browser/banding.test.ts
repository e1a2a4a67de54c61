import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { homeUrl, kampungPages, urlOf } from './lib/built-site.ts';
import { watchIncidents } from './lib/incidents.ts';
import { watchViolations } from './lib/violations.ts';

const withPage = useBrowser();

const three = 'banding/?k=kelayan-barat,pekauman,sungai-bilu';
const five = 'banding/?k=telawang,pengambangan,telaga-biru,sungai-bilu,mantuil';

const live = (page: Page) => page.locator('banding-tempat [data-bagian=kabar]');
const heads = (page: Page) => page.locator('.banding thead th').allInnerTexts();

async function open(page: Page, path: string, words: string): Promise<void> {
  await page.goto(urlOf(path));
  await live(page).getByText(words).waitFor();
}

/** Chromium writes one uncompressed page object per sheet. */
const countSheets = (pdf: Buffer): number =>
  [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page(?![A-Za-z])/gu)].length;

describe('the comparison', () => {
  it('without JavaScript names all kampung, with their pages and ready comparisons', async () => {
    await withPage({ ...desktop, javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf(three));
      const hrefs = await page
        .locator('.calon a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      const missing = kampungPages.filter(({ path }) => !hrefs.includes(new URL(urlOf(path)).pathname));
      expect(kampungPages.length).toBeGreaterThan(0);
      expect(missing.map(({ path }) => path)).toEqual([]);
      expect(hrefs.filter((href) => /\?k=[^,]+,[^,]+,[^,]+$/u.test(href))).toHaveLength(kampungPages.length);
      expect(await page.getByText('Tanpa itu, buka halaman tiap tempat').isVisible()).toBe(true);
    });
  });

  it('shows places side by side, in the very words of their pages', async () => {
    await withPage(desktop, async (page) => {
      const incidents = await watchIncidents(page, homeUrl);
      await open(page, three, '3 tempat dibandingkan.');
      expect(await heads(page)).toEqual(['Kelayan Barat', 'Pekauman', 'Sungai Bilu']);
      expect(await page.title()).toContain('Membandingkan Kelayan Barat, Pekauman, dan Sungai Bilu');
      const row = page.locator('.banding tbody').filter({ hasText: 'Jumlah RT' });
      const sentences = await row.locator('.besar + p').allInnerTexts();
      expect(await row.locator('svg[role=img]').count()).toBe(3);
      expect(incidents).toEqual([]);
      await page.goto(urlOf('kampung/pekauman/'));
      expect(await page.locator('#angka-jumlah_rt .besar + p').innerText()).toBe(sentences[1]);
    });
  });

  it('says what may be compared, what may not, and why', async () => {
    await withPage(desktop, async (page) => {
      await open(page, three, '3 tempat dibandingkan.');
      const row = (name: string) => page.locator('.banding tbody').filter({ hasText: name }).first();
      expect(await row('Jumlah RT').locator('th').innerText()).toContain('Sebanding: waktu dan cara ukurnya sama');
      const kasus = row('Anak stunting tercatat');
      expect(await kasus.locator('th').innerText()).toMatch(
        /Tidak sebanding: .*berbeda .*Belum diketahui untuk Pekauman/u,
      );
      expect(await kasus.locator('td').nth(1).innerText()).toBe('belum ada data');
    });
  });

  it('compares five places, and no sixth', async () => {
    await withPage(desktop, async (page) => {
      await open(page, `${five},mawar`, '5 tempat dibandingkan.');
      expect(await heads(page)).toHaveLength(5);
      await page.getByLabel('Tambah kampung').selectOption('mawar');
      await page.getByRole('button', { name: 'Tambah', exact: true }).click();
      expect(await live(page).innerText()).toBe('Paling banyak 5 tempat. Hapus satu dahulu.');
      expect(await heads(page)).toHaveLength(5);
    });
  });

  it('compares kecamatan, and warns of a kecamatan beside a kampung', async () => {
    await withPage(desktop, async (page) => {
      await open(page, 'banding/?k=banjarmasin-utara,banjarmasin-timur', '2 tempat dibandingkan.');
      const words = page.locator('.banding tbody').filter({ hasText: 'Jumlah RT' }).first().locator('th');
      expect(await words.innerText()).toContain('berskala sendiri');
      await open(page, 'banding/?k=banjarmasin-utara,mantuil', '2 tempat dibandingkan.');
      expect(await words.innerText()).toContain('Tidak sebanding: yang satu angka kelurahan');
    });
  });

  it('is chosen by the keyboard, keeps the focus, and keeps the choice in the address', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf('banding/'));
      await page.getByLabel('Tambah kampung').selectOption('mantuil');
      await page.getByRole('button', { name: 'Tambah', exact: true }).press('Enter');
      await live(page).getByText('Pilih satu tempat lagi').waitFor();
      const peer = page.locator('[data-bagian=mirip] button').first();
      await peer.focus();
      const name = (await peer.innerText()).replace('+ ', '');
      await page.keyboard.press('Enter');
      await live(page).getByText('2 tempat dibandingkan.').waitFor();
      expect(await heads(page)).toEqual(['Mantuil', name]);
      expect(await page.locator('[data-bagian=mirip]').innerText()).toMatch(
        /^Ukurannya paling dekat dengan Mantuil menurut/u,
      );
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
      await page.getByRole('button', { name: 'Hapus Mantuil' }).press('Enter');
      await live(page).getByText('Pilih satu tempat lagi').waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(`Hapus ${name}`);
      await page.goBack();
      await live(page).getByText('2 tempat dibandingkan.').waitFor();
      expect(await heads(page)).toEqual(['Mantuil', name]);
      expect(new URL(page.url()).search).toMatch(/^\?k=mantuil,[a-z-]+$/u);
    });
  });

  it('says when a page does not come, and tries again', async () => {
    await withPage(desktop, async (page) => {
      await page.route('**/kampung/pekauman/', (route) => route.abort());
      await open(page, three, 'Halaman Pekauman tidak dapat dimuat.');
      expect(await heads(page)).toEqual(['Kelayan Barat', 'Sungai Bilu']);
      await page.unroute('**/kampung/pekauman/');
      await page.getByRole('button', { name: 'Coba lagi' }).click();
      await live(page).getByText('3 tempat dibandingkan.').waitFor();
      expect(await heads(page)).toHaveLength(3);
    });
  });

  it('names what it does not know', async () => {
    await withPage(desktop, async (page) => {
      await open(page, 'banding/?k=mantuil,tidak-ada,mawar', 'Tidak dikenal: tidak-ada. 2 tempat dibandingkan.');
      expect(await heads(page)).toEqual(['Mantuil', 'Mawar']);
    });
  });

  it.each([
    ['two', 'banding/?k=sungai-bilu,telaga-biru', '2 tempat'],
    ['three', three, '3 tempat'],
    ['five', five, '5 tempat'],
    ['kecamatan', 'banding/?k=banjarmasin-utara,banjarmasin-selatan,mantuil', '3 tempat'],
  ])('is one A4 sheet: %s', async (_, path, words) => {
    await withPage(desktop, async (page) => {
      await open(page, path, words);
      expect(countSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
    });
  });

  it.each(['light', 'dark'] as const)('is accessible and never scrolls the page sideways (%s)', async (colorScheme) => {
    await withPage({ ...phone, colorScheme }, async (page) => {
      const violations = await watchViolations(page);
      for (const [path, words] of [
        ['banding/', 'Belum ada tempat'],
        ['banding/?k=mantuil', 'Pilih satu tempat lagi'],
        [five, '5 tempat'],
        ['banding/?k=banjarmasin-utara,banjarmasin-timur', '2 tempat'],
      ] as const) {
        await open(page, path, words);
        expect(await violations(), path).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
      }
    });
  });
});
