/**
 * Pixels to a PNG with a palette of 64 colours, half the size of one without. fflate writes the same
 * bytes on every processor, which the zlib of Node does not promise.
 */
import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

interface Size {
  readonly width: number;
  readonly height: number;
}

function chunk(name: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function header({ width, height }: Size): Buffer {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
  content.set([8, 3, 0, 0, 0], 8); // eight bits, a palette, no interlace
  return content;
}

/** As many as the letters, lines and fills need to look smooth; more would cost bytes that nobody sees. */
const COLOURS = 64;

/** A word of pixels holds ABGR on the little-endian machines that there are. */
const channels = (word: number): [red: number, green: number, blue: number] => [
  word & 255,
  (word >> 8) & 255,
  (word >> 16) & 255,
];

function distance(a: number, b: number): number {
  const [from, to] = [channels(a), channels(b)];
  return (from[0] - to[0]) ** 2 + (from[1] - to[1]) ** 2 + (from[2] - to[2]) ** 2;
}

/** Place of the colour most like it; of equals the first. */
const nearest = (word: number, palette: readonly number[]): number =>
  palette.reduce((best, one, at) => (distance(word, one) < distance(word, palette[best] ?? 0) ? at : best), 0);

/** Every colour by its first pixel, how often it comes, and which of them each pixel has. */
function countColours(words: Uint32Array): { colours: number[]; counts: number[]; pixels: Uint32Array } {
  const places = new Map<number, number>();
  const [colours, counts]: [number[], number[]] = [[], []];
  const pixels = new Uint32Array(words.length);
  let [before, place] = [-1, 0];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    if (word !== before) {
      before = word;
      place = places.get(word) ?? colours.length;
      if (place === colours.length) {
        places.set(word, place);
        colours.push(word);
        counts.push(0);
      }
    }
    pixels[at] = place;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { colours, counts, pixels };
}

const wordOf = (hex: string): number => {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/u.exec(hex) ?? [];
  return parseInt(`ff${blue}${green}${red}`, 16);
};

/**
 * @param image opaque RGBA, row by row
 * @param keep colours as "#rrggbb" that stay what they are, however rare
 * @returns the bytes of the file; colours beyond the most frequent give way to their nearest
 */
export function encodePng(image: Uint8Array, { width, height }: Size, keep: readonly string[]): Uint8Array {
  const { colours, counts, pixels } = countColours(new Uint32Array(image.buffer, image.byteOffset, width * height));
  const ranked = colours.map((word, at) => ({ word, count: counts[at] ?? 0 })).sort((a, b) => b.count - a.count);
  const wanted = [...keep.map(wordOf).filter((word) => colours.includes(word)), ...ranked.map(({ word }) => word)];
  const palette = [...new Set(wanted)].slice(0, COLOURS);
  const indexes = colours.map((word) => nearest(word, palette));
  const rows = new Uint8Array((width + 1) * height); // each row begins with its filter, 0 for none
  for (let [row, from, to] = [0, 0, 0]; row < height; row += 1) {
    to += 1;
    for (const end = from + width; from < end; from += 1, to += 1) rows[to] = indexes[pixels[from] ?? 0] ?? 0;
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header({ width, height })),
    chunk('PLTE', Uint8Array.from(palette.flatMap(channels))),
    chunk('IDAT', zlibSync(rows, { level: 4 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
