/**
 * Upgrades the SVG map of the page to one that pans and zooms, once the page is read and idle. The only importer of
 * Leaflet. Whatever fails leaves the SVG as it was, and the buttons, which then have nothing to do, hidden.
 */
import type * as Leaflet from 'leaflet';
import { formatAngka } from '../lib/text/format.ts';
import { followFocus } from './lib/follow-focus.ts';
import { createMap, isWholeCity } from './lib/leaflet-map.ts';
import { MapLabels } from './lib/map-labels.ts';
import { findMap, onMapChange, READY_EVENT, say, type MapReady, type StaticMap } from './lib/map-ready.ts';
import { dragByMouse, zoomByWheel } from './lib/mouse-drag.ts';
import { wireButtons } from './lib/pan-buttons.ts';
import { shareView } from './lib/view-address.ts';

/** Calls back when the page has loaded and the browser has nothing better to do. */
function whenIdle(use: () => void): void {
  const wait = (): void => {
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in window) window.requestIdleCallback(use, { timeout: 2000 });
    else setTimeout(use, 200);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
}

function sayView(found: StaticMap, map: Leaflet.Map): void {
  const times = formatAngka(map.getZoomScale(map.getZoom(), map.getMinZoom()), 1);
  say(found, isWholeCity(map) ? 'Peta menampilkan seluruh kota.' : `Peta digeser; perbesaran ${times} kali.`);
}

/**
 * Names and patterns keep their size on the screen; on a phone the names of kelurahan come with zooming in.
 * @returns what does the same for a drawing that has just changed
 */
function keepReadable(map: Leaflet.Map, { svg }: StaticMap): () => void {
  const labels = new MapLabels(svg);
  const scale = (zoom: number): void => {
    const readable = labels.scale(
      map.getSize().x / svg.viewBox.baseVal.width,
      map.getZoomScale(zoom, map.getMinZoom()),
    );
    map.getContainer().classList.toggle('dekat', readable);
  };
  const now = (): void => {
    scale(map.getZoom());
  };
  map.on('zoom viewreset resize', now);
  // Leaflet tells the zoom at which an animation will end.
  map.on('zoomanim', ({ zoom }) => {
    scale(zoom);
  });
  now();
  // Paper gets the whole city, whatever the screen shows.
  window.addEventListener('beforeprint', () => {
    scale(map.getMinZoom());
  });
  window.addEventListener('afterprint', now);
  return () => {
    labels.read();
    now();
  };
}

class PetaLeaflet extends HTMLElement {
  siap?: MapReady;

  connectedCallback(): void {
    whenIdle(() => {
      this.upgrade().catch(() => {
        this.dataset['keadaan'] = 'gagal';
      });
    });
  }

  private async upgrade(): Promise<void> {
    const found = findMap(this);
    if (!found || this.siap) throw new Error('there is no map to upgrade');
    performance.mark('peta:mulai');
    const leaflet = await import('leaflet');
    const { map, city } = createMap(leaflet, found.svg, found.corners);
    this.siap = { leaflet, map };
    this.wire(found, this.siap, city);
    performance.mark('peta:siap');
    this.dataset['keadaan'] = 'siap';
    found.root.dispatchEvent(new CustomEvent<MapReady>(READY_EVENT, { detail: this.siap }));
  }

  private wire(found: StaticMap, ready: MapReady, city: Leaflet.LatLngBounds): void {
    const { map } = ready;
    const readAgain = keepReadable(map, found);
    const writeView = shareView(map, city);
    wireButtons(this, map, city, () => {
      sayView(found, map);
    });
    followFocus(ready, found.svg);
    dragByMouse(map);
    zoomByWheel(map);
    onMapChange(found, () => {
      readAgain();
      writeView();
    });
  }
}

customElements.define('peta-leaflet', PetaLeaflet);
