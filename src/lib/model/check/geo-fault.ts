import type { Message } from '../../table/index.ts';

/** A fault of the part of the file that is named: an area, several, or "bbox". */
export interface GeoFault extends Message {
  readonly part: string;
}
