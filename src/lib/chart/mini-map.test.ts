import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import type { KodeKelurahan } from '../model/index.ts';
import { createCity } from '../stats/city.test-support.ts';
import { neighboursOf } from '../stats/index.ts';
import { contains, overlaps } from './box.ts';
import { layoutMiniMap } from './mini-map.ts';
import { chooseView } from './mini-view.ts';
import { parsePath } from './path.test-support.ts';

const real = readRealAtlas();
const all = real.kampung.map(({ kode, nama }) => {
  const near = neighboursOf(real, kode).map((one) => one.kode);
  return { kode, nama, near, layout: layoutMiniMap(real, kode, near) };
});

describe('chooseView', () => {
  const city = { x: 0, y: 0, width: 720, height: 600 };

  it.each([
    // 45 wide is 45 % of 100; height 75; the middle of the kampung is the middle of the view.
    ['a small kampung takes 45 % of the width', { x: 300, y: 300, width: 45, height: 10 }, [272.5, 267.5, 100, 75]],
    // 45 high needs 75 / 0.75 = 60 of width, 60 / 0.45 = 133.3.
    ['a tall one takes 45 % of the height', { x: 300, y: 300, width: 10, height: 45 }, [238.3, 272.5, 133.3, 100]],
    // 400 / 0.45 is wider than 230, 400 / 0.8 = 500 is what it needs.
    ['a large one takes up to 80 %', { x: 200, y: 200, width: 400, height: 100 }, [150, 62.5, 500, 375]],
    // At the western edge the view begins a twelfth of its width outside the city.
    ['at the edge of the city the view moves inwards', { x: 0, y: 300, width: 45, height: 10 }, [-8.3, 267.5, 100, 75]],
  ])('%s', (_, self, expected) => {
    const { x, y, width, height } = chooseView(self, city, 0.75);
    expect([x, y, width, height].map((value) => Math.round(value * 10) / 10)).toEqual(expected);
  });
});

describe('a row of four squares', () => {
  const city = createCity();
  const [first, second, third] = city.kampung.map(({ kode }) => kode) as [KodeKelurahan, KodeKelurahan, KodeKelurahan];

  it('shows the kampung, its neighbours and what else is in view', () => {
    const layout = layoutMiniMap(city, second, [first, third]);
    expect(layout.neighbours.map(({ nama }) => nama)).toEqual(['Anggrek', 'Cempaka']);
    expect(parsePath(layout.self)).toHaveLength(1);
    expect(layout.selfLabel.lines.map(({ text }) => text)).toEqual(['Bakung']);
  });

  it('draws neighbours that nobody named as the rest', () => {
    const layout = layoutMiniMap(city, second, []);
    expect(layout.neighbours).toEqual([]);
    expect(parsePath(layout.others).length).toBeGreaterThanOrEqual(2);
  });

  it('refuses an unknown kode and names those that exist', () => {
    expect(() => layoutMiniMap(city, '63.71.09.9999' as KodeKelurahan, [])).toThrow(first);
  });
});

describe('the small maps of Banjarmasin', () => {
  it('show every kampung with its name', () => {
    for (const { nama, layout } of all) {
      expect(layout.self).toMatch(/^M.*z$/);
      expect(layout.selfLabel.lines.map(({ text }) => text).join(' ')).toBe(nama);
    }
  });

  it('show every neighbour', () => {
    for (const { near, layout } of all) expect(layout.neighbours.map(({ kode }) => kode)).toEqual(near);
  });

  it('keep all names apart and in view', () => {
    for (const { nama, layout } of all) {
      const boxes = [layout.selfLabel, ...layout.labels].map(({ box }) => box);
      const frame = { x: 0, y: 0, width: layout.width, height: layout.height };
      expect(
        boxes.filter((box) => !contains(frame, box)),
        nama,
      ).toEqual([]);
      expect(
        boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlaps(a, b))),
        nama,
      ).toEqual([]);
    }
  });

  it('cut everything a little outside the view', () => {
    for (const { layout } of all) {
      const drawn = [layout.self, layout.others, ...layout.neighbours.map(({ d }) => d)].flatMap(parsePath);
      for (const [x, y] of drawn.flatMap(({ points }) => points)) {
        expect(x >= -8 && x <= 648 && y >= -8 && y <= 488).toBe(true);
      }
    }
  });

  it('need at most 2 kB each', () => {
    for (const { nama, layout } of all) {
      const paths = [layout.self, layout.others, ...layout.neighbours.map(({ d }) => d)].join('');
      const texts = [layout.selfLabel, ...layout.labels].flatMap(({ x, lines }) => lines.map((line) => [x, line]));
      expect(brotliCompressSync(paths + JSON.stringify(texts)).length, nama).toBeLessThanOrEqual(2000);
    }
  });
});
