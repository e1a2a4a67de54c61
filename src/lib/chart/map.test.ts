import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { createContoh } from '../contoh/index.ts';
import { parseAtlas, type Atlas, type KodeKelurahan } from '../model/index.ts';
import { createCity } from '../stats/city.test-support.ts';
import type { AreaLabel } from './area-label.ts';
import { centredBox, contains, overlaps, type Box } from './box.ts';
import { layoutMap, layoutMapLabels } from './map.ts';
import { edgesOf, parsePath } from './path.test-support.ts';
import { areaOf, clipPolygons, holds } from './polygon.ts';
import { projectAtlas, type FlatPolygon } from './projection.ts';

function createContohAtlas(kampung: number): Atlas {
  const files = createContoh({ kampung, seed: 7 });
  const { atlas } = parseAtlas(new Map(files.map(({ name, text }) => [name, new TextEncoder().encode(text)])));
  if (atlas === null) throw new Error('the synthetic city is refused');
  return atlas;
}

const real = readRealAtlas();
const layout = layoutMap(real);
const polygonsOf = (kode: string): readonly FlatPolygon[] =>
  projectAtlas(real).areas.find((area) => area.kode === kode)?.polygons ?? [];

const pairsThatOverlap = (boxes: readonly Box[]): number =>
  boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlaps(a, b))).length;

/** How often each edge is drawn. */
const countEdges = (areas: readonly { d: string }[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const edge of areas.flatMap(({ d }) => edgesOf(d))) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  return counts;
};

/** What is written while the whole city is shown. */
const atOnce = (labels: readonly AreaLabel[]): AreaLabel[] => labels.filter(({ shrink }) => shrink === 1);

/** Around the middle, as a page draws it. */
const shrinkBox = ({ x, y, width, height }: Box, by: number): Box =>
  centredBox({ x: x + width / 2, y: y + height / 2 }, width * by, height * by);

describe('a city of two squares, worked by hand', () => {
  // 0.01 degrees wide each: 360 view units, 720 path units. Mercator at 3.005 degrees south stretches the height by
  // 1 / cos(3.005 degrees) = 1.00138, so 360.5 view units and 721 path units.
  const city = layoutMap(createCity({ kampung: 2 }));

  it('draws the squares from their south-western corner around', () => {
    expect(city.areas.map(({ d }) => d)).toEqual(['M0 721l720 0 0-721-720 0z', 'M720 721l720 0 0-721-720 0z']);
  });

  it('draws the border between the two kecamatan once', () => {
    expect(edgesOf(city.kecamatanBorders)).toEqual(['720,0 720,721']);
  });

  it('draws an outline of six edges', () => {
    expect(edgesOf(city.outline)).toHaveLength(6);
  });

  it('has the viewBox 720 by 361 and paths at half a view unit', () => {
    expect([city.width, city.height, city.pathTransform]).toEqual([720, 361, 'scale(0.5)']);
  });

  it('anchors and names each square in its middle', () => {
    expect(city.areas.map(({ anchor }) => [Math.round(anchor.x), Math.round(anchor.y)])).toEqual([
      [180, 180],
      [540, 180],
    ]);
    expect(city.labels.map(({ x, lines }) => [x, lines[0]?.text])).toEqual([
      [180, 'Anggrek'],
      [540, 'Bakung'],
    ]);
  });
});

describe('the map of Banjarmasin', () => {
  it('has all kelurahan in the order of their codes', () => {
    expect(layout.areas.map(({ kode }) => kode)).toEqual(real.kampung.map(({ kode }) => kode));
  });

  it('closes every path, within the viewBox', () => {
    for (const { points, closed } of layout.areas.flatMap(({ d }) => parsePath(d))) {
      expect(closed).toBe(true);
      expect(points.length).toBeGreaterThanOrEqual(3);
      expect(points.every(([x, y]) => x >= 0 && x <= 2 * layout.width && y >= 0 && y <= 2 * layout.height)).toBe(true);
    }
  });

  it('draws every border twice and the edge of the city once, as its outline', () => {
    const counts = countEdges(layout.areas);
    const once = [...counts].filter(([, count]) => count === 1).map(([edge]) => edge);
    expect(new Set(counts.values())).toEqual(new Set([1, 2]));
    expect(edgesOf(layout.outline).sort()).toEqual(once.sort());
  });

  it('draws as borders of kecamatan what two kecamatan share', () => {
    const byKecamatan = real.kecamatan.map(({ kode }) => {
      const counts = countEdges(layout.areas.filter(({ kecamatan }) => kecamatan === kode));
      return [...counts].filter(([, count]) => count === 1).map(([edge]) => edge);
    });
    const all = byKecamatan.flat();
    const shared = [...new Set(all.filter((edge, index) => all.indexOf(edge) !== index))];
    expect(edgesOf(layout.kecamatanBorders).sort()).toEqual(shared.sort());
  });

  it('anchors every area inside itself', () => {
    for (const { kode, anchor } of layout.areas) expect(holds(polygonsOf(kode), anchor), kode).toBe(true);
  });

  it('names at least 20 kelurahan, and all 5 kecamatan without the name of the city', () => {
    expect(atOnce(layout.labels).length).toBeGreaterThanOrEqual(20);
    const names = layout.kecamatanLabels.map(({ lines }) => lines.map(({ text }) => text).join(' '));
    expect(names.sort()).toEqual(['Barat', 'Selatan', 'Tengah', 'Timur', 'Utara']);
  });

  it.each([
    ['names of kelurahan', atOnce(layout.labels)],
    ['names of kecamatan', layout.kecamatanLabels],
  ])('keeps %s apart and within the map', (_, labels) => {
    expect(pairsThatOverlap(labels.map(({ box }) => box))).toBe(0);
    const frame = { x: 0, y: 0, width: layout.width, height: layout.height };
    expect(labels.filter(({ box }) => !contains(frame, box))).toEqual([]);
  });

  it('names every kelurahan once the map is zoomed in, none on top of another at any size of the letters', () => {
    expect(new Set(layout.labels.map(({ kode }) => kode)).size).toBe(layout.areas.length);
    for (const size of new Set(layout.labels.map(({ shrink }) => shrink))) {
      const shown = layout.labels.filter(({ shrink }) => shrink >= size);
      expect(pairsThatOverlap(shown.map(({ box, shrink }) => shrinkBox(box, size / shrink)))).toBe(0);
    }
  });

  it('lets no name of a kelurahan stick out by more than a quarter', () => {
    for (const { kode, box } of layout.labels) {
      const inside = areaOf(clipPolygons(polygonsOf(kode), box)) / (box.width * box.height);
      expect(inside, kode).toBeGreaterThan(0.75);
    }
  });

  it('needs less than 4.5 kB for all paths', () => {
    const paths = [...layout.areas.map(({ d }) => d), layout.outline, layout.kecamatanBorders];
    expect(brotliCompressSync(paths.join('"/><path d="')).length).toBeLessThan(4500);
  });

  it('is computed once per atlas, and the same for the same data', () => {
    expect(layoutMap(real)).toBe(layout);
    expect(layoutMap(readRealAtlas())).toEqual(layout);
  });
});

it('figures fit where names do not', () => {
  const figures = layoutMapLabels(real, new Map(real.kampung.map(({ kode }) => [kode, '12'])));
  expect(atOnce(figures).length).toBeGreaterThan(atOnce(layout.labels).length);
  expect(pairsThatOverlap(atOnce(figures).map(({ box }) => box))).toBe(0);
});

it('an area without a text gets no label', () => {
  expect(layoutMapLabels(real, new Map([['63.71.01.1001' as KodeKelurahan, '0']])).map(({ kode }) => kode)).toEqual([
    '63.71.01.1001',
  ]);
});

it('maps 1,000 kelurahan in under two seconds', () => {
  const city = createContohAtlas(1000);
  const start = performance.now();
  const { areas, labels, kecamatanLabels } = layoutMap(city);
  expect(performance.now() - start).toBeLessThan(2000);
  expect(areas).toHaveLength(1000);
  expect(pairsThatOverlap(atOnce(labels).map(({ box }) => box))).toBe(0);
  expect(pairsThatOverlap([...kecamatanLabels].map(({ box }) => box))).toBe(0);
});

it('a figure stands where it would, whatever was written into its area before', () => {
  const write = (atlas: Atlas, text: string): AreaLabel[] =>
    layoutMapLabels(atlas, new Map(atlas.kampung.map(({ kode }) => [kode, text])));
  const again = readRealAtlas();
  for (const text of ['7', '1.234', '12']) write(again, text);
  expect(write(again, '12')).toEqual(write(readRealAtlas(), '12'));
});
