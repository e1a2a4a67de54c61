/** The files about one place or one indikator: the rows of the table that are about it, and all that these rows need. */
import { describe, expect, test } from 'vitest';
import { datasetOf, type Atlas, type NilaiRow } from '../../../src/lib/model/index.ts';
import { gridOf } from '../../../src/lib/output/grid.ts';
import { createBagianGrid, createNamedGrid } from '../../../src/lib/output/nilai-bernama.ts';
import { namaTempat } from '../../../src/lib/text/index.ts';
import { cities, coverLines } from './cities.ts';
import { pickColumns, plainTable, readCsv, readSheet } from './readers.ts';

/** Each with the rows that it shall hold. */
function partsOf({ indikatorById, kampung, kecamatan, tables: { nilai } }: Atlas) {
  const rowsWhere = (test: (row: NilaiRow) => boolean): NilaiRow[] => nilai.rows.filter(test);
  return [
    ...[...indikatorById.values()].map(({ id, nama }) => ({
      path: `indikator/${id}`,
      nama,
      rows: rowsWhere(({ indikator }) => indikator === id),
    })),
    ...kampung.map(({ kode, slug, nama }) => ({
      path: `kampung/${slug}`,
      nama,
      rows: rowsWhere((row) => row.kode === kode),
    })),
    ...kecamatan.map((one) => ({
      path: `kecamatan/${one.slug}`,
      nama: namaTempat(one),
      rows: rowsWhere(({ kode }) => kode === one.kode || kode.startsWith(`${one.kode}.`)),
    })),
  ];
}

describe.each(cities)('$nama', ({ atlas, book, text }) => {
  const columns = Object.keys(datasetOf('nilai').columns);

  test.each(partsOf(atlas))(
    '$path holds its rows of the table and no other, first as the table has them',
    async (part) => {
      const csv = readCsv(createBagianGrid(atlas, []), await text(`${part.path}.csv`));
      expect(csv.header.slice(0, columns.length)).toEqual(columns);
      expect(pickColumns(csv, columns)).toEqual(plainTable(gridOf(datasetOf('nilai'), part.rows)));
    },
  );

  test.each(partsOf(atlas))(
    '$path has the same columns, rows and cells in the workbook as in the CSV',
    async (part) => {
      const csv = readCsv(createBagianGrid(atlas, []), await text(`${part.path}.csv`));
      const sheet = readSheet(await book(`${part.path}.xlsx`), 'Nilai', createNamedGrid(atlas, []));
      expect(sheet.header.toSorted()).toEqual(csv.header.toSorted());
      expect(pickColumns(sheet, csv.header)).toEqual(csv);
    },
  );

  test.each(partsOf(atlas))('$path says how it is cited: as the page about it', async ({ path, nama }) => {
    const cited = coverLines(await book(`${path}.xlsx`)).get('Cara mengutip');
    const judul = atlas.rilis.sifat === 'contoh' ? `${nama} [DATA CONTOH]` : nama;
    expect(cited).toContain(`. ${judul}. Data versi ${atlas.rilis.versi}, `);
    expect(cited).toContain(`/${path}/ (diakses pada …).`);
  });

  test('a row names its place, what is measured, the unit, the series, and who says so', () => {
    for (const row of atlas.tables.nilai.rows) {
      const grid = createNamedGrid(atlas, [row]);
      const cells = Object.fromEntries(grid.columns.map(({ nama }, at) => [nama, grid.rows[0]?.[at]]));
      const kampung = atlas.kampung.find(({ kode }) => kode === row.kode);
      if (kampung) expect(cells).toMatchObject({ wilayah: kampung.nama, kecamatan: kampung.kecamatan.nama });
      else expect(cells).toMatchObject({ wilayah: atlas.wilayahByKode.get(row.kode)?.nama });
      const { nama, satuan } = atlas.indikatorById.get(row.indikator) ?? expect.fail(row.indikator);
      const { penerbit, url } = atlas.sumberById.get(row.sumber) ?? expect.fail(row.sumber);
      const seri = atlas.tables.instrumen.rows.find(({ instrumen }) => instrumen === row.instrumen)?.seri;
      expect(seri).toBeTypeOf('string');
      expect(cells).toMatchObject({ nama_indikator: nama, satuan, seri, penerbit_sumber: penerbit, url_sumber: url });
    }
  });
});
