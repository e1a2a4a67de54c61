import { describe, expect, test } from 'vitest';
import { formatMessage } from '../../table/index.ts';
import { decideNilai } from '../rahasia/index.ts';
import { checkBocor } from './bocor.ts';
import { createTables } from './tabel.test-support.ts';

type Given = Parameters<typeof createTables>[0];

const indikator = [
  { id: 'kasus', nama: 'Anak stunting tercatat' },
  { id: 'bagian', nama: 'Prevalensi stunting', satuan: 'persen', desimal: '2', pembilang: 'kasus' },
];
/** Gadang has 28, which hides the 7 of Mawar in the total of the kota. */
const partner = [
  { indikator: 'kasus', nilai: '28' },
  { indikator: 'bagian', nilai: '4.93' },
  { indikator: 'kasus', nilai: '7', kode: '63.71.01.1002' },
  { indikator: 'kasus', nilai: '35', kode: '63.71' },
];
const emptied = [
  { indikator: 'kasus', nilai: '', status: 'dirahasiakan' },
  { indikator: 'bagian', nilai: '', status: 'dirahasiakan' },
];

const foundIn = (given: Given, nilai: Given['nilai'] = partner): string[] => {
  const tables = createTables({ indikator, nilai, ...given });
  return checkBocor(tables, decideNilai(tables)).map(
    ({ file, row, column, severity }) => `${severity} ${file}:${row ?? 0} ${column ?? ''}`,
  );
};
const fact = (ringkasan: string, kode = '63.71.01.1001') => ({ cerita: [{ ringkasan, kode }] });

describe('a number that is withheld stands in no text about its place', () => {
  test.each([
    'Daftar prioritas stunting mencatat 28 anak di Gadang.',
    'Ada dua puluh delapan anak stunting.',
    'Prevalensinya 4,93 persen.',
    'Prevalensinya 4.93%.',
    'Stunting: 28 kasus.',
  ])('%s', (text) => {
    expect(foundIn(fact(text))).toEqual(['galat cerita.csv:2 ringkasan']);
  });

  test('an event and a note beside another number are such texts', () => {
    expect(foundIn({ peristiwa: [{ ringkasan: 'Kunjungan ke 28 anak stunting.' }] })).toEqual([
      'galat peristiwa.csv:2 ringkasan',
    ]);
    const note = { indikator: 'kasus', nilai: '40', periode: '2021', catatan: 'Kasus stunting turun ke 28 anak.' };
    expect(foundIn({}, [...partner, note])).toEqual(['galat nilai.csv:6 catatan']);
  });

  test('a text of another place that names this one is', () => {
    expect(foundIn(fact('Stunting Mawar lebih sedikit daripada di Gadang (28).', '63.71.01.1002'))).toEqual([
      'galat cerita.csv:2 ringkasan',
    ]);
  });

  test('says where, and does not repeat the number', () => {
    const tables = createTables({ indikator, nilai: partner, ...fact('Ada 28 anak stunting.') });
    const [problem] = checkBocor(tables, decideNilai(tables));
    if (problem === undefined) throw new Error('it must be found');
    const text = Object.values(formatMessage(problem)).join(' ');
    expect(text).toContain('angka Gadang yang dirahasiakan situs (nilai.csv baris 2)');
    expect(JSON.stringify(problem)).not.toContain('28');
  });

  test.each([
    ['another number', fact('Ada 29 anak stunting.')],
    ['the same number of something else', fact('Stunting: 28 rumah, RT 28, 28 Desember 2023.')],
    ['the same number about another matter', { cerita: [{ ringkasan: 'Ada 28 anak bermain.', tema: 'ekonomi' }] }],
    ['the same number of another place', fact('Ada 28 anak stunting.', '63.71.01.1002')],
  ])('%s is none', (_, given) => {
    expect(foundIn(given)).toEqual([]);
  });

  test('the note of the withheld row itself is none: it goes with its number', () => {
    const [own, ...rest] = partner;
    expect(foundIn({}, [{ ...own, indikator: 'kasus', catatan: '28 anak stunting.' }, ...rest])).toEqual([]);
  });

  test('nothing is found where nothing is withheld', () => {
    expect(foundIn(fact('Ada 28 anak stunting.'), [{ indikator: 'kasus', nilai: '28' }])).toEqual([]);
  });
});

describe('where the file has emptied its number, a person has to compare', () => {
  test.each(['Daftar mencatat 28 anak stunting.', 'Stunting di sana 4,93 persen.', 'Ada dua belas kasus stunting.'])(
    '%s',
    (text) => {
      expect(foundIn(fact(text), emptied)).toEqual(['peringatan cerita.csv:2 ringkasan']);
    },
  );

  test.each(['Stunting dibahas di 12 RT.', 'Ada anak stunting.'])('but not with: %s', (text) => {
    expect(foundIn(fact(text), emptied)).toEqual([]);
  });

  test('and not where the text is about another place', () => {
    expect(foundIn(fact('Daftar mencatat 28 anak stunting.', '63.71.01.1002'), emptied)).toEqual([]);
  });
});
