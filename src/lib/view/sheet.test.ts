import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { isVerified, knownOf, proofsOf } from '../stats/index.ts';
import { chooseForSheet, densityOf, sheetRoom } from './sheet.ts';

const real = readRealAtlas();
const allKnown = real.kampung.flatMap(({ kode }) => knownOf(real, kode));
const sure = allKnown.filter(({ nilai }) => isVerified(nilai)).slice(0, 3);
const unsure = sure.map(({ indikator, nilai }) => ({
  indikator,
  nilai: { ...nilai, mutu: 'belum_diverifikasi' as const },
}));

describe('chooseForSheet(known, most)', () => {
  it.each([
    ['takes all when they fit', [...sure], 3, [0, 1, 2]],
    ['takes the first of those that do not fit', [...sure], 2, [0, 1]],
    ['takes what is verified before what is not', [...unsure, ...sure], 3, [3, 4, 5]],
    ['fills up with what is not verified', [...unsure, ...sure], 4, [3, 4, 5, 0]],
    ['takes nothing of nothing', [], 3, []],
  ])('%s', (_, known, most, expected) => {
    expect([...chooseForSheet(known, most)]).toEqual(expected.map((at) => known[at]));
  });
});

describe('densityOf(atlas, kode)', () => {
  const kodeOf = (nama: string) => {
    const found = real.kampung.find((kampung) => kampung.nama === nama);
    if (found === undefined) throw new Error(`no kampung ${nama}`);
    return found.kode;
  };

  it.each([
    ['lapang', 'Kertak Baru Ilir', 3, 1],
    ['sedang', 'Kelayan Tengah', 3, 2],
    ['sedang', 'Mantuil', 6, 1],
  ])('is %s for %s, of which %i numbers and %i events are known', (density, nama, angka, bukti) => {
    const kode = kodeOf(nama);
    expect([knownOf(real, kode).length, proofsOf(real, kode).length]).toEqual([angka, bukti]);
    expect(densityOf(real, kode)).toBe(density);
  });

  it('is padat from seven numbers on', () => {
    const kode = kodeOf('Mantuil');
    const [first] = real.nilaiByKode.get(kode) ?? [];
    const unknown = [...real.indikatorById.keys()].filter(
      (id) => !knownOf(real, kode).some(({ indikator }) => indikator.id === id),
    );
    if (first === undefined || unknown[0] === undefined) throw new Error('no number to add');
    const nilai = [...(real.nilaiByKode.get(kode) ?? []), { ...first, indikator: unknown[0] }];
    const more = { ...real, nilaiByKode: new Map(real.nilaiByKode).set(kode, nilai) };
    expect(knownOf(more, kode)).toHaveLength(7);
    expect(densityOf(more, kode)).toBe('padat');
  });
});

describe('sheetRoom', () => {
  it('leaves no number of the real city out', () => {
    expect(Math.max(...real.kampung.map(({ kode }) => knownOf(real, kode).length))).toBeLessThanOrEqual(
      sheetRoom.angka,
    );
  });
});
