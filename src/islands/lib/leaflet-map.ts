/** Makes a Leaflet map of the SVG that stands in the page: the very same element, so links, names and order stay. */
import type * as Leaflet from 'leaflet';
import type { Corners } from './mercator.ts';
import { wantsStillness } from './map-ready.ts';

/** A block of houses fills the screen. */
const CLOSEST = 17;

/** Everything off that would take a finger, the wheel or the keys from the page; two fingers remain. */
const options = (still: boolean): Leaflet.MapOptions => ({
  attributionControl: false,
  zoomControl: false,
  boxZoom: false,
  doubleClickZoom: false,
  dragging: false,
  keyboard: false,
  scrollWheelZoom: false,
  tapHold: false,
  touchZoom: true,
  bounceAtZoomLimits: false,
  maxBoundsViscosity: 1,
  maxZoom: CLOSEST,
  zoomSnap: 0,
  zoomAnimation: !still,
  fadeAnimation: !still,
  markerZoomAnimation: false,
  inertia: false,
});

/** Shows the whole city, as the SVG did; nobody can zoom out further. */
export function fitCity(map: Leaflet.Map, city: Leaflet.LatLngBounds): void {
  map.options.minZoom = 0;
  map.setMinZoom(map.getBoundsZoom(city));
  map.fitBounds(city, { animate: false });
}

export const isWholeCity = (map: Leaflet.Map): boolean => map.getZoom() - map.getMinZoom() < 0.01;

/** A frame with the shape of the drawing at every width, so that nothing around it moves. */
function createFrame({ width, height }: { width: number; height: number }): HTMLElement {
  const frame = document.createElement('div');
  frame.className = 'peta-bingkai';
  frame.style.paddingBottom = `${(100 * height) / width}%`;
  return frame;
}

/** Calls `move`, which puts an element elsewhere, and gives the focus back to what had it inside. */
function keepFocus(svg: SVGSVGElement, move: () => void): void {
  const focused = document.activeElement;
  const inside = svg.contains(focused);
  move();
  if (inside) (focused as SVGElement).focus({ preventScroll: true });
}

/** After a change of width the whole city still fits; a closer view stays where it is. */
function followWidth(map: Leaflet.Map, city: Leaflet.LatLngBounds): void {
  map.on('resize', () => {
    if (isWholeCity(map)) {
      fitCity(map, city);
      return;
    }
    map.options.minZoom = 0;
    map.setMinZoom(map.getBoundsZoom(city));
  });
}

/**
 * Puts a frame where the SVG stands, and the SVG into it.
 * @throws whatever Leaflet throws; the page is then as it was before
 */
export function createMap(
  leaflet: typeof Leaflet,
  svg: SVGSVGElement,
  corners: Corners,
): { map: Leaflet.Map; city: Leaflet.LatLngBounds } {
  const frame = createFrame(svg.viewBox.baseVal);
  const before = { style: svg.getAttribute('style'), class: svg.getAttribute('class') };
  try {
    const map = leaflet.map(frame, options(wantsStillness()));
    const city = leaflet.latLngBounds([corners.selatan, corners.barat], [corners.utara, corners.timur]);
    svg.parentNode?.insertBefore(frame, svg);
    fitCity(map, city);
    map.setMaxBounds(city);
    keepFocus(svg, () => leaflet.svgOverlay(svg, city).addTo(map));
    followWidth(map, city);
    return { map, city };
  } catch (error) {
    keepFocus(svg, () => frame.parentNode?.replaceChild(svg, frame));
    for (const [name, value] of Object.entries(before)) {
      if (value === null) svg.removeAttribute(name);
      else svg.setAttribute(name, value);
    }
    throw error;
  }
}
