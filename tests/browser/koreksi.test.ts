/** "Laporkan kekeliruan": from any page to a report that names the number, with and without a script. */
import { describe, expect, it } from 'vitest';
import { base, site } from '../../src/site.ts';
import { desktop, useBrowser } from './lib/browser.ts';
import { builtSite, kampungPages, leadsOn, urlOf } from './lib/built-site.ts';
import { atlas, required } from './lib/city.ts';

const withPage = useBrowser();
const kampung = required(
  kampungPages.find(({ html }) => html.includes('id="angka-')),
  'page of a kampung with a number',
);

describe('the way to report a mistake', () => {
  it('stands at the foot of every page, with the page in its address', () => {
    const wrong = [...builtSite.pages.values()]
      .filter((page) => page.html.includes('<footer class="kaki">') && !leadsOn(page))
      .filter(({ html, path }) =>
        site.kontak === null
          ? !html.includes(`${base}koreksi/${path === '404.html' ? '' : `?halaman=${path}`}"`)
          : !html.includes(`mailto:${site.kontak}?subject=`),
      );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('leads to a report about the chosen number, with its permanent address and the version', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf(`koreksi/?halaman=${kampung.path}`));
      const choice = page.getByLabel('Angka yang mana?');
      await choice.waitFor();
      const text = page.getByLabel('Isi laporan');
      expect(await text.inputValue()).toContain(`/${kampung.path}\nVersi data: ${atlas.rilis.versi}\n`);
      await text.fill((await text.inputValue()).replace('Yang benar: ', 'Yang benar: 28'));
      await choice.selectOption({ index: 1 });
      expect(await text.inputValue()).toMatch(new RegExp(`^Alamat: \\S+/${kampung.path}#angka-\\w+\\n`, 'u'));
      expect(await text.inputValue()).toContain('Yang benar: 28');
    });
  });

  it.each(['tidak/ada/', '../unduh/', 'https://lain.id/'])(
    'offers nothing for %s, and the text stays',
    async (halaman) => {
      await withPage(desktop, async (page) => {
        await page.goto(urlOf(`koreksi/?halaman=${encodeURIComponent(halaman)}`), { waitUntil: 'networkidle' });
        expect(await page.locator('#angka-keliru').isVisible()).toBe(false);
        expect(await page.getByLabel('Isi laporan').inputValue()).toMatch(/^Alamat: \n/u);
      });
    },
  );

  it('works without a script: the text can be filled in by hand', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf('koreksi/'));
      expect(await page.getByLabel('Isi laporan').inputValue()).toContain(`Versi data: ${atlas.rilis.versi}`);
      expect(await page.locator('#angka-keliru').isVisible()).toBe(false);
    });
  });
});

describe('the log', () => {
  it('says in words that it is empty, or has a row for every report', () => {
    const [page] = [...builtSite.pages.values()].filter(({ path }) => path === 'koreksi/');
    const count = atlas.tables.koreksi.rows.length;
    if (count === 0) expect(page?.html).toContain('Belum ada laporan yang dicatat.');
    else expect(page?.tags.filter(({ name }) => name === 'tr')).toHaveLength(count + 1);
  });
});
