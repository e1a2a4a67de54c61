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
  const tengah = (known: number, total: number) => `tengah ${known} dari ${total}:`;
  const options = { marked: kodeAt(marked, 4), format: String, tengah };
  return layoutSnapshotStrip(atlas, newestSnapshot(atlas, indikator), options);
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

  it('says whose middle it is, by how many are known', () => {
    const row = (at: number) => ({ kode: kodeAt(at, 8), indikator: 'bank', periode: '2022', nilai: String(at) });
    const strip = layout({ kampung: 8, nilai: [0, 1, 2, 3, 4].map(row) });
    expect(strip?.labels.map(({ text }) => text)).toContain('tengah 5 dari 8: 2');
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
