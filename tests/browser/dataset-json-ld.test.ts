/** What search engines read on the page of a dataset: data that a browser neither runs nor asks its policy about. */
import { describe, expect, it } from 'vitest';
import { datasetIds } from '../../src/lib/model/index.ts';
import { desktop, useBrowser } from './lib/browser.ts';
import { builtSite, homeUrl, urlOf } from './lib/built-site.ts';
import { watchIncidents } from './lib/incidents.ts';

interface Dataset {
  '@type': string;
  url: string;
  distribution: { contentUrl: string; contentSize: string }[];
}

const withPage = useBrowser();
const pages = [...builtSite.pages.values()].filter(({ path }) => datasetIds.some((id) => path === `data/${id}/`));

it('every dataset has its page', () => {
  expect(pages).toHaveLength(datasetIds.length);
});

describe.each(pages.map(({ path }) => ({ path })))('$path', ({ path }) => {
  it('tells search engines of one dataset, whose files are there, and breaks no rule of its policy', async () => {
    await withPage(desktop, async (page) => {
      const incidents = await watchIncidents(page, homeUrl);
      await page.goto(urlOf(path), { waitUntil: 'networkidle' });
      const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
      expect(texts).toHaveLength(1);
      const data = JSON.parse(texts[0] ?? '') as Dataset;
      expect(data['@type']).toBe('Dataset');
      expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(data.url);
      for (const { contentUrl, contentSize } of data.distribution) {
        const answer = await page.request.get(new URL(new URL(contentUrl).pathname, homeUrl).href);
        expect(answer.status(), contentUrl).toBe(200);
        expect(`${(await answer.body()).byteLength} B`, contentUrl).toBe(contentSize);
      }
      expect(incidents).toEqual([]);
    });
  });
});
