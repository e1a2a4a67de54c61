/** What a content security policy has to know of a page. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { skimParts } from './skim-parts.ts';

export interface PolicyParts {
  /** Place in the page right behind its `<meta charset>`; null when it has none. */
  readonly afterCharset: number | null;
  /** Texts of the inline styles and scripts that a browser applies. */
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Addresses of street tiles. */
  readonly tiles: readonly string[];
}

/** An element that matters, and its text. */
export interface Part {
  readonly tagName: string;
  /** The value of an attribute; undefined when it is absent. */
  readonly attribute: (name: string) => string | undefined;
  readonly text: string;
  /** Place right behind its start tag. */
  readonly end: number;
}

type Node = DefaultTreeAdapterTypes.ChildNode;

function partsIn(nodes: readonly Node[]): Part[] {
  return nodes.flatMap((node): Part[] => {
    if (!('tagName' in node)) return [];
    const { tagName, attrs, childNodes, sourceCodeLocation } = node;
    const own: Part = {
      tagName,
      attribute: (name) => attrs.find((attr) => attr.name === name)?.value,
      text: childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
      end: sourceCodeLocation?.startTag?.endOffset ?? sourceCodeLocation?.endOffset ?? 0,
    };
    return [own, ...partsIn(childNodes)];
  });
}

/** By the book (the HTML standard), and slow. */
export const parseParts = (html: string): Part[] => partsIn(parse(html, { sourceCodeLocationInfo: true }).childNodes);

/** A script that a browser runs; JSON-LD and the like are only data to it, and no policy is asked. */
const runs = ({ attribute }: Part): boolean =>
  attribute('src') === undefined &&
  /^(|module|speculationrules|importmap|(text|application)\/javascript)$/u.test(attribute('type') ?? '');

/** @param html a whole page */
export function findPolicyParts(html: string): PolicyParts {
  const parts = skimParts(html) ?? parseParts(html);
  const charset = parts.find(({ tagName, attribute }) => tagName === 'meta' && attribute('charset') !== undefined);
  const textsOf = (tagName: string, counts: (part: Part) => boolean): string[] =>
    parts.filter((part) => part.tagName === tagName && counts(part)).map(({ text }) => text);
  return {
    afterCharset: charset?.end ?? null,
    styles: textsOf('style', () => true),
    scripts: textsOf('script', runs),
    tiles: parts.map(({ attribute }) => attribute('data-ubin')).filter((found) => found !== undefined),
  };
}
