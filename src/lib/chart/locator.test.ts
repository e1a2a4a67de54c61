import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import type { KodeKelurahan } from '../model/index.ts';
import { layoutLocator } from './locator.ts';
import { parsePath } from './path.test-support.ts';

const real = readRealAtlas();
const all = real.kampung.map(({ kode, nama }) => ({ nama, layout: layoutLocator(real, kode) }));

describe('layoutLocator(atlas, kode)', () => {
  it('draws the same city for every kampung', () => {
    expect(new Set(all.map(({ layout }) => `${layout.width} ${layout.height} ${layout.lines}`)).size).toBe(1);
  });

  it.each(all)('draws $nama inside the city, with its mark on it', ({ layout }) => {
    const points = parsePath(layout.self).flatMap((ring) => ring.points);
    expect(points.length).toBeGreaterThan(2);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(layout.width);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ys)).toBeLessThanOrEqual(layout.height);
    expect(layout.anchor.x).toBeGreaterThanOrEqual(Math.min(...xs) - 1);
    expect(layout.anchor.x).toBeLessThanOrEqual(Math.max(...xs) + 1);
    expect(layout.anchor.y).toBeGreaterThanOrEqual(Math.min(...ys) - 1);
    expect(layout.anchor.y).toBeLessThanOrEqual(Math.max(...ys) + 1);
  });

  it('puts Mantuil in the south-west and Sungai Andai in the north-east', () => {
    const at = (nama: string) => all.find((one) => one.nama === nama)?.layout.anchor ?? { x: NaN, y: NaN };
    expect(at('Mantuil').x).toBeLessThan(at('Sungai Andai').x);
    expect(at('Mantuil').y).toBeGreaterThan(at('Sungai Andai').y);
  });

  it('knows no kampung that is not there', () => {
    expect(() => layoutLocator(real, '99.99.99.9999' as KodeKelurahan)).toThrow();
  });
});
