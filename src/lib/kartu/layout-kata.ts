/** The words of a card as lines of type: as large as the room allows, never cut off. */
import { estimateTextWidth, wrapText } from '../chart/text-width.ts';
import type { Kata } from './kartu.ts';

/** One line of text. Lengths are pixels of the picture. */
export interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly weight: 500 | 700 | 800;
  readonly colour: 'ink' | 'ink-2' | 'teal';
  /** Height of the line. */
  readonly height: number;
  /** Empty space above it. */
  readonly gap: number;
}

/** The room for the words, in pixels. */
export const kataRoom = { width: 612, height: 476 } as const;

interface Role extends Pick<TextLine, 'weight' | 'colour' | 'size' | 'gap'> {
  /** Height of a line by its size. */
  readonly leading: number;
}

const order = ['atas', 'judul', 'pokok', 'keterangan', 'sumber'] as const;
type Roles = Readonly<Record<(typeof order)[number], Role>>;

const roles: Roles = {
  atas: { size: 27, weight: 700, colour: 'teal', gap: 0, leading: 1.3 },
  judul: { size: 84, weight: 800, colour: 'ink', gap: 8, leading: 1.08 },
  pokok: { size: 84, weight: 800, colour: 'teal', gap: 24, leading: 1.12 },
  keterangan: { size: 36, weight: 500, colour: 'ink', gap: 4, leading: 1.28 },
  sumber: { size: 26, weight: 500, colour: 'ink-2', gap: 14, leading: 1.3 },
};

/** A sentence is set smaller than a name, and what follows it too. */
const sentenceRoles: Roles = {
  ...roles,
  judul: { ...roles.judul, size: 64, leading: 1.12 },
  pokok: { ...roles.pokok, size: 46 },
};

/** How much larger or smaller headline, number and the rest are set, tried from the first on. */
const scales = [
  [1.3, 1.25, 1.1],
  [1.15, 1.15, 1.05],
  [1, 1, 1],
  [0.92, 1, 1],
  [0.84, 1, 1],
  [0.76, 1, 1],
  [0.76, 0.88, 1],
  [0.7, 0.8, 0.94],
  [0.62, 0.72, 0.88],
  [0.54, 0.62, 0.8],
  [0.46, 0.54, 0.7],
] as const;

/** Plus Jakarta Sans is up to 4 % wider than the estimate, which is for regular letters of another font. */
const WIDER = 1.05;

/** At least as wide as the line comes out. */
export const estimateWidth = (text: string, size: number): number => estimateTextWidth(text, size) * WIDER;

/** Dates and what stands in brackets are read as one: no line ends inside them. */
const keepTogether = (text: string): string =>
  text.replace(/\(.{1,16}\)|(?:\d{1,2} )?\p{Lu}\p{Ll}{2,} \d{4}/gu, (one) => one.replaceAll(' ', '\u00a0'));

function breakIntoLines(text: string, { size, gap, leading, weight, colour }: Role, scale: number): TextLine[] {
  const scaled = Math.round(size * scale);
  return wrapText(keepTogether(text), kataRoom.width / WIDER, scaled).map((line, at) => ({
    text: line,
    size: scaled,
    weight,
    colour,
    height: Math.round(scaled * leading),
    gap: at === 0 ? Math.round(gap * scale) : 0,
  }));
}

const fits = (lines: readonly TextLine[]): boolean =>
  lines.reduce((sum, { height, gap }) => sum + height + gap, 0) <= kataRoom.height &&
  lines.every(({ text, size }) => estimateWidth(text, size) <= kataRoom.width);

/**
 * The lines of a card from the top down, in the largest sizes in which all of them fit into `kataRoom`.
 * @throws RangeError when they do not fit even in the smallest: a text is never cut off
 */
export function layoutKata(kata: Kata): readonly TextLine[] {
  const set = kata.kalimat ? sentenceRoles : roles;
  for (const [judul, pokok, rest] of scales) {
    const scale = { atas: rest, judul, pokok, keterangan: rest, sumber: rest };
    const lines = order.flatMap((name) => breakIntoLines(kata[name] ?? '', set[name], scale[name]));
    if (fits(lines)) return lines;
  }
  throw new RangeError(`the words of the card "${kata.judul}" have no room on it: shorten one of its names`);
}
