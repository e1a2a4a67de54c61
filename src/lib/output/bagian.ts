/** Parts of the values for whoever needs one place or one indikator only: the same columns, the same rows in their order. */
import { semuaDataset, type Atlas, type IndikatorId, type NilaiRow } from '../model/index.ts';
import { memo } from '../stats/index.ts';
import { renderTable } from '../table/index.ts';
import type { Edition } from './edition.ts';
import { bagianIndikatorPath, bagianPath } from './file-path.ts';
import { createOutput, createPackedOutput, type Output } from './output.ts';
import { renderIndikatorXlsx } from './workbook.ts';

/** Rows by place and by indikator, each with its place in the table. */
const partsOf = memo(({ tables }: Atlas) => ({
  byKode: Map.groupBy(tables.nilai.rows, ({ kode }) => kode as string),
  byIndikator: Map.groupBy(tables.nilai.rows, ({ indikator }) => indikator as string),
}));

const render = (rows: readonly NilaiRow[]): string => renderTable(semuaDataset.nilai, rows);

/** A kecamatan with its kelurahan: the rows of all of them, in the order of the table. */
function rowsOfKecamatan(atlas: Atlas, kode: string): NilaiRow[] {
  const places = new Set<string>([
    kode,
    ...atlas.kampung.filter((one) => one.kecamatan.kode === kode).map((one) => one.kode),
  ]);
  return atlas.tables.nilai.rows.filter((row) => places.has(row.kode));
}

/**
 * One CSV file for each kecamatan, kampung and indikator, also for one without a value: its address always leads
 * somewhere. An indikator is also a workbook, for whoever comes from a search engine and wants one table, cited.
 */
export function bagianOutputs(edition: Edition): Output[] {
  const { atlas } = edition;
  const ofIndikator = (id: IndikatorId): readonly NilaiRow[] => partsOf(atlas).byIndikator.get(id) ?? [];
  return [
    ...atlas.kecamatan.map(({ kode, nama, slug }) =>
      createOutput('csv', bagianPath('kecamatan', slug), null, `Nilai Kecamatan ${nama} dan kelurahannya`, () =>
        render(rowsOfKecamatan(atlas, kode)),
      ),
    ),
    ...atlas.kampung.map(({ kode, nama, slug }) =>
      createOutput('csv', bagianPath('kampung', slug), null, `Nilai ${nama}`, () =>
        render(partsOf(atlas).byKode.get(kode) ?? []),
      ),
    ),
    ...[...atlas.indikatorById.values()].flatMap((indikator) => {
      const { id, nama } = indikator;
      const judul = `Nilai indikator ${nama}`;
      return [
        createOutput('csv', bagianIndikatorPath(id, 'csv'), null, judul, () => render(ofIndikator(id))),
        createPackedOutput('xlsx', bagianIndikatorPath(id, 'xlsx'), null, judul, () =>
          renderIndikatorXlsx(edition, indikator, ofIndikator(id)),
        ),
      ];
    }),
  ];
}
