import { describe, expect, test } from 'vitest';
import {
  absentable,
  angka,
  column,
  conditional,
  defineDataset,
  optional,
  parseTable,
  pilihan,
  renderTable,
  teks,
} from './index.ts';

const doc = { judul: 'Judul', deskripsi: 'Deskripsi.', contoh: 'contoh' };
const dataset = defineDataset({
  id: 'uji',
  judul: 'Uji',
  deskripsi: 'Uji.',
  title: 'Test',
  description: 'Test.',
  key: ['nama'],
  columns: {
    nama: column(doc, teks()),
    nilai: column(doc, conditional(angka())),
    status: column(doc, absentable(optional(pilihan(['rahasia'])))),
  },
});
const parse = (text: string) => parseTable(dataset, new TextEncoder().encode(text));
const kinds = (text: string) => parse(text).problems.map(({ kind, column: name }) => `${kind} ${name ?? ''}`.trim());

describe('a column that a file may do without', () => {
  test('is empty in every row of a file that does not have it', () => {
    const { rows, problems } = parse('nama,nilai\na,1\nb,2\n');
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { nama: 'a', nilai: 1, status: null },
      { nama: 'b', nilai: 2, status: null },
    ]);
  });

  test('is read, written and read back where a file has it', () => {
    const { rows, problems } = parse('nama,nilai,status\na,,rahasia\n');
    expect(problems).toEqual([]);
    expect(rows).toEqual([{ nama: 'a', nilai: null, status: 'rahasia' }]);
    expect(parse(renderTable(dataset, rows)).rows).toEqual(rows);
  });

  test.each([
    ['a word that is none of its own', 'nama,nilai,status\na,1,entah\n', ['cell/choice status']],
    ['a name that is nearly its own', 'nama,nilai,statuss\na,1,\n', ['header/misspelt statuss']],
    ['two of it', 'nama,nilai,status,status\na,1,,\n', ['header/doubled status']],
    ['another column missing', 'nama,status\na,\n', ['header/missing nilai']],
  ])('is still checked: %s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

test('a word for "unknown" in a cell that is empty only for a reason means that the row should go', () => {
  expect(parse('nama,nilai\na,-\n').problems).toMatchObject([{ kind: 'cell/placeholder', wajib: true }]);
});
