import type { Atlas, Kecamatan } from '../model/index.ts';
import { isYaTidak } from './instrumen.ts';
import { snapshots, type Snapshot } from './snapshot.ts';
import { splitByKecamatan } from './split.ts';

/**
 * The part of one kecamatan of the newest snapshot of each indikator, where at least two of its kelurahan have a
 * verified value: fewer cannot be compared. Yes/no indicators are left out, for they have no size.
 */
export function comparableIn(atlas: Atlas, { kode }: Kecamatan): readonly Snapshot[] {
  return [...atlas.indikatorById.values()].flatMap((indikator) => {
    if (isYaTidak(indikator)) return [];
    const parts = snapshots(atlas, indikator.id).flatMap(
      (snapshot) => splitByKecamatan(atlas, snapshot).get(kode) ?? [],
    );
    return parts.find(({ nilai }) => nilai.size >= 2) ?? [];
  });
}
