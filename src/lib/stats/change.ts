import { roundAs } from './round.ts';
import { isYaTidak } from './instrumen.ts';
import type { Series } from './series.ts';
import { overlaps } from './time.ts';
import type { DatedNilai } from './value.ts';

export interface Change {
  readonly from: DatedNilai;
  readonly to: DatedNilai;
  /** New minus old, in the unit of the indikator; for percentages these are percentage points. */
  readonly selisih: number;
}

/**
 * The step from the value before to `to` (the newest when left out) within one series. Null when there is no value
 * before, when the two periods overlap, when sources disagree about one of them, and for yes/no.
 */
export function changeOf({ indikator, points }: Series, to: DatedNilai = points.at(-1) ?? points[0]): Change | null {
  if (isYaTidak(indikator)) return null;
  const at = points.findIndex(({ periode }) => periode === to.periode);
  const from = at > 0 ? points[at - 1] : undefined;
  if (from === undefined || overlaps(from.periode, to.periode)) return null;
  const agree = ({ periode, nilai }: DatedNilai): boolean =>
    points.every((point) => point.periode !== periode || point.nilai === nilai);
  if (!agree(from) || !agree(to)) return null;
  return { from, to, selisih: roundAs(to.nilai - from.nilai, from.nilai, to.nilai) };
}
