import { describe, expect, test } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import type { Atlas } from '../model/index.ts';
import { createCity, kodeAt } from '../stats/city.test-support.ts';
import { seriOf } from '../stats/index.ts';
import { createFixtureAtlas } from './fixture.test-support.ts';
import { createWideColumnGrid, createWideGrid } from './wide.ts';

const indikator = [{ id: 'ukur', nama: 'Ukur', definisi: 'Yang diukur.', satuan: 'unit', desimal: '0' }];
/** The word for a number of which no source speaks. */
const silent = 'tidak_ada_sumber';
const usual = { indikator: 'ukur', periode: '2021' };

describe('the wide form', () => {
  test('has a row for each kelurahan in the order of the codes, and a pair of columns for each indikator, period and series', () => {
    const { columns, rows } = createWideGrid(createFixtureAtlas());
    expect(columns.map(({ nama }) => nama)).toEqual([
      'kode',
      'kelurahan',
      'kecamatan',
      'jumlah_rt__2025_07__peta_uji',
      'jumlah_rt__2025_07__peta_uji_status',
      'prevalensi_uji__tanpa_tanggal__register_uji',
      'prevalensi_uji__tanpa_tanggal__register_uji_status',
      'prevalensi_uji__2022__survei_uji',
      'prevalensi_uji__2022__survei_uji_status',
    ]);
    expect(rows).toEqual([
      ['99.99.01.1001', 'Hulu Uji', 'Uji Barat', 26, 'pemerintah', 11.52, 'belum_diverifikasi', 22.4, 'media'],
      ['99.99.01.1002', 'Tengah Uji', 'Uji Barat', 0, 'pemerintah', null, silent, null, silent],
      ['99.99.02.1001', 'Hilir Uji', 'Uji Timur', null, silent, null, silent, null, silent],
    ]);
  });

  test('says why a number is missing where that is known, and keeps a second value for the same in a column of its own', () => {
    const [a, b] = [kodeAt(0, 2), kodeAt(1, 2)];
    const atlas = createCity({
      kampung: 2,
      indikator,
      nilai: [
        { ...usual, kode: a, nilai: '100' },
        { ...usual, kode: a, nilai: '101', sumber: 'harian', mutu: 'media' },
        { ...usual, kode: b, nilai: '', status: 'tidak_dikumpulkan' },
      ],
    });
    const { rows } = createWideGrid(atlas);
    expect(rows.map((row) => row.slice(3))).toEqual([
      [100, 'pemerintah', 101, 'media'],
      [null, 'tidak_dikumpulkan', null, null],
    ]);
    const told = createWideColumnGrid(atlas).rows;
    expect(told.map(([kolom, , , , , , urutan]) => [kolom, urutan])).toEqual([
      ['ukur__2021__survei', 1],
      ['ukur__2021__survei__2', 2],
    ]);
  });
});

test('no column with numbers is named like the status of another one', () => {
  const city = createCity({ kampung: 2, indikator, nilai: [{ ...usual, kode: kodeAt(0, 2), nilai: '1' }] });
  const seri = (nama: string) => ({
    ...city,
    instrumenByName: new Map([...city.instrumenByName].map(([id, row]) => [id, { ...row, seri: nama }])),
  });
  const namesOf = (atlas: Atlas) => createWideGrid(atlas).columns.map(({ nama, tipe }) => `${nama} ${tipe}`);
  expect(namesOf(seri('Survei')).slice(3)).toEqual(['ukur__2021__survei angka', 'ukur__2021__survei_status pilihan']);
  expect(namesOf(seri('Survei status')).slice(3)).toEqual([
    'ukur__2021__survei_status__2 angka',
    'ukur__2021__survei_status__2_status pilihan',
  ]);
});

test('a status that may be empty says so: that of a second value only', () => {
  const [a, b] = [kodeAt(0, 2), kodeAt(1, 2)];
  const nilai = [
    { ...usual, kode: a, nilai: '100' },
    { ...usual, kode: a, nilai: '101', sumber: 'harian', mutu: 'media' },
    { ...usual, kode: b, nilai: '3' },
  ];
  const { columns } = createWideGrid(createCity({ kampung: 2, indikator, nilai }));
  expect(columns.filter(({ tipe }) => tipe === 'pilihan').map(({ wajib }) => wajib)).toEqual([true, false]);
});

const sorted = (rows: readonly (readonly unknown[])[]): string[] => rows.map((row) => JSON.stringify(row)).toSorted();

test('no empty cell of the wide form is without its reason, except the second value of the same', () => {
  const atlas = readRealAtlas();
  const { columns, rows } = createWideGrid(atlas);
  const second = new Set(
    createWideColumnGrid(atlas).rows.flatMap(([kolom, , , , , , urutan]) => (urutan === 1 ? [] : [kolom])),
  );
  columns.forEach(({ nama }, at) => {
    if (!columns[at + 1]?.nama.endsWith(`${nama}_status`) || second.has(nama)) return;
    expect(
      rows.filter((row) => row[at + 1] === null),
      nama,
    ).toEqual([]);
    expect(rows.filter((row) => row[at] === null).map((row) => row[at + 1])).not.toContain('pemerintah');
  });
});

/** The wide form turned back into long rows with the help of its list of columns. */
function toLong(atlas: Atlas): unknown[][] {
  const { columns, rows } = createWideGrid(atlas);
  const at = new Map(columns.map(({ nama }, place) => [nama, place]));
  return createWideColumnGrid(atlas).rows.flatMap(([kolom, indikator, , , periode, seri]) =>
    rows.flatMap((row) => {
      const nilai = row[at.get(String(kolom)) ?? -1] ?? null;
      const status = row[at.get(`${String(kolom)}_status`) ?? -1] ?? null;
      return status === null || status === silent ? [] : [[row[0], indikator, periode, seri, nilai, status]];
    }),
  );
}

test.each([
  ['the fixture', createFixtureAtlas()],
  ['the real data', readRealAtlas()],
])('turned back, the wide form of %s is every row about a kelurahan, once', (_name, atlas) => {
  const kelurahan = new Set<string>(atlas.kampungByKode.keys());
  const long = atlas.tables.nilai.rows
    .filter(({ kode }) => kelurahan.has(kode))
    .map((row) => [row.kode, row.indikator, row.periode, seriOf(atlas, row), row.nilai, row.status ?? row.mutu]);
  expect(long.length).toBeGreaterThan(3);
  expect(sorted(toLong(atlas))).toEqual(sorted(long));
  expect(new Set(createWideGrid(atlas).columns.map(({ nama }) => nama)).size).toBe(
    createWideGrid(atlas).columns.length,
  );
});
