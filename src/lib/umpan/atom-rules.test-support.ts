/** What RFC 4287 (sections 4.1.1, 4.1.2 and 4.2) asks of a feed, one rule after the other. */
import { childrenOf, linksOf, textsOf, type Element } from './umpan.test-support.ts';

/** RFC 3339, section 5.6, with a time zone. */
export const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;

type Rule = readonly [message: string, holds: boolean];

const isDate = (text: string): boolean => rfc3339.test(text) && !Number.isNaN(Date.parse(text));
const isIri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:[^\s]+$/u.test(text);

/** For a feed and for each of its entries. */
const rulesOfBoth = (element: Element): Rule[] => [
  ...['id', 'title', 'updated'].map((name): Rule => [
    `${element.name} needs exactly one ${name}`,
    childrenOf(element, name).length === 1,
  ]),
  ...['updated', 'published'].map((name): Rule => [
    `${name} is an RFC 3339 date`,
    textsOf(element, name).every(isDate),
  ]),
  ['an id is an IRI', textsOf(element, 'id').every(isIri)],
  ['a title says something', textsOf(element, 'title').every((title) => title.trim() !== '')],
  [
    'a link has an absolute address',
    childrenOf(element, 'link').every(({ attributes }) => URL.canParse(attributes['href'] ?? '')),
  ],
  [
    'a category has a term',
    childrenOf(element, 'category').every(({ attributes }) => (attributes['term'] ?? '') !== ''),
  ],
];

const rulesOfEntry = (entry: Element): Rule[] => [
  ['an entry leads somewhere', childrenOf(entry, 'content').length > 0 || linksOf(entry, 'alternate').length === 1],
  ['an entry has no more than one summary', childrenOf(entry, 'summary').length <= 1],
];

function rulesOfFeed(feed: Element, entries: readonly Element[]): Rule[] {
  const ids = [feed, ...entries].flatMap((element) => textsOf(element, 'id'));
  const latest = entries
    .flatMap((entry) => textsOf(entry, 'updated'))
    .toSorted()
    .at(-1);
  return [
    ['the root is atom:feed', feed.name === 'feed' && feed.uri === 'http://www.w3.org/2005/Atom'],
    ['a feed should say where it is', linksOf(feed, 'self').length === 1],
    ['a feed has one alternate of a type and language', linksOf(feed, 'alternate').length <= 1],
    ['the author has a name', textsOf(childrenOf(feed, 'author')[0] ?? feed, 'name').length === 1],
    ['every id is used once', new Set(ids).size === ids.length],
    ['a feed is as new as its newest entry', latest === undefined || textsOf(feed, 'updated')[0] === latest],
  ];
}

/** @returns a message for every rule that is broken */
export function checkAtom(feed: Element): string[] {
  const entries = childrenOf(feed, 'entry');
  const rules = [
    ...rulesOfFeed(feed, entries),
    ...[feed, ...entries].flatMap(rulesOfBoth),
    ...entries.flatMap(rulesOfEntry),
  ];
  return rules.filter(([, holds]) => !holds).map(([message]) => message);
}
