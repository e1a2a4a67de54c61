/** The map of a share image, the samples of its legend and the mark of the site as SVG. */
import { borderOf, fillOf, renderPattern } from '../../../src/lib/chart/svg-style.ts';
import type { Kelas } from '../../../src/lib/chart/index.ts';
import type { GayaPeta, Kartu, PetaDasar } from '../../../src/lib/kartu/index.ts';
import { colours, margin, pictureSize } from './colours.ts';
import { mapPlace, type MapPlace } from './place-map.ts';

const isKelas = (gaya: GayaPeta): gaya is Kelas => gaya !== 'ini';

interface Paint {
  readonly fill: string;
  readonly stroke: string;
}

const ground: Paint = { fill: colours['teal-4'], stroke: colours['teal-3'] };
const paintOf = (gaya: GayaPeta): Paint =>
  isKelas(gaya) ? { fill: fillOf(gaya), stroke: borderOf(gaya) } : { fill: colours.teal, stroke: colours.paper };

const areaPath = (d: string, { fill, stroke }: Paint, width: number): string =>
  `<path fill="${fill}" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round" d="${d}"/>`;

/** The coordinates of the areas: pixels of the picture to path units of the map. */
interface Grid {
  readonly transform: string;
  /** Path units in one pixel. */
  readonly pixel: number;
  readonly at: (x: number, y: number) => string;
}

const gridOf = ({ x, y, scale }: MapPlace): Grid => ({
  transform: `translate(${x} ${y}) scale(${scale})`,
  pixel: 1 / scale,
  at: (left, top) => `${(left - x) / scale} ${(top - y) / scale}`,
});

/** A ring of turmeric between two lines of ink, which show on any ground. */
function drawRing({ x, y, width, height }: PetaDasar['bounds'][number], place: MapPlace): string {
  const [cx, cy] = [place.x + (x + width / 2) * place.scale, place.y + (y + height / 2) * place.scale];
  const r = (Math.max(width, height) / 2) * place.scale + 20;
  const ring = (stroke: string, width: number) =>
    `<circle cx="${cx}" cy="${cy}" r="${r}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;
  return ring(colours.ink, 11) + ring(colours.turmeric, 7);
}

function drawSamples({ rows }: MapPlace, { pixel, at }: Grid): string {
  const side = 23 * pixel;
  const samples = rows.flatMap(({ top, entries }) =>
    entries.map(({ gaya, x }) =>
      areaPath(`M${at(mapPlace.x + x, top + 2)}h${side}v${side}h${-side}z`, paintOf(gaya), 1.5 * pixel),
    ),
  );
  return samples.join('');
}

/** With more areas than this their borders are a grey blur that costs time and bytes, so that only the city shows. */
const MANY = 200;

/** What is under the marked areas; nothing where they cover everything. */
function drawGround({ isi }: Kartu['peta'], { areas, outline }: PetaDasar, { pixel }: Grid): string {
  if (isi.reduce((sum, one) => sum + one.areas.length, 0) === areas.length) return '';
  return areaPath(areas.length > MANY ? outline : areas.join(''), ground, 1.2 * pixel);
}

/** Patterns as coarse as on the map of the site. */
const PATTERN = 0.55;

/** The map at its place with the legend's samples. */
export function drawMap({ peta }: Kartu, dasar: PetaDasar, place: MapPlace): string {
  const grid = gridOf(place);
  const used = [...peta.isi, ...peta.legenda].map(({ gaya }) => gaya).filter(isKelas);
  const patterns = [...new Set(used)].map((one) => renderPattern(one, PATTERN * grid.pixel)).join('');
  const marked = peta.isi.map(({ gaya, areas }) =>
    areaPath(areas.map((at) => dasar.areas[at]).join(''), paintOf(gaya), 1.2 * grid.pixel),
  );
  const line = (d: string, stroke: string, width: number) =>
    `<path fill="none" stroke="${stroke}" stroke-width="${width * grid.pixel}" stroke-linejoin="round" d="${d}"/>`;
  const borders = line(dasar.kecamatanBorders, colours['teal-2'], 1.6) + line(dasar.outline, colours.teal, 2.2);
  const bounds = peta.cincin === null ? undefined : dasar.bounds[peta.cincin];
  const ring = bounds === undefined ? '' : drawRing(bounds, place);
  const shapes = [drawGround(peta, dasar, grid), ...marked, borders, drawSamples(place, grid)].join('');
  return `<defs>${patterns}</defs><g transform="${grid.transform}">${shapes}</g>${ring}`;
}

const TOOTH = 16;

/** The zigzag of sasirangan cloth over the footer, and the mark of the site in it. */
export function drawMark(): string {
  const teeth = Math.floor((pictureSize.width - 2 * margin) / TOOTH);
  const rule = `M${margin} 556${`l${TOOTH / 2}-9 ${TOOTH / 2} 9`.repeat(teeth)}`;
  return (
    `<path fill="none" stroke="${colours.magenta}" stroke-width="2.5" d="${rule}"/>` +
    `<g transform="translate(${margin} 566) scale(1.45)"><rect width="32" height="32" rx="4" fill="${colours.teal}"/>` +
    `<path d="M3 20l6.5-9 6.5 9 6.5-9 6.5 9" fill="none" stroke="${colours.turmeric}" stroke-width="3" stroke-linejoin="round"/></g>`
  );
}
