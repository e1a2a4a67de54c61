/** Table Schema of Data Package v2 (datapackage.org/standard/table-schema/) from the declaration of a dataset. */
import { datasetIds } from '../model/index.ts';
import type { DictionaryEntry } from '../table/index.ts';
import { categoriesOf } from './category.ts';
import { rujukanOf, type TableDoc } from './context.ts';

/** What an empty cell means; it never means zero. A column of a dataset says itself whether something is missing then. */
const kosong = 'tidak diketahui, tidak ada, atau tidak berlaku; bukan nol';
const kosongCelah = 'tidak diketahui atau tidak disebut sumber; bukan nol';
const kosongWajar = 'tidak disebut, tidak ada, atau tidak berlaku; bukan nol';
const kosongNilai = 'tidak ada angka; sebabnya ada di kolom status; bukan nol';
const tanpaStatus = 'ada angkanya di kolom nilai';

/** The specification takes patterns of XML Schema, which always match the whole text and know no anchors. */
const wholeText = (pattern: string): string => pattern.replace(/^\^/u, '').replace(/\$$/u, '');

function typeOf({ tipe, aturan }: DictionaryEntry): object {
  switch (tipe) {
    case 'angka':
      return { type: aturan.bulat === true ? 'integer' : 'number' };
    case 'ya/tidak':
      return { type: 'boolean', trueValues: ['ya'], falseValues: ['tidak'] };
    case 'daftar':
      return { type: 'list', delimiter: ';', itemType: 'string' };
    case 'url':
      return { type: 'string', format: 'uri' };
    case 'tanggal lengkap':
      return { type: 'date' };
    // Another date may be a year or a month only, so it is no `date` of the specification; codes are never numbers.
    case 'tanggal':
    case 'kode':
    case 'pilihan':
    case 'teks':
      return { type: 'string' };
  }
}

function constraintsOf(table: TableDoc, { nama, tipe, wajib, pilihan, aturan }: DictionaryEntry): object {
  return {
    required: wajib,
    ...(table.key.length === 1 && table.key[0] === nama && { unique: true }),
    ...(aturan.pola !== undefined && tipe !== 'tanggal lengkap' && { pattern: wholeText(aturan.pola) }),
    ...(aturan.min !== undefined && { minimum: aturan.min }),
    ...(aturan.max !== undefined && { maximum: aturan.max }),
    ...(tipe === 'pilihan' && { enum: pilihan }),
  };
}

function missingOf(table: TableDoc, { nama, celah }: DictionaryEntry): string {
  const isDataset = datasetIds.some((id) => id === table.id);
  const umum = celah !== undefined ? kosongCelah : isDataset ? kosongWajar : kosong;
  if (table.id !== 'nilai') return umum;
  return nama === 'nilai' ? kosongNilai : nama === 'status' ? tanpaStatus : umum;
}

function createField(table: TableDoc, entry: DictionaryEntry) {
  const { nama, judul, deskripsi, contoh, tipe, wajib } = entry;
  return {
    name: nama,
    title: judul,
    ...typeOf(entry),
    description: deskripsi,
    ...(contoh !== '' && { example: contoh }),
    constraints: constraintsOf(table, entry),
    ...(tipe === 'pilihan' && categoriesOf(table.id, entry)),
    ...(!wajib && { missingValues: [{ value: '', label: missingOf(table, entry) }] }),
  };
}

/** A key whose columns are never empty names a row; one with a column that may be empty only tells rows apart. */
function keysOf(table: TableDoc): object {
  const { key, kolom } = table;
  if (key.length === 0) return {};
  const certain = kolom.every(({ nama, wajib }) => wajib || !key.includes(nama));
  return certain ? { primaryKey: key } : { uniqueKeys: [key] };
}

/** Columns that name a row of another table; one that names its own table leaves out the resource. */
const foreignKeysOf = (table: TableDoc) =>
  rujukanOf(table).map(({ column, to, key }) => ({
    fields: [column],
    reference: { ...(to !== table.id && { resource: to }), fields: [key] },
  }));

/** The schema of one CSV file: columns in their order, keys, references, and what an empty cell means. */
export function createTableSchema(table: TableDoc) {
  const foreignKeys = foreignKeysOf(table);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.kolom.map((entry) => createField(table, entry)),
    missingValues: [{ value: '', label: kosong }],
    ...keysOf(table),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}
