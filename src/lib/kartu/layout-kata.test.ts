import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kata } from './kartu.ts';
import { estimateWidth, kataRoom, layoutKata } from './layout-kata.ts';
import { layoutLegenda, sampleWidth } from './layout-legenda.ts';

const usual: Kata = {
  atas: 'Kampung KB · Kec. Banjarmasin Selatan',
  judul: 'Mantuil',
  kalimat: false,
  pokok: '26 RT',
  keterangan: 'Jumlah RT, Juli 2025',
  sumber: 'Sumber: perkimbjm (Banjarmasin)',
};
const heightOf = (kata: Kata) => layoutKata(kata).reduce((sum, { height, gap }) => sum + height + gap, 0);
const textOf = (kata: Kata) =>
  layoutKata(kata)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('\u00a0', ' ');
const sizeOf = (kata: Kata, colour: string) => layoutKata(kata).find((line) => line.colour === colour)?.size ?? 0;

/** Letters and lengths of the longest names, titles and sources there are, and longer. */
const long = (max: number) =>
  fc
    .array(fc.constantFrom('Antasan', 'Kecil', 'Timur', 'Pekapuran', 'Mesjid', '2023', 'MMMMMMMM', '(SSGI', 'a'), {
      minLength: 1,
      maxLength: max,
    })
    .map((words) => words.join(' '));

describe('layoutKata(kata)', () => {
  it('sets a long name smaller than a short one', () => {
    const longer = { ...usual, judul: 'Antasan Kecil Timur Hulu Sungai Tabuk Besar' };
    expect(sizeOf(longer, 'ink')).toBeLessThan(sizeOf(usual, 'ink'));
    expect(sizeOf(usual, 'ink')).toBeGreaterThanOrEqual(84);
  });

  it('sets a sentence smaller than a name', () => {
    expect(sizeOf({ ...usual, kalimat: true }, 'ink')).toBeLessThan(sizeOf(usual, 'ink'));
  });

  it('leaves out what is not said', () => {
    expect(textOf({ ...usual, keterangan: '', sumber: null })).toBe(`${usual.atas} Mantuil 26 RT`);
  });

  it('ends no line inside a date or a bracket', () => {
    const lines = layoutKata({ ...usual, keterangan: 'Kota menyatakan semuanya ada pada 20 November 2023 (SKI 2023)' });
    const together = lines.map(({ text }) => text).filter((text) => /November|SKI/u.test(text));
    expect(together.join(' ')).toContain('20\u00a0November\u00a02023');
    expect(together.join(' ')).toContain('(SKI\u00a02023)');
  });

  it('cuts nothing off and stays in its room, whatever is said', () => {
    fc.assert(
      fc.property(long(8), fc.boolean(), long(3), long(12), long(8), (judul, kalimat, pokok, keterangan, sumber) => {
        const kata = { ...usual, judul, kalimat, pokok, keterangan, sumber };
        expect(textOf(kata)).toBe([kata.atas, judul, pokok, keterangan, sumber].join(' '));
        expect(heightOf(kata)).toBeLessThanOrEqual(kataRoom.height);
        for (const { text, size } of layoutKata(kata))
          expect(estimateWidth(text, size)).toBeLessThanOrEqual(kataRoom.width);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses what has no room, by name', () => {
    expect(() => layoutKata({ ...usual, judul: 'M'.repeat(40) })).toThrow('have no room');
    expect(() => layoutKata({ ...usual, keterangan: 'panjang sekali '.repeat(60) })).toThrow('"Mantuil"');
  });
});

describe('layoutLegenda(legenda, width)', () => {
  const entry = (teks: string) => ({ gaya: 'a', teks }) as const;

  it('puts entries side by side as long as they fit, none over another', () => {
    const rows = layoutLegenda(['ya', 'tidak', 'tanpa angka untuk digambar'].map(entry), 452);
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([['ya', 'tidak'], ['tanpa angka untuk digambar']]);
    const [first, second] = rows[0] ?? [];
    expect(first?.x).toBe(0);
    expect(second?.x).toBeGreaterThan(sampleWidth + estimateWidth('ya', 22));
  });

  it('has no rows without entries', () => {
    expect(layoutLegenda([], 452)).toEqual([]);
  });
});
