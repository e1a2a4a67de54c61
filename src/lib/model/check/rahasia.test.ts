/** What suppliers are told about numbers that point at people. */
import { describe, expect, test } from 'vitest';
import { findSmallGroup } from '../rahasia/index.ts';
import { createCity, kodeAt } from '../../stats/city.test-support.ts';

const kasus = {
  id: 'kasus',
  nama: 'Kasus uji',
  satuan: 'anak',
  desimal: '0',
  definisi: 'Banyaknya kasus.',
  tingkat: 'kelurahan;kota',
  sensitif: 'ya',
};
const refuse = (more: Record<string, string>, indikator: Record<string, string> = kasus) => {
  const row = { kode: kodeAt(0, 4), indikator: 'kasus', periode: '2021', ...more };
  return () => createCity({ indikator: [indikator], nilai: [row] });
};

describe('nilai.csv', () => {
  test.each(['1', '4'])(
    'with a sensitive count of %s below the city stops the build, and does not repeat it',
    (nilai) => {
      expect(refuse({ nilai })).toThrow(/Hitungan orang 1–4 pada indikator sensitif/);
      expect(refuse({ nilai })).not.toThrow(/"cell"/);
    },
  );

  test.each([
    ['zero', { nilai: '0' }],
    ['a withheld cell', { nilai: '', status: 'dirahasiakan' }],
    ['a small count of the whole city', { nilai: '3', kode: '63.71' }],
    ['a count from 5 to 9, which the gate withholds', { nilai: '5' }],
  ])('may hold %s', (_, more) => {
    expect(refuse(more)).not.toThrow();
  });

  test('may hold a small count of what is not sensitive', () => {
    expect(refuse({ nilai: '3' }, { ...kasus, sensitif: 'tidak' })).not.toThrow();
  });

  test('must say why a number is missing', () => {
    expect(refuse({ nilai: '' })).toThrow(/Nilainya kosong, tanpa keterangan sebabnya/);
  });

  test('must not hold a number and the reason why there is none', () => {
    expect(refuse({ nilai: '12', status: 'dirahasiakan' })).toThrow(/padahal nilainya terisi/);
  });
});

describe('a fact about few people', () => {
  test.each([
    ['Dari 10 anak stunting di RT 5, sebagian naik berat badan.', 'Dari 10 anak', true],
    ['Tiga anak stunting mendapat telur.', 'Tiga anak', true],
    ['Bantuan bagi delapan anak stunting.', 'delapan anak', false],
    ['Ada 2 dari 7 balita yang gizinya membaik.', '2 dari 7 balita', true],
    ['Enam lansia sakit di Gang Melati.', 'Enam lansia', true],
  ])('is found: %s', (text, kata, dikenali) => {
    expect(findSmallGroup(text)).toEqual({ kata, dikenali });
  });

  test.each([
    'Tercatat 117 anak stunting di 26 RT.',
    'Delapan anak bermain egrang di RT 13.',
    'Timbangan baru untuk posyandu; anak stunting dipantau.',
    'Dari 10 anak stunting yang dipantau, sebagian naik berat badan.',
    'Anak berumur 2 tahun ke atas diperiksa gizinya.',
  ])('is not seen in: %s', (text) => {
    expect(findSmallGroup(text)).toBeNull();
  });
});
