/** What is told of codes, units, series and words of the real data that are written in another way. */
import { describe, expect, test } from 'vitest';
import { parseAtlas, type Files } from '../../src/lib/model/index.ts';
import { cellsOf, explainFiles, withCell, withText } from './real-files.ts';

const rowOf = (file: string, text: string): number =>
  cellsOf(file).findIndex((cells) => cells.join().includes(text)) + 1;
const only = (files: Files): string => {
  const told = explainFiles(files);
  expect(told).toHaveLength(1);
  return told.join();
};

describe('a code in another form is told with one that exists', () => {
  test.each([
    ['kode', 'Mantuil', '63.71.01.1001'],
    ['kode', 'kelayan-selatan', '63.71.01.1002'],
    ['kode', '6371011001', '63.71.01.1001'],
    ['indikator', 'Jumlah penduduk', 'jumlah_jiwa'],
    ['indikator', 'JUMLAH_RT', 'jumlah_rt'],
    [
      'sumber',
      'https://antaranews.com/berita/2440205/pemkot-banjarmasin-beri-keistimewaan-bayi-lahir-di-kampung-kb',
      'antara-2440205',
    ],
    ['sumber', 'Antara 2440205', 'antara-2440205'],
  ])('%s %j is %s', (column, text, code) => {
    expect(only(withCell('nilai.csv', 12, column, text))).toContain(`Bila ini maksudnya, tulis "${code}".`);
  });

  test.each([
    ['kode', 'Kampung Baru', 'Salin kode wilayah dari wilayah.csv'],
    ['sumber', 'antara-2440205;antara-kalsel-185342', 'Salin id sumber dari sumber.csv'],
    ['sumber', 'https://contoh.id/berita/1', 'Salin id sumber dari sumber.csv'],
  ])('%s %j is none that is known, and none is made up', (column, text, cure) => {
    const told = only(withCell('nilai.csv', 12, column, text));
    expect(told).toContain(cure);
    expect(told).not.toContain('tulis "');
  });

  test('a code that lost its form does not make other tables look wrong', () => {
    expect(only(withCell('kampung.csv', 2, 'kode', '63.71.01'))).toContain('kampung.csv, baris 2, kolom kode');
    expect(only(withCell('sumber.csv', 3, 'id', '?'))).toContain('sumber.csv, baris 3, kolom id');
  });
});

describe('one word, one spelling', () => {
  test.each([
    ['cerita.csv', 2, 'tema', 'Lingkungan;kesehatan', 'lingkungan'],
    ['indikator.csv', 3, 'topik', 'Stunting', 'stunting'],
    ['indikator.csv', 3, 'satuan', 'Jiwa', 'jiwa'],
    ['instrumen.csv', 4, 'seri', 'ssgi', 'SSGI'],
    ['istilah.csv', 4, 'istilah', 'kampung kb', 'Kampung KB'],
  ])('%s, row %d, %s %j', (file, row, column, text, usual) => {
    const told = explainFiles(withCell(file, row, column, text)).join('\n\n');
    expect(told).toContain(`galat: ${file}, baris ${row}, kolom ${column}`);
    expect(told).toContain(`Tulis "${usual}" di semua baris`);
  });
});

describe('units and series', () => {
  test.each(['%', 'Persen', 'persentase'])('the unit %j is persen', (satuan) => {
    const row = rowOf('indikator.csv', 'prevalensi_stunting_survei');
    expect(explainFiles(withCell('indikator.csv', row, 'satuan', satuan)).join()).toContain('Tulis "persen".');
  });

  test('a series is of one kind', () => {
    const row = rowOf('instrumen.csv', 'SSGI 2022');
    expect(only(withCell('instrumen.csv', row, 'jenis', 'register'))).toContain('Seri "SSGI" berjenis survei di baris');
  });
});

describe('one mistake is one message', () => {
  test.each<[string, () => Files, string]>([
    [
      'a kampung that stands twice',
      () => withText('kampung.csv', '63.71.01.1002,', '63.71.01.1001,mantuil,,,,,,,,\n63.71.01.1002,'),
      'kampung.csv, baris 3',
    ],
    ['a page name that stands twice', () => withCell('wilayah.csv', 10, 'slug', 'pekauman'), 'wilayah.csv, baris 12'],
    [
      'a kelurahan called a kecamatan',
      () => withCell('wilayah.csv', 10, 'jenis', 'kecamatan'),
      'wilayah.csv, baris 10, kolom kode',
    ],
    ['the codes of all kampung deleted', () => withText('kampung.csv', 'kode,slug', 'x,slug'), 'kampung.csv, baris 1'],
  ])('%s', (_, files, place) => {
    const told = explainFiles(files());
    expect(told.filter((text) => !text.includes(place))).toEqual([]);
    expect(told.length).toBeLessThanOrEqual(2);
    expect(parseAtlas(files()).atlas).toBeNull();
  });
});
