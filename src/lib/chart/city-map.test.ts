import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { layoutCityMap } from './city-map.ts';

const atlas = readRealAtlas();
const { width, height, lines, areas } = layoutCityMap(atlas);

describe('the small map of the city', () => {
  it('has every kelurahan, each with an outline that closes', () => {
    expect([...areas.keys()]).toEqual(atlas.kampung.map(({ kode }) => kode));
    expect([...areas.values()].filter(({ d }) => !/^M\d+ \d+l[-\d ]+.*z$/u.test(d))).toEqual([]);
  });

  it('keeps every anchor inside its frame', () => {
    const outside = [...areas.values()].filter(({ anchor: { x, y } }) => x <= 0 || y <= 0 || x >= width || y >= height);
    expect(outside).toEqual([]);
  });

  it('draws in whole units, so that it weighs little', () => {
    const text = lines + [...areas.values()].map(({ d }) => d).join('');
    expect(text).not.toContain('.');
    expect(text.length).toBeLessThan(12_000);
  });
});
