/** What the tests of the comparison share: places to compare, and what the data say about them. */
import type { Page } from 'playwright-core';
import { kunciAngka } from '../../../src/components/banding/kunci-angka.ts';
import { judgeAngka, parseAngka } from '../../../src/islands/lib/banding-sebanding.ts';
import type { Kampung, Kecamatan } from '../../../src/lib/model/index.ts';
import { namaTempat } from '../../../src/lib/text/index.ts';
import { urlOf } from './built-site.ts';
import { atlas, required } from './city.ts';

type Tempat = Kampung | Kecamatan;

const { kunci, angka } = kunciAngka(atlas);
const isKecamatan = (tempat: Tempat): tempat is Kecamatan => !('kecamatan' in tempat);

/** One row of the comparison, as the page must show it. */
export interface Baris {
  readonly id: string;
  readonly nama: string;
  readonly sebanding: boolean;
  readonly kalimat: string;
  /** Places about which nothing is known. */
  readonly kosong: readonly Tempat[];
}

/** The rows for these places, in the order of the page. */
export function rowsFor(tempat: readonly Tempat[]): Baris[] {
  const known = tempat.map((one) => parseAngka(angka.get(one.slug) ?? '', kunci));
  const ids = [...new Set(kunci.map(([id]) => id))].filter((id) => known.some((numbers) => numbers.has(id)));
  return ids.map((id) => {
    const places = tempat.map((one, at) => ({
      nama: namaTempat(isKecamatan(one) ? one : { jenis: 'kelurahan', nama: one.nama }),
      kecamatan: isKecamatan(one),
      angka: known[at]?.get(id),
    }));
    const kosong = tempat.filter((_, at) => known[at]?.has(id) !== true);
    return { id, nama: kunci.find(([one]) => one === id)?.[1] ?? '', ...judgeAngka(places, kunci), kosong };
  });
}

/** Some kampung from all over the city, beginning at one of them. */
const spread = (count: number, from: number): Kampung[] =>
  Array.from({ length: count }, (_, at) =>
    required(
      atlas.kampung[(from + at * Math.floor(atlas.kampung.length / count)) % atlas.kampung.length],
      'kampung there',
    ),
  );

/** Three kampung that can be compared in one thing, cannot in another, and of which one is unknown in a third. */
export const three: readonly Kampung[] = required(
  atlas.kampung
    .map((_, from) => spread(3, from))
    .find((tempat) => {
      const rows = rowsFor(tempat);
      return (
        rows[0]?.sebanding === true &&
        rows.some(({ kalimat }) => kalimat.startsWith('Tidak sebanding: ')) &&
        rows.some(({ kosong }) => kosong.length > 0)
      );
    }),
  'three kampung that show all that a comparison can say',
);

/** The kampung of which most is known: the longest columns. */
const fullest = atlas.kampung.toSorted((a, b) => (angka.get(b.slug)?.length ?? 0) - (angka.get(a.slug)?.length ?? 0));
export const five = fullest.slice(0, 5);
export const sixth = required(fullest[5], 'sixth kampung');
export const kecamatan = atlas.kecamatan.slice(0, 2);

/** Where these places stand side by side. */
export const addressOf = (...tempat: readonly { readonly slug: string }[]): string =>
  `banding/?k=${tempat.map(({ slug }) => slug).join(',')}`;

export const live = (page: Page) => page.locator('banding-tempat [data-bagian=kabar]');
export const heads = (page: Page) => page.locator('.banding thead th').allInnerTexts();

/** Opens a comparison and waits until it says these words. */
export async function openBanding(page: Page, path: string, words: string): Promise<void> {
  await page.goto(urlOf(path));
  await live(page).getByText(words).waitFor();
}
