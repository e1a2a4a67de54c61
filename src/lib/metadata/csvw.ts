/** CSV on the Web (w3.org/TR/tabular-metadata): one file beside each CSV file, and one for all of them together. */
import { lastDay, type DictionaryEntry } from '../table/index.ts';
import {
  folder,
  pagesOf,
  rujukanOf,
  tableFiles,
  type MetadataContext,
  type TableDoc,
  type TableFile,
} from './context.ts';
import { columnInEnglish, tableInEnglish } from './inggris.ts';
import { lisensiBerkas } from './lisensi.ts';
import { compilerOf, describe, keywordsOf, summaryOf, titleOf } from './names.ts';

/** Descriptions of form need no size and no hash. */
type Metadata = Pick<MetadataContext, 'atlas' | 'situs' | 'berkas' | 'tabelLain'>;

/** Where a program that follows the specification looks for what describes one CSV file. */
export const csvwPath = (csv: string): string => `${csv}-metadata.json`;
/** Where it looks for what describes all CSV files of a folder. */
export const csvwGroupPath = `${folder}csv-metadata.json`;

const context = ['http://www.w3.org/ns/csvw', { '@language': 'id' }];

interface Words {
  readonly id: string;
  readonly en: string | null;
}

/** A text in Indonesian and, where there is one, in English. */
const inLanguages = ({ id, en }: Words): object[] => [
  { '@value': id, '@language': 'id' },
  ...(en === null ? [] : [{ '@value': en, '@language': 'en' }]),
];

const escapeWord = (word: string): string => word.replaceAll(/[\\^$*+?.()|[\]{}]/gu, '\\$&');

function datatypeOf({ tipe, pilihan, aturan }: DictionaryEntry): string | object {
  switch (tipe) {
    case 'angka':
      return {
        base: aturan.bulat === true ? 'integer' : 'decimal',
        ...(aturan.min !== undefined && { minimum: aturan.min }),
        ...(aturan.max !== undefined && { maximum: aturan.max }),
      };
    case 'ya/tidak':
      return { base: 'boolean', format: 'ya|tidak' };
    case 'pilihan':
      return { base: 'string', format: `^(${(pilihan ?? []).map(escapeWord).join('|')})$` };
    case 'url':
      return 'anyURI';
    case 'tanggal lengkap':
      return { base: 'date', format: 'yyyy-MM-dd' };
    case 'tanggal':
    case 'kode':
    case 'daftar':
    case 'teks':
      return aturan.pola === undefined ? 'string' : { base: 'string', format: aturan.pola };
  }
}

function createColumn(atlas: Metadata['atlas'], table: TableDoc, entry: DictionaryEntry): object {
  const { nama, judul, deskripsi, wajib, tipe } = entry;
  const english = columnInEnglish(atlas, table, nama);
  return {
    name: nama,
    // The first title is the one in the header of the file.
    titles: { id: [nama, judul], ...(english !== null && { en: [english.judul] }) },
    'dc:description': inLanguages({ id: deskripsi, en: english?.deskripsi ?? null }),
    datatype: datatypeOf(entry),
    required: wajib,
    ...(tipe === 'daftar' && { separator: ';' }),
  };
}

/** Only to tables that stand in the same group: the specification knows no reference to elsewhere. */
const foreignKeysOf = (table: TableDoc, files: readonly TableFile[]) =>
  rujukanOf(table).flatMap(({ column, to, key }) => {
    const target = files.find((file) => file.table.id === to);
    const resource = target?.output.path.slice(folder.length);
    return resource === undefined ? [] : [{ columnReference: column, reference: { resource, columnReference: key } }];
  });

const keywordTerms = (atlas: Metadata['atlas']): object[] =>
  Object.entries(keywordsOf(atlas)).flatMap(([language, words]) =>
    words.map((word) => ({ '@value': word, '@language': language })),
  );

function createTable(metadata: Metadata, { table, output }: TableFile, group: readonly TableFile[]) {
  const { atlas, situs } = metadata;
  const foreignKeys = foreignKeysOf(table, group);
  const english = tableInEnglish(table);
  const [lisensi] = lisensiBerkas(output, { atlas, lisensi: situs.lisensi });
  return {
    url: output.path.slice(folder.length),
    'dc:title': inLanguages({ id: table.judul, en: english?.judul ?? null }),
    'dc:description': inLanguages({
      id: describe(atlas, 'id', table.deskripsi),
      en: english && describe(atlas, 'en', english.deskripsi),
    }),
    'dc:license': { '@id': lisensi.url },
    'dc:publisher': compilerOf(atlas),
    'dc:modified': { '@value': lastDay(atlas.rilis.tanggal), '@type': 'xsd:date' },
    'dcat:keyword': keywordTerms(atlas),
    dialect: { encoding: 'utf-8', delimiter: ',', header: true, headerRowCount: 1, quoteChar: '"', doubleQuote: true },
    tableSchema: {
      columns: table.kolom.map((entry) => createColumn(atlas, table, entry)),
      ...(table.key.length > 0 && { primaryKey: [...table.key] }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

/** What describes one CSV file. References to other files stand in the group only. */
export const createCsvw = (metadata: Metadata, file: TableFile): object => ({
  '@context': context,
  ...createTable(metadata, file, [file]),
});

/** What describes all CSV files, with the references between them. */
export function createCsvwGroup(metadata: Metadata): object {
  const { atlas } = metadata;
  const files = tableFiles(metadata);
  return {
    '@context': context,
    'dc:title': inLanguages({ id: titleOf(atlas, 'id'), en: titleOf(atlas, 'en') }),
    'dc:description': inLanguages({ id: summaryOf(atlas, 'id'), en: summaryOf(atlas, 'en') }),
    'dc:source': { '@id': pagesOf(metadata).data },
    tables: files.map((file) => createTable(metadata, file, files)),
  };
}
