import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { createCity, kodeAt, newestSnapshot } from '../stats/city.test-support.ts';
import { findMapState, mainState, mapStates, type AddressedState } from './map-state.ts';

const real = readRealAtlas();
const addressOf = ({ bagian }: AddressedState): string => bagian.join('/');
const nilai = (at: number, periode: string, instrumen: string, more: Record<string, string> = {}) => ({
  kode: kodeAt(at, 4),
  indikator: 'angka',
  periode,
  nilai: '5',
  instrumen,
  ...more,
});

describe('mapStates(atlas)', () => {
  it('of Banjarmasin are fourteen days and nine snapshots, at these addresses', () => {
    expect(mapStates(real).map(addressOf)).toEqual([
      ...['2016-12-31', '2018-06-26', '2018-06-30', '2019-11-18', '2020-03-16', '2020-08-31', '2021-12-31'],
      ...['2022-09-06', '2022-10-20', '2023-01-24', '2023-04-06', '', '2025-11-06', '2025-12-31'],
      ...['jumlah_rt', 'bank_sampah', 'jumlah_jiwa', 'kasus_stunting', 'kasus_stunting/2022'],
      ...['prevalensi_stunting_lokus', 'prevalensi_stunting_lokus/2022', 'lokus_stunting_2022', 'lokus_stunting_2023'],
    ]);
  });

  it('show values of one seri each, never two ways of measuring in one map', () => {
    for (const { state } of mapStates(real)) {
      if (state.jenis === 'status') continue;
      const seri = [...state.snapshot.nilai.values()].map(({ instrumen }) => real.instrumenByName.get(instrumen)?.seri);
      expect(new Set(seri)).toEqual(new Set([state.snapshot.seri]));
    }
  });

  it('have one address each, also when two series tell of the same period', () => {
    const atlas = createCity({
      nilai: [nilai(0, '2021', 'survei 2021'), nilai(1, '2021', 'survei 2021'), nilai(0, '2021', 'register')],
    });
    const states = mapStates(atlas).filter(({ state }) => state.jenis === 'indikator');
    expect(states.map(addressOf)).toEqual(['angka', 'angka/2021-2']);
  });

  it('leave out snapshots that hold unverified values only', () => {
    const atlas = createCity({
      nilai: [nilai(0, '2021', 'register'), nilai(0, '2022', 'register', { mutu: 'belum_diverifikasi' })],
    });
    const states = mapStates(atlas).filter(({ state }) => state.jenis === 'indikator');
    expect(states.map(addressOf)).toEqual(['angka']);
    expect(() => findMapState(atlas, newestSnapshot(atlas, 'angka'))).toThrow('no map of angka in 2022');
  });

  it('hold the main date even when no event makes it a day of the map', () => {
    const states = mapStates(createCity());
    expect(states[0]).toEqual({ bagian: [], state: { jenis: 'status', tanggal: '2026-11-24' } });
  });
});

describe('mainState(atlas)', () => {
  it('is the status on 20 November 2023 in Banjarmasin, and one of the states', () => {
    expect(mainState(real)).toEqual({ bagian: [], state: { jenis: 'status', tanggal: '2023-11-20' } });
    expect(mapStates(real)).toContainEqual(mainState(real));
  });
});

describe('findMapState(atlas, snapshot)', () => {
  it('finds the address of the newest snapshot of an indikator', () => {
    expect(findMapState(real, newestSnapshot(real, 'kasus_stunting')).bagian).toEqual(['kasus_stunting']);
  });
});
