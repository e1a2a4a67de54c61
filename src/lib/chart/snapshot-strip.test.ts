import { describe, expect, it } from 'vitest';
import { createCity, kodeAt, newestSnapshot } from '../stats/city.test-support.ts';
import { layoutSnapshotStrip } from './snapshot-strip.ts';

const value = (at: number, indikator: string, nilai: number, more = {}) => ({
  kode: kodeAt(at, 4),
  indikator,
  periode: '2022',
  nilai: String(nilai),
  ...more,
});

function layout(nilai: Parameters<typeof createCity>[0], indikator = 'bank', marked = 0) {
  const atlas = createCity(nilai);
  return layoutSnapshotStrip(atlas, newestSnapshot(atlas, indikator), { marked: kodeAt(marked, 4), format: String });
}

describe('layoutSnapshotStrip', () => {
  it('draws the verified values and names the one that is marked', () => {
    const strip = layout({
      nilai: [
        value(0, 'bank', 3),
        value(1, 'bank', 5),
        value(2, 'bank', 9),
        value(3, 'bank', 4, { mutu: 'belum_diverifikasi' }),
      ],
    });
    expect(strip?.marked?.kode).toBe(kodeAt(0, 4));
    expect(strip?.dots.map(({ kode }) => kode)).toEqual([kodeAt(1, 4), kodeAt(2, 4)]);
    expect(strip?.labels.map(({ text }) => text)).toEqual(['Anggrek 3', 'Bakung 5', 'Cempaka 9']);
  });

  it.each([
    ['a single value', [value(0, 'bank', 3)], 'bank'],
    [
      'one value beside an unverified one',
      [value(0, 'bank', 3), value(1, 'bank', 4, { mutu: 'belum_diverifikasi' })],
      'bank',
    ],
    ['a yes or no', [value(0, 'lokus', 1), value(1, 'lokus', 0)], 'lokus'],
  ])('has nothing to compare for %s', (_, nilai, indikator) => {
    expect(layout({ nilai }, indikator)).toBeNull();
  });
});
