/** Buttons that move the map, for those who cannot drag or pinch. */
import type * as Leaflet from 'leaflet';
import { fitCity, isWholeCity } from './leaflet-map.ts';
import { wantsStillness } from './map-ready.ts';

/** Names as in `data-gerak` of the buttons; x to the right, y downwards. */
const directions: Readonly<Record<string, readonly [number, number]>> = {
  kiri: [-1, 0],
  kanan: [1, 0],
  atas: [0, -1],
  bawah: [0, 1],
};

/** A pixel or two are no reason to move. */
const SLACK = 2;

interface Edges {
  readonly min: Leaflet.Point;
  readonly max: Leaflet.Point;
}

function hasMore([x, y]: readonly [number, number], view: Edges, city: Edges): boolean {
  if (x !== 0) return x < 0 ? view.min.x > city.min.x + SLACK : view.max.x < city.max.x - SLACK;
  return y < 0 ? view.min.y > city.min.y + SLACK : view.max.y < city.max.y - SLACK;
}

function edgesOf(map: Leaflet.Map, city: Leaflet.LatLngBounds): { view: Edges; whole: Edges } {
  const { min, max } = map.getPixelBounds();
  if (!min || !max) throw new Error('the map has no view yet');
  return {
    view: { min, max },
    whole: { min: map.project(city.getNorthWest()), max: map.project(city.getSouthEast()) },
  };
}

function canMove(map: Leaflet.Map, city: Leaflet.LatLngBounds, move: string): boolean {
  if (move === 'masuk') return map.getZoom() < map.getMaxZoom() - 0.01;
  const direction = directions[move];
  if (direction === undefined) return !isWholeCity(map);
  const { view, whole } = edgesOf(map, city);
  return hasMore(direction, view, whole);
}

function makeMove(map: Leaflet.Map, city: Leaflet.LatLngBounds, move: string): void {
  const animate = !wantsStillness();
  const direction = directions[move];
  if (direction) {
    const { x, y } = map.getSize();
    const centre = map.project(map.getCenter()).add([(direction[0] * x) / 2, (direction[1] * y) / 2]);
    map.setView(map.unproject(centre), map.getZoom(), { animate });
  } else if (move === 'semua') fitCity(map, city);
  else map.setZoom(map.getZoom() + (move === 'masuk' ? 1 : -1), { animate });
}

/**
 * @param group holds `<button data-gerak="masuk|keluar|kiri|atas|bawah|kanan|semua">`
 * @param onMove told after a button has moved the map
 */
export function wireButtons(
  group: HTMLElement,
  map: Leaflet.Map,
  city: Leaflet.LatLngBounds,
  onMove: () => void,
): void {
  const buttons = Array.from(group.querySelectorAll<HTMLButtonElement>('button[data-gerak]'));
  const moveOf = (button: HTMLButtonElement): string => button.dataset['gerak'] ?? '';
  // Not `disabled`: a button that is disabled under somebody's finger takes the focus with it.
  const update = (): void => {
    for (const button of buttons) button.setAttribute('aria-disabled', String(!canMove(map, city, moveOf(button))));
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      if (!canMove(map, city, moveOf(button))) return;
      map.once('moveend', onMove);
      makeMove(map, city, moveOf(button));
    });
  }
  map.on('moveend zoomend resize', update);
  update();
}
