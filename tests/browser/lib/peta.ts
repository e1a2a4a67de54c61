/** Opens the map page and looks at its map. */
import type { Page } from 'playwright-core';
import { urlOf } from './built-site.ts';

/** Leaflet by itself. */
export const CHUNK = /leaflet-src/u;
export const TILES = 'https://tile.openstreetmap.org/**';

/** The smallest picture that there is: one clear pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** Waits until Leaflet has taken the map over or has failed to. */
export async function waitForMap(page: Page, state: 'siap' | 'gagal' = 'siap'): Promise<void> {
  await page.waitForSelector(`peta-leaflet[data-keadaan="${state}"]`, { state: 'attached' });
}

/** Opens the map, perhaps in a view, and waits for Leaflet. */
export async function openMap(page: Page, state: 'siap' | 'gagal' = 'siap', hash = ''): Promise<void> {
  await page.goto(urlOf(`peta/${hash}`));
  await waitForMap(page, state);
}

/** Answers for the tile server. @returns the addresses that were asked of it, as they come */
export async function serveTiles(page: Page): Promise<{ url: string; referer: string | undefined }[]> {
  const asked: { url: string; referer: string | undefined }[] = [];
  await page.route(TILES, async (route) => {
    const request = route.request();
    asked.push({ url: request.url(), referer: (await request.allHeaders())['referer'] });
    await route.fulfill({ contentType: 'image/png', body: pixel });
  });
  return asked;
}

/** How large the drawing is, as times of its frame: 1 while the whole city is shown. */
export const zoomOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [svg, frame] = [document.querySelector('svg[data-peta]'), document.querySelector('.peta-bingkai')];
    return (svg?.getBoundingClientRect().width ?? NaN) / (frame?.getBoundingClientRect().width ?? NaN);
  });

/** Where the drawing lies in its frame, in pixels. */
export const offsetOf = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate(() => {
    const [svg, frame] = [document.querySelector('svg[data-peta]'), document.querySelector('.peta-bingkai')];
    const [drawn, seen] = [svg?.getBoundingClientRect(), frame?.getBoundingClientRect()];
    return { x: (drawn?.x ?? NaN) - (seen?.x ?? NaN), y: (drawn?.y ?? NaN) - (seen?.y ?? NaN) };
  });

/** Presses a button of the map and waits for the movement to end. */
export async function move(page: Page, gerak: string): Promise<void> {
  await page.locator(`[data-gerak="${gerak}"]`).click();
  await page.waitForTimeout(600);
}

/** The middle of the map on the screen. */
export async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const frame = page.locator('.peta-bingkai');
  await frame.scrollIntoViewIfNeeded();
  const box = await frame.boundingBox();
  if (!box) throw new Error('the map is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
