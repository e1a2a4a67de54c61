import type { Atlas, Kampung } from '../model/index.ts';
import { isYaTidak } from './instrumen.ts';
import { byText, lastDay } from './time.ts';
import { isDated, latestNilai, type DatedNilai } from './value.ts';

/**
 * The number by which a kampung is introduced where there is room for one. Of the newest verified value of each
 * indikator, those without a date are left out; a quantity goes before a yes/no; then the newest goes first, and of
 * those that end on the same day the one whose indikator comes first in the table of indikator. How high the value is
 * plays no part, so that nobody is introduced by a bad figure. Null when no verified value has a date.
 */
export function leadNilai(atlas: Atlas, { kode }: Kampung): DatedNilai | null {
  const known = [...atlas.indikatorById.values()].flatMap((indikator) => {
    const nilai = latestNilai(atlas, kode, indikator.id);
    return nilai !== null && isDated(nilai) ? [{ indikator, nilai, day: lastDay(nilai.periode) }] : [];
  });
  // Sorting is stable: what is equal stays in the order of the table.
  const [lead] = known.sort(
    (a, b) => Number(isYaTidak(a.indikator)) - Number(isYaTidak(b.indikator)) || byText(b.day, a.day),
  );
  return lead?.nilai ?? null;
}
