import { describe, expect, it } from 'vitest';
import { createCity, kampungNamed, kodeAt } from './city.test-support.ts';
import { gapsOf, headlinesOf, knownOf, tanpaAngkaOf } from './known.ts';

const kode = kodeAt(0, 4);
const unverified = { mutu: 'belum_diverifikasi' };

const atlas = createCity({
  nilai: [
    { kode, indikator: 'bank', periode: '2021', nilai: '1' },
    { kode, indikator: 'bank', periode: '2022', nilai: '2', ...unverified },
    { kode, indikator: 'angka', periode: '2020', nilai: '3', ...unverified },
    { kode, indikator: 'angka', periode: '2021', nilai: '4', ...unverified },
    { kode: '63.71', indikator: 'angka', periode: '2021', nilai: '5' },
    { kode: '63.71', indikator: 'ipm', periode: '2021', nilai: '70', ...unverified },
  ],
  peristiwa: [{ kode: kodeAt(1, 4), tanggal: '2020-01-01', jenis: 'pencanangan' }],
});

const brief = (known: ReturnType<typeof knownOf>) =>
  known.map(({ indikator, nilai }) => `${indikator.id} ${nilai.nilai}`);

describe('knownOf(atlas, kode)', () => {
  it('prefers verified values and falls back on the newest unverified one', () => {
    expect(brief(knownOf(atlas, kode))).toEqual(['bank 1', 'angka 4']);
  });
});

describe('headlinesOf(atlas, ids)', () => {
  it('never takes an unverified value, and skips what does not exist', () => {
    expect(brief(headlinesOf(atlas, ['ipm', 'angka', 'lain']))).toEqual(['angka 5']);
  });
});

describe('gapsOf(atlas, kampung)', () => {
  it('names what no source tells', () => {
    const gaps = gapsOf(atlas, kampungNamed(atlas, 'Anggrek'));
    expect(gaps).toMatchObject({ pencanangan: true, klasifikasi: true });
    expect(gaps.indikator.map(({ id }) => id)).toEqual(['ipm', 'lokus']);
    expect(gapsOf(atlas, kampungNamed(atlas, 'Bakung')).pencanangan).toBe(false);
  });
});

describe('tanpaAngkaOf(atlas, kode)', () => {
  const row = (at: number, indikator: string, more: Record<string, string>) => ({
    kode: kodeAt(at, 4),
    indikator,
    periode: '2021',
    nilai: '',
    ...more,
  });
  const city = createCity({
    nilai: [
      row(0, 'angka', { status: 'belum_terbit' }),
      row(0, 'bank', { status: 'dirahasiakan' }),
      row(0, 'bank', { status: 'tidak_dikumpulkan', periode: '2020' }),
      row(1, 'bank', { status: 'dirahasiakan' }),
      row(1, 'bank', { nilai: '2', periode: '2020' }),
      row(2, 'bank', { nilai: '2', mutu: 'belum_diverifikasi' }),
    ],
  });
  const tell = (at: number) => tanpaAngkaOf(city, kodeAt(at, 4)).map(({ indikator, gap }) => `${indikator.id} ${gap}`);

  it.each<[string, number, string[]]>([
    ['one word for each, withheld before the others', 0, ['bank dirahasiakan', 'angka belum_terbit']],
    ['nothing of an indikator of which an older number is published', 1, []],
    ['nothing of an unverified number', 2, []],
    ['nothing of what nobody speaks of', 3, []],
  ])('gives %s', (_, at, expected) => {
    expect(tell(at)).toEqual(expected);
  });

  it('leaves to the unknown only what nobody has spoken of', () => {
    expect(gapsOf(city, kampungNamed(city, 'Anggrek')).indikator.map(({ id }) => id)).toEqual(['ipm', 'lokus']);
  });
});
