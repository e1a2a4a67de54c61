/** Where the map of a share image and its words stand: what the legend leaves is the map's. */
import { layoutLegenda, type Kartu, type LegendEntry, type PetaDasar } from '../../../src/lib/kartu/index.ts';

/** The column of the map, in pixels. */
export const mapPlace = { x: 692, y: 60, width: 452, bottom: 536 } as const;

/** Between the map and its caption. */
const gap = 10;
const captionHeight = 36;
const rowHeight = 31;

export interface MapPlace {
  /** Upper left corner of the map, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Pixels for one path unit of the map. */
  readonly scale: number;
  readonly captionTop: number;
  readonly rows: readonly { readonly top: number; readonly entries: readonly LegendEntry[] }[];
}

/** The map as large as its column allows, with the caption and the legend right under it. */
export function placeMap({ peta }: Kartu, { width, height }: PetaDasar): MapPlace {
  const legend = layoutLegenda(peta.legenda, mapPlace.width);
  const room = mapPlace.bottom - mapPlace.y - gap - captionHeight - legend.length * rowHeight;
  const scale = Math.min(mapPlace.width / width, room / height);
  const free = room - height * scale;
  const y = mapPlace.y + Math.round(free / 2);
  const captionTop = Math.round(y + height * scale) + gap;
  return {
    x: mapPlace.x + Math.round((mapPlace.width - width * scale) / 2),
    y,
    scale,
    captionTop,
    rows: legend.map((entries, at) => ({ top: captionTop + captionHeight + at * rowHeight, entries })),
  };
}
