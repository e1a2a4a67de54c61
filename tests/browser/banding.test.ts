import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { knownOf } from '../../src/lib/stats/index.ts';
import { formatDaftar, sentenceNilai } from '../../src/lib/text/index.ts';
import { addressOf, five, heads, kecamatan, live, openBanding, rowsFor, sixth, three } from './lib/banding-page.ts';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { homeUrl, kampungPages, urlOf } from './lib/built-site.ts';
import { atlas, isBanjarmasin, required } from './lib/city.ts';
import { watchIncidents } from './lib/incidents.ts';
import { countSheets } from './lib/sheets.ts';
import { watchViolations } from './lib/violations.ts';

const withPage = useBrowser();
const namesOf = (tempat: readonly { readonly nama: string }[]) => tempat.map(({ nama }) => nama);
const [first, second] = [required(three[0], 'kampung'), required(three[1], 'second kampung')];
const [utara, timur] = [required(kecamatan[0], 'kecamatan'), required(kecamatan[1], 'second kecamatan')];

const slugOf = (nama: string) => atlas.kampung.find((one) => one.nama === nama)?.slug ?? '';
const rowOf = (page: Page, nama: string) =>
  page
    .locator('.banding tbody')
    .filter({ has: page.locator('th', { hasText: nama }) })
    .first();

describe('the comparison', () => {
  it('without JavaScript names all kampung, with their pages and ready comparisons', async () => {
    await withPage({ ...desktop, javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf(addressOf(...three)));
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

  it('shows places side by side, in the very words that are said about each of them', async () => {
    await withPage(desktop, async (page) => {
      const incidents = await watchIncidents(page, homeUrl);
      await openBanding(page, addressOf(...three), '3 tempat dibandingkan.');
      expect(await heads(page)).toEqual(namesOf(three));
      expect(await page.title()).toContain(`Membandingkan ${formatDaftar(namesOf(three))}`);
      const [{ id, nama } = { id: '', nama: '' }] = rowsFor(three);
      const said = three.map(({ kode }) => {
        const known = knownOf(atlas, kode).find(({ indikator }) => indikator.id === id);
        return sentenceNilai(atlas, required(known, 'number').nilai);
      });
      const row = rowOf(page, nama);
      expect(await row.locator('.besar + p').allTextContents()).toEqual(said);
      expect(await row.locator('svg[role=img]').count()).toBe(3);
      expect(incidents).toEqual([]);
      await page.goto(urlOf(`kampung/${second.slug}/`));
      expect(await page.locator(`[id="angka-${id}"] .besar + p`).textContent()).toBe(said[1]);
    });
  });

  it('says of every number whether it may be compared, and why not, and leaves no cell empty', async () => {
    await withPage(desktop, async (page) => {
      await openBanding(page, addressOf(...three), '3 tempat dibandingkan.');
      const rows = rowsFor(three);
      expect(new Set(rows.map(({ sebanding }) => sebanding))).toEqual(new Set([true, false]));
      for (const { nama, sebanding, kalimat, kosong } of rows) {
        const row = rowOf(page, nama);
        expect(await row.locator('th').innerText()).toContain(kalimat);
        expect(await row.locator('th .beda').count(), nama).toBe(sebanding ? 0 : 1);
        const cells = await row.locator('td').allInnerTexts();
        expect(cells.map((cell) => cell === 'belum ada data')).toEqual(three.map((one) => kosong.includes(one)));
      }
    });
  });

  it('compares five places, and no sixth', async () => {
    await withPage(desktop, async (page) => {
      await openBanding(page, addressOf(...five, sixth), '5 tempat dibandingkan.');
      expect(await heads(page)).toEqual(namesOf(five));
      await page.getByLabel('Tambah kampung').selectOption(sixth.slug);
      await page.getByRole('button', { name: 'Tambah', exact: true }).click();
      expect(await live(page).innerText()).toBe('Paling banyak 5 tempat. Hapus satu dahulu.');
      expect(await heads(page)).toHaveLength(5);
    });
  });

  it('compares kecamatan, and warns of a kecamatan beside a kampung', async () => {
    await withPage(desktop, async (page) => {
      for (const tempat of [
        [utara, timur],
        [utara, first],
      ] as const) {
        await openBanding(page, addressOf(...tempat), '2 tempat dibandingkan.');
        const rows = rowsFor(tempat);
        for (const { nama, kalimat } of rows)
          expect(await rowOf(page, nama).locator('th').innerText()).toContain(kalimat);
        const word = tempat[1] === timur ? 'berskala sendiri' : 'Tidak sebanding: yang satu angka kelurahan';
        expect(
          rows.some(({ kalimat }) => kalimat.includes(word)),
          word,
        ).toBe(true);
      }
    });
  });

  it('is chosen by the keyboard, keeps the focus, and keeps the choice in the address', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf('banding/'));
      await page.getByLabel('Tambah kampung').selectOption(first.slug);
      await page.getByRole('button', { name: 'Tambah', exact: true }).press('Enter');
      await live(page).getByText('Pilih satu tempat lagi').waitFor();
      const peer = page.locator('[data-bagian=mirip] button').first();
      await peer.focus();
      const name = (await peer.innerText()).replace('+ ', '');
      await page.keyboard.press('Enter');
      await live(page).getByText('2 tempat dibandingkan.').waitFor();
      expect(await heads(page)).toEqual([first.nama, name]);
      expect((await page.locator('[data-bagian=mirip]').innerText()).split(' menurut ')[0]).toBe(
        `Ukurannya paling dekat dengan ${first.nama}`,
      );
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
      await page.getByRole('button', { name: `Hapus ${first.nama}` }).press('Enter');
      await live(page).getByText('Pilih satu tempat lagi').waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(`Hapus ${name}`);
      await page.goBack();
      await live(page).getByText('2 tempat dibandingkan.').waitFor();
      expect(await heads(page)).toEqual([first.nama, name]);
      expect(new URL(page.url()).search).toBe(`?k=${first.slug},${slugOf(name)}`);
    });
  });

  it('says when a page does not come, and tries again', async () => {
    await withPage(desktop, async (page) => {
      await page.route(`**/kampung/${second.slug}/`, (route) => route.abort());
      await openBanding(page, addressOf(...three), `Halaman ${second.nama} tidak dapat dimuat.`);
      expect(await heads(page)).toEqual(namesOf(three.filter((one) => one !== second)));
      await page.unroute(`**/kampung/${second.slug}/`);
      await page.getByRole('button', { name: 'Coba lagi' }).click();
      await live(page).getByText('3 tempat dibandingkan.').waitFor();
      expect(await heads(page)).toEqual(namesOf(three));
    });
  });

  it('names what it does not know', async () => {
    await withPage(desktop, async (page) => {
      const path = addressOf(first, { slug: 'tidak-ada' }, second);
      await openBanding(page, path, 'Tidak dikenal: tidak-ada. 2 tempat dibandingkan.');
      expect(await heads(page)).toEqual(namesOf([first, second]));
    });
  });

  it.each([
    ['two', three.slice(0, 2)],
    ['three', three],
    ['five', five],
    ['kecamatan and a kampung', [utara, timur, first]],
    ['all kecamatan', atlas.kecamatan.slice(0, 5)],
  ])('is one A4 sheet: %s', async (_, tempat) => {
    await withPage(desktop, async (page) => {
      await openBanding(page, addressOf(...tempat), `${tempat.length} tempat`);
      expect(await countSheets(page)).toBe(1);
    });
  });
});

describe.each(['light', 'dark'] as const)('the comparison in the %s theme', (colorScheme) => {
  it.each([
    ['nothing', 'banding/', 'Belum ada tempat'],
    ['one kampung', addressOf(first), 'Pilih satu tempat lagi'],
    ['two kampung', addressOf(first, second), '2 tempat'],
    ['five kampung', addressOf(...five), '5 tempat'],
    ['two kecamatan', addressOf(utara, timur), '2 tempat'],
    ['a kecamatan and a kampung', addressOf(utara, first), '2 tempat'],
    ['an unknown place', addressOf({ slug: 'tidak-ada' }, first), 'Tidak dikenal: tidak-ada.'],
  ])('is accessible on a phone and a desktop and never scrolls the page sideways: %s', async (_, path, words) => {
    await withPage({ ...phone, colorScheme }, async (page) => {
      const violations = await watchViolations(page);
      await openBanding(page, path, words);
      expect(await violations()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.viewport.width);
      await page.setViewportSize(desktop.viewport);
      expect(await violations('main')).toEqual([]);
    });
  });

  it('is accessible when a page does not come', async () => {
    await withPage({ ...phone, colorScheme }, async (page) => {
      const violations = await watchViolations(page);
      await page.route(`**/kampung/${second.slug}/`, (route) => route.abort());
      await openBanding(page, addressOf(first, second), `Halaman ${second.nama} tidak dapat dimuat.`);
      expect(await violations()).toEqual([]);
    });
  });
});

describe.runIf(isBanjarmasin)('the comparison of Kelayan Barat, Pekauman and Sungai Bilu', () => {
  it('may be made for the number of RT, not for stunting, which is unknown in Pekauman', async () => {
    await withPage(desktop, async (page) => {
      await openBanding(page, 'banding/?k=kelayan-barat,pekauman,sungai-bilu', '3 tempat dibandingkan.');
      expect(await heads(page)).toEqual(['Kelayan Barat', 'Pekauman', 'Sungai Bilu']);
      expect(await rowOf(page, 'Jumlah RT').locator('th').innerText()).toContain(
        'Sebanding: waktu dan cara ukurnya sama',
      );
      const kasus = rowOf(page, 'Anak stunting tercatat');
      expect(await kasus.locator('th').innerText()).toMatch(
        /Tidak sebanding: .*berbeda .*Belum diketahui untuk Pekauman/u,
      );
      expect(await kasus.locator('td').nth(1).innerText()).toBe('belum ada data');
    });
  });
});
