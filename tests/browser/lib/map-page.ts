/** What the tests of the map page share: its states as the data say them, their addresses, and the parts of the page. */
import { polygonContains } from 'd3';
import type { Page } from 'playwright-core';
import type { Kampung } from '../../../src/lib/model/index.ts';
import { areaOf } from '../../../src/lib/stats/index.ts';
import {
  mainState,
  mapStates,
  navigateMap,
  viewMap,
  type AddressedState,
  type AreaView,
  type MapNav,
  type MapView,
} from '../../../src/lib/view/index.ts';
import { urlOf } from './built-site.ts';
import { atlas, required } from './city.ts';

export const states = mapStates(atlas);

export const pathOf = ({ bagian }: Pick<AddressedState, 'bagian'>): string => ['peta', ...bagian, ''].join('/');

/** A state of the map with its address, with what it must show, and with the ways out of it. */
export interface Shown {
  readonly url: string;
  readonly view: MapView;
  readonly nav: MapNav;
  readonly keadaan: AddressedState;
}

/** @param link to a state, or a state; null when there should be one and is none */
export function shownAt(link: Pick<AddressedState, 'bagian'> | null | undefined): Shown {
  const path = pathOf(required(link, 'such state of the map'));
  const keadaan = required(
    states.find((one) => pathOf(one) === path),
    `map at ${path}`,
  );
  return { url: urlOf(path), view: viewMap(atlas, keadaan.state), nav: navigateMap(atlas, keadaan), keadaan };
}

/** The main date, the days around it, and the ends of time. */
export const main = shownAt(mainState(atlas));
export const earlier = shownAt(main.nav.mundur);
export const later = shownAt(main.nav.maju);
export const earliest = shownAt(main.nav.topic.links[0]);
export const latest = shownAt(main.nav.topic.links.at(-1));

/** The first indikator that a reader is offered. */
export const angka = shownAt(main.nav.topics[1]?.utama);

export const areaIn = ({ view }: Shown, { kode }: Kampung): AreaView =>
  required(
    view.areas.find(({ kampung }) => kampung.kode === kode),
    'such area',
  );

/** What a screen reader calls the areas of a state, in the order of the map. */
export const namesIn = ({ view }: Shown): string[] => view.areas.map(({ kampung, teks }) => `${kampung.nama}: ${teks}`);

/** The last step up to the main date with which something became known of an area, and that area. */
function findTurn(): { before: Shown; after: Shown; kampung: Kampung } {
  const { links } = main.nav.topic;
  for (let at = links.findIndex(({ kini }) => kini); at > 0; at -= 1) {
    const [before, after] = [shownAt(links[at - 1]), shownAt(links[at])];
    const changed = after.view.areas.find(({ kampung, teks }) => teks !== areaIn(before, kampung).teks);
    if (changed?.khusus === true) return { before, after, kampung: changed.kampung };
  }
  throw new Error('this city has no step that changes the status of an area');
}
export const turn = findTurn();

type Point = [number, number];

/** West, south, east, north. */
function boxOf({ batas }: Kampung): [number, number, number, number] {
  const points = batas.polygons.flat(2);
  const [x, y] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
}

/** The middle of the box around an area, which is where a test points at it: longitude and latitude. */
export function middleOfArea(kampung: Kampung): Point {
  const [west, south, east, north] = boxOf(kampung);
  return [(west + east) / 2, (south + north) / 2];
}

/** The areas that lie where one points at them, the largest first. */
const pointable = atlas.kampung
  .filter((one) => {
    const ring = one.batas.polygons[0]?.[0] ?? [];
    return polygonContains(
      ring.map(([lon, lat]): Point => [lon, lat]),
      middleOfArea(one),
    );
  })
  .sort((a, b) => areaOf(b) - areaOf(a));
export const large = required(pointable[0], 'area to point at');
export const other = required(pointable[1], 'second area to point at');

export const kampungUrl = ({ slug }: Kampung): string => urlOf(`kampung/${slug}/`);

export const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
export const area = (page: Page, { nama }: Kampung) => page.locator(`svg[data-peta] a[aria-label^="${nama}:"]`);
export const inList = (page: Page, { kode }: Kampung) =>
  page.locator(`[data-bagian="daftar"] li[data-kode="${kode}"] a`);
export const pilihan = (page: Page) => page.locator('[data-bagian="pilihan"]');
export const kabar = (page: Page) => page.locator('[data-bagian="kabar"]');

export const labelsOnMap = (page: Page) =>
  page.locator('svg[data-peta] a').evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));

export const isFocused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Marks the document, so that a test can tell a swapped page from a loaded one. */
export const markDocument = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.setAttribute('data-sama', '');
  });
export const isSameDocument = (page: Page) => page.evaluate(() => document.documentElement.hasAttribute('data-sama'));
