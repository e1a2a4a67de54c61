import type { Atlas } from '../../lib/model/index.ts';
import { isYaTidak, snapshots, type Snapshot } from '../../lib/stats/index.ts';

/** More columns of figures and the table no longer fits a desktop screen. */
const most = 3;

/**
 * The figures that are worth a column of the table of kampung: of each quantity the newest snapshot that covers at
 * least half of the kampung; those that cover most, the first of the table of indikator where equal.
 */
export function angkaColumns(atlas: Atlas): readonly Snapshot[] {
  const wide = [...atlas.indikatorById.values()]
    .filter((indikator) => !isYaTidak(indikator))
    .flatMap(({ id }) => snapshots(atlas, id).find(({ nilai, total }) => nilai.size * 2 >= total) ?? []);
  return wide.toSorted((a, b) => b.nilai.size - a.nilai.size).slice(0, most);
}

/** The name of such a column in a file, with its period: "jumlah_rt_2025_07". */
export const angkaColumnName = ({ indikator, periode }: Snapshot): string =>
  `${indikator.id}_${periode.replaceAll('-', '_')}`;
