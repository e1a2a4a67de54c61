/** The columns of a dataset as cells of the table in data/README.md. */
import { createDictionary, type Columns, type Dataset, type DictionaryEntry } from '../../src/lib/table/index.ts';

const columnTableHead = ['Kolom', 'Isi', 'Bentuk', 'Wajib', 'Contoh'];

/** "pilihan: `survei`, `sensus`" for a column of words, otherwise the type alone. */
const describeForm = ({ tipe, pilihan }: DictionaryEntry): string =>
  pilihan === null ? tipe : `${tipe}: ${pilihan.map((word) => `\`${word}\``).join(', ')}`;

export const createColumnTable = (dataset: Dataset<Columns>): string[][] => [
  columnTableHead,
  ...createDictionary(dataset).map((entry) => [
    `\`${entry.nama}\``,
    entry.deskripsi,
    describeForm(entry),
    entry.wajib ? 'ya' : 'tidak',
    `\`${entry.contoh}\``,
  ]),
];

export const renderTableRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row, at) => `| ${row.join(' | ')} |${at === 0 ? `\n|${row.map(() => ' --- ').join('|')}|` : ''}`)
    .join('\n');
