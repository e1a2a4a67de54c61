/** Areas of a map drawing as islands see them. */

/** The areas of the drawing are links; this finds them, and the one that an event is about. */
export const areaSelector = 'svg[data-peta] a[data-kode]';

/**
 * Draws the outline of one area once more above all others, because its neighbours cover half of it. The order of the
 * links stays, and with it the order of tabbing.
 * @param name tells the outlines of several uses apart
 * @param area null takes the outline away
 */
export function outlineArea(svg: Element | null, name: string, area: Element | null): void {
  svg?.querySelector(`.sorot-${name}`)?.remove();
  const path = area?.querySelector('path');
  if (!path) return;
  const outline = document.createElementNS(path.namespaceURI, 'path');
  outline.setAttribute('class', `sorot sorot-${name}`);
  outline.setAttribute('d', path.getAttribute('d') ?? '');
  path.parentNode?.parentNode?.appendChild(outline);
}
