/** The view of the map in the address of the page: "#v=14.5/-3.3194/114.5925" is zoom, latitude, longitude. */
import type { Position } from './mercator.ts';

interface View extends Position {
  /** Level of zoom as web maps count it: the world is 256 · 2^zoom pixels wide. */
  readonly zoom: number;
}

/** 4 decimals are about 11 m, less than a finger at the closest zoom. */
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

export const formatView = ({ zoom, lat, lon }: View): string =>
  `#v=${rounded(zoom, 2)}/${rounded(lat, 4)}/${rounded(lon, 4)}`;

/** @returns null for a fragment that is no view, or one that lies nowhere on earth */
export function parseView(hash: string): View | null {
  const found = /^#v=(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(hash);
  if (!found) return null;
  const [zoom, lat, lon] = found.slice(1).map(Number) as [number, number, number];
  return Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? { zoom, lat, lon } : null;
}
