import type { Atlas } from '../model/index.ts';
import { claims } from './claims.ts';
import { memo } from './memo.ts';
import { statusDates } from './status.ts';
import { byText } from './time.ts';

/** More stops than this are no control any more, and each is a page of its own. */
const DATES_MAX = 60;

/** The last of the days of each year. */
const yearEnds = (days: readonly string[]): string[] =>
  [...Map.groupBy(days.toSorted(byText), (day) => day.slice(0, 4)).values()].flatMap((year) => year.slice(-1));

/**
 * The days about which the map of statuses has something of its own to tell, in time order: a status or its ground
 * changes, or somebody counts. Between two of them the map stays the same. A date that ends after the release, such as
 * the year that is still running, is none: a map of a day to come would foretell. Where these are more than sixty, as
 * in a city of hundreds of kampung, only the last of each year is left, of changes and of counts.
 */
export const mapDates: (atlas: Atlas) => readonly string[] = memo((atlas: Atlas) => {
  const isPast = (day: string): boolean => day <= atlas.rilis.tanggal;
  const changes = statusDates(atlas).filter(isPast);
  const counts = claims(atlas)
    .map(({ hari }) => hari)
    .filter(isPast);
  const all = new Set([...changes, ...counts]);
  const shown = all.size <= DATES_MAX ? all : new Set([...yearEnds(changes), ...yearEnds(counts)]);
  return [...shown].sort(byText);
});
