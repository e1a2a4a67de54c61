import { describe, expect, it } from 'vitest';
import { UnknownNameError, type IndikatorId, type Nilai } from '../model/index.ts';
import { createCity, kodeAt } from './city.test-support.ts';
import { latestSnapshotFor, snapshotOf, snapshots, type Snapshot } from './snapshot.ts';

const bank = 'bank' as IndikatorId;
const kode = (at: number) => kodeAt(at, 4);

const row = (at: number, periode: string, nilai: number, more: Record<string, string> = {}) => ({
  kode: kode(at),
  indikator: bank,
  periode,
  nilai: String(nilai),
  ...more,
});

const register = { instrumen: 'register' };
const unverified = { mutu: 'belum_diverifikasi' };
const brief = ({ seri, periode, nilai, unverified: doubtful }: Snapshot) => [
  `${seri} ${periode}`,
  [...nilai.values()].map((one) => one.nilai),
  [...doubtful.values()].map((one) => one.nilai),
];

describe('snapshots(atlas, indikatorId)', () => {
  it('holds one seri and one period each, newest first, then the fuller one', () => {
    const nilai = [row(0, '2021', 1), row(1, '2021', 2), row(0, '2022', 3), row(2, '2021', 4, register)];
    const atlas = createCity({ nilai });
    expect(snapshots(atlas, bank).map(brief)).toEqual([
      ['Survei 2022', [3], []],
      ['Survei 2021', [1, 2], []],
      ['Register 2021', [4], []],
    ]);
    expect(snapshots(atlas, bank).map(({ total }) => total)).toEqual([4, 4, 4]);
  });

  it('keeps the order of the codes, whatever the order of the file', () => {
    const [found] = snapshots(createCity({ nilai: [row(3, '2021', 4), row(0, '2021', 1)] }), bank);
    expect([...(found?.nilai.keys() ?? [])]).toEqual([kode(0), kode(3)]);
  });

  it('keeps unverified values apart, and drops them where a verified one exists', () => {
    const atlas = createCity({
      nilai: [row(0, '2021', 1, { ...unverified, sumber: 'warta' }), row(0, '2021', 2), row(1, '2021', 3, unverified)],
    });
    expect(snapshots(atlas, bank).map(brief)).toEqual([['Survei 2021', [2], [3]]]);
  });

  it('takes a public body before the press when both have the period', () => {
    const press = { mutu: 'media', sumber: 'harian' };
    expect(snapshots(createCity({ nilai: [row(0, '2021', 1, press), row(0, '2021', 2)] }), bank).map(brief)).toEqual([
      ['Survei 2021', [2], []],
    ]);
  });

  it('has no place for undated values or for values of the city', () => {
    const city = { kode: '63.71', indikator: bank, periode: '2021', nilai: '9' };
    expect(snapshots(createCity({ nilai: [row(0, '', 1), city] }), bank)).toEqual([]);
  });

  it('refuses an indikator that does not exist', () => {
    expect(() => snapshots(createCity(), 'banc' as IndikatorId)).toThrow(UnknownNameError);
  });
});

describe('latestSnapshotFor(atlas, indikatorId, kode)', () => {
  it('is the newest with a verified value of this kampung', () => {
    const atlas = createCity({ nilai: [row(0, '2021', 1), row(0, '2022', 2, unverified), row(1, '2023', 3)] });
    expect(latestSnapshotFor(atlas, bank, kode(0))?.periode).toBe('2021');
    expect(latestSnapshotFor(atlas, bank, kode(1))?.periode).toBe('2023');
    expect(latestSnapshotFor(atlas, bank, kode(2))).toBeNull();
  });
});

describe('snapshotOf(atlas, nilai)', () => {
  it('is the one of the same seri and period, or null', () => {
    const atlas = createCity({
      nilai: [
        row(0, '2021', 1),
        row(0, '2021', 2, register),
        row(0, '', 3),
        { kode: '63.71', indikator: bank, periode: '2021', nilai: '4' },
      ],
    });
    const found = atlas.nilai.map((one: Nilai) => snapshotOf(atlas, one)?.seri ?? null);
    expect(found).toEqual(['Survei', 'Register', null, null]);
  });
});
