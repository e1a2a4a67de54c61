/** The two tables that are put together row by row, with the rows behind each cell. */
import type { Atlas } from '../model/index.ts';
import type { TabelTurunan } from './file-path.ts';
import { asalOf, kolom, rangka, tempatOf, type Asal, type TabelGabungan } from './lineage-asal.ts';
import { createStatusLineage } from './lineage-status.ts';
import { groupsOf } from './wide.ts';

/** Each pair of columns has the rows of values that it shows; where there is none, `_status` says so. */
function createWideLineage(atlas: Atlas): TabelGabungan {
  const tempat = tempatOf(atlas);
  const { rows, places } = atlas.tables.nilai;
  const placeOf = new Map(rows.map((row, at) => [row, places[at] ?? null]));
  const groups = groupsOf(atlas).map(({ nama, byKode }): [string, Asal] => [
    nama,
    asalOf(atlas, 'nilai', ({ kode }) => {
      const row = byKode.get(kode);
      return row === undefined ? null : (placeOf.get(row) ?? null);
    }),
  ]);
  return {
    ...rangka('nilai-lebar', 'nilai', atlas),
    asal: { ...tempat.asal, ...Object.fromEntries(groups) },
    kolom: { ...tempat.kolom, '*': kolom('*', 'nilai'), '*_status': kolom('*', 'status, mutu') },
    fungsi: ['lib/output/wide.ts#createWideGrid', 'lib/output/grid.ts#renderGridCsv'],
  };
}

/** Both tables, by the names of their files. */
export const createGabungan = (atlas: Atlas): Readonly<Record<TabelTurunan, TabelGabungan>> => ({
  'kampung-status': createStatusLineage(atlas),
  'nilai-lebar': createWideLineage(atlas),
});
