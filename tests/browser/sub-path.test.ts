import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite } from '../../scripts/lib/serve-site.ts';
import { checkFileLinks, checkLinks } from '../../scripts/lib/site-check/links.ts';
import { readSite } from '../../scripts/lib/site-check/site.ts';
import { site as settings } from '../../src/site.ts';
import { desktop, useBrowser } from './lib/browser.ts';
import { watchIncidents } from './lib/incidents.ts';

const folder = '.tmp/dist-sub';
const base = '/kampung-kb/';
const withPage = useBrowser();
let served: ServedSite;

beforeAll(async () => {
  // `npm test` has just built it; a developer running only these tests may not have.
  if (!existsSync(`${folder}/index.html`)) {
    const build = spawnSync(process.execPath, ['scripts/sub-path-site.ts'], {
      env: { ...process.env, BASE_PATH: base, OUT_DIR: folder },
      encoding: 'utf8',
    });
    if (build.status !== 0) throw new Error(`the build under ${base} failed:\n${build.stderr}`);
  }
  served = await serveSite({ folder, base, port: 0 });
});

afterAll(() => served.close());

describe(`the site under ${base}`, () => {
  it('has no broken link', () => {
    const site = readSite(folder, { base, origin: settings.url });
    const inPages = [...site.pages.values()].flatMap((page) =>
      checkLinks(page, site).map((message) => `${page.file}: ${message}`),
    );
    expect([...inPages, ...checkFileLinks(site).map(({ place, message }) => `${place}: ${message}`)]).toEqual([]);
  });

  it('loads all it needs and opens a kampung from the map', async () => {
    await withPage(desktop, async (page) => {
      const incidents = await watchIncidents(page, served.url);
      await page.goto(served.url, { waitUntil: 'networkidle' });
      await page.locator('svg a').first().press('Enter');
      await page.waitForURL(`${served.url}kampung/**`);
      expect(incidents).toEqual([]);
    });
  });
});
