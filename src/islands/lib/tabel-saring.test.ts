import { describe, expect, it } from 'vitest';
import { matchesSaring } from './tabel-saring.ts';

const row = {
  kecamatan: 'banjarmasin-tengah',
  status: 'belum_dipastikan',
  ada: 'jumlah_rt bank_sampah',
};

describe('matchesSaring(nama, baris, saring)', () => {
  it.each([
    ['nothing is asked', {}, true],
    ['every filter is empty', { cari: '', kecamatan: '', status: '', data: '' }, true],
    ['part of the name is typed', { cari: 'baru' }, true],
    ['spaces are missing', { cari: 'kertakbaru' }, true],
    ['capitals and marks differ', { cari: 'KERTAK-BARU' }, true],
    ['only blanks are typed', { cari: '   ' }, true],
    ['another name is typed', { cari: 'mantuil' }, false],
    ['the kecamatan is its own', { kecamatan: 'banjarmasin-tengah' }, true],
    ['the kecamatan is another', { kecamatan: 'banjarmasin-utara' }, false],
    ['the status is its own', { status: 'belum_dipastikan' }, true],
    ['the status is another', { status: 'tercatat' }, false],
    ['a known indikator must be known', { data: 'ada-jumlah_rt' }, true],
    ['a known indikator must be unknown', { data: 'belum-jumlah_rt' }, false],
    ['an unknown indikator must be known', { data: 'ada-kasus_stunting' }, false],
    ['an unknown indikator must be unknown', { data: 'belum-kasus_stunting' }, true],
    ['the id is only the beginning of a known one', { data: 'ada-jumlah' }, false],
    ['the question is none that exists', { data: 'jumlah_rt' }, true],
    ['one of two filters fails', { cari: 'baru', status: 'tercatat' }, false],
  ])('when %s', (_, saring, expected) => {
    expect(matchesSaring('Kertak Baru Ilir', row, saring)).toBe(expected);
  });
});
