import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../../src/atlas.test-support.ts';
import { kartuBeranda, kartuKampung, layoutPetaDasar, type Kartu } from '../../../src/lib/kartu/index.ts';
import { shareImageLimit } from '../site-check/budget-table.ts';
import { pngSize } from '../site-check/png-size.ts';
import { colours, margin } from './colours.ts';
import { drawAll } from './draw-all.ts';
import { createPainter } from './draw.ts';
import { encodePng } from './encode-png.ts';
import type { Frame } from './frame.ts';
import { createKeys } from './keep.ts';
import { mapPlace } from './place-map.ts';

const atlas = readRealAtlas();
const frame: Frame = { nama: 'Kampung KB Uji', alamat: 'uji.example', pita: null, dasar: layoutPetaDasar(atlas) };
const kampung = atlas.kampung[0] ?? expect.fail('no kampung');
const usual = kartuKampung(atlas, kampung);
const longest: Kartu = {
  ...usual,
  atas: 'Kampung KB · Kec. Banjarmasin Selatan Hulu',
  judul: 'Pekapuran Antasan Kecil Timur WWWWWWWWW',
  pokok: '1.213.844 keluarga',
  keterangan: 'Keluarga dengan pasangan usia subur yang memakai alat kontrasepsi modern, 20 November 2023 (e-PPGBM)',
  sumber: 'Sumber: Dinas Komunikasi, Informatika dan Statistik, Banjarmasin Post, dan 14 lainnya',
};

/** Chunks of a PNG by name. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
}

/** The colour of every pixel as "#rrggbb", row by row. */
function pixelsOf(bytes: Uint8Array): string[][] {
  const png = Buffer.from(bytes);
  const { width, height } = pngSize(png) ?? expect.fail('no PNG');
  const chunks = chunksOf(png);
  const palette = chunks.get('PLTE') ?? expect.fail('no palette');
  const rows = inflateSync(chunks.get('IDAT') ?? expect.fail('no pixels'));
  const colour = (index: number) => `#${palette.toString('hex', index * 3, index * 3 + 3)}`;
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => colour(rows[y * (width + 1) + 1 + x] ?? 0)),
  );
}

describe('a share image', () => {
  let paint: (kartu: Kartu) => Promise<Uint8Array>;
  beforeAll(async () => {
    paint = await createPainter(frame);
  });

  it('is 1200 by 630 pixels and far lighter than WhatsApp allows', async () => {
    for (const kartu of [usual, kartuBeranda(atlas, frame.nama)]) {
      const png = Buffer.from(await paint(kartu));
      expect(pngSize(png)).toEqual({ width: 1200, height: 630 });
      expect(png.length).toBeLessThan(shareImageLimit / 5);
    }
  });

  it('has the same bytes however often and wherever it is drawn', async () => {
    const many = Array.from({ length: 80 }, (_, at): Kartu => ({ ...usual, judul: `Nama ${at % 2}` }));
    const drawn = new Map<string, Set<string>>();
    await drawAll(many, frame, ({ judul }, picture) => {
      drawn.set(judul, (drawn.get(judul) ?? new Set()).add(Buffer.from(picture).toString('base64')));
    });
    expect([...drawn.values()].map(({ size }) => size)).toEqual([1, 1]);
    const alone = Buffer.from(await paint({ ...usual, judul: 'Nama 0' })).toString('base64');
    expect(drawn.get('Nama 0')).toEqual(new Set([alone]));
  });

  it('keeps its margins and the space between words and map empty, also with the longest words', async () => {
    for (const kartu of [usual, longest, kartuBeranda(atlas, frame.nama)]) {
      const rows = pixelsOf(await paint(kartu));
      const ink = rows.flatMap((row, y) => {
        const words = row.slice(0, margin - 2).concat(row.slice(1200 - margin + 2));
        const gap = y < mapPlace.bottom ? row.slice(margin + 616, mapPlace.x - 6) : [];
        return [...words, ...gap].filter((colour) => colour !== colours.paper);
      });
      expect(ink).toEqual([]);
      expect(
        rows
          .slice(0, 48)
          .flat()
          .every((colour) => colour === colours.paper),
      ).toBe(true);
      expect(
        rows
          .slice(538, 544)
          .flat()
          .every((colour) => colour === colours.paper),
      ).toBe(true);
    }
  });

  it('keeps the colours of the house exact', async () => {
    const used = new Set(pixelsOf(await paint(usual)).flat());
    for (const name of ['paper', 'ink', 'teal', 'teal-4', 'turmeric', 'magenta'] as const) {
      expect(used, name).toContain(colours[name]);
    }
  });

  it('of a city that does not exist carries the band that says so', async () => {
    const draw = async (pita: string | null) => pixelsOf(await (await createPainter({ ...frame, pita }))(usual));
    expect((await draw('DATA CONTOH'))[20]?.filter((colour) => colour === colours.magenta).length).toBeGreaterThan(800);
    expect((await draw(null))[20]).not.toContain(colours.magenta);
  });
});

describe('createKeys(frame)', () => {
  it('names a picture by its card and by what all share', () => {
    const key = createKeys(frame);
    expect(key(usual)).toBe(createKeys(frame)({ ...usual }));
    const others = [key({ ...usual, pokok: '27 RT' }), createKeys({ ...frame, nama: 'Lain' })(usual)];
    expect(new Set([key(usual), ...others]).size).toBe(3);
  });
});

describe('encodePng(image, size, keep)', () => {
  it('gives the pixels back, and rare colours by their nearest', () => {
    const image = new Uint8Array(400 * 4);
    for (let at = 0; at < 400; at += 1) image.set([Math.min(at, 255), 0, 0, 255], at * 4);
    const rows = pixelsOf(encodePng(image, { width: 20, height: 20 }, ['#070000', '#123456']));
    expect(rows).toHaveLength(20);
    expect(rows[0]?.[7]).toBe('#070000');
    expect(rows[19]?.[19]).toBe('#ff0000');
    expect(new Set(rows.flat()).size).toBe(64);
    expect(rows.flat()).not.toContain('#123456');
  });
});
