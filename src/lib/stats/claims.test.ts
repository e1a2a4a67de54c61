import { describe, expect, it } from 'vitest';
import { claimOn, claims, fullClaim, lastPartialClaim } from './claims.ts';
import { createCity, kodeAt } from './city.test-support.ts';
import { unnamedCount } from './unnamed.ts';

const kota = '63.71';
const count = (tanggal: string, jumlah: number, more: Record<string, string> = {}) => ({
  kode: kota,
  tanggal,
  jenis: 'jumlah',
  jumlah_kampung_kb: String(jumlah),
  ...more,
});

describe('claims(atlas)', () => {
  it('are one for each date, count and source, in time order, with the events that make them', () => {
    const atlas = createCity({
      peristiwa: [
        count('2023', 3, { ketelitian: 'tahun' }),
        count('2022-05-01', 2, { kode: kodeAt(0, 4), jenis: 'pencanangan' }),
        count('2022-05-01', 2, { kode: kodeAt(1, 4), jenis: 'pencanangan' }),
        count('2022-05-01', 2, { sumber: 'warta' }),
        { kode: kota, tanggal: '2022-06-01', jenis: 'program' },
      ],
    });
    expect(
      claims(atlas).map(({ hari, jumlah, sumber, peristiwa }) => [hari, jumlah, sumber, peristiwa.length]),
    ).toEqual([
      ['2022-05-01', 2, 'harian', 2],
      ['2022-05-01', 2, 'warta', 1],
      ['2023-12-31', 3, 'harian', 1],
    ]);
  });

  it('are kept when sources disagree', () => {
    const atlas = createCity({ peristiwa: [count('2022-05-01', 3), count('2022-05-01', 2, { sumber: 'warta' })] });
    expect(claims(atlas).map(({ jumlah }) => jumlah)).toEqual([2, 3]);
  });

  it('put "not later than" a day before the day itself', () => {
    const atlas = createCity({
      peristiwa: [count('2022-05-01', 2), count('2022-05-01', 3, { ketelitian: 'paling_lambat', sumber: 'warta' })],
    });
    expect(claims(atlas).map(({ ketelitian }) => ketelitian)).toEqual(['paling_lambat', 'hari']);
  });

  it('are not made by plans, whose number is a target', () => {
    const atlas = createCity({ peristiwa: [count('2022-05-01', 4, { jenis: 'rencana' })] });
    expect(claims(atlas)).toEqual([]);
    expect([lastPartialClaim(atlas), fullClaim(atlas)]).toEqual([null, null]);
  });
});

describe('claimOn(atlas, date)', () => {
  const atlas = createCity({ peristiwa: [count('2022', 2, { ketelitian: 'tahun' }), count('2023-05-01', 3)] });

  it.each([
    ['2022-12-30', null],
    ['2022-12-31', 2],
    ['2023-04-30', 2],
    ['2023-05-01', 3],
    ['2030-01-01', 3],
  ])('on %s is the claim of %s', (date, jumlah) => {
    expect(claimOn(atlas, date)?.jumlah ?? null).toBe(jumlah);
  });

  it('refuses what is not a day', () => {
    expect(() => claimOn(atlas, '2023')).toThrow(RangeError);
  });
});

describe('lastPartialClaim(atlas) and fullClaim(atlas)', () => {
  it('are the last below the number of kelurahan and the first that reaches it', () => {
    const atlas = createCity({
      peristiwa: [count('2020-01-01', 2), count('2021-01-01', 3), count('2022-01-01', 4), count('2023-01-01', 4)],
    });
    expect(lastPartialClaim(atlas)?.hari).toBe('2021-01-01');
    expect(fullClaim(atlas)?.hari).toBe('2022-01-01');
  });

  it('are null when there are none such', () => {
    expect(fullClaim(createCity({ peristiwa: [count('2020-01-01', 3)] }))).toBeNull();
    expect(lastPartialClaim(createCity({ peristiwa: [count('2020-01-01', 4)] }))).toBeNull();
  });
});

describe('unnamedCount(atlas, date)', () => {
  const named = (at: number, tanggal: string) => ({ kode: kodeAt(at, 4), tanggal });

  it('is null before the first claim', () => {
    expect(unnamedCount(createCity({ peristiwa: [count('2020-01-01', 3)] }), '2019-01-01')).toBeNull();
  });

  it('leaves open where the unnamed are: among all that are not named, planned ones too', () => {
    const plan = { kode: kodeAt(1, 4), tanggal: '2019-01-01', jenis: 'rencana' };
    const atlas = createCity({ peristiwa: [count('2020-01-01', 3), named(0, '2019-05-01'), plan] });
    expect(unnamedCount(atlas, '2020-01-01')).toMatchObject({ claimed: 3, named: 1, unnamed: 2, among: 3 });
  });

  it('does not count as named who was first named after the claim', () => {
    const atlas = createCity({ peristiwa: [count('2020-01-01', 2), named(0, '2019-05-01'), named(1, '2021-01-01')] });
    expect(unnamedCount(atlas, '2022-01-01')).toMatchObject({ claimed: 2, named: 1, unnamed: 1, among: 3 });
  });

  it('is never below zero when more are named than were claimed', () => {
    const atlas = createCity({ peristiwa: [count('2020-01-01', 1), named(0, '2019-05-01'), named(1, '2019-06-01')] });
    expect(unnamedCount(atlas, '2020-01-01')).toMatchObject({ claimed: 1, named: 2, unnamed: 0, among: 2 });
  });
});
