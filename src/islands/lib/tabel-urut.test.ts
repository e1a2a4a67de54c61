import { describe, expect, it } from 'vitest';
import { sortedIndices } from './tabel-urut.ts';

const sorted = (values: readonly string[], turun: boolean) => sortedIndices(values, turun).map((at) => values[at]);

describe('sortedIndices(values, turun)', () => {
  it('sorts by size, not by characters; zero is a number, and the unknown is last in both directions', () => {
    const values = ['9', '', '10', '0', '-2.5', ''];
    expect(sorted(values, false)).toEqual(['-2.5', '0', '9', '10', '', '']);
    expect(sorted(values, true)).toEqual(['10', '9', '0', '-2.5', '', '']);
  });

  it('keeps equals in their order in both directions', () => {
    const values = ['1', '0', '1', '', '0', '', '1'];
    expect(sortedIndices(values, false)).toEqual([1, 4, 0, 2, 6, 3, 5]);
    expect(sortedIndices(values, true)).toEqual([0, 2, 6, 1, 4, 3, 5]);
  });
});
