/**
 * Every kind of chart against a stored picture, so that a change of look is seen. The pictures are kept as SVG text and
 * not as pixels: the geometry is worked out at build time from a table of widths, so it is the same on every machine,
 * while letters are drawn a little differently by each. What a browser makes of them is the business of
 * tests/browser/bagan.test.ts. After a change that is meant: `npx vitest run --project unit
 * src/lib/chart/render-svg.test.ts -u`, and look at the difference.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { contains, overlaps } from './box.ts';
import { drawings } from './fixture.test-support.ts';
import type { Drawing } from './mark.ts';
import { renderSvg } from './render-svg.ts';
import { lightColours } from './svg-style.ts';

const golden = join(import.meta.dirname, 'golden');

const render = (drawing: Drawing, more = {}): string =>
  renderSvg({
    drawing,
    judul: 'Jumlah RT di Mantuil lebih tinggi daripada nilai tengah semua kelurahan.',
    subjudul: 'Jumlah RT (RT), Kota Contoh, Juli 2025',
    catatan: ['Sumber: Dinas Uji.', 'Rilis data 2026.11, lisensi CC BY 4.0.'],
    url: 'https://contoh.example/kampung-kb/indikator/jumlah_rt/#sebaran-jumlah_rt-2025-07',
    ...more,
  });

const texts = ({ marks }: Drawing) => marks.flatMap((mark) => (mark.shape === 'text' ? [mark.label] : []));

describe.each(Object.entries(drawings))('the chart "%s"', (name, drawing) => {
  it('looks as it did', async () => {
    await expect(render(drawing)).toMatchFileSnapshot(join(golden, `${name}.svg`));
  });

  it('keeps its texts apart and in the picture', () => {
    const boxes = texts(drawing).map(({ box }) => box);
    const frame = { x: -0.1, y: -0.1, width: drawing.width + 0.2, height: drawing.height + 0.2 };
    expect(boxes.filter((box) => !contains(frame, box))).toEqual([]);
    expect(boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => overlaps(a, b)))).toEqual([]);
  });

  it('has a place within the picture and words for every value', () => {
    expect(drawing.points.length).toBeGreaterThan(0);
    for (const { x, y, text } of drawing.points) {
      expect(x >= 0 && x <= drawing.width && y >= 0 && y <= drawing.height, text).toBe(true);
      expect(text).toMatch(/^[^|]+: [^|]+$/u);
    }
  });

  it('names no class, no style sheet and nothing from elsewhere but the link', () => {
    const svg = render(drawing);
    expect(svg).not.toMatch(/\bclass=|<style|<image|<script|var\(/u);
    expect(new Set(svg.match(/https?:\/\/[^"<\s]+/gu))).toEqual(
      new Set([
        'http://www.w3.org/2000/svg',
        'http://www.w3.org/1999/xlink',
        ...(svg.match(/https:\/\/contoh\.example[^"<\s]*/gu) ?? []),
      ]),
    );
  });
});

it('there is a stored picture for each chart and for nothing else', () => {
  expect(readdirSync(golden).sort()).toEqual(
    Object.keys(drawings)
      .map((name) => `${name}.svg`)
      .sort(),
  );
});

describe('renderSvg(sheet)', () => {
  const { strip } = drawings as Record<'strip', Drawing>;

  it('holds title, subtitle, source, licence and the whole address', () => {
    const text = render(strip)
      .replaceAll('</text>\n', '')
      .replaceAll(/<[^>]*>/gu, ' ')
      .replaceAll(/\s+/gu, ' ');
    for (const part of ['lebih tinggi daripada', 'Kota Contoh', 'Sumber: Dinas Uji.', 'lisensi CC BY 4.0.'])
      expect(text).toContain(part);
    expect(render(strip)).toContain(
      'href="https://contoh.example/kampung-kb/indikator/jumlah_rt/#sebaran-jumlah_rt-2025-07"',
    );
  });

  it('escapes what would be markup', () => {
    const svg = render(strip, { judul: 'A < B & "C" > D' });
    expect(svg).toContain('<title id="judul">A &lt; B &amp; &quot;C&quot; &gt; D</title>');
    expect(parseFragment(svg).childNodes).toHaveLength(2);
  });

  it('is as high as its texts need', () => {
    const heightOf = (svg: string) => Number(/viewBox="0 0 \d+ (\d+)"/u.exec(svg)?.[1]);
    const long = heightOf(render(strip, { judul: 'Kata demi kata '.repeat(12) }));
    expect(long).toBeGreaterThan(heightOf(render(strip, { judul: 'Pendek' })) + 60);
  });
});

it('the colours of image files are those of the light theme, but for the paper, which is white', () => {
  const [, light = ''] = /:root \{([^}]*)\}/u.exec(readFileSync('src/styles/tokens.css', 'utf8')) ?? [];
  for (const [name, hex] of Object.entries(lightColours)) {
    if (name === 'paper') expect(hex).toBe('#fff');
    else expect(light, name).toContain(`--${name}: ${hex};`);
  }
});
