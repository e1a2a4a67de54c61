/** A card to the bytes of its picture: satori turns the words into paths, resvg the whole into pixels. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori, { type Font } from 'satori';
import type { Kartu } from '../../../src/lib/kartu/index.ts';
import { colours, pictureSize } from './colours.ts';
import { drawMap, drawMark } from './draw-map.ts';
import { encodePng } from './encode-png.ts';
import type { Frame } from './frame.ts';
import { placeMap } from './place-map.ts';
import { createTextTree } from './text-tree.ts';

const { resolve } = createRequire(import.meta.url);

/** The files that a picture is made with, besides this folder. */
export const wasmFile = resolve('@resvg/resvg-wasm/index_bg.wasm');
const fontFile = (subset: string, weight: number) =>
  resolve(`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-${subset}-${weight}-normal.woff`);

const weights = [500, 700, 800] as const;
/** Letters beyond Western Europe are in files of their own. */
const families = [
  ['Jakarta', 'latin'],
  ['Jakarta Ext', 'latin-ext'],
] as const;
export const fontFiles = families.flatMap(([name, subset]) =>
  weights.map((weight) => ({ name, weight, file: fontFile(subset, weight) })),
);

/** The module starts once in a thread. */
let started: Promise<void> | undefined;

/** @returns a function that draws one card: an indexed PNG of 1200 by 630 pixels */
export async function createPainter(frame: Frame): Promise<(kartu: Kartu) => Promise<Uint8Array>> {
  started ??= initWasm(readFileSync(wasmFile));
  await started;
  const fonts = fontFiles.map(({ name, weight, file }): Font => ({
    name,
    weight,
    data: readFileSync(file),
    style: 'normal',
  }));
  return async (kartu) => {
    const map = placeMap(kartu, frame.dasar);
    const words = await satori(createTextTree(kartu, frame, map), { ...pictureSize, fonts });
    const svg = words.replace(/<\/svg>$/u, `${drawMap(kartu, frame.dasar, map)}${drawMark()}</svg>`);
    return rasterize(svg);
  };
}

/** The memory of the module is not collected, so it is given back by hand. */
function rasterize(svg: string): Uint8Array {
  const resvg = new Resvg(svg);
  const image = resvg.render();
  try {
    return encodePng(image.pixels, image, Object.values(colours));
  } finally {
    image.free();
    resvg.free();
  }
}
