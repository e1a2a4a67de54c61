/** Which four days show best how the map filled up. */
import * as d3 from 'd3';
import type { Atlas } from '../model/index.ts';
import { fullClaim, mainDate, mapDates, statusCounts } from '../stats/index.ts';

/**
 * Up to four days of the map, in time order: the first on which a kampung is on record, the main date, the day of the
 * first claim that all exist, and between the first and the main date the day on which the number on record comes
 * nearest to half way. Days that fall together, or that the data do not have, are left out.
 */
export function chooseFourDates(atlas: Atlas): readonly string[] {
  const known = (date: string): number => statusCounts(atlas, date).jenis.tercatat;
  const days = mapDates(atlas);
  const first = days.find((day) => known(day) > 0);
  const main = mainDate(atlas);
  const between = first === undefined ? [] : days.filter((day) => day > first && day < main);
  const half = first === undefined ? 0 : (known(first) + known(main)) / 2;
  const middle = d3.least(between, (day) => Math.abs(known(day) - half));
  const chosen = [first, middle, main, fullClaim(atlas)?.hari].filter((day) => day !== undefined);
  return [...new Set(chosen)].sort();
}
