import { describe, expect, it } from 'vitest';
import type { LabelledArea } from './area-label.ts';
import { overlaps } from './box.ts';
import { placeWhileZooming } from './zoom-label.ts';

const square = (kode: string, x: number, side: number): LabelledArea => ({
  kode,
  polygons: [
    [
      [
        [x, 0],
        [x + side, 0],
        [x + side, side],
        [x, side],
        [x, 0],
      ],
    ],
  ],
  anchor: { x: x + side / 2, y: side / 2 },
  wordings: [['Mawar']],
});

const style = { size: 10, bold: false, frame: { x: 0, y: 0, width: 200, height: 100 }, inside: 0.8 };

/** "Mawar" at size 10 is about 33 units wide. */
const labels = placeWhileZooming([square('luas', 0, 60), square('kecil', 60, 20), square('sempit', 80, 2)], style);

describe('placeWhileZooming(areas, style)', () => {
  it('shows at once what has room, later what fits with smaller letters, and never what has no room at any size', () => {
    expect(labels.map(({ kode, shrink }) => [kode, shrink])).toEqual([
      ['luas', 1],
      ['kecil', 0.5],
    ]);
  });

  it('gives the lines as they stand at the usual size, around the middle from which they shrink', () => {
    const [, late] = labels;
    const middle = (late?.box.y ?? 0) + (late?.box.height ?? 0) / 2;
    // Capitals are 0.72 of the size high.
    expect((late?.lines[0]?.y ?? 0) - middle).toBeCloseTo(3.6, 0);
  });

  it('keeps those that show at one size apart', () => {
    const close = placeWhileZooming([square('kiri', 0, 25), square('kanan', 25, 25)], style);
    const at = Math.min(...close.map(({ shrink }) => shrink));
    const [one, other] = close.map(({ box, shrink }) => ({ ...box, width: (box.width * at) / shrink }));
    expect(close).toHaveLength(2);
    expect(one !== undefined && other !== undefined && overlaps(one, other)).toBe(false);
  });
});
