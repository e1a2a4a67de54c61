import type { Atlas, Kampung } from '../model/index.ts';
import { leadNilai } from '../stats/index.ts';
import { sentenceAngka } from './sentence-nilai.ts';

/**
 * The number by which a kampung is introduced, as one sentence with its period and who says so: the first of
 * `sentenceNilai`. For places with room for one number, as a search result or a share card. Null when `leadNilai` is.
 */
export function sentenceLead(atlas: Atlas, kampung: Kampung): string | null {
  const lead = leadNilai(atlas, kampung);
  return lead === null ? null : sentenceAngka(atlas, lead);
}
