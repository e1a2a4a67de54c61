import { describe, expect, it } from 'vitest';
import { sentenceNilai } from './sentence-nilai.ts';
import { far, near, tell, type Row } from './tell.test-support.ts';

describe('sentenceNilai(atlas, nilai)', () => {
  it.each<[string, Row, string]>([
    [
      'a count, from a public body',
      { nilai: '3' },
      'Bank sampah terdaftar di Anggrek pada 2021 berjumlah 3 unit, menurut Survei yang diterbitkan Dinas Uji.',
    ],
    [
      'a count, quoted by the press',
      { nilai: '3', mutu: 'media', sumber: 'harian' },
      'Bank sampah terdaftar di Anggrek pada 2021 berjumlah 3 unit, menurut Survei yang dikutip Harian Uji.',
    ],
    [
      'one thing alone in the same words, for Indonesian has no plural',
      { nilai: '1' },
      'Bank sampah terdaftar di Anggrek pada 2021 berjumlah 1 unit, menurut Survei yang diterbitkan Dinas Uji.',
    ],
    [
      'a zero, which is known',
      { nilai: '0' },
      'Tidak ada bank sampah terdaftar di Anggrek pada 2021, menurut Survei yang diterbitkan Dinas Uji.',
    ],
    [
      'a share',
      { indikator: 'angka', nilai: '26.5' },
      'Prevalensi uji di Anggrek pada 2021 sebesar 26,5 %, menurut Survei yang diterbitkan Dinas Uji.',
    ],
    [
      'a share of zero',
      { indikator: 'angka', nilai: '0' },
      'Prevalensi uji di Anggrek pada 2021 sebesar 0 %, menurut Survei yang diterbitkan Dinas Uji.',
    ],
    [
      'an index',
      { kode: '63.71', indikator: 'ipm', nilai: '80.53', periode: '2021-03-05' },
      'Indeks Pembangunan Manusia di Kota Uji pada 5 Maret 2021 sebesar 80,53, menurut Survei yang diterbitkan Dinas Uji.',
    ],
    [
      'a value without a date',
      { nilai: '3', periode: '' },
      'Bank sampah terdaftar di Anggrek berjumlah 3 unit, menurut Survei yang diterbitkan Dinas Uji; tanggal datanya tidak dicantumkan sumber.',
    ],
    [
      'a doubtful one, with what is told and no more',
      { nilai: '3', mutu: 'belum_diverifikasi', sumber: 'harian' },
      'Harian Uji menyebut bank sampah terdaftar di Anggrek pada 2021 berjumlah 3 unit. Angka ini belum diverifikasi, jadi tidak dibandingkan dengan angka lain.',
    ],
    [
      'a yes, from what the definition says',
      { indikator: 'lokus', nilai: '1', mutu: 'media', sumber: 'harian' },
      'Pada 2021 Anggrek termasuk lokus uji, seperti dikutip Harian Uji. Datanya baru ada untuk 1 dari 10 kelurahan; yang lain belum diketahui.',
    ],
    [
      'a no',
      { indikator: 'lokus', nilai: '0' },
      'Pada 2021 Anggrek tidak termasuk lokus uji, menurut Dinas Uji. Datanya baru ada untuk 1 dari 10 kelurahan; yang lain belum diketahui.',
    ],
  ])('tells %s', (_, row, expected) => {
    expect(tell([row], sentenceNilai)).toBe(expected);
  });
});

const bank = (nilai: string) =>
  `Bank sampah terdaftar di Anggrek pada 2021 berjumlah ${nilai}, menurut Survei yang diterbitkan Dinas Uji.`;
const share = { indikator: 'angka', nilai: '26.5' };
const saidShare = 'Prevalensi uji di Anggrek pada 2021 sebesar 26,5 %, menurut Survei yang diterbitkan Dinas Uji.';

describe('the whole text of a value, rule by rule', () => {
  it.each<[string, Row[], string]>([
    [
      'up',
      [{ nilai: '30' }, { nilai: '25', periode: '2020' }],
      `${bank('30 unit')} Dibandingkan 2020 (25 unit), angka itu naik 5 unit.`,
    ],
    [
      'down',
      [{ nilai: '25' }, { nilai: '30', periode: '2020' }],
      `${bank('25 unit')} Dibandingkan 2020 (30 unit), angka itu turun 5 unit.`,
    ],
    [
      'unchanged: "sama seperti"',
      [{ nilai: '30' }, { nilai: '30', periode: '2020' }],
      `${bank('30 unit')} Angka itu sama seperti pada 2020.`,
    ],
    ['first value: no movement', [{ nilai: '30' }, { nilai: '40', periode: '2022' }], bank('30 unit')],
    [
      'zero: a "tidak ada", which is known',
      [{ nilai: '0' }, { nilai: '2', periode: '2020' }, ...near([1, 2, 4, 5])],
      'Tidak ada bank sampah terdaftar di Anggrek pada 2021, menurut Survei yang diterbitkan Dinas Uji. ' +
        'Nilai tengah semua 5 kelurahan di Kecamatan Hulu adalah 2 unit. ' +
        'Dibandingkan 2020 (2 unit), angka itu turun 2 unit.',
    ],
    [
      'unknown: the others without a value are left out of the comparison, not counted as zero',
      [{ nilai: '9' }, ...near([5, 6]), ...far([7, 8])],
      `${bank('9 unit')} Angka itu lebih tinggi daripada nilai tengah 5 kelurahan di Kota Uji yang datanya ada, yaitu 7 unit.`,
    ],
    [
      'unverified: told as such, compared with nothing',
      [
        { nilai: '3', mutu: 'belum_diverifikasi', sumber: 'harian' },
        { nilai: '5', periode: '2020' },
        ...near([1, 2, 4, 5]),
        ...far([6]),
      ],
      'Harian Uji menyebut bank sampah terdaftar di Anggrek pada 2021 berjumlah 3 unit. ' +
        'Angka ini belum diverifikasi, jadi tidak dibandingkan dengan angka lain.',
    ],
    [
      'small base: a doubled count is one more, never so many percent',
      [{ nilai: '2' }, { nilai: '1', periode: '2020' }],
      `${bank('2 unit')} Dibandingkan 2020 (1 unit), angka itu naik 1 unit.`,
    ],
    [
      'tie: "sama dengan" the middle, "sama seperti" the year before',
      [{ nilai: '3' }, { nilai: '3', periode: '2020' }, ...near([1, 3, 3, 5])],
      `${bank('3 unit')} Angka itu sama dengan nilai tengah semua 5 kelurahan di Kecamatan Hulu, yaitu 3 unit. Angka itu sama seperti pada 2020.`,
    ],
    ['singular: the same words as of many', [{ nilai: '1' }], bank('1 unit')],
    [
      'percentage points: a step between shares is no percent of a share',
      [share, { ...share, nilai: '20', periode: '2020' }],
      `${saidShare} Dibandingkan 2020 (20 %), angka itu naik 6,5 poin persen.`,
    ],
  ])('%s', (_, rows, expected) => {
    expect(tell(rows, sentenceNilai)).toBe(expected);
  });
});
