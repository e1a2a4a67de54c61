import { describe, expect, it } from 'vitest';
import type { IndikatorId } from '../model/index.ts';
import { changeOf } from './change.ts';
import { createCity, kodeAt } from './city.test-support.ts';
import { seriesOf, type Series } from './series.ts';

const kode = kodeAt(0, 4);

type Rows = [periode: string, nilai: string, more?: Record<string, string>][];

const seriesFrom = (rows: Rows, indikator = 'angka'): readonly Series[] => {
  const atlas = createCity({
    nilai: rows.map(([periode, nilai, more]) => ({ kode, indikator, periode, nilai, ...more })),
  });
  return seriesOf(atlas, kode, indikator as IndikatorId);
};

const brief = (series: readonly Series[]) =>
  series.map(({ seri, points }) => [seri, ...points.map(({ nilai }) => nilai)]);

const register = { instrumen: 'register' };

describe('seriesOf(atlas, kode, indikatorId)', () => {
  it('joins instruments of one seri and never those of two', () => {
    const series = seriesFrom([
      ['2022', '4', { instrumen: 'survei 2022' }],
      ['2021', '5'],
      ['2021', '1', register],
      ['2023', '2', register],
    ]);
    expect(brief(series)).toEqual([
      ['Register', 1, 2],
      ['Survei', 5, 4],
    ]);
  });

  it('leaves out what is unverified or undated', () => {
    expect(
      brief(
        seriesFrom([
          ['2021', '5'],
          ['', '6'],
          ['2022', '7', { mutu: 'belum_diverifikasi' }],
        ]),
      ),
    ).toEqual([['Survei', 5]]);
    expect(seriesFrom([['', '6']])).toEqual([]);
  });

  it('keeps both of two sources for one period and does not average them', () => {
    expect(
      brief(
        seriesFrom([
          ['2021', '5', { sumber: 'harian', mutu: 'media' }],
          ['2021', '6'],
        ]),
      ),
    ).toEqual([['Survei', 6, 5]]);
  });
});

describe('changeOf(series, to)', () => {
  const change = (rows: Rows, indikator?: string) => {
    const [series] = seriesFrom(rows, indikator);
    return series === undefined ? null : changeOf(series);
  };

  it('is the difference of the last two points, without the dust of binary fractions', () => {
    const found = change([
      ['2020', '9'],
      ['2021', '13.75'],
      ['2022', '11.52'],
    ]);
    expect(found).toMatchObject({ selisih: -2.23, from: { periode: '2021' }, to: { periode: '2022' } });
  });

  it('can be asked for an earlier point', () => {
    const [series] = seriesFrom([
      ['2020', '9'],
      ['2021', '12'],
      ['2022', '11'],
    ]);
    const at = (index: number) => (series === undefined ? null : changeOf(series, series.points[index]));
    expect([at(0), at(1)?.selisih, at(2)?.selisih]).toEqual([null, 3, -1]);
  });

  it('is zero, not null, when nothing moved', () => {
    expect(
      change([
        ['2020', '9'],
        ['2021', '9'],
      ])?.selisih,
    ).toBe(0);
  });

  it.each<[string, Rows, string?]>([
    ['there is one point', [['2020', '9']]],
    [
      'the periods overlap',
      [
        ['2020-06', '9'],
        ['2020', '8'],
      ],
    ],
    [
      'sources disagree about the new one',
      [
        ['2020', '9'],
        ['2021', '8'],
        ['2021', '7', { sumber: 'warta' }],
      ],
    ],
    [
      'sources disagree about the old one',
      [
        ['2020', '9'],
        ['2020', '8', { sumber: 'warta' }],
        ['2021', '7'],
      ],
    ],
    [
      'it is a yes or no',
      [
        ['2020', '0'],
        ['2021', '1'],
      ],
      'lokus',
    ],
  ])('is null when %s', (_, rows, indikator) => {
    expect(change(rows, indikator)).toBeNull();
  });

  it('holds when two sources agree on a period', () => {
    expect(
      change([
        ['2020', '9'],
        ['2021', '7'],
        ['2021', '7', { sumber: 'warta' }],
      ])?.selisih,
    ).toBe(-2);
  });
});
