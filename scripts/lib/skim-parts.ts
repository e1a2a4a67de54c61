/**
 * The few elements of a page that its policy is about, found without building a tree: a city of a thousand kampung has
 * five thousand pages. Reads plain markup only and gives up on any other, so that it never reads what a browser would not.
 */
import type { Part } from './policy-parts.ts';

/** One tag with each attribute bare, in quotes or of plain signs, which is how the build writes them. */
const tag = /<(\/?)([a-z][a-z\d-]*)((?:\s+[^\s"'<>/=]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*)\s*\/?>/iy;
const attribute = /\s+([^\s"'<>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/gu;
const doctype = /^\s*<!doctype html>/iu;
/** A line break that a browser changes; a sign that it drops. */
const unplain = /[\r\0]/u;

/** Where a browser reads by other rules, or nothing. */
const strange = /^(?:frameset|iframe|math|no(?:embed|frames|script)|plaintext|template|xmp)$/u;
/** In a drawing and in a list of choices, elements of interest are read by other rules. */
const apart = /^(?:select|svg)$/u;
/** Their content is text and has no tags. */
const ends: Readonly<Record<string, RegExp>> = {
  script: /<\/script[\s/>]/giu,
  style: /<\/style[\s/>]/giu,
  textarea: /<\/textarea[\s/>]/giu,
  title: /<\/title[\s/>]/giu,
};

/** @returns by name; null when one has to be decoded first */
function readAttributes(text: string): Map<string, string> | null {
  if (text.includes('&')) return null;
  const read = new Map<string, string>();
  for (const [, name = '', inDouble, inSingle, plain] of text.matchAll(attribute)) {
    const key = name.toLowerCase();
    // The first of two counts.
    if (!read.has(key)) read.set(key, inDouble ?? inSingle ?? plain ?? '');
  }
  return read;
}

const isOfInterest = (tagName: string, attributes: string): boolean =>
  tagName === 'script' || tagName === 'style' || (tagName === 'meta' ? /charset/iu : /data-ubin/iu).test(attributes);

/**
 * @param html a whole page
 * @returns what `parseParts` returns, less the elements that have no part in a policy; null when this page needs a parser
 */
export function skimParts(html: string): Part[] | null {
  const start = doctype.exec(html);
  if (start === null || unplain.test(html)) return null;
  const parts: Part[] = [];
  let inside: string | null = null;
  for (let at = html.indexOf('<', start[0].length); at !== -1; at = html.indexOf('<', tag.lastIndex)) {
    tag.lastIndex = at;
    const [, slash, name = '', attributes = ''] = tag.exec(html) ?? [];
    const tagName = name.toLowerCase();
    if (slash === undefined || strange.test(tagName)) return null;
    if (apart.test(tagName)) {
      if (inside !== (slash === '' ? null : tagName)) return null;
      inside = slash === '' ? tagName : null;
    }
    if (slash !== '') continue;
    const text = readText(html, tagName);
    if (text === null) return null;
    if (isOfInterest(tagName, attributes)) {
      const read = readAttributes(attributes);
      if (read === null || inside !== null) return null;
      parts.push({ tagName, attribute: (one) => read.get(one), text, end: tag.lastIndex });
    }
    tag.lastIndex += text.length;
  }
  return parts;
}

/** The text of an element without tags in it, which begins where `tag` has come to; null when it is not as plain as it must be. */
function readText(html: string, tagName: string): string | null {
  const end = ends[tagName];
  if (end === undefined) return '';
  end.lastIndex = tag.lastIndex;
  const found = end.exec(html);
  if (found === null) return null;
  const text = html.slice(tag.lastIndex, found.index);
  // In a drawing a title may hold tags, and in a script a comment may hold what looks like its end.
  return text.includes(tagName === 'script' || tagName === 'style' ? '<!--' : '<') ? null : text;
}
