import * as d3 from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centredBox, contains, overlaps } from './box.ts';
import { layoutLine, type LineLayout, type LineSeries } from './line.ts';

const format = (nilai: number): string => String(nilai).replace('.', ',');
const layout = (series: readonly LineSeries[], fromZero = true): LineLayout => layoutLine(series, { format, fromZero });
const seriesOf = (seri: string, points: readonly [periode: string, nilai: number][]): LineSeries => ({
  seri,
  points: points.map(([periode, nilai]) => ({ periode, nilai })),
});

/** Stunting in Banjarmasin by survey. */
const surveys = [
  seriesOf('SKI', [['2023', 26.5]]),
  seriesOf('SSGI', [
    ['2021', 27.8],
    ['2022', 22.4],
  ]),
];

describe('layoutLine', () => {
  it('begins at zero and ends at a round figure', () => {
    expect(layout(surveys).yTicks.map(({ label }) => label.text)).toEqual(['0', '10', '20', '30']);
  });

  it('places values in proportion: 150 units for 0 to 30, from 172 upwards', () => {
    const [ski, ssgi] = layout(surveys).segments;
    expect(ski?.points.map(({ y }) => y)).toEqual([39.5]);
    expect(ssgi?.points.map(({ y }) => y)).toEqual([33, 60]);
  });

  it('places a year in the middle of its year', () => {
    const { plot, segments } = layout(surveys);
    const xs = segments.flatMap(({ points }) => points.map(({ x }) => (x - plot.x) / plot.width));
    expect(xs.map((x) => Math.round(x * 600))).toEqual([500, 100, 300]);
  });

  it('never joins two series', () => {
    const [ski, ssgi] = layout(surveys).segments;
    expect([ski?.solid, ski?.dotted, ssgi?.dotted]).toEqual(['', '', '']);
    expect(ssgi?.solid.match(/M/g)).toHaveLength(1);
  });

  it('bridges more than a year without a value by a dotted line', () => {
    const [segment] = layout([
      seriesOf('BPS', [
        ['2005', 2.92],
        ['2008', 4.77],
        ['2009', 5],
      ]),
    ]).segments;
    const [a, b, c] = segment?.points ?? [];
    expect(segment?.dotted).toBe(`M${a?.x} ${a?.y}L${b?.x} ${b?.y}`);
    expect(segment?.solid).toBe(`M${b?.x} ${b?.y}L${c?.x} ${c?.y}`);
  });

  it('sorts points by time', () => {
    const [segment] = layout([
      seriesOf('BPS', [
        ['2024-09', 4],
        ['2022', 5],
        ['2024-03', 6],
      ]),
    ]).segments;
    const xs = segment?.points.map(({ x }) => x) ?? [];
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(segment?.points.map(({ y }) => y).indexOf(Math.min(...segment.points.map(({ y }) => y)))).toBe(1);
  });

  it('begins near the least value only when told', () => {
    const ipm = [
      seriesOf('BPS', [
        ['2023', 79.98],
        ['2024', 80.53],
      ]),
    ];
    expect(layout(ipm).yTicks[0]?.label.text).toBe('0');
    expect(Number(layout(ipm, false).yTicks[0]?.label.text.replace(',', '.'))).toBeGreaterThan(79);
  });

  it('a series of one value says name and figure together', () => {
    expect(layout(surveys).seriesLabels.map(({ text, index }) => [text, index])).toEqual([
      ['SKI: 26,5', 0],
      ['SSGI', 1],
    ]);
    expect(
      layout(surveys)
        .valueLabels.map(({ text }) => text)
        .sort(),
    ).toEqual(['22,4', '27,8']);
  });

  it('a long series writes its first, last, least and greatest figure', () => {
    const long = d3.range(30).map((index): [string, number] => [String(1995 + index), 10 + ((index * 7) % 30)]);
    const { valueLabels } = layout([seriesOf('BPS', long)]);
    // 0, 7, 14, 21, 28, 5, ...: the least is 10 in 1995, the greatest 39 in 2012, the last 33.
    expect(valueLabels.map(({ text }) => text).sort()).toEqual(['10', '33', '39']);
  });

  it('lists a name that finds no room under the chart, broken into lines and never cut', () => {
    const nama = 'Data lokus menurut Keputusan Wali Kota Banjarmasin Nomor 193 Tahun 2023';
    const { key, height, seriesLabels } = layout([seriesOf(nama, [['2023', 117]])]);
    expect(seriesLabels).toEqual([]);
    expect(key[0]?.labels.map(({ text }) => text).join(' ')).toBe(`${nama}: 117`);
    expect(height).toBeGreaterThan(layout(surveys).height);
  });

  it.each([
    [
      'all zero',
      [
        seriesOf('BPS', [
          ['2023', 0],
          ['2024', 0],
        ]),
      ],
    ],
    [
      'below zero',
      [
        seriesOf('BPS', [
          ['2023', -4],
          ['2024', 2],
        ]),
      ],
    ],
    ['nothing', []],
  ])('%s is drawn within the plot', (_, series) => {
    const { plot, segments } = layout(series);
    for (const { y } of segments.flatMap(({ points }) => points)) {
      expect(y >= plot.y && y <= plot.y + plot.height).toBe(true);
    }
  });

  it('keeps texts apart from one another and from the points, and in the chart', () => {
    const point = fc.tuple(fc.integer({ min: 1990, max: 2026 }).map(String), fc.integer({ min: 0, max: 100 }));
    const series = fc.record({
      seri: fc.constantFrom('SSGI', 'SKI', 'BPS (seri Long Form SP2020)', 'Data monitoring 14 lokus'),
      points: fc.uniqueArray(point, { minLength: 1, maxLength: 9, selector: ([periode]) => periode }),
    });
    fc.assert(
      fc.property(fc.array(series, { maxLength: 4 }), (list) => {
        const line = layout(list.map(({ seri, points }) => seriesOf(seri, points)));
        const keys = line.key.flatMap(({ labels }) => labels);
        const ticks = line.yTicks.map(({ label }) => label);
        const labels = [...line.valueLabels, ...line.seriesLabels, ...line.xLabels, ...ticks, ...keys];
        const boxes = labels.map(({ box }) => box);
        const frame = { x: 0, y: 0, width: line.width, height: line.height };
        expect(boxes.filter((box) => !contains(frame, box))).toEqual([]);
        expect(boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlaps(a, b)))).toEqual([]);
        const marks = line.segments.flatMap(({ points }) => points.map((one) => centredBox(one, 8, 8)));
        const texts = [...line.valueLabels, ...line.seriesLabels].map(({ box }) => box);
        expect(texts.filter((box) => marks.some((mark) => overlaps(box, mark)))).toEqual([]);
        expect(line.seriesLabels.length + line.key.length).toBe(list.length);
      }),
      { numRuns: 200 },
    );
  });
});
