import type { Atlas, Indikator } from '../model/index.ts';

export interface Topic {
  readonly topik: string;
  readonly indikator: readonly Indikator[];
}

/** Indicators by topic, both in the order of the table of indikator. */
export const topicsOf = (atlas: Atlas): readonly Topic[] =>
  [...Map.groupBy(atlas.indikatorById.values(), ({ topik }) => topik)].map(([topik, indikator]) => ({
    topik,
    indikator,
  }));
