/** What search engines read on the page of a dataset: data that a browser neither runs nor asks its policy about. */
import type { Page } from 'playwright-core';
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

const readData = async (page: Page): Promise<unknown> => {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(texts).toHaveLength(1);
  return JSON.parse(texts[0] ?? '') as unknown;
};

/** Every file is there, and as large as is said. */
async function expectFiles(page: Page, distribution: Dataset['distribution']): Promise<void> {
  expect(distribution.length).toBeGreaterThan(0);
  for (const { contentUrl, contentSize } of distribution) {
    const answer = await page.request.get(new URL(new URL(contentUrl).pathname, homeUrl).href);
    expect(answer.status(), contentUrl).toBe(200);
    expect(`${(await answer.body()).byteLength} B`, contentUrl).toBe(contentSize);
  }
}

it('the page of all tables tells of the catalogue, and whole of what has no other page', async () => {
  await withPage(desktop, async (page) => {
    await page.goto(urlOf('data/'));
    const catalog = (await readData(page)) as { '@type': string; url: string; dataset: Partial<Dataset>[] };
    expect(catalog['@type']).toBe('DataCatalog');
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(catalog.url);
    expect(catalog.dataset).toHaveLength(datasetIds.length + 2);
    const whole = catalog.dataset.flatMap(({ distribution }) => (distribution === undefined ? [] : [distribution]));
    expect(whole).toHaveLength(2);
    for (const distribution of whole) await expectFiles(page, distribution);
  });
});

describe.each(pages.map(({ path }) => ({ path })))('$path', ({ path }) => {
  it('tells search engines of one dataset, whose files are there, and breaks no rule of its policy', async () => {
    await withPage(desktop, async (page) => {
      const incidents = await watchIncidents(page, homeUrl);
      await page.goto(urlOf(path), { waitUntil: 'networkidle' });
      const data = (await readData(page)) as Dataset;
      expect(data['@type']).toBe('Dataset');
      expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(data.url);
      await expectFiles(page, data.distribution);
      expect(incidents).toEqual([]);
    });
  });
});
