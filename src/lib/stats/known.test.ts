import { describe, expect, it } from 'vitest';
import { createCity, kampungNamed, kodeAt } from './city.test-support.ts';
import { gapsOf, headlinesOf, knownOf } from './known.ts';

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
