/** The city of the site under test, as its data say it: what the pages must show is worked out from here. */
import { getAtlas } from '../../../src/atlas.ts';
import { kampungPages } from './built-site.ts';
import { siteDir } from './site-dir.ts';

export const atlas = getAtlas();

/** Known answers by hand hold for this city alone. */
export const isBanjarmasin = atlas.kota.kode === '63.71';

const paths = new Set(kampungPages.map(({ path }) => path));
const missing = atlas.kampung.filter(({ slug }) => !paths.has(`kampung/${slug}/`));
if (missing.length > 0)
  throw new Error(`"${siteDir}" was not built from these data: it has no page of ${missing[0]?.nama ?? ''}`);

/** @throws Error when the city has no such thing, because then a test would prove nothing */
export function required<Item>(item: Item | null | undefined, what: string): Item {
  if (item === null || item === undefined) throw new Error(`this city has no ${what}`);
  return item;
}
