import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { claims } from '../stats/index.ts';
import { contains, overlaps } from './box.ts';
import { layoutSteps, type StepClaim, type StepLayout } from './step.ts';

const limit = { jumlah: 52, text: '52 kelurahan' };
const layout = (list: readonly StepClaim[]): StepLayout => layoutSteps(list, { format: String, limit });
const claim = (tanggal: string, jumlah: number, ketelitian: StepClaim['ketelitian'] = 'hari'): StepClaim => ({
  tanggal,
  jumlah,
  ketelitian,
});

describe('layoutSteps', () => {
  it('counts from zero at 172 to the limit at 22', () => {
    const { points } = layout([claim('2020', 26, 'tahun'), claim('2021', 52, 'tahun')]);
    expect(points.map(({ y }) => y)).toEqual([97, 22]);
  });

  it('a point stands at the end of what its date covers, from when the claim surely holds', () => {
    // Two years on 296 units from 12: the first ends at 160, the second at 308.
    const { points } = layout([claim('2020', 26, 'tahun'), claim('2021', 52, 'tahun')]);
    expect(points.map(({ x1, x }) => [x1, x])).toEqual([
      [12, 160],
      [160, 308],
    ]);
  });

  it('holds a claim until the next one and interpolates nothing', () => {
    const { d } = layout([claim('2020', 26, 'tahun'), claim('2021', 52, 'tahun')]);
    expect(d).toBe('M160 97H308V22');
  });

  it('"not later than" is marked as such, with no claim about how much earlier', () => {
    const { points } = layout([claim('2023-11-20', 37, 'paling_lambat')]);
    expect(points[0]?.latest).toBe(true);
    expect((points[0]?.x ?? 0) - (points[0]?.x1 ?? 0)).toBe(16);
  });

  it('claims that agree are one point, dated by the most exact of them', () => {
    const { points } = layout([
      claim('2023-11-20', 44, 'paling_lambat'),
      claim('2023-11-20', 44),
      claim('2023-11-20', 44, 'paling_lambat'),
    ]);
    expect(points).toHaveLength(1);
    expect(points[0]).toMatchObject({ jumlah: 44, claims: 3, latest: false });
  });

  it('claims that disagree are all shown, also a later one of fewer', () => {
    const { points } = layout([claim('2020-08', 20, 'bulan'), claim('2020-03-16', 21), claim('2020-08', 21, 'bulan')]);
    expect(points.map(({ jumlah }) => jumlah)).toEqual([21, 20, 21]);
  });

  it('draws and names the limit only when there is one', () => {
    expect(layout([]).limit).toMatchObject({ y: 22, label: { text: '52 kelurahan' } });
    expect(layoutSteps([claim('2020', 5, 'tahun')], { format: String }).limit).toBeNull();
  });

  it('writes the years that fit', () => {
    expect(layout([claim('2018-06-26', 8), claim('2025-11-06', 52)]).xLabels.map(({ text }) => text)).toEqual([
      '2018',
      '2020',
      '2022',
      '2024',
    ]);
  });

  it('no claims make an empty chart', () => {
    expect(layout([])).toMatchObject({ points: [], valueLabels: [], d: '' });
  });
});

describe('the claims about Banjarmasin', () => {
  const chart = layout(claims(readRealAtlas()));

  it('are all shown and all written, from 8 to 52', () => {
    expect(chart.points.map(({ jumlah }) => jumlah)).toEqual([8, 12, 20, 21, 26, 31, 31, 37, 44, 52]);
    expect(chart.valueLabels.map(({ text }) => Number(text)).sort((a, b) => a - b)).toEqual([
      8, 12, 20, 21, 26, 31, 31, 37, 44, 52,
    ]);
  });

  it('keep their texts apart and in the chart', () => {
    const texts = [...chart.valueLabels, ...chart.xLabels, ...(chart.limit === null ? [] : [chart.limit.label])];
    const boxes = texts.map(({ box }) => box);
    const frame = { x: 0, y: 0, width: chart.width, height: chart.height };
    expect(boxes.filter((box) => !contains(frame, box))).toEqual([]);
    expect(boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlaps(a, b)))).toEqual([]);
  });
});
