/**
 * Every kind of chart against a stored picture, so that a change of look is seen: exactly the same pixels, drawn by the
 * same renderer with the same font on every machine. After a change that is meant, look at the pictures that the message
 * names, then accept them with `npm run gambar:terima`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG, type Pixels } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { lightColours } from '../../../src/lib/chart/svg-style.ts';
import { charts } from './charts.ts';
import { comparePixels } from './compare.ts';
import { drawPixels } from './draw.ts';

const golden = join(import.meta.dirname, 'golden');
const toLookAt = '.tmp/gambar';
/** Bytes: hatched maps weigh most, everything else less than half of it. */
const HEAVIEST = 100_000;

/** Flat fills and letters: a row as it is repeats better than any difference from the row above. */
const smallest = { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 } as const;

const goldenPath = (name: string): string => join(golden, `${name}.png`);
const readPicture = (name: string): Pixels => PNG.sync.read(readFileSync(goldenPath(name)));
const renderPng = (pixels: Pixels): Uint8Array => PNG.sync.write(pixels, smallest);

/** @returns true when the pictures are to be renewed: `vitest -u` */
const isAccepting = (): boolean => expect.getState().snapshotState.snapshotUpdateState === 'all';

/** Writes what is to be looked at, and says where. */
function report(name: string, now: Pixels, before: Pixels | null): string {
  mkdirSync(toLookAt, { recursive: true });
  const write = (kind: string, pixels: Pixels): string => {
    const path = join(toLookAt, `${name}.${kind}.png`);
    writeFileSync(path, renderPng(pixels));
    return path;
  };
  const seen = `Look at ${write('sekarang', now)}`;
  const accept = 'If it is meant: npm run gambar:terima, and commit the picture.';
  if (before === null) return `There is no picture of "${name}" yet. ${seen}. ${accept}`;
  const { count, picture } = comparePixels(before, now);
  const differing = `"${name}" looks different in ${count} pixels (${now.width} × ${now.height}).`;
  return `${differing} ${seen}, beside ${goldenPath(name)}; red in ${write('beda', picture)}. ${accept}`;
}

describe.each(charts)('the chart "%s"', (name, svg) => {
  it('looks as it did, to the pixel', () => {
    const now = drawPixels(svg);
    if (isAccepting()) writeFileSync(goldenPath(name), renderPng(now));
    const before = existsSync(goldenPath(name)) ? readPicture(name) : null;
    if (before === null || comparePixels(before, now).count > 0) expect.fail(report(name, now, before));
  });

  it(`is stored in at most ${HEAVIEST} bytes`, () => {
    expect(statSync(goldenPath(name)).size).toBeLessThanOrEqual(HEAVIEST);
  });
});

it('there is a stored picture for each chart and for nothing else', () => {
  expect(readdirSync(golden).sort()).toEqual(charts.map(([name]) => `${name}.png`).sort());
});

describe('a change of look is seen', () => {
  const svg = charts.find(([name]) => name === 'kasus-bar')?.[1] ?? '';
  const pixelsChanged = (from: string | RegExp, to: string): number => {
    const changed = svg.replace(from, to);
    expect(changed).not.toBe(svg);
    return comparePixels(drawPixels(svg), drawPixels(changed)).count;
  };

  it('not when nothing changes', () => {
    expect(comparePixels(drawPixels(svg), drawPixels(svg)).count).toBe(0);
  });

  it.each<[string, string | RegExp, string]>([
    ['a colour by its least step', lightColours.magenta, '#a3195c'],
    ['a text by one letter', 'Mantuil', 'Mantui1'],
    ['the weight of a text', 'font-weight="700"', 'font-weight="400"'],
    ['a bar by one unit', /(<path fill="#5d97a1"[^>]* d="M[\d.]+ [\d.]+h)(\d)/u, '$11$2'],
    ['the height', /viewBox="0 0 (\d+) (\d+)"/u, 'viewBox="0 0 $1 1$2"'],
  ])('when it is %s', (_, from, to) => {
    expect(pixelsChanged(from, to)).toBeGreaterThan(0);
  });
});
