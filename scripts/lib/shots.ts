/** Takes the pictures of `npm run shots`. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Example } from './site-check/page-type.ts';

const widths = [360, 1280] as const;
const schemes = ['light', 'dark'] as const;

/** Writes `<folder>/<type>-<width>-<scheme>.png` for each width and scheme, each the full length of the page. */
export async function takeShots(
  browser: Browser,
  homeUrl: string,
  { type, page: { path } }: Example,
  folder: string,
): Promise<void> {
  for (const colorScheme of schemes) {
    const page = await browser.newPage({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(new URL(path, homeUrl).href, { waitUntil: 'networkidle' });
      await page.screenshot({ path: join(folder, `${type}-${width}-${colorScheme}.png`), fullPage: true });
    }
    await page.close();
  }
}

/** Writes `<folder>/<type>-print.pdf`, the page as it comes out of a printer. */
export async function printShot(
  browser: Browser,
  homeUrl: string,
  { type, page: { path } }: Example,
  folder: string,
): Promise<void> {
  const page = await browser.newPage();
  await page.goto(new URL(path, homeUrl).href, { waitUntil: 'networkidle' });
  await page.pdf({ path: join(folder, `${type}-print.pdf`), format: 'A4', preferCSSPageSize: true });
  await page.close();
}
