import { expect, test } from 'vitest';
import { createCity, kodeAt, newestSnapshot } from './city.test-support.ts';
import { countGapsIn, gapIn } from './gap-in.ts';
import { allRowsOf, rowsOf } from './rows-of.ts';
import { splitByKecamatan } from './split.ts';

const row = (at: number, more: Record<string, string>) => ({
  kode: kodeAt(at, 8),
  indikator: 'bank',
  periode: '2021',
  nilai: '',
  ...more,
});
const atlas = createCity({
  kampung: 8,
  nilai: [
    row(0, { nilai: '0' }),
    row(1, { nilai: '4', mutu: 'belum_diverifikasi' }),
    row(2, { status: 'dirahasiakan' }),
    row(3, { status: 'dirahasiakan', periode: '2020' }),
    row(4, { status: 'dirahasiakan', instrumen: 'register' }),
    row(5, { status: 'belum_terbit' }),
    row(6, { status: 'tidak_dikumpulkan' }),
    row(6, { status: 'dirahasiakan', sumber: 'harian' }),
  ],
});
const snapshot = newestSnapshot(atlas, 'bank');

test.each([
  ['a true zero is no gap', 0, null],
  ['a value that is only unverified', 1, 'belum_diverifikasi'],
  ['a withheld one', 2, 'dirahasiakan'],
  ['one withheld in another year', 3, 'tidak_ada_sumber'],
  ['one withheld in another series', 4, 'tidak_ada_sumber'],
  ['one that is not yet published', 5, 'belum_terbit'],
  ['one of which two rows speak: withheld first', 6, 'dirahasiakan'],
  ['one of which nobody speaks', 7, 'tidak_ada_sumber'],
] as const)('gapIn: %s', (_, at, expected) => {
  expect(gapIn(atlas, snapshot, kodeAt(at, 8))).toBe(expected);
});

test('known values and counted gaps add up to all kelurahan, in the city and in a kecamatan', () => {
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((all, one) => all + one, 0);
  expect([...countGapsIn(atlas, snapshot)]).toEqual([
    ['dirahasiakan', 2],
    ['belum_terbit', 1],
    ['belum_diverifikasi', 1],
    ['tidak_ada_sumber', 3],
  ]);
  expect(sum(countGapsIn(atlas, snapshot)) + snapshot.nilai.size).toBe(snapshot.total);
  for (const [kode, part] of splitByKecamatan(atlas, snapshot)) {
    const kampung = atlas.kampung.filter((one) => one.kecamatan.kode === kode);
    expect(sum(countGapsIn(atlas, part, kampung)) + part.nilai.size).toBe(part.total);
  }
});

test('allRowsOf has every row, those without a number in their places', () => {
  expect(rowsOf(atlas, snapshot.indikator.id)).toHaveLength(2);
  expect(
    allRowsOf(atlas, snapshot.indikator.id).map(({ kode, status }) => `${kode.slice(-1)} ${status ?? 'angka'}`),
  ).toEqual([
    '1 angka',
    '2 angka',
    '3 dirahasiakan',
    '4 dirahasiakan',
    '5 dirahasiakan',
    '6 belum_terbit',
    '7 tidak_dikumpulkan',
    '7 dirahasiakan',
  ]);
});
