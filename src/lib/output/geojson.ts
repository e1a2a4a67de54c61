import { topology } from 'topojson-server';
import { lisensiBatas, lisensiGaris } from '../metadata/index.ts';
import type { Batas, BoundingBox, Kampung } from '../model/index.ts';
import { statusOn } from '../stats/index.ts';
import { lastDay } from '../table/index.ts';
import { createHead, type Edition } from './edition.ts';
import { unduhPath } from './file-path.ts';
import { renderJson } from './json.ts';
import { createOutput, type Output } from './output.ts';

/** Five decimals are about one metre; more would claim what nobody measured (RFC 7946, section 11.2). */
const roundDegrees = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** RFC 7946: longitude before latitude, rings closed, outer ones counter-clockwise, as the checks have found them. */
function createGeometry({ polygons }: Batas) {
  const coordinates = polygons.map((rings) =>
    rings.map((ring) => ring.map(([lon, lat]) => [roundDegrees(lon), roundDegrees(lat)])),
  );
  const [first] = coordinates;
  return coordinates.length === 1 && first !== undefined
    ? { type: 'Polygon' as const, coordinates: first }
    : { type: 'MultiPolygon' as const, coordinates };
}

const createBox = ([west, south, east, north]: BoundingBox): number[] => [west, south, east, north].map(roundDegrees);

type PropertiesOf = (kampung: Kampung) => object;

/** One area for each kampung, in the order of the codes. */
const createFeatures = ({ atlas }: Edition, propertiesOf: PropertiesOf) =>
  atlas.kampung.map((kampung) => ({
    type: 'Feature' as const,
    id: kampung.kode,
    properties: { kode: kampung.kode, nama: kampung.nama, ...propertiesOf(kampung) },
    geometry: createGeometry(kampung.batas),
  }));

/** `lisensi` holds for the facts, `lisensi_batas` for the lines; in the file of the boundaries both are the same. */
function createMapHead(edition: Edition, dataset: 'kampung' | 'batas') {
  const berkas = { format: 'geojson', dataset, path: '' } as const;
  const { catatan, ...head } = createHead(edition, berkas);
  const lisensi = lisensiBatas(edition.atlas);
  return {
    ...head,
    catatan: `${catatan} Garis batas disederhanakan; jangan dipakai sebagai batas resmi.`,
    lisensi_batas: lisensiGaris(berkas, edition),
    sumber_batas: lisensi?.sumber ?? null,
    pemberitahuan_batas: lisensi?.pemberitahuan.join('\n\n') ?? null,
    bbox: createBox(edition.atlas.bbox),
  };
}

const renderCollection = (edition: Edition, name: 'kampung' | 'batas', propertiesOf: PropertiesOf): string =>
  renderJson({
    type: 'FeatureCollection',
    ...createMapHead(edition, name),
    features: createFeatures(edition, propertiesOf),
  });

/** The same as TopoJSON: a line between two areas stands once. Not quantized, so that every position stays what it is. */
function renderTopology(edition: Edition, name: 'kampung' | 'batas', propertiesOf: PropertiesOf): string {
  const collection = { type: 'FeatureCollection' as const, features: createFeatures(edition, propertiesOf) };
  const { type, objects, arcs } = topology({ [name]: collection });
  return renderJson({ type, ...createMapHead(edition, name), objects, arcs });
}

/** The boundaries with only a name: what a map program needs to join with the other files by `kode`. */
export const batasOutputs = (edition: Edition): Output[] => [
  createOutput('geojson', unduhPath('batas', 'geojson'), 'batas', 'Batas kelurahan', () =>
    renderCollection(edition, 'batas', () => ({})),
  ),
  createOutput('topojson', unduhPath('batas', 'topojson'), 'batas', 'Batas kelurahan', () =>
    renderTopology(edition, 'batas', () => ({})),
  ),
];

/** The kampung on the map, with the status on the day of the release and on what it rests. */
export function kampungMapOutputs(edition: Edition): Output[] {
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
  return [
    createOutput('geojson', unduhPath('kampung', 'geojson'), 'kampung', 'Kampung KB di peta', () =>
      renderCollection(edition, 'kampung', propertiesOf),
    ),
    createOutput('topojson', unduhPath('kampung', 'topojson'), 'kampung', 'Kampung KB di peta', () =>
      renderTopology(edition, 'kampung', propertiesOf),
    ),
  ];
}
