/** What the islands of a map share: where the map is, when it can move, and where to say that something changed. */
import type * as Leaflet from 'leaflet';
import { readCorners, type Corners } from './mercator.ts';

export interface StaticMap {
  /** Holds the whole map: tools, picture, list and live region. */
  readonly root: HTMLElement;
  /** The same element from the first to the last state of the map; what is in it changes. */
  readonly svg: SVGSVGElement;
  readonly corners: Corners;
}

export interface MapReady {
  readonly leaflet: typeof Leaflet;
  readonly map: Leaflet.Map;
}

/** Told by `<peta-leaflet>`, which also keeps it as its property `siap` for those who come later. */
export const READY_EVENT = 'peta:siap';

/** Told when another date or indikator is shown in the same SVG. */
const CHANGE_EVENT = 'peta:ganti';

/** @returns null when the tool stands in a page that holds no map with known corners */
export function findMap(tool: HTMLElement): StaticMap | null {
  const root = tool.closest<HTMLElement>('peta-jelajah');
  const svg = root?.querySelector<SVGSVGElement>('svg[data-peta]');
  const corners = root ? readCorners(root.dataset) : null;
  return root && svg && corners ? { root, svg, corners } : null;
}

/** Calls back once the map can move; at once if it already can. */
export function onMapReady({ root }: StaticMap, use: (ready: MapReady) => void): void {
  const ready = root.querySelector<HTMLElement & { siap?: MapReady }>('peta-leaflet')?.siap;
  if (ready) use(ready);
  else
    root.addEventListener(
      READY_EVENT,
      (event) => {
        use((event as CustomEvent<MapReady>).detail);
      },
      { once: true },
    );
}

/** Calls back after each change of date or indikator, wherever it is told. */
export function onMapChange({ root }: StaticMap, use: () => void): void {
  document.addEventListener(
    CHANGE_EVENT,
    ({ target }) => {
      if (target === document || (target instanceof Node && (root.contains(target) || target.contains(root)))) use();
    },
    true,
  );
}

/** Says a short sentence to those who listen. */
export function say({ root }: StaticMap, sentence: string): void {
  const region = root.querySelector('[data-bagian="kabar"]');
  if (region) region.textContent = sentence;
}

export const wantsStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
