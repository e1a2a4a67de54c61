/**
 * What a page may weigh: design.md section 6. Bytes after brotli at its best setting, 1 kB = 1,000 bytes.
 * `markup` is the HTML and the CSS it loads; `script` is the JavaScript that runs before any tap.
 */
export interface Budget {
  markup: number;
  script: number;
}

const kB = 1000;

export const budgets = {
  /** Kampung, cerita and text pages: the first round trip of a connection. */
  reading: { markup: 14.6 * kB, script: 2 * kB },
  /** A page that only leads to another: one packet on the way. */
  forward: { markup: 1.2 * kB, script: 0 },
  /** A page in a frame on another site, which has its own weight to carry. */
  frame: { markup: 14 * kB, script: 0 },
  /** Indikator, kecamatan, lists and data pages. */
  list: { markup: 24 * kB, script: 2 * kB },
  /** The home page with its inline map of 52 areas. */
  home: { markup: 20 * kB, script: 2 * kB },
  /** The map at full size: Leaflet and its layers may load here. */
  map: { markup: 20 * kB, script: 55 * kB },
  /** One file with all kampung and the map, sent by chat: at most 300 kB as it lies on the phone. */
  file: { markup: 60 * kB, script: 0 },
} as const satisfies Record<string, Budget>;

export type BudgetName = keyof typeof budgets;

/** WhatsApp drops larger ones. Not compressed: images travel as they are. */
export const shareImageLimit = 300 * kB;
