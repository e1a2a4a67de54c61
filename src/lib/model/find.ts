import { findNearest } from '../table/index.ts';
import type { Atlas, Kampung } from './atlas.ts';
import type { Indikator } from './indikator.ts';
import type { Sumber } from './sumber.ts';
import type { Wilayah } from './wilayah.ts';

/** A page or a story names something that is not in the data. */
export class UnknownNameError extends Error {
  constructor(what: string, name: string, known: readonly string[]) {
    const nearest = findNearest(name, known);
    const hint = nearest === null ? '' : ` Did you mean "${nearest}"?`;
    super(`unknown ${what} "${name}".${hint} Known: ${known.join(', ')}`);
    this.name = 'UnknownNameError';
  }
}

function findIn<Key extends string, Value>(map: ReadonlyMap<Key, Value>, what: string, name: string): Value {
  const value = map.get(name as Key);
  if (value === undefined) throw new UnknownNameError(what, name, [...map.keys()]);
  return value;
}

/** @throws UnknownNameError listing the indicators that exist */
export const findIndikator = (atlas: Atlas, id: string): Indikator => findIn(atlas.indikatorById, 'indikator', id);

/** @throws UnknownNameError listing the sources that exist */
export const findSumber = (atlas: Atlas, id: string): Sumber => findIn(atlas.sumberById, 'sumber', id);

/** @throws UnknownNameError listing the codes that exist */
export const findWilayah = (atlas: Atlas, kode: string): Wilayah => findIn(atlas.wilayahByKode, 'wilayah', kode);

/** @throws UnknownNameError listing the codes that exist */
export const findKampung = (atlas: Atlas, kode: string): Kampung => findIn(atlas.kampungByKode, 'kampung', kode);
