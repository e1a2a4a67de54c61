/**
 * Embedded pages where they are used: in a page of another origin, with and without script, as frame and as picture.
 * The other page is made of the very code that the site gives out.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { base, site as settings } from '../../src/site.ts';
import { useBrowser } from './lib/browser.ts';
import { builtSite, homeUrl, urlOf } from './lib/built-site.ts';
import { atlas } from './lib/city.ts';
import { follow } from './lib/follow.ts';
import { watchIncidents } from './lib/incidents.ts';
import { watchViolations } from './lib/violations.ts';

const withPage = useBrowser();

const framed = [...builtSite.pages.values()].filter(({ path }) => /^sematan\/./u.test(path));
const longest = (kind: string) =>
  framed
    .filter(({ path }) => path.startsWith(`sematan/${kind}/`))
    .toSorted((a, b) => b.html.length - a.html.length)[0] ?? expect.fail(`nothing to embed: ${kind}`);
const kinds = ['kampung', 'peta', 'grafik'].map((kind) => ({ kind, page: longest(kind) }));

/** The code that a page for frames gives out, with the address of the server under test. */
const codesOf = ({ tags }: (typeof framed)[number]): string[] =>
  tags.filter(({ name }) => name === 'textarea').map((tag) => tag.text().replaceAll(`${settings.url}${base}`, homeUrl));

interface Oembed {
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
}

/** The oEmbed document to which a page for frames points. */
function oembedOf({ tags }: (typeof framed)[number]): Oembed {
  const link = tags.find(({ attributes }) => attributes.get('type') === 'application/json+oembed');
  const href = link?.attributes.get('href') ?? expect.fail('no oEmbed document');
  return JSON.parse(builtSite.read(href.slice(`${settings.url}${base}`.length)).toString()) as Oembed;
}

/** Somebody else's site: one page, whatever the test puts on it, under the policy that the test gives it. */
let blog: { html: string; policy: string };
let server: Server;
let blogUrl: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url !== '/') {
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Security-Policy': blog.policy });
    response.end(`<!doctype html><html lang="id"><title>Blog</title><body>${blog.html}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  blogUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

async function openBlog(page: Page, html: string, policy = "script-src 'none'"): Promise<void> {
  blog = { html, policy };
  await page.goto(blogUrl, { waitUntil: 'networkidle' });
}

describe.each(kinds)('the code of $page.path', ({ page: embedded }) => {
  const [frame = '', picture = ''] = codesOf(embedded);

  it.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])(
    'shows it in a page of another origin, with source, licence and the way to the full page (%j)',
    async (options) => {
      await withPage({ viewport: { width: 360, height: 800 }, ...options }, async (page) => {
        await openBlog(page, frame);
        const inside = page.frameLocator('iframe');
        expect(await inside.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
        expect(await inside.locator('main').innerText()).toContain('Sumber');
        expect(await inside.getByRole('link', { name: settings.lisensi.nama }).isVisible()).toBe(true);
        expect(await inside.getByRole('link', { name: 'Selengkapnya' }).isVisible()).toBe(true);
      });
    },
  );

  it('opens the full page beside the page that embeds it', async () => {
    await withPage({ viewport: { width: 800, height: 900 } }, async (page) => {
      await openBlog(page, frame);
      const [full] = await Promise.all([
        page.waitForEvent('popup'),
        page.frameLocator('iframe').getByRole('link', { name: 'Selengkapnya' }).click(),
      ]);
      await full.waitForURL((url) => url.href.startsWith(homeUrl));
      expect(await full.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      expect(full.url().startsWith(homeUrl)).toBe(true);
      expect(await full.evaluate(() => window.opener === null)).toBe(true);
      expect(page.url()).toBe(blogUrl);
    });
  });

  it('shows it as a picture that leads to the full page where frames are refused', async () => {
    await withPage({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false }, async (page) => {
      await openBlog(page, frame + picture, "frame-src 'none'");
      const image = page.locator('a > img');
      const { width, height } = (await image.boundingBox()) ?? { width: 0, height: 0 };
      expect(page.frames().filter((one) => one.url().startsWith(homeUrl))).toEqual([]);
      expect(width).toBeGreaterThan(200);
      expect(width).toBeLessThanOrEqual(360);
      expect(height).toBeGreaterThan(80);
      await follow(image);
      expect(page.url().startsWith(homeUrl)).toBe(true);
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    });
  });

  it.each(['light', 'dark'] as const)('is accessible from 240 px on (%s)', async (colorScheme) => {
    await withPage({ viewport: { width: 240, height: 600 }, colorScheme }, async (page) => {
      const findViolations = await watchViolations(page);
      const incidents = await watchIncidents(page, homeUrl);
      await page.goto(urlOf(embedded.path));
      expect(await findViolations()).toEqual([]);
      await page.locator('summary').click();
      expect(await findViolations()).toEqual([]);
      expect(incidents).toEqual([]);
    });
  });
});

describe('all pages for frames', () => {
  it('have no script', () => {
    expect(framed.filter(({ tags }) => tags.some(({ name }) => name === 'script')).map(({ path }) => path)).toEqual([]);
  });

  it('show of a kampung no number about the health or family planning of people', () => {
    const sensitive = [...atlas.indikatorById.values()].filter(({ sensitif }) => sensitif);
    expect(sensitive).not.toEqual([]);
    const cards = framed.filter(({ path }) => path.startsWith('sematan/kampung/'));
    for (const { path, html } of cards)
      for (const { nama } of sensitive) expect(html, path).not.toContain(`<dt>${nama},`);
    expect(cards.some(({ html }) => html.includes('<dt>'))).toBe(true);
  });

  it('never scroll sideways at 240 px, nor down in the frame that their code asks for', async () => {
    const wrong = await withPage({}, async (page) => {
      const found: string[] = [];
      for (const embedded of framed) {
        const { width, height } = oembedOf(embedded);
        await page.setViewportSize({ width: 240, height: 600 });
        await page.goto(urlOf(embedded.path));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        await page.setViewportSize({ width, height });
        const high = await page.evaluate(() => document.documentElement.scrollHeight);
        if (wide > 240 || high > height) found.push(`${embedded.path}: ${wide} px wide, ${high} of ${height} px high`);
      }
      return found;
    });
    expect(framed.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('are in no sitemap', () => {
    const sitemaps = [...builtSite.files].filter((file) => /^sitemap.*\.xml$/u.test(file));
    const listed = sitemaps.map((file) => builtSite.read(file).toString()).join('');
    expect(listed).not.toMatch(/\/sematan\/[^<]/u);
  });

  it('have an oEmbed document whose code and thumbnail are there', () => {
    for (const embedded of framed) {
      const { html, thumbnail_url: thumbnail } = oembedOf(embedded);
      expect(html).toContain(`src="${settings.url}${base}${embedded.path}"`);
      expect(builtSite.files).toContain(thumbnail.slice(`${settings.url}${base}`.length));
    }
  });
});

describe('the page that gives the code', () => {
  it('leads to every page for frames without a script', () => {
    const list = [...builtSite.pages.values()].find(({ path }) => path === 'sematan/');
    const links = new Set(list?.tags.map(({ attributes }) => attributes.get('href')));
    expect(framed.filter(({ path }) => !links.has(`${base}${path}`)).map(({ path }) => path)).toEqual([]);
  });

  it('shows the code at once, and copies it', async () => {
    await withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const findViolations = await watchViolations(page);
      await page.goto(urlOf('sematan/'));
      await page.locator(`a[href="${base}sematan/peta/"]`).click();
      const code = page.locator('sematan-kode textarea').first();
      await code.waitFor();
      await page.getByRole('button', { name: 'Salin' }).first().click();
      await page.getByRole('button', { name: 'Tersalin' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await code.inputValue());
      expect(copied).toMatch(/^<iframe src="http[^"]*\/sematan\/peta\/"/u);
      expect(await findViolations()).toEqual([]);
      expect(page.url()).toBe(urlOf('sematan/'));
    });
  });

  it('leads on to the page itself when the code cannot be had', async () => {
    await withPage({}, async (page) => {
      await page.goto(urlOf('sematan/'));
      let asked = 0;
      await page.route('**/sematan/peta/', async (route) => {
        asked += 1;
        await (asked === 1 ? route.abort() : route.continue());
      });
      await page.locator(`a[href="${base}sematan/peta/"]`).click();
      await page.waitForURL(urlOf('sematan/peta/'));
    });
  });
});

describe('the page of the feeds', () => {
  it('leads to every feed, and every feed to pages that are there', () => {
    const feeds = [...builtSite.files].filter((file) => /^umpan\/.*\.(?:xml|json)$/u.test(file));
    const list = [...builtSite.pages.values()].find(({ path }) => path === 'umpan/');
    const links = new Set(list?.tags.map(({ attributes }) => attributes.get('href')));
    expect(feeds.length).toBeGreaterThan(2);
    expect(feeds.filter((file) => !links.has(`${base}${file}`))).toEqual([]);
    const addresses = feeds.flatMap((file) =>
      [
        ...builtSite
          .read(file)
          .toString()
          .matchAll(/href="([^"]*)"|"url": "([^"]*)"/gu),
      ].map(([, a, b]) => a ?? b ?? ''),
    );
    const ours = addresses.filter((address) => address.startsWith(settings.url));
    const missing = ours.filter((address) => {
      const { pathname, hash } = new URL(address);
      const file = pathname.slice(base.length).replace(/(^|\/)$/u, '$1index.html');
      const ids = builtSite.pages.get(file)?.ids;
      return !builtSite.files.has(file) || (hash !== '' && !ids?.has(hash.slice(1)));
    });
    expect(ours.length).toBeGreaterThan(feeds.length);
    expect([...new Set(missing)]).toEqual([]);
  });
});
