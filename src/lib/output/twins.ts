/** The formats of one table beside its CSV and JSON, all written from the same grid. */
import type { Atlas } from '../model/index.ts';
import { createHead, type Edition } from './edition.ts';
import { unduhPath, type TabelTurunan } from './file-path.ts';
import { renderExcelCsv, renderGridCsv, renderGridJson, renderNdjson } from './grid.ts';
import { createStatusGrid } from './kampung-status.ts';
import type { Tabel } from './lembar-tabel.ts';
import { createOutput, createPackedOutput, type Output } from './output.ts';
import { renderParquet } from './parquet.ts';
import { sumberOfStatus, sumberOfWide } from './sumber-grid.ts';
import { createWideColumnGrid, createWideGrid } from './wide.ts';
import { renderTabelXlsx } from './workbook.ts';

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

/** A table that is made of datasets. */
export type Turunan = Tabel & { readonly id: TabelTurunan };

/** Tables for people that are made of datasets: the status of every kampung, and the values in wide form. */
export const tabelTurunan = (atlas: Atlas): Turunan[] => [
  {
    id: 'kampung-status',
    dataset: 'kampung',
    judul: 'Status Kampung KB',
    deskripsi:
      'Satu baris untuk setiap kelurahan: nama, kecamatan, status Kampung KB-nya pada dua hari, dan bukti paling awal dengan sumbernya. Diturunkan dari tabel peristiwa.',
    grid: () => createStatusGrid(atlas),
    sumber: () => sumberOfStatus(atlas),
  },
  {
    id: 'nilai-lebar',
    dataset: 'nilai',
    judul: 'Nilai, bentuk lebar',
    deskripsi:
      'Angka kelurahan dalam bentuk lebar: satu baris untuk satu kelurahan, dua kolom (angka dan statusnya) untuk satu indikator, periode, dan seri.',
    grid: () => createWideGrid(atlas),
    sumber: () => sumberOfWide(atlas),
  },
];

/** These tables in every format, and what the columns of the wide form are. */
export function turunanOutputs(edition: Edition): Output[] {
  const { atlas } = edition;
  return [
    ...tabelTurunan(atlas).flatMap((tabel) => {
      const { id, dataset, judul, grid } = tabel;
      return [
        createOutput('csv', unduhPath(id, 'csv'), dataset, judul, () => renderGridCsv(grid())),
        createOutput('json', unduhPath(id, 'json'), dataset, judul, () => renderGridJson(createHead(edition), grid())),
        ...twinOutputs(edition, tabel),
      ];
    }),
    createOutput('csv', unduhPath('nilai-lebar-kolom', 'csv'), 'nilai', 'Arti kolom bentuk lebar', () =>
      renderGridCsv(createWideColumnGrid(atlas)),
    ),
  ];
}
