import { describe, expect, it } from 'vitest';
import { phone, useBrowser } from './lib/browser.ts';
import { builtSite, examples, kampungPages, urlOf } from './lib/built-site.ts';
import { required } from './lib/city.ts';
import { sitasiOf } from './lib/sitasi-of.ts';
import { watchViolations } from './lib/violations.ts';
import { base, site } from '../../src/site.ts';

const withPage = useBrowser();

/** Pages with a foot; those for frames, forwarding ones, the one for missing addresses and the file to send have none. */
const citable = [...builtSite.pages.values()].filter(({ html }) => html.includes('<salin-kutipan>'));

describe('every page can be cited', () => {
  it.for(examples.filter(({ type }) => !/^(?:404|sematan-.*|pintasan|satu-berkas|lain)$/u.test(type)))(
    '$type says how',
    ({ page }) => {
      expect(citable).toContain(page);
    },
  );

  it('under its own title and address, in the text as on the page', () => {
    expect(citable.length).toBeGreaterThan(100);
    for (const { path, html } of citable) {
      const shown = required(/<salin-kutipan>\s*<p>([^<]*)<\/p>/u.exec(html)?.[1], `citation on ${path}`);
      const words = shown.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&#39;', "'");
      expect(words).toContain(` ${new URL(base + path, site.url).href} (diakses pada …).`);
      expect(sitasiOf(path, 'txt')).toContain(
        `HALAMAN INI\n\n${words.replaceAll('&quot;', '"').replaceAll('&#34;', '"')}\n`,
      );
    }
  });
});

describe('every anchor that is cited', () => {
  it('stands on the page that it names', () => {
    const anchors = citable.flatMap(({ path }) =>
      (JSON.parse(sitasiOf(path, 'json')) as { URL: string }[]).map(({ URL: url }) => new URL(url)),
    );
    const missing = anchors.filter(({ pathname, hash }) => {
      const page = builtSite.pages.get(`${decodeURIComponent(pathname.slice(base.length))}index.html`);
      return page === undefined || (hash !== '' && !page.ids.has(decodeURIComponent(hash.slice(1))));
    });
    expect(missing.map(({ href }) => href)).toEqual([]);
    expect(anchors.filter(({ hash }) => hash.startsWith('#angka-')).length).toBeGreaterThan(kampungPages.length);
  });

  it('is cited for every number of every kampung', () => {
    for (const { path, ids } of kampungPages) {
      const bib = sitasiOf(path, 'bib');
      for (const id of ids) if (id.startsWith('angka-')) expect(bib).toContain(`#${id}}`);
    }
  });
});

const kampung = required(kampungPages[0], 'kampung');
const teks = 'salin-kutipan p';

describe('the foot of a page', () => {
  it('opens by keyboard, and copies the very text', async () => {
    await withPage({ ...phone, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const violations = await watchViolations(page);
      await page.goto(urlOf(kampung.path));
      const words = page.locator(teks);
      expect(await words.isVisible()).toBe(false);
      await page.locator('.kutip summary').focus();
      await page.keyboard.press('Enter');
      expect(await words.isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('salin-kutipan [role="status"]').getByText('Sitasi disalin').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await words.textContent());
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.viewport.width);
      expect(await violations()).toEqual([]);
    });
  });

  it('gives without a script the text, to be marked in one tap, and the other formats', async () => {
    await withPage({ ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf(kampung.path));
      await page.locator('.kutip summary').click();
      expect(await page.locator('.kutip button').isVisible()).toBe(false);
      expect(await page.locator(teks).evaluate((element) => getComputedStyle(element).userSelect)).toBe('all');
      expect(await page.locator('.kutip a').allTextContents()).toEqual(['teks dan APA', 'BibTeX', 'RIS', 'CSL-JSON']);
      for (const link of await page.locator('.kutip a').all()) {
        const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
        expect(answer.status()).toBe(200);
        expect(await answer.text()).toContain(new URL(base + kampung.path, site.url).href);
      }
    });
  });

  it('is not printed', async () => {
    await withPage(phone, async (page) => {
      await page.goto(urlOf(kampung.path));
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.kutip').isVisible()).toBe(false);
    });
  });
});
