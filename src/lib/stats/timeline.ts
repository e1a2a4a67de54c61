import type { Atlas, Peristiwa } from '../model/index.ts';

export interface Year {
  readonly tahun: string;
  readonly peristiwa: readonly Peristiwa[];
}

/** All events by year, in time order. */
export const yearsOf = (atlas: Atlas): readonly Year[] =>
  [...Map.groupBy(atlas.peristiwa, ({ tanggal }) => tanggal.slice(0, 4))].map(([tahun, peristiwa]) => ({
    tahun,
    peristiwa,
  }));
