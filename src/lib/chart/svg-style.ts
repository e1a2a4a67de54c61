/** The styles of the charts as attributes, for image files: those have no style sheet and are always light. */
import { TEXT_SIZE } from './label.ts';
import type { Kelas } from './scale.ts';

/** The light theme of tokens.css on white paper (a test keeps them equal). */
export const lightColours = {
  paper: '#fff',
  ink: '#12232e',
  'ink-2': '#4a5a63',
  line: '#d9d5c8',
  teal: '#0b5c6b',
  'teal-2': '#5d97a1',
  'teal-3': '#9cc3c9',
  'teal-4': '#d8e8e9',
  magenta: '#a3195b',
  hatch: '#8d8672',
} as const;

export type Attributes = Readonly<Record<string, string | number>>;

const colour = lightColours;
const line = (stroke: string, width = 1, more: Attributes = {}): Attributes => ({
  fill: 'none',
  stroke,
  'stroke-width': width,
  ...more,
});

/** In the order in which they override one another. */
const styles: readonly (readonly [name: string, attributes: Attributes])[] = [
  ['isi', { fill: colour['teal-2'] }],
  ['utuh', { fill: colour.teal }],
  ['ragu', { fill: colour.hatch }],
  ['ini', { fill: colour.magenta }],
  ['kosong', { stroke: colour.hatch }],
  ['sumbu', line(colour.line)],
  ['nol', line(colour['ink-2'])],
  ['batas', line(colour['ink-2'], 1, { 'stroke-dasharray': '4 3' })],
  ['tengah', line(colour['teal-2'], 5)],
  ['median', line(colour.ink, 2)],
  ['butir', line(colour['teal-2'], 1, { 'stroke-linecap': 'round' })],
  ['tunjuk', line(colour.magenta)],
  ['garis', line(colour.teal, 2)],
  ['anak', line(colour['teal-2'], 2)],
  ['rentang', line(colour['teal-2'], 5)],
  ['titik', { fill: colour.teal, stroke: colour.paper, 'stroke-width': 1.5 }],
  ['duga', { fill: colour.paper, stroke: colour.teal, 'stroke-width': 2 }],
  ['putus', { 'stroke-dasharray': '1 5', 'stroke-linecap': 'round' }],
];

/** The colours that tell the series of a line chart apart, besides dash and shape. */
const series: Readonly<Record<string, string>> = {
  g0: colour.teal,
  g1: colour.magenta,
  g2: colour.ink,
  g3: colour['ink-2'],
};

const seriesColour = (names: readonly string[]): string | undefined => names.map((name) => series[name]).find(Boolean);

/** Attributes of a path or a circle. */
export function styleOf(style: string): Attributes {
  const names = style.split(' ');
  const attributes = Object.assign(
    {},
    ...styles.filter(([name]) => names.includes(name)).map(([, own]) => own),
  ) as Attributes;
  const own = seriesColour(names);
  if (own === undefined) return attributes;
  return names.includes('garis') ? { ...attributes, stroke: own } : { ...attributes, fill: own };
}

/** Attributes of a text, with a halo in the colour of the paper that keeps it legible over lines. */
export function textStyleOf(style: string, bold: boolean): Attributes {
  const names = style.split(' ');
  const fill = names.includes('ini') ? colour.magenta : seriesColour(names);
  return {
    'font-size': TEXT_SIZE,
    'font-weight': bold ? 700 : 400,
    fill: fill ?? (bold ? colour.ink : colour['ink-2']),
    stroke: colour.paper,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
}

const tile = (ground: string, over: string, d: string): string =>
  `<path fill="${ground}" d="M0 0h20v20H0z"/><path fill="${over}" d="${d}"/>`;

/** What the tile of a class holds; flat fills have none. The same as in Pola.astro. */
const tiles: Readonly<Partial<Record<Kelas, string>>> = {
  b: tile(colour['teal-2'], colour.teal, 'M0 8h20v4H0z'),
  c: tile(colour['teal-3'], colour.teal, 'M3 3h5v5H3zM13 13h5v5h-5z'),
  d: tile(colour['teal-4'], colour.teal, 'M8 8h4v4H8z'),
  belum: tile(colour.paper, colour.hatch, 'M0 0h4v20H0z'),
};

const flat: Readonly<Partial<Record<Kelas, string>>> = { a: colour.teal, nol: colour.line };

/** The fill of a class. */
export const fillOf = (kelas: Kelas): string => flat[kelas] ?? `url(#${kelas})`;

/** The pattern of a class, or nothing for a flat one. */
export function renderPattern(kelas: Kelas, scale: number): string {
  const content = tiles[kelas];
  if (content === undefined) return '';
  const transform = `${kelas === 'belum' ? 'rotate(45)' : ''}${scale === 1 ? '' : `scale(${scale})`}`;
  const turned = transform === '' ? '' : ` patternTransform="${transform}"`;
  return `<pattern id="${kelas}" width="20" height="20" patternUnits="userSpaceOnUse"${turned}>${content}</pattern>`;
}

/** The border of an area: pale between dark fills, where a dark line could not be seen. */
export const borderOf = (kelas: Kelas): string => colour[kelas === 'a' || kelas === 'b' ? 'paper' : 'ink-2'];
