/** What the tests of the map page share: its states, their addresses, and its parts. */
import type { Page } from 'playwright-core';
import { readRealAtlas } from '../../../src/atlas.test-support.ts';
import { mapStates, type AddressedState } from '../../../src/lib/view/index.ts';
import { urlOf } from './built-site.ts';

export const atlas = readRealAtlas();
export const states = mapStates(atlas);

export const pathOf = ({ bagian }: Pick<AddressedState, 'bagian'>): string => ['peta', ...bagian, ''].join('/');

/** The main date, the day before and the day after it. */
export const main = urlOf('peta/');
export const earlier = urlOf('peta/2023-04-06/');
export const later = urlOf('peta/2025-11-06/');

export const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
export const area = (page: Page, nama: string) => page.locator(`svg[data-peta] a[aria-label^="${nama}:"]`);
export const pilihan = (page: Page) => page.locator('[data-bagian="pilihan"]');
export const kabar = (page: Page) => page.locator('[data-bagian="kabar"]');

export const isFocused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Marks the document, so that a test can tell a swapped page from a loaded one. */
export const markDocument = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.setAttribute('data-sama', '');
  });
export const isSameDocument = (page: Page) => page.evaluate(() => document.documentElement.hasAttribute('data-sama'));
