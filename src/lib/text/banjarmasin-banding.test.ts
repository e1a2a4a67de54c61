/** What the values of the real kampung are compared with, worked out by hand from data/nilai.csv. */
import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { findIndikator, findKampung } from '../model/index.ts';
import { latestNilai } from '../stats/index.ts';
import { sentenceBanding } from './sentence.ts';

const atlas = readRealAtlas();

const tell = (kode: string, id: string): string | undefined => {
  const nilai = latestNilai(atlas, findKampung(atlas, kode).kode, findIndikator(atlas, id).id);
  return nilai === null ? undefined : sentenceBanding(atlas, nilai)?.replaceAll('\u00a0', ' ');
};

describe('sentenceBanding on the real data', () => {
  it.each([
    [
      'Telaga Biru with all nine of Banjarmasin Barat: 19 24 31 35 [42] 43 44 50 72',
      '63.71.03.1004',
      'jumlah_rt',
      'Angka itu lebih tinggi daripada nilai tengah semua 9 kelurahan di Kecamatan Banjarmasin Barat, yaitu 42 RT.',
    ],
    [
      'Pengambangan, a tie, with all nine of Banjarmasin Timur: 19 31 31 32 [32] 34 34 35 36',
      '63.71.02.1007',
      'jumlah_rt',
      'Angka itu sama dengan nilai tengah semua 9 kelurahan di Kecamatan Banjarmasin Timur, yaitu 32 RT.',
    ],
    [
      'Pemurus Dalam with the six of twelve that are known in Banjarmasin Selatan: 31 36 [42 45] 78 117',
      '63.71.01.1010',
      'kasus_stunting',
      'Angka itu lebih tinggi daripada nilai tengah 6 kelurahan di Kecamatan Banjarmasin Selatan yang datanya ada, yaitu di antara 43 dan 44 anak.',
    ],
    [
      'Mawar, a tie, with just five of Banjarmasin Tengah: 4.93 5.34 [5.35] 5.44 7.66',
      '63.71.05.1003',
      'prevalensi_stunting_lokus',
      'Angka itu sama dengan nilai tengah 5 kelurahan di Kecamatan Banjarmasin Tengah yang datanya ada, yaitu 5,35 %.',
    ],
    [
      // 6 16 19 19 22 28 30 31 [34] 36 42 44 45 51 78 96 117
      'Pengambangan with the seventeen of the city, since only three of Banjarmasin Timur are known',
      '63.71.02.1007',
      'kasus_stunting',
      'Angka itu lebih rendah daripada nilai tengah 17 kelurahan di Kota Banjarmasin yang datanya ada, yaitu 34 anak.',
    ],
    [
      'Sungai Bilu with nobody: of its series of 2022 only three are known',
      '63.71.02.1004',
      'kasus_stunting',
      undefined,
    ],
  ])('compares %s', (_, kode, id, expected) => {
    expect(tell(kode, id)).toBe(expected);
  });
});
