import { describe, expect, it } from 'vitest';
import { sentenceBanding } from './sentence-banding.ts';
import { far, near, tell, type Row } from './tell.test-support.ts';

type Cases = [string, Row[], string | null][];

describe('sentenceBanding(atlas, nilai) within the kecamatan', () => {
  it.each<Cases[number]>([
    [
      'above the middle of all of it, whatever the rest of the city has',
      [{ nilai: '9' }, ...near([1, 2, 3, 4]), ...far([90, 91, 92, 93, 94])],
      'Angka itu lebih tinggi daripada nilai tengah semua 5 kelurahan di Kecamatan Hulu, yaitu 3 unit.',
    ],
    [
      'below the middle of all of it',
      [{ nilai: '1' }, ...near([2, 3, 4, 5]), ...far([0, 0, 0, 0, 0])],
      'Angka itu lebih rendah daripada nilai tengah semua 5 kelurahan di Kecamatan Hulu, yaitu 3 unit.',
    ],
    [
      'in the middle',
      [{ nilai: '3' }, ...near([1, 2, 4, 5])],
      'Angka itu sama dengan nilai tengah semua 5 kelurahan di Kecamatan Hulu, yaitu 3 unit.',
    ],
    [
      'tied with most of it',
      [{ nilai: '2' }, ...near([2, 2, 2, 9])],
      'Angka itu sama dengan nilai tengah semua 5 kelurahan di Kecamatan Hulu, yaitu 2 unit.',
    ],
    [
      'none, as most of it',
      [{ nilai: '0' }, ...near([0, 0, 0, 9])],
      'Angka itu sama dengan nilai tengah semua 5 kelurahan di Kecamatan Hulu, yaitu 0 unit.',
    ],
    [
      'none at all, where others have some',
      [{ nilai: '0' }, ...near([1, 2, 4, 5])],
      'Nilai tengah semua 5 kelurahan di Kecamatan Hulu adalah 2 unit.',
    ],
  ])('tells a value %s', (_, rows, expected) => {
    expect(tell(rows, sentenceBanding)).toBe(expected);
  });
});

describe('sentenceBanding(atlas, nilai) within the city, when four of the kecamatan are known', () => {
  it.each<Cases[number]>([
    [
      'above the middle of those that are known',
      [{ nilai: '9' }, ...near([1, 2, 3]), ...far([4, 5])],
      'Angka itu lebih tinggi daripada nilai tengah 6 kelurahan di Kota Uji yang datanya ada, yaitu di antara 3 dan 4 unit.',
    ],
    [
      'below the middle of those that are known',
      [{ nilai: '1' }, ...near([2]), ...far([3, 4, 5])],
      'Angka itu lebih rendah daripada nilai tengah 5 kelurahan di Kota Uji yang datanya ada, yaitu 3 unit.',
    ],
    [
      'above, with a middle between two shares that has one digit more than they have',
      [{ indikator: 'angka', nilai: '9' }, ...far([1, 2, 2.5, 3, 4], { indikator: 'angka' })],
      'Angka itu lebih tinggi daripada nilai tengah 6 kelurahan di Kota Uji yang datanya ada, yaitu 2,75 %.',
    ],
    [
      'where one of the kecamatan is unverified and so not counted',
      [{ nilai: '9' }, ...near([1, 2, 3]), ...near([4, 4, 4, 4], { mutu: 'belum_diverifikasi' }).slice(3), ...far([5])],
      'Angka itu lebih tinggi daripada nilai tengah 5 kelurahan di Kota Uji yang datanya ada, yaitu 3 unit.',
    ],
  ])('tells a value %s', (_, rows, expected) => {
    expect(tell(rows, sentenceBanding)).toBe(expected);
  });
});

describe('sentenceBanding(atlas, nilai)', () => {
  it.each<Cases[number]>([
    ['when four are known in the whole city', [{ nilai: '3' }, ...near([1, 2]), ...far([4])], null],
    ['with other periods', [{ nilai: '3' }, ...near([1, 2, 4, 5], { periode: '2020' })], null],
    ['with other series', [{ nilai: '3' }, ...near([1, 2, 4, 5], { instrumen: 'register' })], null],
    ['with unverified ones', [{ nilai: '3' }, ...near([1, 2, 4, 5], { mutu: 'belum_diverifikasi' })], null],
    [
      'when it is unverified itself',
      [{ nilai: '3', mutu: 'belum_diverifikasi' }, ...near([1, 2, 4, 5]), ...far([6])],
      null,
    ],
    ['for the city', [{ kode: '63.71', nilai: '30' }, ...near([1, 2, 4, 5]), ...far([6])], null],
    ['without a date', [{ nilai: '3', periode: '' }, ...near([1, 2, 4, 5]), ...far([6])], null],
  ])('tells nothing %s', (_, rows, expected) => {
    expect(tell(rows, sentenceBanding)).toBe(expected);
  });

  it('tells of a yes or no for how many it is known', () => {
    const rows = [{ indikator: 'lokus', nilai: '1' }, ...near([0, 1, 0, 1], { indikator: 'lokus' })];
    expect(tell(rows, sentenceBanding)).toBe('Datanya baru ada untuk 5 dari 10 kelurahan; yang lain belum diketahui.');
  });

  it.each<Cases[number]>([
    [
      'a yes or no that is withheld elsewhere',
      [
        { indikator: 'lokus', nilai: '1' },
        ...near([0, 1, 0, 1], { indikator: 'lokus' }),
        ...far([0, 0], { indikator: 'lokus', nilai: '', status: 'dirahasiakan' }),
      ],
      'Datanya baru ada untuk 5 dari 10 kelurahan; 2 dirahasiakan; yang lain belum diketahui.',
    ],
    [
      'a quantity that is withheld elsewhere',
      [
        { nilai: '3' },
        ...near([1, 2]),
        ...far([4, 5]),
        ...far([0, 0, 0], { nilai: '', status: 'dirahasiakan' }).slice(2),
      ],
      'Angka itu sama dengan nilai tengah 5 kelurahan di Kota Uji yang angkanya diterbitkan, yaitu 3 unit.',
    ],
  ])('does not call %s unknown', (_, rows, expected) => {
    expect(tell(rows, sentenceBanding)).toBe(expected);
  });

  it('is silent about a yes or no that is known for all', () => {
    const more = { indikator: 'lokus' };
    const rows = [{ ...more, nilai: '1' }, ...near([0, 1, 0, 1], more), ...far([1, 0, 1, 0, 1], more)];
    expect(tell(rows, sentenceBanding)).toBeNull();
  });
});
