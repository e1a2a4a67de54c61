import { describe, expect, it } from 'vitest';
import { formatTahun } from './range.ts';

describe('formatTahun(mulai, selesai)', () => {
  it.each([
    ['two years', '2015', '2020-03-16', '2015–2020'],
    ['one year said once', '2023-04', '2023-11-20', '2023'],
  ])('writes %s', (_, mulai, selesai, text) => {
    expect(formatTahun(mulai, selesai)).toBe(text);
  });
});
