import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { kampungPages, urlOf } from './lib/built-site.ts';
import { watchViolations } from './lib/violations.ts';

const withPage = useBrowser();

/** Names of the rows that show, from top to bottom. */
const shownNames = (page: Page) => page.locator('tbody tr:not([hidden]) th').allInnerTexts();
/** Words of one column of the rows that show. */
const shownCells = (page: Page, column: number) =>
  page.locator(`tbody tr:not([hidden]) > :nth-child(${column})`).allInnerTexts();
const live = (page: Page) => page.locator('tabel-kampung [role=status]').innerText();
const total = kampungPages.length;

describe('the table of kampung', () => {
  it('shows every kampung and no dead control without JavaScript', async () => {
    await withPage({ ...desktop, javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf('kampung/?kecamatan=banjarmasin-utara'));
      expect(total).toBeGreaterThan(0);
      expect(await shownNames(page)).toHaveLength(total);
      expect(await page.getByRole('button').count()).toBe(0);
      expect(await page.locator('.saring').isVisible()).toBe(false);
    });
  });

  it('is sorted by the keyboard, up and down, and says so', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf('kampung/'));
      const button = page.getByRole('button', { name: 'Jumlah RT' });
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await page.getByRole('columnheader', { name: 'Jumlah RT' }).getAttribute('aria-sort')).toBe('ascending');
      const up = (await shownCells(page, 6)).map(Number);
      expect(up).toEqual(up.toSorted((a, b) => a - b));
      await page.keyboard.press('Space');
      expect(await page.getByRole('columnheader', { name: 'Jumlah RT' }).getAttribute('aria-sort')).toBe('descending');
      expect((await shownCells(page, 6)).map(Number)).toEqual(up.toReversed());
      expect(new URL(page.url()).search).toBe('?urut=-jumlah_rt');
      expect(await button.evaluate((one) => document.activeElement === one)).toBe(true);
    });
  });

  it.each(['status', '-status'])('puts the unknown last: ?urut=%s', async (urut) => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf(`kampung/?urut=${urut}`));
      const cells = await shownCells(page, 3);
      const first = cells.indexOf('Belum dipastikan');
      expect(first).toBeGreaterThan(0);
      expect(new Set(cells.slice(first))).toEqual(new Set(['Belum dipastikan']));
    });
  });

  it('sorts names as an Indonesian reader expects and dates by time', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf('kampung/?urut=nama'));
      const names = await shownNames(page);
      expect(names).toEqual(names.toSorted(new Intl.Collator('id').compare));
      await page.goto(urlOf('kampung/?urut=bukti'));
      expect((await shownCells(page, 4))[0]).toMatch(/201\d/u);
    });
  });

  it('filters, tells how many are left, and keeps all of it in the address', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf('kampung/'));
      await page.getByLabel('Kecamatan').selectOption('banjarmasin-utara');
      await page.getByLabel('Status').selectOption('tercatat');
      await page.getByRole('button', { name: 'Indikator yang ada' }).click();
      const names = await shownNames(page);
      expect(names.length).toBeGreaterThan(0);
      expect(names.length).toBeLessThan(total);
      expect(await live(page)).toBe(`${names.length} dari ${total} kampung ditampilkan`);
      expect(new URL(page.url()).search).toBe('?kecamatan=banjarmasin-utara&status=tercatat&urut=diketahui');
      const shared = page.url();
      await page.getByLabel('Cari nama').fill('alalakutara');
      expect(await shownNames(page)).toEqual(['Alalak Utara']);
      await page.goBack();
      expect(new URL(page.url()).search).toBe('?kecamatan=banjarmasin-utara&status=tercatat');
      expect(await page.getByLabel('Cari nama').inputValue()).toBe('');
      await page.goBack();
      await page.goBack();
      expect(await shownNames(page)).toHaveLength(total);
      await page.goForward();
      expect(await page.getByLabel('Kecamatan').inputValue()).toBe('banjarmasin-utara');
      await page.goto(shared);
      expect(await shownNames(page)).toEqual(names);
      expect(await page.getByLabel('Status').inputValue()).toBe('tercatat');
    });
  });

  it('finds what is known and what is not, which together are all', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf('kampung/?data=ada-kasus_stunting'));
      const known = await shownNames(page);
      await page.goto(urlOf('kampung/?data=belum-kasus_stunting'));
      const unknown = await shownNames(page);
      expect(known.length).toBeGreaterThan(0);
      expect(unknown.length).toBeGreaterThan(0);
      expect(new Set([...known, ...unknown]).size).toBe(total);
    });
  });

  it('says kindly that nothing fits, and leads back to all', async () => {
    await withPage(phone, async (page) => {
      await page.goto(urlOf('kampung/?cari=zzz'));
      expect(await live(page)).toBe(`0 dari ${total} kampung ditampilkan`);
      await page.getByRole('link', { name: 'tampilkan semua', exact: true }).click();
      expect(await shownNames(page)).toHaveLength(total);
    });
  });

  it('hands out exactly what it shows', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf('kampung/?kecamatan=banjarmasin-barat&urut=-jumlah_rt'));
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /^Unduh tampilan ini/u }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('kampung-banjarmasin-barat.csv');
      const text = readFileSync(await download.path(), 'utf8');
      expect(text.endsWith('\r\n')).toBe(true);
      const { data, errors } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
      expect(errors).toEqual([]);
      expect(data.map((row) => row['nama'])).toEqual(await shownNames(page));
      expect(data.map((row) => row['jumlah_rt_2025_07'])).toEqual(await shownCells(page, 6));
      expect(data.map((row) => row['luas_km2']?.replace('.', ','))).toEqual(await shownCells(page, 5));
      for (const row of data) {
        expect(row['kode']).toMatch(/^\d\d\.\d\d\.\d\d\.\d{4}$/u);
        expect(row['kecamatan']).toBe('Banjarmasin Barat');
        expect(row['bukti_tanggal']).toMatch(/^\d{4}(?:-\d\d){0,2}$/u);
        expect(row['bukti_dasar']).toMatch(/^(?:peristiwa|pernyataan_kota)$/u);
      }
    });
  });

  it.each(['light', 'dark'] as const)('is accessible and never scrolls the page sideways (%s)', async (colorScheme) => {
    await withPage({ ...phone, colorScheme }, async (page) => {
      const violations = await watchViolations(page);
      for (const query of ['', '?kecamatan=banjarmasin-utara&urut=-diketahui', '?cari=zzz']) {
        await page.goto(urlOf(`kampung/${query}`));
        expect(await violations(), query).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBe(320);
      }
    });
  });
});
