/** The same map several times on one sheet, to compare: each shape is held once and used again by every map. */
import * as d3 from 'd3';
import type { KodeKelurahan } from '../model/index.ts';
import { round } from './box.ts';
import { CHART_WIDTH, createLabel, LINE_HEIGHT, TEXT_SIZE, type TextLabel } from './label.ts';
import type { MapLayout } from './map.ts';
import { drawText, type Drawing, type Mark } from './mark.ts';
import type { Kelas } from './scale.ts';
import { wrapText } from './text-width.ts';

export interface SmallMap {
  /** Stands over the map: a date. */
  readonly judul: string;
  /** Stand under it: counts. */
  readonly teks: readonly string[];
  readonly kelasOf: (kode: KodeKelurahan) => Kelas;
}

export interface MapKey {
  readonly kelas: Kelas;
  readonly teks: string;
}

const COLUMNS = 2;
const GUTTER = 16;
const COLUMN = (CHART_WIDTH - GUTTER) / COLUMNS;
/** Width of a line around an area, in view units of the sheet. */
const STROKE = 0.5;
/** Side of the tile of a pattern; it is 20 where nothing is scaled. */
const TILE = 5;
const SWATCH = { width: 18, height: 12 };

/** Two maps side by side, as many rows as needed, then what the fills mean. View units: 320 wide. */
export function layoutSmallMaps(map: MapLayout, maps: readonly SmallMap[], key: readonly MapKey[]): Drawing {
  let y = 0;
  const marks: Mark[] = [];
  const points: Drawing['points'][number][] = [];
  for (const row of d3.range(0, maps.length, COLUMNS).map((at) => maps.slice(at, at + COLUMNS))) {
    const heads = row.map(({ judul }, column) => stack([judul], column, y, true));
    const mapTop = Math.max(y, ...heads.map(bottomOf)) + 4;
    const mapBottom = mapTop + (map.height * COLUMN) / map.width;
    const feet = row.map(({ teks }, column) => stack(teks, column, mapBottom + 2, false));
    marks.push(...row.flatMap((one, column) => drawMap(map, one, leftOf(column), mapTop)));
    marks.push(...[...heads, ...feet].flat().map((label) => drawText(label)));
    points.push(
      ...row.map(({ judul, teks }, column) => ({
        x: round(leftOf(column) + COLUMN / 2),
        y: round((mapTop + mapBottom) / 2),
        text: `${judul}: ${teks.join(', ')}`,
      })),
    );
    y = Math.max(mapBottom, ...feet.map(bottomOf)) + 14;
  }
  const legend = drawKey(key, y, unitOf(map));
  return {
    width: CHART_WIDTH,
    height: Math.ceil(legend.bottom),
    shapes: map.areas.map(({ d }) => d),
    patternScale: round(TILE / 20 / unitOf(map)),
    marks: [...marks, ...legend.marks],
    points,
  };
}

const placedAt = (x: number, y: number, unit: number): string =>
  `translate(${round(x)} ${round(y)})scale(${Number(unit.toPrecision(5))})`;

const leftOf = (column: number): number => column * (COLUMN + GUTTER);

const bottomOf = (labels: readonly TextLabel[]): number => d3.max(labels, ({ box }) => box.y + box.height) ?? 0;

/** View units of the sheet in one path unit. */
const unitOf = ({ width, pathTransform }: MapLayout): number =>
  (Number(/scale\((.+)\)/.exec(pathTransform)?.[1] ?? 1) * COLUMN) / width;

function stack(texts: readonly string[], column: number, top: number, bold: boolean): TextLabel[] {
  const lines = texts.flatMap((text) => wrapText(text, COLUMN, TEXT_SIZE, bold));
  return lines.map((line, row) =>
    createLabel(line, { x: leftOf(column), y: top + TEXT_SIZE + row * LINE_HEIGHT }, 'start', bold),
  );
}

/** The areas of one class together, so that the fill is said once. */
function drawMap(map: MapLayout, { kelasOf }: SmallMap, x: number, y: number): Mark[] {
  const unit = unitOf(map);
  const transform = placedAt(x, y, unit);
  const byKelas = d3.group(map.areas.keys(), (index) => {
    const area = map.areas[index];
    return area === undefined ? 'belum' : kelasOf(area.kode);
  });
  return [...byKelas].map(([kelas, shapes]) => ({
    shape: 'areas',
    kelas,
    shapes,
    transform,
    strokeWidth: round(STROKE / unit),
  }));
}

function drawKey(key: readonly MapKey[], top: number, unit: number): { marks: Mark[]; bottom: number } {
  let y = top;
  const indent = SWATCH.width + 8;
  const marks = key.flatMap(({ kelas, teks }): Mark[] => {
    const lines = wrapText(teks, CHART_WIDTH - indent, TEXT_SIZE);
    const labels = lines.map((line, row) =>
      createLabel(line, { x: indent, y: y + TEXT_SIZE + row * LINE_HEIGHT }, 'start'),
    );
    const [width, height] = [Math.round(SWATCH.width / unit), Math.round(SWATCH.height / unit)];
    const transform = placedAt(0.5, y + 2, unit);
    y += lines.length * LINE_HEIGHT + 4;
    return [
      { shape: 'swatch', kelas, d: `M0 0h${width}v${height}h${-width}z`, transform, strokeWidth: round(STROKE / unit) },
      ...labels.map((label) => drawText(label)),
    ];
  });
  return { marks, bottom: y };
}
