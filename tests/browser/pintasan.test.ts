/** Short and former addresses lead to the page of a kampung, on any host and without script. */
import { describe, expect, it } from 'vitest';
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
