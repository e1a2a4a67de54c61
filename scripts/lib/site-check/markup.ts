/**
 * HTML text to a flat list of tags. A real HTML parser reads it (parse5), so the checks see what a browser sees
 * and not what a pattern happens to match.
 */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export interface Tag {
  /** Lower-case for HTML elements; SVG keeps its spelling, for example `linearGradient`. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Everything written inside the tag, white space collapsed. */
  text: () => string;
}

type Parent = DefaultTreeAdapterTypes.ParentNode;

/**
 * @param html a whole document
 * @returns its tags in document order, those inside `<template>` included
 */
export function parseTags(html: string): Tag[] {
  const tags: Tag[] = [];
  collect(parse(html), tags);
  return tags;
}

function collect(parent: Parent, tags: Tag[]): void {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    tags.push({
      name: node.tagName,
      attributes: new Map(node.attrs.map((attribute) => [attributeName(attribute), attribute.value])),
      text: () => textOf(node).replace(/\s+/gu, ' ').trim(),
    });
    collect(contentOf(node), tags);
  }
}

/** parse5 splits `xlink:href` in two. */
function attributeName({ prefix, name }: { prefix?: string | undefined; name: string }): string {
  return prefix ? `${prefix}:${name}` : name;
}

function contentOf(node: DefaultTreeAdapterTypes.Element): Parent {
  return 'content' in node ? (node as DefaultTreeAdapterTypes.Template).content : node;
}

function textOf(parent: Parent): string {
  return parent.childNodes
    .map((node) => {
      if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
      return 'tagName' in node ? textOf(contentOf(node)) : '';
    })
    .join('');
}
