import type { FlatMap } from './projection.ts';

/** The edges of the viewBox in degrees, for a map that lays tiles under the same drawing. */
export interface MapExtent {
  readonly barat: number;
  readonly selatan: number;
  readonly timur: number;
  readonly utara: number;
}

/** A tenth of a metre. */
const round = (degrees: number): number => Number(degrees.toFixed(6));

/** @param height of the viewBox in view units, which is a little more than that of the city */
export function extentOf({ width, positionOf }: FlatMap, height: number): MapExtent {
  const [barat, utara] = positionOf([0, 0]);
  const [timur, selatan] = positionOf([width, height]);
  return { barat: round(barat), selatan: round(selatan), timur: round(timur), utara: round(utara) };
}
