import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakText, estimateTextWidth, wrapText } from './text-width.ts';

describe('estimateTextWidth', () => {
  // M 989 + a 636 + w 838 + a 636 + r 411 = 3510 thousandths of the size.
  it('adds up the widths of the characters', () => {
    expect(estimateTextWidth('Mawar', 10)).toBeCloseTo(35.1, 9);
  });

  it('makes bold text wider', () => {
    expect(estimateTextWidth('Mawar', 10, true)).toBeCloseTo(35.1 * 1.13, 9);
  });

  it('gives a space that does not break the width of one that does', () => {
    expect(estimateTextWidth('26,5\u00a0%', 12)).toBe(estimateTextWidth('26,5 %', 12));
  });

  it('gives an unknown character the width of a capital', () => {
    expect(estimateTextWidth('語', 1000)).toBe(775);
  });
});

describe('wrapText', () => {
  // At size 10: "Kertak" 33.4, "Baru" 23.8, "Ilir" 13.0, a space 3.2; "Kertak Baru" 60.4, "Baru Ilir" 40.0.
  it.each([
    ['one line when all fits', 77, ['Kertak Baru Ilir']],
    ['as many words on a line as fit', 61, ['Kertak Baru', 'Ilir']],
    ['the rest on the next line', 60, ['Kertak', 'Baru Ilir']],
    ['words wider than the room stay whole', 10, ['Kertak', 'Baru', 'Ilir']],
  ])('%s', (_, width, expected) => {
    expect(wrapText('Kertak Baru Ilir', width, 10)).toEqual(expected);
  });

  it('loses no word, and no line of several words is too wide', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-z]{1,12}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 300 }), (list, width) => {
        const lines = wrapText(list.join(' '), width, 13);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines.filter((one) => one.includes(' '))) {
          expect(estimateTextWidth(line, 13)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

describe('breakText(text, width, size)', () => {
  it.each([
    ['keeps what fits on one line', 'a/bb/ccc', 200, ['a/bb/ccc']],
    ['breaks after a sign that ends a part', 'data/jumlah_rt#baris-satu', 60, ['data/', 'jumlah_rt#', 'baris-satu']],
    ['breaks within a part that is wider than a line', 'aaaaaaaa', 20, ['aaa', 'aaa', 'aa']],
    ['has one empty line for nothing', '', 20, ['']],
  ])('%s', (_, text, width, expected) => {
    expect(breakText(text, width, 10)).toEqual(expected);
  });

  it('loses no sign, and no line of several signs is too wide', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z/#_-]{1,60}$/), fc.integer({ min: 12, max: 300 }), (text, width) => {
        const lines = breakText(text, width, 11);
        expect(lines.join('')).toBe(text);
        for (const line of lines) expect(estimateTextWidth(line, 11)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
