import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { createCity } from '../stats/city.test-support.ts';
import { layoutMap } from './map.ts';
import { projectAtlas } from './projection.ts';

describe('the extent of a map', () => {
  it('is that of the city, but for what the viewBox has more below', () => {
    // Two squares from 114 to 114.02 east, 3 to 3.01 south; 720 units for 0.02 degrees, so one unit is 0.0000277 high.
    // The city is 360.5 units high and the viewBox 361.
    const { barat, timur, utara, selatan } = layoutMap(createCity({ kampung: 2 })).extent;
    expect([barat, timur, utara]).toEqual([114, 114.02, -3]);
    expect(selatan).toBeCloseTo(-3.01 - 0.5 * 0.0000277, 5);
  });

  it('leads every corner of Banjarmasin back to where it was', () => {
    const atlas = readRealAtlas();
    const { areas, positionOf } = projectAtlas(atlas);
    atlas.kampung.forEach(({ batas }, at) => {
      const flat = areas[at]?.polygons.flat(2) ?? [];
      batas.polygons.flat(2).forEach(([lon, lat], corner) => {
        const [x, y] = positionOf(flat[corner] ?? [NaN, NaN]);
        expect(Math.abs(x - lon) + Math.abs(y - lat)).toBeLessThan(1e-9);
      });
    });
  });

  it('holds the bounding box of Banjarmasin to a tenth of a metre', () => {
    const atlas = readRealAtlas();
    const [west, south, east, north] = atlas.bbox;
    const { barat, selatan, timur, utara } = layoutMap(atlas).extent;
    expect([barat, timur, utara].map((degrees) => degrees.toFixed(5))).toEqual(
      [west, east, north].map((degrees) => degrees.toFixed(5)),
    );
    expect(selatan).toBeLessThanOrEqual(south);
    expect(south - selatan).toBeLessThan((east - west) / 720);
  });
});
