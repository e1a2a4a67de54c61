/** batas.geojson of the synthetic city, in the shape of the real one: a bbox, one feature per line. */
import * as d3 from 'd3';
import type { Kelurahan, Kota } from './kota.ts';

export function renderBatas(kota: Kota): string {
  const features = kota.kelurahan.map((kelurahan) => JSON.stringify(toFeature(kelurahan)));
  const head = `{"type":"FeatureCollection","bbox":${JSON.stringify(createBbox(kota))},"features":[`;
  return `${head}\n${features.join(',\n')}\n]}\n`;
}

/** West, south, east, north. */
function createBbox(kota: Kota): number[] {
  const positions = kota.kelurahan.flatMap((kelurahan) => kelurahan.ring);
  const [west = 0, east = 0] = d3.extent(positions, (position) => position[0]);
  const [south = 0, north = 0] = d3.extent(positions, (position) => position[1]);
  return [west, south, east, north];
}

function toFeature({ kode, nama, ring }: Kelurahan) {
  const geometry = { type: 'Polygon', coordinates: [ring] };
  return { type: 'Feature', id: kode, properties: { kode, nama }, geometry };
}
