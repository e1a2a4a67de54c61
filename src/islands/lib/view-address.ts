/** The view of the map and the address of the page say the same. */
import type * as Leaflet from 'leaflet';
import { fitCity, isWholeCity } from './leaflet-map.ts';
import { formatView, parseView } from './view-hash.ts';

/** Milliseconds of rest after which a view counts; browsers refuse a page that writes too often. */
const REST = 250;

/** Shows the view that the address names, or the whole city when it names none. */
function show(map: Leaflet.Map, city: Leaflet.LatLngBounds): void {
  const view = parseView(location.hash);
  if (view && city.contains([view.lat, view.lon])) {
    const zoom = Math.max(map.getMinZoom(), Math.min(map.getMaxZoom(), view.zoom));
    map.setView([view.lat, view.lon], zoom, { animate: false });
  } else if (location.hash === '') fitCity(map, city);
}

/** The whole city needs no fragment; one that means another place of the page is left alone until the map moves. */
function write(map: Leaflet.Map): void {
  const { lat, lng } = map.getCenter();
  const hash = isWholeCity(map) ? '' : formatView({ zoom: map.getZoom(), lat, lon: lng });
  if (hash === location.hash || (hash === '' && !location.hash.startsWith('#v='))) return;
  history.replaceState(history.state, '', location.pathname + location.search + hash);
}

/** @returns what writes the present view into an address that has just changed */
export function shareView(map: Leaflet.Map, city: Leaflet.LatLngBounds): () => void {
  let timer = 0;
  show(map, city);
  map.on('moveend', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      write(map);
    }, REST);
  });
  window.addEventListener('popstate', () => {
    clearTimeout(timer);
    show(map, city);
  });
  return () => {
    write(map);
  };
}
