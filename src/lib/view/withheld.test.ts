import { expect, test } from 'vitest';
import { createCity, kodeAt, newestSnapshot } from '../stats/city.test-support.ts';
import { viewSnapshot } from './view-snapshot.ts';

test('an area whose number is withheld is hatched and says so, and is not called unknown', () => {
  const row = (at: number, nilai: string, status = '') => ({
    kode: kodeAt(at, 4),
    indikator: 'bank',
    periode: '2021',
    nilai,
    status,
  });
  const atlas = createCity({ nilai: [row(0, '3'), row(1, '', 'dirahasiakan')] });
  const { areas, legenda } = viewSnapshot(atlas, newestSnapshot(atlas, 'bank'));
  const [, withheld, unknown] = areas;
  expect(withheld).toMatchObject({
    teks: 'dirahasiakan',
    tanda: 'R',
    bukti: 'Di sini angkanya dirahasiakan demi melindungi orang; itu bukan berarti nol.',
  });
  expect(unknown).toMatchObject({ teks: 'belum ada data', tanda: null });
  expect(withheld?.kelas).toBe(unknown?.kelas);
  expect(legenda.slice(1)).toEqual([
    { kelas: 'belum', jumlah: '2', teks: 'belum ada data' },
    { kelas: 'belum', jumlah: '1', teks: 'dirahasiakan', tanda: 'R' },
  ]);
});

test('the legend of a map on which nothing is merely unknown has no row for that', () => {
  const nilai = ['3', '', '4', ''].map((one, at) => ({
    kode: kodeAt(at, 4),
    indikator: 'bank',
    periode: '2021',
    nilai: one,
    status: one === '' ? (at === 1 ? 'dirahasiakan' : 'belum_terbit') : '',
  }));
  const atlas = createCity({ nilai });
  const { legenda, areas } = viewSnapshot(atlas, newestSnapshot(atlas, 'bank'));
  expect(legenda.filter(({ kelas }) => kelas === 'belum').map(({ jumlah, teks }) => `${jumlah} ${teks}`)).toEqual([
    '1 dirahasiakan',
    '1 belum terbit',
  ]);
  expect(areas[3]).toMatchObject({ teks: 'belum terbit', bukti: 'Di sini datanya belum diterbitkan menurut sumber.' });
});
