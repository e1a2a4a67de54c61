import type { Batas, BoundingBox, Kampung, SumberId } from '../model/index.ts';
import { statusOn } from '../stats/index.ts';
import { lastDay } from '../table/index.ts';
import { createHead, type Edition } from './edition.ts';
import { unduhPath } from './file-path.ts';
import { renderJson } from './json.ts';
import { createOutput, type Output } from './output.ts';

/** The real boundaries come from here; its licence asks to be named. A synthetic city draws its own. */
const sumberBatas = 'cahya-dsn-wilayah-boundaries' as SumberId;

/** Five decimals are about one metre; more would claim what nobody measured (RFC 7946, section 11.2). */
const roundDegrees = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** RFC 7946: longitude before latitude, rings closed, outer ones counter-clockwise, as the checks have found them. */
function createGeometry({ polygons }: Batas) {
  const coordinates = polygons.map((rings) =>
    rings.map((ring) => ring.map(([lon, lat]) => [roundDegrees(lon), roundDegrees(lat)])),
  );
  return coordinates.length === 1
    ? { type: 'Polygon', coordinates: coordinates[0] }
    : { type: 'MultiPolygon', coordinates };
}

const createBox = ([west, south, east, north]: BoundingBox): number[] => [west, south, east, north].map(roundDegrees);

/** One area for each kampung, in the order of the codes. */
function renderCollection(edition: Edition, propertiesOf: (kampung: Kampung) => object): string {
  const { atlas } = edition;
  const { catatan, ...head } = createHead(edition);
  return renderJson({
    type: 'FeatureCollection',
    ...head,
    catatan: `${catatan} Garis batas disederhanakan; jangan dipakai sebagai batas resmi.`,
    sumber_batas: atlas.sumberById.get(sumberBatas) ?? null,
    bbox: createBox(atlas.bbox),
    features: atlas.kampung.map((kampung) => ({
      type: 'Feature',
      id: kampung.kode,
      properties: { kode: kampung.kode, nama: kampung.nama, ...propertiesOf(kampung) },
      geometry: createGeometry(kampung.batas),
    })),
  });
}

/** The boundaries with only a name: what a map program needs to join with the other files by `kode`. */
export const batasOutput = (edition: Edition): Output =>
  createOutput('geojson', unduhPath('batas', 'geojson'), 'batas', 'Batas kelurahan', () =>
    renderCollection(edition, () => ({})),
  );

/** The kampung on the map, with the status on the day of the release and on what it rests. */
export function kampungGeojsonOutput(edition: Edition): Output {
  const { atlas } = edition;
  const date = lastDay(atlas.rilis.tanggal);
  const propertiesOf = ({ kode, slug, kecamatan }: Kampung): object => {
    const status = statusOn(atlas, kode, date);
    return {
      slug,
      kecamatan: kecamatan.nama,
      status: status.jenis,
      status_dasar: status.jenis === 'tercatat' ? status.dasar : null,
      status_tanggal: date,
    };
  };
  return createOutput('geojson', unduhPath('kampung', 'geojson'), 'kampung', 'Kampung KB di peta', () =>
    renderCollection(edition, propertiesOf),
  );
}
