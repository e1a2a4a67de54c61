/**
 * What is withheld, as far as pages may know it: where, and never how much. The decision itself is made before an atlas
 * exists (`lib/model/rahasia`): what is not in the atlas cannot be shown by anybody.
 */
import type { Atlas, IndikatorId, KodeKelurahan, TanpaNilai } from '../model/index.ts';
import { seriOf } from './instrumen.ts';
import { memo } from './memo.ts';
import type { Snapshot } from './snapshot.ts';

/** All rows that went out without their number. */
export const withheldRows: (atlas: Atlas) => readonly TanpaNilai[] = memo((atlas: Atlas) =>
  atlas.tanpaNilai.filter(({ status }) => status === 'dirahasiakan'),
);

/** The rows of one indikator that went out without their number. */
export const withheldOf = (atlas: Atlas, indikatorId: IndikatorId): readonly TanpaNilai[] =>
  withheldRows(atlas).filter(({ indikator }) => indikator === indikatorId);

/** The kelurahan whose number is withheld in one snapshot: hatched on its map, with their own words. */
export function withheldIn(atlas: Atlas, { indikator, seri, periode }: Snapshot): ReadonlySet<KodeKelurahan> {
  const kampung: ReadonlySet<string> = new Set(atlas.kampungByKode.keys());
  const rows = withheldOf(atlas, indikator.id).filter(
    (row) => row.periode === periode && kampung.has(row.kode) && seriOf(atlas, row) === seri,
  );
  return new Set(rows.map(({ kode }) => kode as KodeKelurahan));
}
