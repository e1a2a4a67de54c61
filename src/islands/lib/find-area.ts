/** Which area of the drawing holds a point, asked of the drawing itself. */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * @param spot in units of the viewBox
 * @returns the link of the area, or null when the point lies in none
 * @throws Error in a browser that cannot say whether a point lies in a shape (Firefox before 69)
 */
export function findArea(svg: SVGSVGElement, areas: readonly SVGAElement[], spot: Spot): SVGAElement | null {
  const point = svg.createSVGPoint();
  [point.x, point.y] = [spot.x, spot.y];
  const toScreen = svg.getScreenCTM();
  if (!toScreen) return null;
  const holds = (path: SVGPathElement): boolean => {
    const own = path.getScreenCTM();
    return own !== null && path.isPointInFill(point.matrixTransform(own.inverse().multiply(toScreen)));
  };
  return areas.find((area) => Array.from(area.querySelectorAll('path')).some(holds)) ?? null;
}

/** A dot that stays as large on the screen at every zoom: a line without length, with round ends. */
export function createDot({ x, y }: Spot): SVGGElement {
  const ns = 'http://www.w3.org/2000/svg';
  const group = document.createElementNS(ns, 'g');
  group.setAttribute('class', 'saya');
  group.setAttribute('aria-hidden', 'true');
  for (const name of ['saya-tepi', 'saya-titik']) {
    const path = group.appendChild(document.createElementNS(ns, 'path'));
    path.setAttribute('class', name);
    path.setAttribute('d', `M${x} ${y}h.01`);
  }
  return group;
}
