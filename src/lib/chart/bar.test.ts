import { describe, expect, it } from 'vitest';
import { layoutBars, type BarLayout } from './bar.ts';
import { contains, overlaps } from './box.ts';

const layout = (values: readonly [nama: string, nilai: number | null][], marked: string | null = null): BarLayout =>
  layoutBars({
    values: values.map(([nama, nilai]) => ({ kode: nama, nama, nilai })),
    marked,
    format: (nilai) => String(nilai),
  });

describe('layoutBars', () => {
  it('bars begin at zero and are as long as their values', () => {
    const { rows, zeroX } = layout([
      ['Mawar', 4],
      ['Gadang', 2],
      ['Melayu', 1],
    ]);
    const [four, two, one] = rows.map(({ width }) => width);
    expect(rows.map(({ x }) => x)).toEqual([zeroX, zeroX, zeroX]);
    expect(two).toBeCloseTo((four ?? 0) / 2, 1);
    expect(one).toBeCloseTo((four ?? 0) / 4, 1);
  });

  it('zero has no bar but its figure, at the zero line', () => {
    const { rows, zeroX } = layout([
      ['Mawar', 0],
      ['Gadang', 3],
    ]);
    expect(rows[0]).toMatchObject({ known: true, width: 0, valueLabel: { text: '0', x: zeroX + 6 } });
  });

  it('all zero is drawn without dividing by zero', () => {
    const { rows } = layout([
      ['Mawar', 0],
      ['Gadang', 0],
    ]);
    expect(rows.map(({ width, valueLabel }) => [width, valueLabel.text])).toEqual([
      [0, '0'],
      [0, '0'],
    ]);
  });

  it('the unknown gets a field that is the same whatever the others are, and words', () => {
    const fields = [5, 5000].map(
      (nilai) =>
        layout([
          ['Mawar', null],
          ['Gadang', nilai],
        ]).rows[0],
    );
    for (const field of fields) {
      expect(field).toMatchObject({ known: false, width: 16, valueLabel: { text: 'belum ada data' } });
    }
  });

  it('charts that are seen beside each other have the same columns and the same scale', () => {
    const hulu = [{ kode: 'a', nama: 'Mawar', nilai: 4 }];
    const hilir = [{ kode: 'b', nama: 'Antasan Kecil', nilai: 1000 }];
    const [one, other] = [hulu, hilir].map((values) =>
      layoutBars({ values, among: [...hulu, ...hilir], marked: null, format: String }),
    );
    expect(one?.zeroX).toBe(other?.zeroX);
    expect(one?.rows).toHaveLength(1);
    expect((other?.rows[0]?.width ?? 0) / (one?.rows[0]?.width ?? 1)).toBeGreaterThan(200);
  });

  it('values below zero reach to the left and keep their figure at the right of the zero line', () => {
    const { rows, zeroX } = layout([
      ['Mawar', -2],
      ['Gadang', 2],
    ]);
    const [below, above] = rows;
    expect((below?.x ?? 0) + (below?.width ?? 0)).toBeCloseTo(zeroX, 1);
    expect(below?.width).toBeCloseTo(above?.width ?? 0, 1);
    expect(below?.valueLabel.x).toBe(zeroX + 6);
  });

  it('marks the one it is told to', () => {
    const { rows } = layout(
      [
        ['Mawar', 1],
        ['Gadang', 2],
      ],
      'Gadang',
    );
    expect(rows.map(({ marked, valueLabel }) => [marked, valueLabel.bold])).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it('is 320 wide; a row is 24 high and 16 more for each further line of its name', () => {
    const { width, height, rows } = layout([
      ['Mawar', 1],
      ['Kertak Baru Ilir Seberang', 2],
    ]);
    expect([width, height]).toEqual([320, 24 + 40]);
    expect(rows[1]?.nameLabels.map(({ text }) => text)).toEqual(['Kertak Baru Ilir', 'Seberang']);
  });

  it('never cuts a name: a long word makes the chart wider instead', () => {
    const nama = 'Llanfairpwllgwyngyllgogerychwyrndrobwll';
    const { rows, width } = layout([
      [nama, 2],
      ['Mawar', null],
    ]);
    expect(rows[0]?.nameLabels.map(({ text }) => text)).toEqual([nama]);
    expect(width).toBeGreaterThan(320);
  });

  it('keeps all texts apart and in the chart', () => {
    const { rows, width, height } = layout([
      ['Kertak Baru Ilir', 12_345],
      ['Antasan Kecil Timur', null],
      ['Mawar', 0],
      ['Kampung Keluarga Berkualitas', 99_999],
    ]);
    const boxes = rows.flatMap(({ nameLabels, valueLabel }) => [...nameLabels, valueLabel]).map(({ box }) => box);
    expect(boxes.filter((box) => !contains({ x: 0, y: 0, width, height }, box))).toEqual([]);
    expect(boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlaps(a, b)))).toEqual([]);
  });

  it('no rows make an empty chart', () => {
    expect(layout([])).toMatchObject({ height: 0, rows: [] });
  });
});
