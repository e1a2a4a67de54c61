/** Addresses that lead on, on any host and without script: short and former ones of kampung, and those of folders. */
import { describe, expect, it } from 'vitest';
import { base, site } from '../../src/site.ts';
import { useBrowser } from './lib/browser.ts';
import { builtSite, formerPages, kampungPages, urlOf } from './lib/built-site.ts';

const withPage = useBrowser();

const canonicalOf = (html: string): string => /<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1] ?? '';

const short = [...builtSite.pages.values()].filter(({ path }) => path.startsWith('k/'));

describe('short addresses', () => {
  it('are one for every kampung, each canonical at its page', () => {
    expect(short.length).toBeGreaterThan(0);
    expect(short.map(({ html }) => canonicalOf(html)).sort()).toEqual(
      kampungPages.map(({ html }) => canonicalOf(html)).sort(),
    );
  });

  it('and former ones say where they lead, in a link that can be followed', () => {
    const wrong = [...short, ...formerPages].filter(({ html, tags }) => {
      const target = new URL(canonicalOf(html)).pathname;
      const link = tags.find(({ name }) => name === 'a');
      return link?.attributes.get('href') !== target || !link.text().startsWith('Buka halaman ');
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it.each([...short.slice(0, 2), ...formerPages].map(({ path, html }) => ({ path, target: canonicalOf(html) })))(
    '$path opens its page without JavaScript',
    async ({ path, target }) => {
      await withPage({ javaScriptEnabled: false }, async (page) => {
        await page.goto(urlOf(path));
        await page.waitForURL(`**${new URL(target).pathname}`);
        expect(await page.locator('#status').isVisible()).toBe(true);
      });
    },
  );
});

describe('the folder of a file', () => {
  it.each([
    ['unduh/', 'data/'],
    ['unduh/terbaru/', 'data/'],
    ['unduh/rilis/', 'data/rilis/'],
    ['api/', 'data/api/'],
    ['api/v1/', 'data/api/'],
  ])('/%s leads to /%s, which lists what stands there', async (folder, target) => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf(folder));
      await page.waitForURL(urlOf(target));
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    });
  });

  it('/unduh/rilis/<release>/ leads to the list of releases, for every one that the site holds', () => {
    const sums = [...builtSite.files].filter((file) => /^unduh\/rilis\/[^/]+\/SHA256SUMS$/u.test(file));
    const targets = sums.map((file) =>
      canonicalOf(builtSite.pages.get(file.replace('SHA256SUMS', 'index.html'))?.html ?? ''),
    );
    expect(targets).toEqual(sums.map(() => new URL(`${base}data/rilis/`, site.url).href));
  });
});
