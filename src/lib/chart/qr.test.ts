import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { createQrModules, layoutQr } from './qr.ts';

const SCALE = 4;

/** Black and white pixels of a square of modules, as a camera hands them over. */
function rasterize(rows: readonly (readonly boolean[])[]): { pixels: Uint8ClampedArray; side: number } {
  const side = rows.length * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      if (rows[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)])
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return { pixels, side };
}

/** What a phone reads. */
function decode(rows: readonly (readonly boolean[])[]): string | undefined {
  const { pixels, side } = rasterize(rows);
  return jsQR(pixels, side, side)?.data;
}

/** The path drawn as a browser draws it: lines of one module's width. */
function drawPath({ size, d }: { size: number; d: string }): boolean[][] {
  const rows = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  let [x, y] = [0, 0];
  for (const [, command = '', first = '0', second = '0'] of d.matchAll(/([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/gu)) {
    if (command === 'M') [x, y] = [Number(first), Math.floor(Number(second))];
    else if (command === 'h') rows[y]?.fill(true, x, x + Number(first));
    if (command !== 'M') x += Number(first);
  }
  return rows;
}

const permalinks = [
  'http://localhost:4321/k/63.71.01.1001/',
  'https://contoh.example/kampung-kb/k/63.71.05.1012/',
  'https://kampungkb.banjarmasinkota.go.id/k/63.71.03.1004/',
];

describe('a QR code', () => {
  test.each(permalinks)('of %s is read as exactly that', (text) => {
    expect(decode(createQrModules(text))).toBe(text);
  });

  test('of any address of a kampung is read as exactly that', () => {
    const part = fc.integer({ min: 1, max: 99 }).map((number) => String(number).padStart(2, '0'));
    const kode = fc.tuple(part, part, part, fc.integer({ min: 1000, max: 9999 })).map((parts) => parts.join('.'));
    fc.assert(
      fc.property(fc.webUrl({ size: 'small' }), kode, (url, code) => {
        const text = `${new URL(url).origin}/k/${code}/`;
        expect(decode(createQrModules(text))).toBe(text);
      }),
      { numRuns: 25 },
    );
  });

  test('is still read when a stain hides 49 of its 841 modules', () => {
    const text = permalinks[0] ?? '';
    const stained = createQrModules(text).map((row, y) =>
      row.map((black, x) => black && !(x >= 17 && x < 24 && y >= 15 && y < 22)),
    );
    expect(decode(stained)).toBe(text);
  });

  test('has four white modules on every side', () => {
    const rows = createQrModules(permalinks[0] ?? '');
    const blackRows = rows.flatMap((row, at) => (row.includes(true) ? [at] : []));
    const blackColumns = rows.flatMap((row) => row.flatMap((black, at) => (black ? [at] : [])));
    expect([blackRows[0], blackRows.at(-1)]).toEqual([4, rows.length - 5]);
    expect([Math.min(...blackColumns), Math.max(...blackColumns)]).toEqual([4, rows.length - 5]);
  });

  test('too long for a code is refused', () => {
    expect(() => layoutQr('x'.repeat(3000))).toThrow(RangeError);
  });
});

describe('the drawing of a QR code', () => {
  test.each(permalinks)('of %s has every module where the code has it', (text) => {
    expect(drawPath(layoutQr(text))).toEqual(createQrModules(text));
  });

  test('begins with the seven black modules of its corner', () => {
    expect(layoutQr('a').d).toMatch(/^M4 4\.5h7m/);
  });
});
