/**
 * Where every published cell comes from: file and row of the source, and the functions it went through. One entry for
 * each table says the functions by column and the row of the source by key; together they name every cell.
 */
import { datasetIds, datasetOf, type DatasetId } from '../model/index.ts';
import { createDictionary, encodeRow, type Columns, type DictionaryEntry, type RowOf } from '../table/index.ts';
import { createHead, type Edition } from './edition.ts';
import { unduhPath } from './file-path.ts';
import { renderJson } from './json.ts';
import { turunan } from './lineage-turunan.ts';
import { createOutput, type Output } from './output.ts';

type CellType = DictionaryEntry['tipe'];

export const lineagePath = 'unduh/terbaru/lineage.json';

/** Reads the text of a cell, and writes it. */
const codecOf: Readonly<Record<CellType, string>> = {
  teks: 'lib/table/cells.ts#teks',
  angka: 'lib/table/number.ts#angka',
  tanggal: 'lib/table/date.ts#tanggal',
  kode: 'lib/table/cells.ts#kode',
  pilihan: 'lib/table/cells.ts#pilihan',
  daftar: 'lib/table/cells.ts#daftar',
  'ya/tidak': 'lib/table/cells.ts#yaTidak',
  url: 'lib/table/cells.ts#url',
};

/** Columns that disclosure control may empty, or fill with the reason. */
const released: ReadonlySet<string> = new Set(['nilai', 'catatan', 'publikasi_resmi', 'status']);

const functionsOf = (id: DatasetId, nama: string, tipe: CellType): string[] => [
  'lib/table/parse.ts#parseTable',
  codecOf[tipe],
  'lib/model/create-atlas.ts#parseAtlas',
  ...(id === 'nilai' && released.has(nama) ? ['lib/model/rahasia/release.ts#releaseTables'] : []),
  'lib/table/render.ts#encodeRow',
];

function createTable({ atlas }: Edition, id: DatasetId) {
  const dataset = datasetOf(id);
  const { rows, places } = atlas.tables[id];
  const names = Object.keys(dataset.columns);
  const keys = dataset.key.map((kolom) => names.indexOf(kolom));
  return {
    dataset: id,
    berkas: unduhPath(id, 'csv'),
    sumber: `data/${dataset.file}`,
    kunci: dataset.key,
    kolom: Object.fromEntries(createDictionary(dataset).map(({ nama, tipe }) => [nama, functionsOf(id, nama, tipe)])),
    // The row of the source as a spreadsheet numbers it, then the texts of the key.
    baris: (rows as readonly RowOf<Columns>[]).map((row, at) => {
      const cells = encodeRow(dataset, row);
      return [places[at] ?? null, ...keys.map((kolom) => cells[kolom] ?? '')];
    }),
  };
}

/** The map of all cells as plain data. */
export const createLineage = (edition: Edition) => ({
  tabel: Object.fromEntries(datasetIds.map((id) => [id, createTable(edition, id)])),
  turunan,
});

/** The map of all cells for programs. */
export const lineageOutput = (edition: Edition): Output =>
  createOutput('json', lineagePath, null, 'Asal-usul angka dan fakta', () =>
    renderJson({ ...createHead(edition), data: createLineage(edition) }),
  );
