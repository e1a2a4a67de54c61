/** The real data after a round through an office: Excel in Indonesian, Word, sorting, pasting. One mistake, one galat or few. */
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parseAtlas, type Files } from '../../src/lib/model/index.ts';
import { cellsOf, explainFiles, textOf, toCsv, withCell, withFile } from './real-files.ts';

type Table = string[][];

const nilai = 'nilai.csv';
const withTable = (file: string, edit: (cells: Table) => Table): Files => withFile(file, toCsv(edit(cellsOf(file))));
const withTail = (file: string, tail: string): Files => withFile(file, textOf(file) + tail);
const withColumn = (file: string, column: string, edit: (cell: string) => string): Files =>
  withTable(file, ([header = [], ...rows]) => {
    const at = header.indexOf(column);
    return [header, ...rows.map((row) => row.with(at, edit(row[at] ?? '')))];
  });

/** Opened by a double click where the list separator is a semicolon, and saved: each line stands in the first cell. */
function pressed(file: string): Files {
  const lines = textOf(file).trimEnd().split('\n');
  const cells = lines.map((line) => line.split(';'));
  const width = Math.max(...cells.map((row) => row.length));
  const padded = cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  return withFile(file, Papa.unparse(padded, { delimiter: ';', newline: '\r\n' }));
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
/** What Excel in Indonesian makes of a cell: dates by day, months by name, a decimal comma. */
const mangle = (cell: string): string =>
  cell
    .replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1')
    .replace(/^\d{2}(\d{2})-(\d{2})$/, (_, year: string, month: string) => `${months[Number(month) - 1] ?? ''}-${year}`)
    .replace(/^(\d+)\.(\d+)$/, '$1,$2');
const excel = (file: string): Files =>
  withFile(
    file,
    `\uFEFF${Papa.unparse(
      cellsOf(file).map((row) => row.map(mangle)),
      { delimiter: ';' },
    )}\r\n`,
  );

interface Case {
  readonly files: () => Files;
  /** Galat that a person reads, at most. */
  readonly most: number;
  readonly says: readonly string[];
}

const cases: Record<string, Case> = {
  'a double click': { files: () => pressed('cerita.csv'), most: 1, says: ['cerita.csv, baris 1', 'klik ganda'] },
  'a double click on numbers': { files: () => pressed(nilai), most: 1, says: ['nilai.csv, baris 1', 'klik ganda'] },
  'Excel in Indonesian': {
    files: () => excel('peristiwa.csv'),
    most: 40,
    says: ['titik koma', 'sel "26/06/2018"', 'tulis "2018-06-26"', 'sel "Jun-18"', 'sel "63,71"', 'tulis "63.71"'],
  },
  'a column of codes as numbers': {
    files: () => withColumn(nilai, 'kode', (kode) => (kode.length === 13 ? '6,37101E+09' : kode)),
    most: 1000,
    says: ['baris 11, kolom kode', 'bentuk ilmiah'],
  },
  'capitals in the header': {
    files: () => withTable(nilai, ([header = [], ...rows]) => [header.map((name) => name.toUpperCase()), ...rows]),
    most: 1,
    says: ['nilai.csv, baris 1', 'huruf kecil'],
  },
  'another table under this name': {
    files: () => withFile('wilayah.csv', textOf('kampung.csv')),
    most: 1,
    says: ['wilayah.csv, baris 1', 'salah nama berkasnya'],
  },
  'sorted together with the header': {
    files: () => withTable(nilai, ([header = [], ...rows]) => [...rows.slice(0, 40), header, ...rows.slice(40)]),
    most: 1,
    says: ['nilai.csv, baris 41', 'Sort'],
  },
  'the codes deleted': {
    files: () => withTable('sumber.csv', (cells) => cells.map((row) => row.slice(1))),
    most: 1,
    says: ['sumber.csv, baris 1, kolom id', 'Kolom id tidak ada'],
  },
  'a row of column numbers': {
    files: () => withTable(nilai, ([header = [], ...rows]) => [header, header.map((_, at) => `(${at + 1})`), ...rows]),
    most: 1,
    says: ['nilai.csv, baris 2', 'nomor kolom'],
  },
  'a row shifted to the right': {
    files: () => withTable(nilai, (cells) => cells.with(13, ['', ...(cells[13] ?? []).slice(0, -1)])),
    most: 1,
    says: ['nilai.csv, baris 14', 'tergeser'],
  },
  'a total by its short name': { files: () => withTail(nilai, 'Jml,,,1630,,,,,\n'), most: 1, says: ['baris jumlah'] },
  'a row pasted from Word': {
    files: () => withTail('istilah.csv', 'PUS2\tPasangan\thttps://contoh.id\n'),
    most: 1,
    says: ['istilah.csv', 'sel demi sel'],
  },
  'thousands in words': {
    files: () => withCell(nilai, 11, 'nilai', '0,68 juta'),
    most: 1,
    says: ['satuan "juta"', 'Tulis "680000"'],
  },
  'an O for a zero': { files: () => withCell(nilai, 11, 'nilai', '2O'), most: 1, says: ['bukan angka', 'Tulis "20"'] },
  'a word where there is 1 or 0': {
    files: () => withCell(nilai, 11, 'nilai', 'ya'),
    most: 1,
    says: ['kata ya atau tidak', '1 bila ya, 0 bila tidak'],
  },
  'a date with the time of day': {
    files: () => withCell('peristiwa.csv', 4, 'tanggal', '26/06/2018 00.00.00'),
    most: 1,
    says: ['tulis "2018-06-26"'],
  },
  'a span of time': {
    files: () => withCell(nilai, 11, 'periode', 'Semester 1 2024'),
    most: 1,
    says: ['tulis tahunnya saja', 'catatan'],
  },
  'a plan of the year 9999': { files: () => withCell('peristiwa.csv', 2, 'tanggal', '9999'), most: 1, says: ['2100'] },
  'what a web page left': {
    files: () => withCell('cerita.csv', 2, 'ringkasan', 'Satu &amp; dua'),
    most: 1,
    says: ['kode halaman web'],
  },
  'an address without a host': {
    files: () => withCell('sumber.csv', 2, 'url', 'https://antaranews/1'),
    most: 1,
    says: ['alamat'],
  },
  'a table of a web page named .csv': {
    files: () => withFile(nilai, '<html><table><tr><td>kode</td></tr></table></html>'),
    most: 1,
    says: ['HTML'],
  },
};

describe('one mistake of an office', () => {
  test.each(Object.entries(cases))('%s', (_, { files, most, says }) => {
    const broken = files();
    const told = explainFiles(broken).filter((text) => text.startsWith('galat: '));
    expect(parseAtlas(broken).atlas).toBeNull();
    expect(told.length).toBeLessThanOrEqual(most);
    for (const word of says) expect(told.join('\n')).toContain(word);
  });
});

describe('what may be true is a warning', () => {
  test.each([
    ['ten times too many people', () => withColumn(nilai, 'nilai', (cell) => (cell === '679637' ? '6796370' : cell))],
    ['a fraction for a percentage', () => withColumn(nilai, 'nilai', (cell) => (cell === '31.75' ? '0.3175' : cell))],
  ])('%s', (_, files) => {
    const { atlas, problems } = parseAtlas(files());
    expect(atlas).not.toBeNull();
    expect(problems).toMatchObject([{ kind: 'rule/suspect', severity: 'peringatan', column: 'nilai' }]);
  });
});
