/** Parts of the values for whoever needs one place or one indikator only, in the order of the table. */
import type { Atlas, Indikator, Kampung, NilaiRow, Wilayah } from '../model/index.ts';
import { memo } from '../stats/index.ts';
import { namaTempat } from '../text/index.ts';
import type { Edition } from './edition.ts';
import { bagianPath, type JenisBagian } from './file-path.ts';
import { renderGridCsv } from './grid.ts';
import { createBagianGrid } from './nilai-bernama.ts';
import { createOutput, createPackedOutput, type Output } from './output.ts';
import { renderBagianXlsx, type Bagian } from './workbook.ts';

/** Rows by place and by indikator. */
const partsOf = memo(({ tables }: Atlas) => ({
  byKode: Map.groupBy(tables.nilai.rows, ({ kode }) => kode as string),
  byIndikator: Map.groupBy(tables.nilai.rows, ({ indikator }) => indikator as string),
}));

/** A kecamatan with its kelurahan: the rows of all of them, in the order of the table. */
function rowsOfKecamatan(atlas: Atlas, kode: string): NilaiRow[] {
  const places = new Set<string>([
    kode,
    ...atlas.kampung.filter((one) => one.kecamatan.kode === kode).map((one) => one.kode),
  ]);
  return atlas.tables.nilai.rows.filter((row) => places.has(row.kode));
}

const bagianKecamatan = ({ atlas, paths }: Edition, kecamatan: Wilayah): Bagian => {
  const nama = namaTempat(kecamatan);
  return {
    judul: nama,
    deskripsi: `Semua angka ${nama} dan kelurahannya yang ada di situs ini, dari semua tahun dan sumber.`,
    halaman: { alamat: paths.kecamatan(kecamatan.slug), judul: nama },
    rows: () => rowsOfKecamatan(atlas, kecamatan.kode),
  };
};

const bagianKampung = ({ atlas, paths }: Edition, { kode, nama, slug }: Kampung): Bagian => ({
  judul: nama,
  deskripsi: `Semua angka ${nama} yang ada di situs ini, dari semua tahun dan sumber.`,
  halaman: { alamat: paths.kampung(slug), judul: nama },
  rows: () => partsOf(atlas).byKode.get(kode) ?? [],
});

const bagianIndikator = ({ atlas, paths }: Edition, { id, nama, definisi, catatan }: Indikator): Bagian => ({
  judul: nama,
  deskripsi: [definisi, ...(catatan === null ? [] : [`Perhatikan: ${catatan}`])].join(' '),
  halaman: { alamat: paths.indikator(id), judul: nama },
  rows: () => partsOf(atlas).byIndikator.get(id) ?? [],
});

/**
 * One CSV file and one workbook for each kecamatan, kampung and indikator, also for one without a value: its address
 * always leads somewhere. Both hold the same rows, columns and cells, with names, units, series and addresses of sources,
 * so that whoever comes from a search engine and wants one table needs no other. The CSV begins with the columns of the
 * table of values, the workbook with the names.
 */
export function bagianOutputs(edition: Edition): Output[] {
  const { atlas } = edition;
  const files = (jenis: JenisBagian, nama: string, bagian: Bagian): Output[] => [
    createOutput('csv', bagianPath(jenis, nama, 'csv'), null, `Nilai ${bagian.judul}`, () =>
      renderGridCsv(createBagianGrid(atlas, bagian.rows())),
    ),
    createPackedOutput('xlsx', bagianPath(jenis, nama, 'xlsx'), null, `Nilai ${bagian.judul}`, () =>
      renderBagianXlsx(edition, bagian),
    ),
  ];
  return [
    ...atlas.kecamatan.flatMap((one) => files('kecamatan', one.slug, bagianKecamatan(edition, one))),
    ...atlas.kampung.flatMap((one) => files('kampung', one.slug, bagianKampung(edition, one))),
    ...[...atlas.indikatorById.values()].flatMap((one) => files('indikator', one.id, bagianIndikator(edition, one))),
  ];
}
