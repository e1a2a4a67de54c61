import { describe, expect, it } from 'vitest';
import { sentencePerubahan } from './sentence-perubahan.ts';
import { tell, type Row } from './tell.test-support.ts';

describe('sentencePerubahan(atlas, nilai)', () => {
  const share = (nilai: string, periode: string, more: Row = {}) => ({ indikator: 'angka', nilai, periode, ...more });

  it.each<[string, Row[], string | null]>([
    [
      'a fall in percentage points',
      [share('22.4', '2022'), share('27.8', '2021')],
      'Dibandingkan 2021 (27,8 %), angka itu turun 5,4 poin persen.',
    ],
    [
      'a rise since the value before, not the first',
      [share('3', '2022'), share('1', '2020'), share('2', '2021-06')],
      'Dibandingkan Juni 2021 (2 %), angka itu naik 1 poin persen.',
    ],
    [
      'a rise of a count in its own unit',
      [{ nilai: '8', periode: '2022' }, { nilai: '5' }],
      'Dibandingkan 2021 (5 unit), angka itu naik 3 unit.',
    ],
    [
      'a fall of an index in points, which are no percentage points',
      [
        share('79.5', '2022', { kode: '63.71', indikator: 'ipm' }),
        share('80', '2021', { kode: '63.71', indikator: 'ipm' }),
      ],
      'Dibandingkan 2021 (80), angka itu turun 0,5 poin.',
    ],
    [
      'a fall to zero',
      [{ nilai: '0', periode: '2022' }, { nilai: '2' }],
      'Dibandingkan 2021 (2 unit), angka itu turun 2 unit.',
    ],
    [
      'a rise between tiny numbers in its own unit and never in percent',
      [{ nilai: '2', periode: '2022' }, { nilai: '1' }],
      'Dibandingkan 2021 (1 unit), angka itu naik 1 unit.',
    ],
    [
      'a rise from zero, of which no percentage exists',
      [{ nilai: '3', periode: '2022' }, { nilai: '0' }],
      'Dibandingkan 2021 (0 unit), angka itu naik 3 unit.',
    ],
    ['no movement of zero', [{ nilai: '0', periode: '2022' }, { nilai: '0' }], 'Angka itu sama seperti pada 2021.'],
    ['nothing of a first value', [share('3', '2022')], null],
    [
      'nothing of two sources that disagree about the time before',
      [share('3', '2022'), share('5', '2021'), share('6', '2021', { sumber: 'warta', mutu: 'media' })],
      null,
    ],
    ['nothing of a month within the year before, which may hold it', [share('3', '2021-06'), share('9', '2021')], null],
    ['no movement', [share('3', '2022'), share('3', '2021')], 'Angka itu sama seperti pada 2021.'],
    ['nothing of what came later', [share('3', '2021'), share('9', '2022')], null],
    ['nothing across series', [share('3', '2022'), share('9', '2021', { instrumen: 'register' })], null],
    [
      'nothing since an unverified value',
      [share('3', '2022'), share('9', '2021', { mutu: 'belum_diverifikasi' })],
      null,
    ],
    [
      'nothing when it is unverified itself',
      [share('3', '2022', { mutu: 'belum_diverifikasi' }), share('9', '2021')],
      null,
    ],
    [
      'nothing when it is unverified beside a verified one',
      [share('3', '2022', { mutu: 'belum_diverifikasi', sumber: 'harian' }), share('3', '2022'), share('9', '2021')],
      null,
    ],
    ['nothing without a date', [share('3', ''), share('9', '2021')], null],
  ])('tells %s', (_, rows, expected) => {
    expect(tell(rows, sentencePerubahan)).toBe(expected);
  });
});
