/** Two pictures, pixel by pixel. */
import type { Pixels } from 'pngjs';

export interface Difference {
  /** How many pixels are not exactly the same; those that only one of the two has count too. */
  readonly count: number;
  /** The new picture, pale, with red where the old one was different. */
  readonly picture: Pixels;
}

/** The four bytes of a pixel as one number; null outside of the picture. */
function pixelAt({ width, height, data }: Pixels, x: number, y: number): number | null {
  if (x >= width || y >= height) return null;
  return new DataView(data.buffer, data.byteOffset).getUint32(4 * (y * width + x));
}

/** No tolerance: both come from the same renderer and the same font, so any difference is one of the chart. */
export function comparePixels(before: Pixels, now: Pixels): Difference {
  const width = Math.max(before.width, now.width);
  const height = Math.max(before.height, now.height);
  const data = new Uint8Array(4 * width * height).fill(255);
  let count = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = 4 * (y * width + x);
      const isSame = pixelAt(before, x, y) === pixelAt(now, x, y);
      if (!isSame) count += 1;
      data.set(isSame ? paleAt(now, x, y) : [214, 0, 0], at);
    }
  }
  return { count, picture: { width, height, data } };
}

const paleAt = ({ width, data }: Pixels, x: number, y: number): number[] => {
  const at = 4 * (y * width + x);
  return [0, 1, 2].map((byte) => 190 + Math.round((data[at + byte] ?? 255) / 4));
};
