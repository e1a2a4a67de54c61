import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { satuBerkasPath } from '../../src/lib/output/file-path.ts';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { atlas } from './lib/city.ts';
import { siteDir } from './lib/site-dir.ts';
import { watchViolations } from './lib/violations.ts';

const withPage = useBrowser();
const file = resolve(siteDir, satuBerkasPath(atlas.kota));
const address = pathToFileURL(file).href;

describe('the single file, opened from the disk', () => {
  it('weighs at most 300 kB', () => {
    expect(statSync(file).size).toBeLessThanOrEqual(300_000);
  });

  it('asks for nothing but itself and needs no script', async () => {
    await withPage({ ...phone, javaScriptEnabled: false, offline: true }, async (page) => {
      const asked: string[] = [];
      const said: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => said.push(message.text()));
      await page.goto(address);
      expect(asked).toEqual([address]);
      expect(said).toEqual([]);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(`Kampung KB ${atlas.kota.nama}`);
      expect(await page.locator('article').count()).toBe(atlas.kampung.length);
    });
  });

  it('leads from an area of the map to its kampung', async () => {
    await withPage({ ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(address);
      for (const { nama, slug } of atlas.kampung.slice(0, 5)) {
        await page.locator(`svg a[aria-label^="${nama}:"]`).focus();
        await page.keyboard.press('Enter');
        await page.waitForURL(`${address}#k-${slug}`);
        expect(await page.locator('article:target h3').innerText()).toBe(nama);
      }
    });
  });

  it('tells for every kampung and indikator of nilai.csv a value of nilai.csv, and nothing else', async () => {
    const text = readFileSync(resolve(siteDir, 'unduh/terbaru/nilai.csv'), 'utf8');
    const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
    const slugs = new Map(atlas.kampung.map(({ kode, slug }) => [kode as string, slug]));
    const nameOf = (row: Record<string, string>) => `k-${slugs.get(row['kode'] ?? '') ?? ''} ${row['indikator'] ?? ''}`;
    const known = rows.filter((row) => slugs.has(row['kode'] ?? ''));
    await withPage(phone, async (page) => {
      await page.goto(address);
      const told = await page.locator('article tr[data-indikator]').evaluateAll((found) =>
        found.map((row) => ({
          name: `${row.closest('article')?.id ?? ''} ${row.getAttribute('data-indikator') ?? ''}`,
          value: row.querySelector('data')?.getAttribute('value') ?? '',
        })),
      );
      expect(told.map(({ name }) => name).toSorted()).toEqual([...new Set(known.map(nameOf))].sort());
      // A row that is withheld has no number, and none is told.
      const numberOf = (nilai = ''): string => (nilai === '' ? '' : String(Number(nilai)));
      const inData = new Set(known.map((row) => `${nameOf(row)} ${numberOf(row['nilai'])}`));
      expect(told.filter(({ name, value }) => !inData.has(`${name} ${value}`))).toEqual([]);
    });
  });

  it.each(['light', 'dark'] as const)('is accessible and never wider than a small phone (%s)', async (colorScheme) => {
    await withPage({ ...phone, colorScheme }, async (page) => {
      const violations = await watchViolations(page);
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await violations()).toEqual([]);
      await page.setViewportSize(desktop.viewport);
      expect(await violations()).toEqual([]);
    });
  });

  it('prints in black on white', async () => {
    await withPage({ ...desktop, colorScheme: 'dark' }, async (page) => {
      await page.goto(address);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const { color, backgroundColor } = await page.evaluate(() => {
        const style = getComputedStyle(document.body);
        return { color: style.color, backgroundColor: style.backgroundColor };
      });
      expect([color, backgroundColor]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    });
  });
});
