/** The whole city in few bytes, for a picture of about 20 rem in a text: edges in whole view units, all areas apart. */
import type { Atlas, KodeKelurahan } from '../model/index.ts';
import { memo } from '../stats/index.ts';
import { round, type Point } from './box.ts';
import { formatLine, formatRing, type PathPoint } from './path.ts';
import { anchorOf } from './polygon.ts';
import { projectAtlas } from './projection.ts';
import { createMapTopology, GRID } from './topology.ts';

export interface CityMapLayout {
  /** The viewBox is "0 0 width height"; path data is in the same units. */
  readonly width: number;
  readonly height: number;
  /** Edge of the city and borders of its kecamatan. */
  readonly lines: string;
  /** Path data of every area and a point well inside it, in the order of `atlas.kampung`. */
  readonly areas: ReadonlyMap<KodeKelurahan, { readonly d: string; readonly anchor: Point }>;
}

/** One view unit is 2 px at 20 rem: neighbours round a shared point alike, so the map stays whole. */
const WIDTH = 160;

/** View units: 160 wide, north is up. Computed once per atlas. */
export const layoutCityMap: (atlas: Atlas) => CityMapLayout = memo((atlas: Atlas): CityMapLayout => {
  const flat = projectAtlas(atlas);
  const scale = WIDTH / flat.width;
  const shrink = (line: readonly (readonly [number, number])[], by: number): PathPoint[] =>
    line.map(([x, y]): PathPoint => [Math.round(x * by), Math.round(y * by)]);
  const { outline, kecamatanBorders } = createMapTopology(flat);
  return {
    width: WIDTH,
    height: Math.ceil(flat.height * scale),
    lines: [...outline, ...kecamatanBorders].map((line) => formatLine(shrink(line, scale / GRID))).join(''),
    areas: new Map(
      flat.areas.map(({ kode, polygons }) => {
        const { x, y } = anchorOf(polygons);
        const d = polygons
          .flat()
          .map((ring) => formatRing(shrink(ring, scale)))
          .join('');
        return [kode, { d, anchor: { x: round(x * scale), y: round(y * scale) } }];
      }),
    ),
  };
});
