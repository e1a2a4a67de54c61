/**
 * Where every published cell comes from: file and row of the source, and the functions it went through. One entry for
 * each table says the functions by column and the row of the source by key; one for each table that is put together
 * (`gabungan`) says both for each of its rows; rules (`aturan`) lead from a twin or a part to its table; and what is
 * worked out from many rows has its files and functions (`turunan`). Together they reach every cell of every file.
 */
import { datasetIds, datasetOf, type DatasetId } from '../model/index.ts';
import { createDictionary, encodeRow, type Columns, type DictionaryEntry, type RowOf } from '../table/index.ts';
import { createHead, type Edition } from './edition.ts';
import { unduhPath } from './file-path.ts';
import { renderJson } from './json.ts';
import { aturanApi } from './lineage-api.ts';
import { aturanTabel, type Aturan } from './lineage-aturan.ts';
import { createGabungan } from './lineage-gabungan.ts';
import { kepala } from './lineage-tentang.ts';
import { turunan } from './lineage-turunan.ts';
import { createOutput, type Output } from './output.ts';

type CellType = DictionaryEntry['tipe'];

export const lineagePath = 'unduh/terbaru/lineage.json';

/** Reads the text of a cell, and writes it. */
const codecOf: Readonly<Record<CellType, string>> = {
  teks: 'lib/table/cells.ts#teks',
  angka: 'lib/table/number.ts#angka',
  tanggal: 'lib/table/date.ts#tanggal',
  'tanggal lengkap': 'lib/table/hari.ts#hari',
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

/**
 * Where a file of today, or files by a name with "*", stand in the place that is spoken of; null when they do not.
 * @param pola below the root of the site: "unduh/terbaru/nilai.csv"
 */
export type Tempat = (pola: string) => string | null;

/** Entries about files that are there, under the names that they have there. */
const inPlace = <Entry extends { readonly berkas: string }>(all: readonly Entry[], tempat: Tempat): Entry[] =>
  all.flatMap((entry) => {
    const berkas = tempat(entry.berkas);
    return berkas === null ? [] : [{ ...entry, berkas }];
  });

const severalInPlace = <Entry extends { readonly berkas: readonly string[] }>(
  all: readonly Entry[],
  tempat: Tempat,
): Entry[] =>
  all
    .map((entry) => ({ ...entry, berkas: entry.berkas.map(tempat).filter((one) => one !== null) }))
    .filter(({ berkas }) => berkas.length > 0);

const rulesInPlace = (all: readonly Aturan[], tempat: Tempat): Aturan[] =>
  severalInPlace(all, tempat).flatMap((aturan) => {
    const seperti = tempat(aturan.seperti);
    return seperti === null ? [] : [{ ...aturan, seperti }];
  });

/** The tables that are there, by their ids. */
const byId = <Entry extends { readonly berkas: string }>(all: readonly (readonly [string, Entry])[], tempat: Tempat) =>
  Object.fromEntries(all.flatMap(([id, entry]) => inPlace([entry], tempat).map((one) => [id, one] as const)));

/**
 * The map of all cells as plain data.
 * @param tempat where the files stand; as they are published now, unless said otherwise
 */
export const createLineage = (edition: Edition, tempat: Tempat = (pola) => pola) => ({
  tabel: byId(
    datasetIds.map((id) => [id, createTable(edition, id)]),
    tempat,
  ),
  gabungan: byId(Object.entries(createGabungan(edition.atlas)), tempat),
  aturan: rulesInPlace([...aturanTabel, ...aturanApi], tempat),
  turunan: inPlace(turunan, tempat),
  kepala: severalInPlace(kepala, tempat),
});

/** The map of all cells for programs. @param tempat as for `createLineage` */
export const lineageOutput = (edition: Edition, tempat?: Tempat): Output =>
  createOutput('json', lineagePath, null, 'Asal-usul angka dan fakta', () =>
    renderJson({ ...createHead(edition), data: createLineage(edition, tempat) }),
  );
