import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { batasOutputs, kampungMapOutputs } from './geojson.ts';
import { createFixtureEdition } from './fixture.test-support.ts';
import { renderText, type Output } from './output.ts';

const edition = createFixtureEdition();
const read = async (all: readonly Output[]) => {
  const output = all.find(({ format }) => format === 'geojson') ?? expect.fail('no GeoJSON');
  return JSON.parse(await renderText(output)) as FeatureCollection<Polygon | MultiPolygon>;
};
const kampung = await read(kampungMapOutputs(edition));
const batas = await read(batasOutputs(edition));

test('each feature has the code as its id, in the order of the codes', () => {
  const codes = ['99.99.01.1001', '99.99.01.1002', '99.99.02.1001'];
  expect(kampung.features.map(({ id }) => id)).toEqual(codes);
  expect(batas.features.map(({ id }) => id)).toEqual(codes);
});

test('the status and its ground stand in the properties, with the day for which they hold', () => {
  expect(kampung.features.map(({ properties }) => properties)).toEqual([
    {
      kode: '99.99.01.1001',
      nama: 'Hulu Uji',
      slug: 'hulu-uji',
      kecamatan: 'Uji Barat',
      status: 'tercatat',
      status_dasar: 'peristiwa',
      status_tanggal: '2026-11-24',
    },
    expect.objectContaining({ nama: 'Tengah Uji', status: 'tercatat', status_dasar: 'pernyataan_kota' }),
    expect.objectContaining({ nama: 'Hilir Uji', status: 'tercatat', status_dasar: 'pernyataan_kota' }),
  ]);
});

test('the boundaries have a name and nothing else', () => {
  expect(batas.features[0]?.properties).toEqual({ kode: '99.99.01.1001', nama: 'Hulu Uji' });
});

test('one polygon with a hole stays one polygon, two become a MultiPolygon', () => {
  expect(batas.features.map(({ geometry }) => geometry.type)).toEqual(['Polygon', 'Polygon', 'MultiPolygon']);
  expect(batas.features[0]?.geometry.coordinates).toHaveLength(2);
});

test('longitude comes first, no number has more than five decimals, and rings stay closed', () => {
  const rings = batas.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  );
  for (const ring of rings) {
    expect(ring.at(-1)).toEqual(ring[0]);
    for (const [lon, lat] of ring) {
      expect(lon).toBeGreaterThan(100);
      expect(lat).toBeLessThan(0);
      expect(String(lon)).toMatch(/^\d+(\.\d{1,5})?$/u);
    }
  }
  // 100.4000049 in the fixture
  expect(rings).toContainEqual([
    [100.3, -3.4],
    [100.4, -3.4],
    [100.4, -3.3],
    [100.3, -3.3],
    [100.3, -3.4],
  ]);
});

test('the box is west, south, east, north; there is no crs member (RFC 7946)', () => {
  expect(kampung.bbox).toEqual([100.1, -3.4, 100.4, -3.2]);
  expect(kampung).not.toHaveProperty('crs');
});

test('a city that draws its own boundaries names no source for them', () => {
  expect(batas).toHaveProperty('sumber_batas', null);
});
