import * as d3 from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectToView, readCorners, type Corners } from './mercator.ts';

const city: Corners = { barat: 114.522, selatan: -3.382, timur: 114.66, utara: -3.267 };
const size = { width: 720, height: 600 };

describe('projectToView', () => {
  it.each([
    ['the north-west corner is the origin', { lat: -3.267, lon: 114.522 }, { x: 0, y: 0 }],
    ['the south-east corner is the far end', { lat: -3.382, lon: 114.66 }, { x: 720, y: 600 }],
    ['half way east is half way right', { lat: -3.267, lon: 114.591 }, { x: 360, y: 0 }],
  ])('%s', (_name, position, expected) => {
    const { x, y } = projectToView(position, city, size);
    expect(x).toBeCloseTo(expected.x, 6);
    expect(y).toBeCloseTo(expected.y, 6);
  });

  it('stretches towards the pole: of the way from the equator to 60° N, 30° N is less than half', () => {
    // ln tan 60° = 0.549306, ln tan 75° = 1.316958; 1 − 0.549306 / 1.316958 = 0.582897.
    const world: Corners = { barat: 0, selatan: 0, timur: 60, utara: 60 };
    expect(projectToView({ lat: 30, lon: 0 }, world, { width: 1, height: 1 }).y).toBeCloseTo(0.582897, 5);
  });

  it('agrees with the projection that draws the map', () => {
    const corner = {
      type: 'MultiPoint' as const,
      coordinates: [
        [city.barat, city.utara],
        [city.timur, city.selatan],
      ],
    };
    const drawn = d3.geoMercator().fitWidth(720, corner);
    const height = drawn([city.timur, city.selatan])?.[1] ?? NaN;
    fc.assert(
      fc.property(
        fc.double({ min: city.barat, max: city.timur, noNaN: true }),
        fc.double({ min: city.selatan, max: city.utara, noNaN: true }),
        (lon, lat) => {
          const { x, y } = projectToView({ lat, lon }, city, { width: 720, height });
          const [dx = NaN, dy = NaN] = drawn([lon, lat]) ?? [];
          expect(Math.hypot(x - dx, y - dy)).toBeLessThan(1e-4);
        },
      ),
    );
  });
});

describe('readCorners', () => {
  const written = { barat: '114.522', selatan: '-3.382', timur: '114.66', utara: '-3.267' };

  it('reads what is written', () => {
    expect(readCorners(written)).toEqual(city);
  });

  it.each([
    ['an edge is missing', { ...written, utara: undefined }],
    ['an edge is empty, which is not zero', { ...written, barat: '' }],
    ['an edge is no number', { ...written, timur: 'timur' }],
    ['west is east of east', { ...written, barat: '115' }],
    ['north is south of south', { ...written, utara: '-4' }],
  ])('is null when %s', (_name, dataset) => {
    expect(readCorners(dataset)).toBeNull();
  });
});
