/** The switch for street tiles. Nothing is asked of another server before somebody has turned it on. */
import type * as Leaflet from 'leaflet';
import { findMap, onMapReady, type MapReady } from './lib/map-ready.ts';
import { recall, remember } from './lib/remember.ts';

const KEY = 'peta-ubin';
/** Milliseconds without a single picture after which the server counts as out of reach. */
const PATIENCE = 15_000;

const words = {
  none: 'Peta jalan tidak dapat dimuat: server OpenStreetMap tidak terjangkau dari sini. Peta wilayah tetap berfungsi.',
  some: 'Sebagian gambar peta jalan tidak datang.',
};

class PetaUbin extends HTMLElement {
  private frame: HTMLElement | null = null;
  private tiles: Leaflet.TileLayer | null = null;
  private timer = 0;

  connectedCallback(): void {
    const found = findMap(this);
    if (found)
      onMapReady(found, (ready) => {
        this.start(ready);
      });
  }

  private get box(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  private start(ready: MapReady): void {
    this.dataset['keadaan'] = 'siap';
    this.frame = ready.map.getContainer();
    this.box?.addEventListener('change', () => {
      remember(KEY, this.box?.checked === true);
      this.turn(ready, this.box?.checked === true);
    });
    if (recall(KEY)) this.turn(ready, true);
  }

  private turn({ leaflet, map }: MapReady, on: boolean): void {
    clearTimeout(this.timer);
    this.tiles?.remove();
    this.tiles = on ? this.createTiles(leaflet).addTo(map) : null;
    this.show(on);
    this.say('');
  }

  private createTiles(leaflet: typeof Leaflet): Leaflet.TileLayer {
    const tiles = leaflet.tileLayer(this.dataset['ubin'] ?? '', {
      maxZoom: 19,
      // The server refuses pages that do not say where they are.
      referrerPolicy: 'strict-origin-when-cross-origin',
    });
    let [come, failed] = [0, 0];
    tiles.on('tileload', () => {
      come += 1;
    });
    tiles.on('tileerror', () => {
      failed += 1;
    });
    // Told when no picture of the view is waited for any more, whether it came or not.
    tiles.on('load', () => {
      if (come === 0 && failed > 0) this.giveUp();
      else this.say(failed > 0 ? words.some : '');
      [come, failed] = [0, 0];
    });
    tiles.once('tileload', () => {
      clearTimeout(this.timer);
    });
    this.timer = window.setTimeout(() => {
      this.giveUp();
    }, PATIENCE);
    return tiles;
  }

  /** Not forgotten: where the server can be reached again, the choice still holds. */
  private giveUp(): void {
    clearTimeout(this.timer);
    const { tiles } = this;
    this.tiles = null;
    tiles?.remove();
    this.show(false);
    this.say(words.none);
  }

  private show(on: boolean): void {
    const { box, frame } = this;
    if (box) box.checked = on;
    frame?.classList.toggle('jalan', on);
    // The credit belongs on the map, as the licence of OpenStreetMap asks.
    const credit = document.querySelector<HTMLElement>('.ubin-asal');
    if (!frame || !credit) return;
    frame.appendChild(credit);
    credit.hidden = !on;
  }

  private say(sentence: string): void {
    const region = this.querySelector('[role="status"]');
    if (region) region.textContent = sentence;
  }
}

customElements.define('peta-ubin', PetaUbin);
