import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { navigateMap } from './map-nav.ts';
import { mainState, mapStates, type AddressedState } from './map-state.ts';

const real = readRealAtlas();

function stateAt(address: string): AddressedState {
  const found = mapStates(real).find(({ bagian }) => bagian.join('/') === address);
  if (found === undefined) throw new Error(`no state at "${address}"`);
  return found;
}

describe('navigateMap(atlas, state)', () => {
  it('steps from the main date to the days before and after it', () => {
    const { mundur, kini, maju, topic } = navigateMap(real, mainState(real));
    expect([mundur?.waktu, kini.waktu, maju?.waktu]).toEqual(['6 April 2023', '20 November 2023', '6 November 2025']);
    expect([topic.nama, kini.hari, kini.tahun]).toEqual(['Status Kampung KB', '20 November', '2023']);
  });

  it('has nothing before the first day and nothing after the last one', () => {
    expect(navigateMap(real, stateAt('2016-12-31')).mundur).toBeNull();
    expect(navigateMap(real, stateAt('2025-12-31')).maju).toBeNull();
  });

  it('steps through the periods of an indikator oldest first, and says where they were measured in other ways', () => {
    const { mundur, kini, maju } = navigateMap(real, stateAt('kasus_stunting'));
    expect([mundur?.waktu, kini.waktu, maju]).toEqual([
      '2022, Data monitoring 14 lokus',
      '2023, Data lokus Keputusan Wali Kota 193/2023',
      null,
    ]);
  });

  it('leaves out how an indikator of one seri was measured', () => {
    const { kini, mundur, maju } = navigateMap(real, stateAt('jumlah_rt'));
    expect([kini.waktu, mundur, maju]).toEqual(['Juli 2025', null, null]);
  });

  it('begins each topic at its shortest address', () => {
    const { topics } = navigateMap(real, stateAt('kasus_stunting/2022'));
    expect(topics.map(({ utama, kini }) => [utama.bagian.join('/'), kini])).toEqual([
      ['', false],
      ['jumlah_rt', false],
      ['bank_sampah', false],
      ['jumlah_jiwa', false],
      ['kasus_stunting', true],
      ['prevalensi_stunting_lokus', false],
      ['lokus_stunting_2022', false],
      ['lokus_stunting_2023', false],
    ]);
  });

  it('leads from every state to every other one, and marks one of them as shown', () => {
    const all = mapStates(real).map(({ bagian }) => bagian.join('/'));
    for (const state of mapStates(real)) {
      const links = navigateMap(real, state).topics.flatMap((topic) => topic.links);
      expect(links.map(({ bagian }) => bagian.join('/')).sort()).toEqual([...all].sort());
      expect(links.filter(({ kini }) => kini).map(({ bagian }) => bagian)).toEqual([state.bagian]);
    }
  });

  it('refuses a state that the city does not have', () => {
    const elsewhere: AddressedState = { bagian: ['1999-01-01'], state: { jenis: 'status', tanggal: '1999-01-01' } };
    expect(() => navigateMap(real, elsewhere)).toThrow('no map at "1999-01-01"');
  });
});
