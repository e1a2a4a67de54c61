/** Which addresses a page mentions, and whether a browser fetches them by itself or a person has to follow them. */
import type { Page } from './site.ts';
import type { Tag } from './markup.ts';

export interface Reference {
  address: string;
  /** How the page says it, for messages: `<img src>`. */
  where: string;
  /** Fetched without anybody asking: a script, a style sheet, an image, a font. */
  fetched: boolean;
}

/** Links that describe the page; a browser does not fetch them. */
const describing = new Set([
  'canonical',
  'alternate',
  'license',
  'author',
  'me',
  'help',
  'next',
  'prev',
  'search',
  'cite-as',
  'describedby',
  'bookmark',
]);

const fetchedAttributes: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  feImage: ['href', 'xlink:href'],
};

const followedAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'xlink:href'],
  area: ['href'],
  form: ['action'],
  button: ['formaction'],
  blockquote: ['cite'],
  q: ['cite'],
};

export const referencesOf = (page: Page): Reference[] => page.tags.flatMap(referencesOfTag);

function referencesOfTag(tag: Tag): Reference[] {
  if (tag.name === 'link') return linkReference(tag);
  if (tag.name === 'meta') return metaReference(tag);
  return [
    ...pick(tag, fetchedAttributes[tag.name], true),
    ...pick(tag, followedAttributes[tag.name], false),
    ...styleOf(tag),
  ];
}

function pick(tag: Tag, names: readonly string[] | undefined, fetched: boolean): Reference[] {
  return (names ?? []).flatMap((name) => {
    const value = tag.attributes.get(name);
    if (value === undefined) return [];
    const addresses =
      name === 'srcset' ? value.split(',').map((item) => item.trim().split(/\s/u)[0] ?? '') : [value.trim()];
    return addresses.map((address) => ({ address, where: `<${tag.name} ${name}>`, fetched }));
  });
}

function linkReference({ attributes }: Tag): Reference[] {
  const address = attributes.get('href')?.trim();
  const rel = attributes.get('rel')?.toLowerCase().trim() ?? '';
  if (address === undefined) return [];
  return [{ address, where: `<link rel="${rel}">`, fetched: !rel.split(/\s+/u).every((word) => describing.has(word)) }];
}

/** Share images and page addresses of Open Graph and Twitter cards. */
function metaReference({ attributes }: Tag): Reference[] {
  const name = attributes.get('property') ?? attributes.get('name') ?? '';
  const address = attributes.get('content')?.trim();
  if (address === undefined || !/^(?:og:(?:image|url)(?::(?:secure_)?url)?|twitter:image)$/u.test(name)) return [];
  return [{ address, where: `<meta ${name}>`, fetched: false }];
}

function styleOf(tag: Tag): Reference[] {
  if (tag.name !== 'style') return [];
  return cssAddresses(tag.text()).map((address) => ({ address, where: '<style> url()', fetched: true }));
}

/** Addresses that a style sheet loads: `url(...)` and `@import`. A bare `url(#id)` points into the page and loads nothing. */
export function cssAddresses(css: string): string[] {
  const plain = css.replace(/\/\*.*?\*\//gsu, '');
  const found = plain.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s*(?:"([^"]*)"|'([^']*)')/giu);
  return [...found]
    .map((match) => match.slice(1).join(''))
    .filter((address) => address !== '' && !address.startsWith('#'));
}
