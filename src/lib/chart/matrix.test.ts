import { describe, expect, it } from 'vitest';
import { contains, overlaps } from './box.ts';
import { drawMatrix } from './draw-matrix.ts';
import { layoutMatrix, type Cell, type MatrixLayout } from './matrix.ts';

const layout = (cells: readonly Cell[], counts: readonly number[] = [cells.length]): MatrixLayout =>
  layoutMatrix({
    groups: counts.map((count, at) => ({ nama: `Kelompok ${at}`, count })),
    rows: [{ nama: 'Jumlah RT', cells, total: '1/2' }],
    key: [],
  });

describe('layoutMatrix', () => {
  it('draws what is known the taller the better it is founded, standing on one line, and the unknown not at all', () => {
    const [row] = layout(['pemerintah', 'media', 'belum_diverifikasi', null]).rows;
    expect(row?.cells.map(({ height }) => height)).toEqual([12, 7, 3]);
    expect(new Set(row?.cells.map(({ y, height }) => y + height))).toEqual(new Set([row?.baseline.y]));
  });

  it('gives every place the same width and every group a gap of 4', () => {
    // 320 less 44 for the count and 4 for one gap: 272 units for four places.
    const { rows, borders } = layout(['media', 'media', 'media', 'media'], [2, 2]);
    expect(rows[0]?.cells.map(({ x }) => x)).toEqual([0, 68, 140, 208]);
    expect(borders).toEqual([138]);
  });

  it('has room for 52 and for 1,000 places', () => {
    for (const count of [52, 1000]) {
      const [row] = layout(Array.from({ length: count }, () => 'pemerintah' as const)).rows;
      const last = row?.cells.at(-1);
      expect(row?.cells).toHaveLength(count);
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(277);
    }
  });

  it('keeps all texts apart and in the picture, with names as long as they come', () => {
    const long = 'Lokus prioritas stunting 2023–2024 (22 kelurahan) menurut keputusan wali kota';
    const matrix = layoutMatrix({
      groups: ['Selatan', 'Timur', 'Barat', 'Utara', 'Tengah'].map((nama) => ({ nama, count: 10 })),
      rows: [long, 'Jumlah RT', long].map((nama) => ({
        nama,
        cells: Array.from({ length: 50 }, () => null),
        total: '50/50',
      })),
      key: [{ cell: 'pemerintah', teks: long }],
    });
    const boxes = drawMatrix(matrix).marks.flatMap((mark) => (mark.shape === 'text' ? [mark.label.box] : []));
    expect(boxes.filter((box) => !contains({ x: 0, y: 0, width: matrix.width, height: matrix.height }, box))).toEqual(
      [],
    );
    expect(boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => overlaps(a, b)))).toEqual([]);
  });

  it('nothing to show makes a small picture', () => {
    expect(layoutMatrix({ groups: [], rows: [], key: [] })).toMatchObject({ rows: [], borders: [] });
  });
});
