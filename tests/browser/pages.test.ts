import { describe, expect, it } from 'vitest';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { builtSite, examples, homeUrl, leadsOn, urlOf } from './lib/built-site.ts';
import { isBanjarmasin } from './lib/city.ts';
import { follow } from './lib/follow.ts';
import { watchIncidents } from './lib/incidents.ts';

const withPage = useBrowser();

/** Page types that must be there; without this list an empty build would pass every other test. */
const promised = [
  ...[
    'home',
    'kampung-list',
    'kampung',
    'kecamatan',
    'indikator-list',
    'indikator',
    'banding',
    'cerita-list',
    // Stories are written by hand, and nobody writes any about a city that does not exist.
    ...(isBanjarmasin ? ['cerita'] : []),
    'data',
    'dataset',
    'data-api',
    'data-mutu',
    'data-praktik',
    'koreksi',
  ],
  ...['linimasa', 'kelengkapan', 'glosarium', 'metodologi', 'tentang', 'privasi', 'aksesibilitas', '404'],
];

describe('the built site', () => {
  it('has a page of every promised type', () => {
    expect(promised.filter((type) => !examples.some((example) => example.type === type))).toEqual([]);
  });

  it('never scrolls sideways at 320 px', async () => {
    const wide = await withPage(phone, async (page) => {
      const found: string[] = [];
      for (const { path } of [...builtSite.pages.values()].filter((one) => !leadsOn(one))) {
        await page.goto(urlOf(path));
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > phone.viewport.width) found.push(`${path}: ${width} px`);
      }
      return found;
    });
    expect(wide).toEqual([]);
  });
});

describe.each(examples)('$type ($page.path)', ({ page: { path } }) => {
  it('asks no other host for anything, fails no request, breaks no rule of its policy, logs no error', async () => {
    await withPage(desktop, async (page) => {
      const incidents = await watchIncidents(page, homeUrl);
      await page.goto(urlOf(path), { waitUntil: 'networkidle' });
      expect(incidents).toEqual([]);
    });
  });
});

describe('an unknown address', () => {
  it('is answered with 404, an explanation and the way home', async () => {
    await withPage(desktop, async (page) => {
      const response = await page.goto(urlOf('tidak/ada/'));
      expect(response?.status()).toBe(404);
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      await follow(page.locator(`main a[href="${new URL(homeUrl).pathname}"]`).first());
      expect(page.url()).toBe(homeUrl);
    });
  });
});
