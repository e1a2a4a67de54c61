/** The formats of one table beside its CSV and JSON, all written from the same grid. */
import type { Edition } from './edition.ts';
import { unduhPath } from './file-path.ts';
import { renderExcelCsv, renderGridCsv, renderNdjson } from './grid.ts';
import { createOutput, createPackedOutput, type Output } from './output.ts';
import { renderParquet } from './parquet.ts';
import { createWideColumnGrid, createWideGrid } from './wide.ts';
import { renderTabelXlsx, type Tabel } from './workbook.ts';

/** For Excel set to Indonesian, for any spreadsheet, for programs line by line, for data analysis. */
export const twinOutputs = (edition: Edition, tabel: Tabel): Output[] => {
  const { id, dataset, judul, grid } = tabel;
  return [
    createOutput('excel.csv', unduhPath(id, 'excel.csv'), dataset, judul, () => renderExcelCsv(grid())),
    createPackedOutput('xlsx', unduhPath(id, 'xlsx'), dataset, judul, () => renderTabelXlsx(edition, tabel)),
    createOutput('ndjson', unduhPath(id, 'ndjson'), dataset, judul, () => renderNdjson(grid())),
    createPackedOutput('parquet', unduhPath(id, 'parquet'), dataset, judul, () => renderParquet(edition, grid())),
  ];
};

/** The values in wide form, and what its columns are. */
export function wideOutputs(edition: Edition): Output[] {
  const { atlas } = edition;
  const tabel: Tabel = {
    id: 'nilai-lebar',
    dataset: 'nilai',
    judul: 'Nilai, bentuk lebar',
    deskripsi:
      'Angka kelurahan dalam bentuk lebar: satu baris untuk satu kelurahan, dua kolom (angka dan statusnya) untuk satu indikator, periode, dan seri.',
    grid: () => createWideGrid(atlas),
  };
  return [
    createOutput('csv', unduhPath('nilai-lebar', 'csv'), 'nilai', tabel.judul, () => renderGridCsv(tabel.grid())),
    ...twinOutputs(edition, tabel),
    createOutput('csv', unduhPath('nilai-lebar-kolom', 'csv'), 'nilai', 'Arti kolom bentuk lebar', () =>
      renderGridCsv(createWideColumnGrid(atlas)),
    ),
  ];
}
