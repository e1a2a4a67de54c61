/** An area that gets the focus outside the view comes into it: focus that nobody sees is lost. */
import type * as Leaflet from 'leaflet';
import { wantsStillness, type MapReady } from './map-ready.ts';

export function followFocus({ leaflet, map }: MapReady, svg: SVGSVGElement): void {
  const frame = map.getContainer();
  // Pressing an area focuses it too; moved away under the finger, another one would be opened.
  let pressed = false;
  frame.addEventListener('mousedown', () => {
    pressed = true;
  });
  document.addEventListener('mouseup', () => {
    pressed = false;
  });
  svg.addEventListener('focusin', ({ target }) => {
    if (pressed || !(target instanceof Element)) return;
    // The browser scrolls the frame to what it focuses, past the edge that Leaflet counts from.
    frame.scrollTop = 0;
    frame.scrollLeft = 0;
    const [area, view] = [target.getBoundingClientRect(), frame.getBoundingClientRect()];
    const seen =
      area.left >= view.left && area.right <= view.right && area.top >= view.top && area.bottom <= view.bottom;
    if (seen) return;
    const corner = (x: number, y: number): Leaflet.LatLng => map.containerPointToLatLng([x - view.left, y - view.top]);
    const whole = leaflet.latLngBounds(corner(area.left, area.top), corner(area.right, area.bottom));
    // Pans, and zooms out only where the area is larger than the view.
    map.fitBounds(whole, { animate: !wantsStillness(), maxZoom: map.getZoom() });
    frame.scrollIntoView({ block: 'nearest' });
  });
}
