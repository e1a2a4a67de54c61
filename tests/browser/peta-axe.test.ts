/**
 * No barrier in any state of the map, as axe sees it.
 *
 * What is looked at: light, all states, within `main`, since the head and foot of the page are the same in all of them
 * and `axe.test.ts` looks at them. Dark changes colours and nothing else, so there one state of every look is enough:
 * those whose legends together show every fill and mark. What a person does to the map (choosing, zooming, searching,
 * streets) is the same in all states, so it is done in one, in both themes.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { large, main, pilihan, shownAt, states, type Shown } from './lib/map-page.ts';
import { CHUNK, move, openMap, serveTiles, TILES, waitForMap } from './lib/peta.ts';
import { watchViolations } from './lib/violations.ts';

const withPage = useBrowser();
const still = { ...desktop, reducedMotion: 'reduce' } as const;

/** Shows the states one after another, each as Leaflet has taken it over, and says which have violations. */
async function findViolations(page: Page, shown: readonly { readonly url: string }[]): Promise<string[]> {
  const violations = await watchViolations(page);
  const found: string[] = [];
  for (const { url } of shown) {
    await page.goto(url);
    await waitForMap(page);
    found.push(...(await violations('main')).map((violation) => `${new URL(url).pathname}: ${violation}`));
  }
  return found;
}

/** States that add a fill or a mark to those before them. */
function statesOfEveryLook(): Shown[] {
  const seen = new Set<string>();
  return states.map(shownAt).filter(({ view }) => {
    const looks = view.legenda.map(({ kelas, tanda }) => tanda ?? kelas);
    const isNew = looks.some((look) => !seen.has(look));
    for (const look of looks) seen.add(look);
    return isNew;
  });
}

describe('the map is accessible', () => {
  it('in every state', async () => {
    await withPage(still, async (page) => {
      expect(await findViolations(page, states.map(shownAt))).toEqual([]);
    });
  });

  it('in the dark, with every fill and mark, on a phone', async () => {
    const looks = statesOfEveryLook();
    expect(looks.length).toBeGreaterThan(2);
    await withPage({ ...phone, colorScheme: 'dark' }, async (page) => {
      expect(await findViolations(page, looks)).toEqual([]);
    });
  });
});

describe.each(['light', 'dark'] as const)('the map in the %s theme is accessible', (colorScheme) => {
  const options = { ...still, colorScheme };

  it('with a chosen area, and after a step with it', async () => {
    await withPage(options, async (page) => {
      const violations = await watchViolations(page);
      await page.goto(`${main.url}?area=${large.slug}`);
      await waitForMap(page);
      await pilihan(page).getByRole('link').waitFor();
      expect(await violations()).toEqual([]);
      await page.locator('[rel="prev"]').click();
      await page.waitForURL(/\/peta\/[^/]+\/\?area=/u);
      expect(await violations()).toEqual([]);
    });
  });

  it('before Leaflet comes, and when it does not', async () => {
    await withPage(options, async (page) => {
      const violations = await watchViolations(page);
      let refuse: () => void = () => undefined;
      const looked = new Promise<void>((resolve) => {
        refuse = resolve;
      });
      await page.route(CHUNK, async (route) => {
        await looked;
        await route.abort();
      });
      await page.goto(main.url);
      expect(await violations()).toEqual([]);
      refuse();
      await waitForMap(page, 'gagal');
      expect(await violations()).toEqual([]);
    });
  });

  it('zoomed, with streets and an open list of search, also on a phone', async () => {
    await withPage(options, async (page) => {
      const violations = await watchViolations(page);
      await serveTiles(page);
      await openMap(page);
      await move(page, 'masuk');
      await page.locator('peta-ubin input').check();
      await page.locator('peta-cari input').fill('a');
      await page.keyboard.press('ArrowDown');
      expect(await page.getByRole('listbox').getByRole('option', { selected: true }).count()).toBe(1);
      expect(await violations()).toEqual([]);
      await page.setViewportSize(phone.viewport);
      expect(await violations()).toEqual([]);
      await page.locator('peta-cari input').fill('qqqqqqqq');
      expect(await violations()).toEqual([]);
    });
  });

  it('when the streets are refused, and the position too', async () => {
    await withPage(options, async (page) => {
      const violations = await watchViolations(page);
      await page.route(TILES, (route) => route.abort());
      await openMap(page);
      await page.locator('peta-ubin input').click();
      await page.locator('peta-ubin').getByText('tidak dapat dimuat').waitFor();
      await page.getByRole('button', { name: 'Di mana saya?' }).click();
      await page.locator('peta-posisi').getByText('Izin lokasi tidak diberikan').waitFor();
      expect(await violations()).toEqual([]);
    });
  });
});
