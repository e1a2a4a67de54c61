/** What each reader of shared links makes of a page; they look at different tags and fall back in different ways. */
import type { Page } from './site.ts';

export interface Card {
  readonly title: string | null;
  readonly description: string | null;
  readonly image: string | null;
  readonly url: string | null;
}

/** All contents of each `<meta>` of the head, by property or name. */
export function readMeta(page: Page): ReadonlyMap<string, readonly string[]> {
  const metas = page.tags.filter(({ name }) => name === 'meta').map(({ attributes }) => attributes);
  const named = metas.flatMap((attributes): [string, string][] => {
    const name = attributes.get('property') ?? attributes.get('name');
    return name === undefined ? [] : [[name, attributes.get('content')?.trim() ?? '']];
  });
  const groups = Map.groupBy(named, ([name]) => name);
  return new Map([...groups].map(([name, pairs]) => [name, pairs.map(([, content]) => content)]));
}

const titleOf = (page: Page): string | null => page.tags.find(({ name }) => name === 'title')?.text() ?? null;

const canonicalOf = (page: Page): string | null =>
  page.tags.find(({ attributes }) => attributes.get('rel') === 'canonical')?.attributes.get('href') ?? null;

/** The first of these tags that says something. */
function firstOf(page: Page, names: readonly string[]): string | null {
  const meta = readMeta(page);
  return names.flatMap((name) => meta.get(name) ?? []).find((content) => content !== '') ?? null;
}

const readers: Readonly<Record<string, (page: Page) => Card>> = {
  /** Open Graph first, then what search engines read. */
  WhatsApp: (page) => ({
    title: firstOf(page, ['og:title']) ?? titleOf(page),
    description: firstOf(page, ['og:description', 'description']),
    image: firstOf(page, ['og:image', 'og:image:secure_url']),
    url: firstOf(page, ['og:url']) ?? canonicalOf(page),
  }),
  /** Open Graph alone; without its address Facebook counts each spelling of a link as a page of its own. */
  Facebook: (page) => ({
    title: firstOf(page, ['og:title']),
    description: firstOf(page, ['og:description']),
    image: firstOf(page, ['og:image', 'og:image:url']),
    url: firstOf(page, ['og:url']),
  }),
  /** Its own tags first, then Open Graph; nothing at all without `twitter:card`. */
  X: (page) => {
    const isLarge = firstOf(page, ['twitter:card']) === 'summary_large_image';
    return {
      title: isLarge ? firstOf(page, ['twitter:title', 'og:title']) : null,
      description: isLarge ? firstOf(page, ['twitter:description', 'og:description']) : null,
      image: isLarge ? firstOf(page, ['twitter:image', 'og:image']) : null,
      url: canonicalOf(page),
    };
  },
};

/** The card of a page by reader; null where a reader finds nothing. */
export const readCards = (page: Page): ReadonlyMap<string, Card> =>
  new Map(Object.entries(readers).map(([name, read]) => [name, read(page)]));
