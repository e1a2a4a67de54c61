import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankNama } from './rank-nama.ts';

const names = [
  'Mantuil',
  'Kelayan Barat',
  'Kelayan Selatan',
  'Pemurus Dalam',
  'Pengambangan',
  'Sungai Bilu',
  'Sungai Andai',
  'Telaga Biru',
  'Telawang',
  'Kertak Baru Ilir',
  'Kertak Baru Ulu',
  'Kuin Utara',
  'Kuin Selatan',
  'Antasan Kecil Timur',
  'Alalak Utara',
  'Banjarmasin Utara',
  'Banjarmasin Barat',
].map((nama) => ({ nama }));

const find = (query: string, most = 8) => rankNama(query, names, most).map(({ nama }) => nama);

describe('rankNama', () => {
  it.each([
    ['the name itself', 'Mantuil', 'Mantuil'],
    ['capital letters', 'MANTUIL', 'Mantuil'],
    ['spaces that are missing', 'sungaibilu', 'Sungai Bilu'],
    ['spaces that are missing, at the end of a name', 'kuinutara', 'Kuin Utara'],
    ['spaces too many', '  kuin   utara ', 'Kuin Utara'],
    ['a hyphen for a space', 'kertak-baru-ulu', 'Kertak Baru Ulu'],
    ['a letter that is missing', 'telga biru', 'Telaga Biru'],
    ['a letter too many', 'telagaa biru', 'Telaga Biru'],
    ['two letters exchanged', 'matnuil', 'Mantuil'],
    ['a wrong letter while the name is not yet whole', 'pengamp', 'Pengambangan'],
    ['a letter wrong and the space missing', 'sungeibilu', 'Sungai Bilu'],
    ['a wrong letter in a later word', 'andei', 'Sungai Andai'],
    ['words in another order', 'bilu sungai', 'Sungai Bilu'],
    ['beginnings of words', 'ker il', 'Kertak Baru Ilir'],
    ['an accent', 'Mantüil', 'Mantuil'],
    ['the kind of the place before it', 'Kel. Mantuil', 'Mantuil'],
    ['the kind of the place before it, written out', 'kecamatan banjarmasin barat', 'Banjarmasin Barat'],
  ])('forgives or understands %s: "%s"', (_what, query, expected) => {
    expect(find(query)[0]).toBe(expected);
  });

  it('puts the beginning of a name before the beginning of a word, and that before a part', () => {
    const some = ['Sungai Baru', 'Baru', 'Pembaruan', 'Barulah'].map((nama) => ({ nama }));
    expect(rankNama('baru', some, 9).map(({ nama }) => nama)).toEqual(['Baru', 'Barulah', 'Sungai Baru', 'Pembaruan']);
  });

  it('orders equals by alphabet', () => {
    expect(find('utara')).toEqual(['Alalak Utara', 'Banjarmasin Utara', 'Kuin Utara']);
  });

  it('makes no guesses as long as something fits as it was typed', () => {
    expect(find('kelayan')).toEqual(['Kelayan Barat', 'Kelayan Selatan']);
  });

  it('the kind of a place is no kind when nothing follows: "kel" still finds Kelayan', () => {
    expect(find('kel')).toEqual(['Kelayan Barat', 'Kelayan Selatan']);
  });

  it('the kind of a place may be part of its name', () => {
    const places = ['Contoh 1', 'Kecamatan Contoh 1'].map((nama) => ({ nama }));
    expect(rankNama('kecamatan contoh 1', places, 9)[0]?.nama).toBe('Kecamatan Contoh 1');
    expect(rankNama('kecamatan con', places, 9).map(({ nama }) => nama)).toContain('Kecamatan Contoh 1');
  });

  it.each([
    ['an empty query', ''],
    ['only marks', ' - '],
    ['another word', 'surabaya'],
    ['three letters that fit nowhere', 'xyz'],
  ])('finds nothing for %s', (_what, query) => {
    expect(find(query)).toEqual([]);
  });

  it('returns no more than are asked for', () => {
    expect(find('a', 3)).toHaveLength(3);
  });

  it('finds a place by the other name of it', () => {
    const places = [{ nama: 'Kuin Utara', lain: ['Kampung Baiman'] }, { nama: 'Mantuil' }];
    expect(rankNama('baiman', places, 9).map(({ nama }) => nama)).toEqual(['Kuin Utara']);
  });

  it('finds every name first by itself, whatever case and without its spaces', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.boolean(), ({ nama }, upper) => {
        const typed = nama.replace(/ /g, '');
        expect(find(upper ? typed.toUpperCase() : typed)[0]).toBe(nama);
      }),
    );
  });

  it('survives whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (query) => {
        expect(find(query, 5).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
