/** "Laporkan kekeliruan": from any page to a report that names the number, with and without a script. */
import { describe, expect, it } from 'vitest';
import { base, site } from '../../src/site.ts';
import type { Page } from '../../scripts/lib/site-check/site.ts';
import { desktop, useBrowser } from './lib/browser.ts';
import { builtSite, kampungPages, leadsOn, urlOf } from './lib/built-site.ts';
import { atlas, required } from './lib/city.ts';
import { follow } from './lib/follow.ts';
import { sitasiOf } from './lib/sitasi-of.ts';

const withPage = useBrowser();
const kampung = required(
  kampungPages.find(({ html }) => html.includes('id="angka-')),
  'page of a kampung with a number',
);

/** What the links to a report on a page are about: "kampung/mantuil/#angka-jumlah_rt". */
const linksOf = ({ html }: Page): string[] =>
  [...html.matchAll(/href="[^"]*koreksi\/\?halaman=([^"]*)"/gu)].map(([, about = '']) => decodeURIComponent(about));

/** The numbers that can be cited, by the same kind of name. */
const citedAnchors = [...builtSite.pages.values()]
  .filter(({ html }) => html.includes('<salin-kutipan>'))
  .flatMap(({ path }) => (JSON.parse(sitasiOf(path, 'json')) as { URL: string }[]).map(({ URL: url }) => new URL(url)))
  .filter(({ hash }) => hash !== '')
  .map(({ pathname, hash }) => decodeURIComponent(`${pathname.slice(base.length)}${hash}`));

describe('the way to report a mistake', () => {
  it('stands at the foot of every page, with the page in its address', () => {
    const wrong = [...builtSite.pages.values()]
      .filter((page) => page.html.includes('<footer class="kaki">') && !leadsOn(page))
      .filter(({ html, path }) =>
        // An address that does not exist cannot be reported on; its page leads to the text without one.
        site.kontak === null || path === '404.html'
          ? !html.includes(`${base}koreksi/${path === '404.html' ? '' : `?halaman=${path}`}"`)
          : !html.includes(`mailto:${site.kontak}?subject=`),
      );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('stands beside every number that has an address of its own, on the page where it stands', () => {
    const links = new Set([...builtSite.pages.values()].flatMap(linksOf));
    const missing = citedAnchors.filter((anchor) => !links.has(anchor));
    expect(citedAnchors.length).toBeGreaterThan(kampungPages.length);
    expect(missing).toEqual([]);
  });

  it('names only anchors that stand on the page that it names', () => {
    const wrong = [...builtSite.pages.values()].flatMap(linksOf).filter((anchor) => {
      const [path = '', id] = anchor.split('#');
      const page = builtSite.pages.get(`${path}index.html`);
      return page === undefined || (id !== undefined && !page.ids.has(id));
    });
    expect(wrong).toEqual([]);
  });

  it('leads from a number to a report about it, with its permanent address and the version', async () => {
    const [anchor = ''] = linksOf(kampung).filter((link) => link.includes('#'));
    await withPage(desktop, async (page) => {
      await page.goto(urlOf(kampung.path));
      await follow(page.locator(`a[href$="${anchor.replace('#', '%23')}"]`));
      const choice = page.getByLabel('Angka yang mana?');
      await choice.waitFor();
      expect(await page.getByLabel('Isi laporan').inputValue()).toMatch(
        new RegExp(`^Alamat: \\S+/${anchor}\nVersi data: ${atlas.rilis.versi}\n`, 'u'),
      );
      expect(await choice.inputValue()).toMatch(new RegExp(`/${anchor}$`, 'u'));
    });
  });

  it('leads from an event of the timeline to a report about it', async () => {
    const timeline = required(builtSite.pages.get('linimasa/index.html'), 'timeline');
    const anchor = required(
      linksOf(timeline).find((link) => link.includes('#')),
      'event',
    );
    await withPage(desktop, async (page) => {
      await page.goto(urlOf(`koreksi/?halaman=${anchor.replace('#', '%23')}`));
      await page.getByLabel('Angka yang mana?').waitFor();
      expect(await page.getByLabel('Isi laporan').inputValue()).toContain(`/${anchor}\nVersi data: `);
    });
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

  it('says first whether anybody receives reports, and offers the text only after that', () => {
    const html = required(builtSite.pages.get('koreksi/index.html'), 'page of corrections').html;
    const nobody = 'Belum ada yang menerima laporan untuk situs ini.';
    const receiver = site.kontak === null ? nobody : `>${site.kontak}<`;
    expect(html).toContain(receiver);
    expect(html.indexOf(receiver)).toBeLessThan(html.indexOf('<textarea'));
    if (site.kontak === null) {
      const helps = 'Hubungi penerbitnya.';
      expect(html).toContain(helps);
      expect(html.indexOf(helps)).toBeLessThan(html.indexOf(receiver));
      expect(html).not.toContain('Begini melaporkannya');
    } else expect(html).not.toContain(nobody);
  });

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
