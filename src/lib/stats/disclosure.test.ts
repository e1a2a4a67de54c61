import { expect, test } from 'vitest';
import { createCity, kodeAt, newestSnapshot } from './city.test-support.ts';
import { withheldIn, withheldOf, withheldRows } from './disclosure.ts';

const kasus = {
  id: 'kasus',
  nama: 'Kasus uji',
  satuan: 'anak',
  desimal: '0',
  definisi: 'Banyaknya kasus.',
  tingkat: 'kelurahan;kecamatan;kota',
  sensitif: 'ya',
};
const row = (kode: string, nilai: string, more: Record<string, string> = {}) => ({
  kode,
  indikator: 'kasus',
  periode: '2021',
  nilai,
  ...more,
});
const atlas = createCity({
  indikator: [kasus],
  nilai: [
    row(kodeAt(0, 4), '7', { catatan: 'Tujuh anak.' }),
    row(kodeAt(1, 4), '40'),
    row(kodeAt(2, 4), '8', { publikasi_resmi: 'Profil Kesehatan' }),
    row(kodeAt(3, 4), '25'),
    row('63.71.01', '47'),
    row('63.71', '80'),
  ],
});

test('a small count, and the number beside it that would give it away, are withheld; an official one and totals are not', () => {
  expect(withheldRows(atlas).map(({ kode }) => kode)).toEqual([kodeAt(0, 4), kodeAt(1, 4)]);
  expect(atlas.nilai.map(({ nilai }) => nilai)).toEqual([8, 25, 47, 80]);
});

test('nothing of the number is left where it was: no cell, no note, no reason', () => {
  const [first, second] = withheldRows(atlas);
  expect(first).not.toHaveProperty('nilai');
  expect(first).toMatchObject({ catatan: null, publikasi_resmi: null, status: 'dirahasiakan' });
  expect({ ...first, kode: null }).toEqual({ ...second, kode: null });
  expect(atlas.tables.nilai.rows.map(({ nilai }) => nilai)).toEqual([null, null, 8, 25, 47, 80]);
});

test('a map knows which of its areas are withheld', () => {
  const snapshot = newestSnapshot(atlas, 'kasus');
  expect([...withheldIn(atlas, snapshot)]).toEqual([kodeAt(0, 4), kodeAt(1, 4)]);
  expect(withheldOf(atlas, snapshot.indikator.id)).toHaveLength(2);
});
