/** Where one kampung lies: itself, its neighbours, and faintly what is around. */
import * as d3 from 'd3';
import { findKampung, type Atlas, type KodeKelurahan } from '../model/index.ts';
import { placeAreaLabels, wordingsOf, type AreaLabel, type LabelledArea } from './area-label.ts';
import { overlaps, round, type Box } from './box.ts';
import { chooseView } from './mini-view.ts';
import { formatRing, type PathPoint } from './path.ts';
import { anchorOf, areaOf, boundsOf, clipPolygons } from './polygon.ts';
import { projectAtlas, type FlatPoint, type FlatPolygon } from './projection.ts';
import { wrapText } from './text-width.ts';
import { GRID } from './topology.ts';

export interface MiniMapLayout {
  /** The viewBox is "0 0 width height". */
  readonly width: number;
  readonly height: number;
  /** Draw path data under this transform. */
  readonly pathTransform: string;
  /** Path data of the kampung itself. */
  readonly self: string;
  /** In the order given; neighbours that share only a point may be out of view and so absent. */
  readonly neighbours: readonly { readonly kode: KodeKelurahan; readonly nama: string; readonly d: string }[];
  /** Path data of everything else in view. */
  readonly others: string;
  readonly selfLabel: AreaLabel;
  /** Names of the neighbours that fit. */
  readonly labels: readonly AreaLabel[];
  readonly selfLabelSize: number;
  readonly labelSize: number;
}

const WIDTH = 320;
const HEIGHT = 240;
/** Paths are cut this far outside the view, where no line can be seen. */
const MARGIN = 4;
const SELF_LABEL_SIZE = 15;
const LABEL_SIZE = 12.5;

/**
 * A map of 320 by 240 view units around one kampung.
 * @param neighbours kode of the kelurahan that share a border with it
 * @throws UnknownNameError when there is no such kampung
 */
export function layoutMiniMap(atlas: Atlas, kode: KodeKelurahan, neighbours: readonly KodeKelurahan[]): MiniMapLayout {
  const { nama } = findKampung(atlas, kode);
  const areas = cutAreas(atlas, kode);
  const polygonsOf = (one: KodeKelurahan): readonly FlatPolygon[] => areas.get(one) ?? [];
  const near = neighbours.filter((one) => areas.has(one));
  const far = [...areas.keys()].filter((one) => one !== kode && !neighbours.includes(one));
  const selfLabel = placeSelf(kode, nama, polygonsOf(kode));
  const named = near.map((one) => ({ kode: one, nama: findKampung(atlas, one).nama, polygons: polygonsOf(one) }));
  return {
    width: WIDTH,
    height: HEIGHT,
    pathTransform: `scale(${round(1 / GRID)})`,
    self: draw(polygonsOf(kode)),
    neighbours: named.map((one) => ({ kode: one.kode, nama: one.nama, d: draw(one.polygons) })),
    others: far.map((one) => draw(polygonsOf(one))).join(''),
    selfLabel,
    labels: placeNeighbours(named, selfLabel.box),
    selfLabelSize: SELF_LABEL_SIZE,
    labelSize: LABEL_SIZE,
  };
}

/** What of each kelurahan is in view, in view units of the small map; those out of view are absent. */
function cutAreas(atlas: Atlas, kode: KodeKelurahan): Map<KodeKelurahan, FlatPolygon[]> {
  const { width, height, areas } = projectAtlas(atlas);
  const self = areas.find((area) => area.kode === kode);
  const view = chooseView(boundsOf(self?.polygons ?? []), { x: 0, y: 0, width, height }, HEIGHT / WIDTH);
  const scale = WIDTH / view.width;
  const move = ([x, y]: FlatPoint): FlatPoint => [(x - view.x) * scale, (y - view.y) * scale];
  const sheet = { x: -MARGIN, y: -MARGIN, width: WIDTH + 2 * MARGIN, height: HEIGHT + 2 * MARGIN };
  const inView = areas.filter(({ polygons }) => overlaps(boundsOf(polygons), view));
  const cut = inView.map(({ kode: one, polygons }): [KodeKelurahan, FlatPolygon[]] => [
    one,
    clipPolygons(
      polygons.map((rings) => rings.map((ring) => ring.map(move))),
      sheet,
    ),
  ]);
  return new Map(cut.filter(([, polygons]) => polygons.length > 0));
}

const draw = (polygons: readonly FlatPolygon[]): string =>
  polygons
    .flat()
    .map((ring) => formatRing(ring.map(([x, y]): PathPoint => [Math.round(x * GRID), Math.round(y * GRID)])))
    .join('');

const frame: Box = { x: 4, y: 4, width: WIDTH - 8, height: HEIGHT - 8 };
/** For a single word that is wider than the view. */
const boundless: Box = { x: -1e4, y: -1e4, width: 2e4, height: 2e4 };

/** The name of the kampung always shows: inside it if there is room, else across its border. */
function placeSelf(kode: string, nama: string, polygons: readonly FlatPolygon[]): AreaLabel {
  const wordings = [...wordingsOf(nama), wrapText(nama, frame.width, SELF_LABEL_SIZE, true)];
  const area: LabelledArea = { kode, polygons, anchor: anchorOf(polygons), wordings };
  const attempts = [0.9, 0.7, 0.5, 0.3, 0].map((inside) => ({ inside, frame }));
  for (const attempt of [...attempts, { inside: 0, frame: boundless }]) {
    const [label] = placeAreaLabels([area], { size: SELF_LABEL_SIZE, bold: true, ...attempt });
    if (label !== undefined) return label;
  }
  throw new Error(`no place for the name of ${kode}`);
}

function placeNeighbours(
  named: readonly { readonly kode: string; readonly nama: string; readonly polygons: readonly FlatPolygon[] }[],
  taken: Box,
): AreaLabel[] {
  const view = [
    [
      [0, 0],
      [WIDTH, 0],
      [WIDTH, HEIGHT],
      [0, HEIGHT],
      [0, 0],
    ],
  ] as const;
  const visible = named.map(({ kode, nama, polygons }) => ({
    kode,
    polygons: clipPolygons(polygons, boundsOf([view])),
    wordings: wordingsOf(nama),
  }));
  const areas = visible
    .filter(({ polygons }) => polygons.length > 0)
    .map((area): LabelledArea => ({ ...area, anchor: anchorOf(area.polygons) }));
  const bySize = d3.sort(areas, (area) => areaOf(area.polygons));
  return placeAreaLabels(bySize, { size: LABEL_SIZE, bold: false, frame, inside: 0.8, taken: [taken] });
}
