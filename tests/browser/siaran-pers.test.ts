import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownOf } from '../../src/lib/stats/index.ts';
import { sentenceNilai } from '../../src/lib/text/index.ts';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { builtSite, urlOf } from './lib/built-site.ts';
import { atlas, required } from './lib/city.ts';
import { follow } from './lib/follow.ts';
import { watchIncidents } from './lib/incidents.ts';
import { watchViolations } from './lib/violations.ts';

const withPage = useBrowser();
const kampung = required(
  atlas.kampung.find(({ kode }) => knownOf(atlas, kode).length > 1),
  'kampung with numbers',
);
const { indikator, nilai } = required(knownOf(atlas, kampung.kode)[1], 'second number');
const path = (slug: string, id = '') => urlOf(`petugas/siaran-pers/${slug}/${id}`);
const paragraph = `#${indikator.id} .siap`;
const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe('choosing a press text', () => {
  it('works by keyboard, stands in the address, and goes back and forward', async () => {
    await withPage(desktop, async (page) => {
      const incidents = await watchIncidents(page, urlOf(''));
      await page.goto(urlOf('petugas/siaran-pers/'));
      await page.locator('select[name="tempat"]').focus();
      await page.keyboard.type(kampung.nama);
      await page.keyboard.press('Tab');
      await page.keyboard.type(indikator.nama);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(path(kampung.slug, `#${indikator.id}`));
      expect(plain(await page.locator(paragraph).innerText())).toContain(plain(sentenceNilai(atlas, nilai)));
      await page.goBack();
      await page.waitForURL(urlOf('petugas/siaran-pers/'));
      await page.goForward();
      await page.waitForURL(path(kampung.slug, `#${indikator.id}`));
      expect(incidents).toEqual([]);
    });
  });

  it('follows an address that names both, and stays where the place does not exist', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf(`petugas/siaran-pers/?tempat=${kampung.slug}&indikator=${indikator.id}`));
      await page.waitForURL(path(kampung.slug, `#${indikator.id}`));
      await page.goto(urlOf('petugas/siaran-pers/?tempat=tidak-ada'));
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Siaran pers');
      expect(page.url()).toContain('tempat=tidak-ada');
    });
  });

  it('leads without JavaScript to every place, each with all its numbers and with what is unknown', async () => {
    await withPage({ ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf('petugas/siaran-pers/'));
      const slugs = [atlas.kota, ...atlas.kecamatan, ...atlas.kampung].map(({ slug }) => slug);
      const links = await page
        .locator('main a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(slugs.filter((slug) => !links.includes(path(slug)))).toEqual([]);
      expect(slugs.filter((slug) => !builtSite.pages.has(`petugas/siaran-pers/${slug}/index.html`))).toEqual([]);
      await follow(page.getByRole('link', { name: kampung.nama, exact: true }));
      for (const { id } of atlas.indikatorById.values()) expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
      expect(plain(await page.locator(paragraph).innerText())).toContain(plain(sentenceNilai(atlas, nilai)));
      expect(await page.locator('siaran-salin button, bagan-unduh button').count()).toBe(0);
    });
  });
});

describe('taking a press text away', () => {
  it('copies the paragraph with its sources, version and address', async () => {
    await withPage({ ...desktop, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.goto(path(kampung.slug, `#${indikator.id}`));
      await page.locator(`#${indikator.id}`).getByRole('button', { name: 'Salin paragraf' }).click();
      await page.locator(`#${indikator.id}`).getByRole('button', { name: 'Tersalin' }).waitFor();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toContain(plain(sentenceNilai(atlas, nilai)));
      expect(text).toMatch(/ Sumber: .+\. Dikutip dari Kampung KB .+, rilis [\d.]+, https?:\/\/\S+\/k\/[\d.]+\/$/u);
      expect(text).toContain(atlas.rilis.versi);
      expect(text.includes('DATA CONTOH')).toBe(atlas.rilis.sifat === 'contoh');
    });
  });

  it('copies the table as cells, with its title and its source', async () => {
    await withPage({ ...desktop, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.goto(path(kampung.slug, `#${indikator.id}`));
      await page.locator(`#${indikator.id}`).getByRole('button', { name: 'Salin tabel' }).click();
      await page.locator(`#${indikator.id}`).getByRole('button', { name: 'Tersalin' }).waitFor();
      const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
      const cells = await page
        .locator(`#${indikator.id} tbody tr`)
        .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
      expect(lines[0]).toBe(`${indikator.nama}, ${kampung.nama}`);
      expect(lines[1]?.split('\t')).toHaveLength(5);
      expect(lines.slice(2, -1).map((line) => line.split('\t'))).toEqual(cells);
      expect(lines.at(-1)).toMatch(/^Sumber: .+ rilis [\d.]+, https?:/u);
    });
  });

  it('hands out the picture as SVG, and as a PNG made on the device', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(path(kampung.slug));
      const tools = page.locator('bagan-unduh').first();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        tools.getByRole('button', { name: 'PNG' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.png$/u);
      expect(statSync(await download.path()).size).toBeGreaterThan(1000);
      const svg = (await tools.getByRole('link', { name: 'SVG' }).getAttribute('href')) ?? '';
      const answer = await page.request.get(new URL(svg, page.url()).href);
      expect(await answer.text()).toContain('Sumber: ');
    });
  });
});

it.each(['light', 'dark'] as const)('is accessible and never scrolls sideways (%s)', async (colorScheme) => {
  await withPage({ ...phone, colorScheme }, async (page) => {
    const violations = await watchViolations(page);
    for (const slug of [kampung.slug, required(atlas.kecamatan[0], 'kecamatan').slug, atlas.kota.slug]) {
      await page.goto(path(slug));
      expect(await page.evaluate(() => document.documentElement.scrollWidth), slug).toBe(320);
      expect(await violations(), slug).toEqual([]);
    }
    await page.goto(urlOf('petugas/siaran-pers/'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await violations()).toEqual([]);
  });
});
