/** Draws an SVG file of a chart into pixels, the same on every machine: one renderer (wasm) and one font, both bundled. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Pixels } from 'pngjs';

/** Pixels across: about twice the width of a phone. */
const WIDTH = 480;

const require = createRequire(import.meta.url);
const readPackage = (path: string) => readFileSync(require.resolve(path));

await initWasm(readPackage('@resvg/resvg-wasm/index_bg.wasm'));

/** The font whose widths the charts count with (src/lib/chart/text-width.ts), so what fits by the table has to fit here. */
const fonts = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) => readPackage(`dejavu-fonts-ttf/ttf/${file}`));

/**
 * @param svg a whole document
 * @throws whatever the renderer throws when the document is not well-formed
 */
export function drawPixels(svg: string): Pixels {
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: WIDTH },
    background: '#fff',
    font: { fontBuffers: fonts, defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' },
  });
  const image = resvg.render();
  const { width, height } = image;
  const data = Uint8Array.from(image.pixels);
  image.free();
  resvg.free();
  return { width, height, data };
}
