import * as d3 from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, overlaps } from './box.ts';
import { layoutStrip, type StripLayout, type StripValue } from './strip.ts';

const valuesOf = (numbers: readonly number[]): StripValue[] =>
  numbers.map((nilai, index) => ({ kode: `k${index}`, nama: `Nama ${index}`, nilai }));

function layout(values: readonly StripValue[], marked: string | null = null): StripLayout {
  const sorted = values.map(({ nilai }) => nilai).sort((a, b) => a - b);
  const at = (share: number): number => d3.quantileSorted(sorted, share) ?? 0;
  const distribution = { q1: at(0.25), median: at(0.5), q3: at(0.75) };
  return layoutStrip({ values, marked, distribution, tengah: 'nilai tengah', format: (nilai) => String(nilai) });
}

const textsOf = ({ labels }: StripLayout): string[] => labels.map(({ text }) => text);

function expectTidy({ labels, width, height, dots, marked }: StripLayout): void {
  const frame = { x: -0.01, y: 0, width: width + 0.02, height };
  expect(labels.filter(({ box }) => !contains(frame, box))).toEqual([]);
  const clashes = labels.flatMap((a, index) => labels.slice(index + 1).filter((b) => overlaps(a.box, b.box)));
  expect(clashes).toEqual([]);
  for (const { x, y } of marked === null ? dots : [...dots, marked]) {
    expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
  }
}

describe('layoutStrip', () => {
  const five = valuesOf([0, 5, 5, 8, 10]);

  it('places values in proportion between margins of 8', () => {
    // 304 units for 0 to 10: 5 is at 8 + 152, 8 at 8 + 243.2.
    expect(layout(five).dots.map(({ x }) => x)).toEqual([8, 160, 160, 251.2, 312]);
  });

  it('heaps equal values up by a little more than a diameter', () => {
    // Radius 4 stands 2 over the line at 8 + 8.5 + 8 + 4 = 28.5; the second level is 8.5 higher.
    const { axis, radius, dots } = layout(five);
    expect([axis.y, radius]).toEqual([28.5, 4]);
    expect(dots.map(({ y }) => y)).toEqual([22.5, 22.5, 14, 22.5, 22.5]);
  });

  it('draws the middle half and the median', () => {
    // Quartiles of 0 5 5 8 10 are 5, 5 and 8.
    expect(layout(five).quartiles).toEqual({ q1: 160, median: 160, q3: 251.2 });
  });

  it('names the least, the greatest and the median under the line', () => {
    expect(textsOf(layout(five))).toEqual(['0', '10', 'nilai tengah 5']);
  });

  it('writes the marked value with its name above and keeps it out of the other dots', () => {
    const marked = layout(five, 'k3');
    expect(marked.marked).toMatchObject({ kode: 'k3', x: 251.2 });
    expect(marked.dots.map(({ kode }) => kode)).toEqual(['k0', 'k1', 'k2', 'k4']);
    const [own] = marked.labels;
    expect(own).toMatchObject({ text: 'Nama 3 8', bold: true });
    expect((own?.box.y ?? 0) + (own?.box.height ?? 0)).toBeLessThan(marked.marked?.y ?? 0);
  });

  it('the marked value lies on top of its heap', () => {
    const tied = layout(valuesOf([1, 5, 5, 5, 9, 9]), 'k1');
    const heap = tied.dots.filter(({ x }) => x === tied.marked?.x);
    expect(heap).toHaveLength(2);
    for (const { y } of heap) expect(tied.marked?.y ?? Infinity).toBeLessThan(y);
  });

  it('all dots from left to right, the marked one after those at its place', () => {
    const { fromLeft } = layout(valuesOf([9, 5, 1, 5, 7]), 'k1');
    expect(fromLeft.map(({ kode }) => kode)).toEqual(['k2', 'k3', 'k1', 'k4', 'k0']);
    expect(fromLeft.map(({ text }) => text)).toEqual(['Nama 2: 1', 'Nama 3: 5', 'Nama 1: 5', 'Nama 4: 7', 'Nama 0: 9']);
  });

  it('marks nothing when the place has no value', () => {
    expect(layout(five, 'k99').marked).toBeNull();
  });

  it('a single value stands in the middle, with its name and without quartiles', () => {
    const one = layout(valuesOf([7]), 'k0');
    expect(one.marked?.x).toBe(160);
    expect(one.quartiles).toBeNull();
    expect(textsOf(one)).toEqual(['Nama 0 7']);
  });

  it('up to four values are all named', () => {
    expect(textsOf(layout(valuesOf([87, 106, 155]), 'k0'))).toEqual(['Nama 0 87', 'Nama 1 106', 'Nama 2 155']);
  });

  it('names that would clash go below one another, with a line to their dot', () => {
    const near = layout(valuesOf([10, 11, 99]), 'k2');
    expect(near.labels.map(({ y }) => y)).toEqual([12, near.axis.y + 17.9, near.axis.y + 33.9]);
    expect(near.leaders).toHaveLength(1);
    expect(near.leaders[0]).toMatchObject({ x: near.dots[1]?.x, y1: near.axis.y });
  });

  it('equal values need one figure only', () => {
    expect(textsOf(layout(valuesOf([5, 5, 5, 5, 5, 5])))).toEqual(['nilai tengah 5']);
  });

  it('no values make an empty strip', () => {
    expect(layout([])).toMatchObject({ dots: [], marked: null, quartiles: null, labels: [] });
  });

  it.each(['Kertak Baru Ilir', 'Antasan Kecil Timur', 'Kampung Keluarga Berkualitas Kertak Baru Ilir Seberang Sungai'])(
    'the label of %s stays in the chart at both ends',
    (nama) => {
      for (const marked of [0, 17]) {
        const values = valuesOf(d3.range(18)).map((value, index) => (index === marked ? { ...value, nama } : value));
        const strip = layout(values, `k${marked}`);
        expectTidy(strip);
        expect(textsOf(strip).join(' ')).toContain(`${nama} ${marked}`);
      }
    },
  );

  it.each([
    ['1,000 different values', d3.range(1000).map((index) => (index * 7919) % 1009)],
    ['1,000 equal values', d3.range(1000).map(() => 3)],
  ])('%s stay a small chart', (_, numbers) => {
    const strip = layout(valuesOf(numbers), 'k500');
    expectTidy(strip);
    expect(strip.height).toBeLessThan(160);
    expect(strip.dots).toHaveLength(999);
  });

  it('is tidy for any values and names', () => {
    const value = fc.record({
      nilai: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 100_000 })),
      nama: fc.constantFrom('Mawar', 'Kertak Baru Ilir', 'Antasan Kecil Timur', 'Gadang'),
    });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 70 }), fc.integer({ min: 0, max: 80 }), (list, marked) => {
        expectTidy(
          layout(
            list.map((one, index) => ({ ...one, kode: `k${index}` })),
            `k${marked}`,
          ),
        );
      }),
    );
  });
});
