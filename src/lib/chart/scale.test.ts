import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from './scale.ts';

const describeClasses = (values: (number | null)[]): string[] =>
  classify(values).classes.map(({ kelas, least, greatest, count }) => `${kelas} ${least}-${greatest} ${count}x`);

describe('classify', () => {
  it.each<[string, (number | null)[], number[], string[]]>([
    [
      'four classes of equal width with round limits',
      [6, 87, 106, 155],
      [50, 100, 150],
      ['a 155-155 1x', 'b 106-106 1x', 'c 87-87 1x', 'd 6-6 1x'],
    ],
    [
      'zero and unknown are classes of their own',
      [0, 1, 1, 2, 2, 3, 4, 5, 7, null],
      [2, 4, 6],
      ['a 7-7 1x', 'b 4-5 2x', 'c 2-3 3x', 'd 1-1 2x', 'nol 0-0 1x', 'belum null-null 1x'],
    ],
    ['two values make two classes, far apart in tone', [1, 2], [2], ['a 2-2 1x', 'c 1-1 1x']],
    ['equal values make one class', [5, 5, 5], [], ['b 5-5 3x']],
    ['a single value makes one class', [5], [], ['b 5-5 1x']],
    ['zeros alone need no limit', [0, 0, null], [], ['nol 0-0 2x', 'belum null-null 1x']],
    ['unknown alone', [null, null], [], ['belum null-null 2x']],
    ['nothing at all', [], [], []],
    [
      'one outlier does not swallow the differences between the rest: rounded quartiles',
      [1, 2, 3, 4, 5, 1000],
      [2, 4, 5],
      ['a 5-1000 2x', 'b 4-4 1x', 'c 2-3 2x', 'd 1-1 1x'],
    ],
    [
      'values below zero are not zero',
      [-3, -1, 0, 2, 4],
      [-2, 0, 4],
      ['a 4-4 1x', 'b 2-2 1x', 'c -1--1 1x', 'd -3--3 1x', 'nol 0-0 1x'],
    ],
  ])('%s', (_, values, limits, classes) => {
    expect(classify(values).limits).toEqual(limits);
    expect(describeClasses(values)).toEqual(classes);
  });

  it('a value equal to a limit belongs to the class above it', () => {
    const { classOf } = classify([6, 87, 106, 155]);
    expect([49.9, 50, 150].map(classOf)).toEqual(['d', 'c', 'a']);
  });

  it('has at most four classes of values, none empty, and higher values never in a lower class', () => {
    const value = fc.option(
      fc.oneof(
        fc.integer({ min: -50, max: 5000 }),
        fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000),
      ),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), (values) => {
        const { classes, classOf, limits } = classify(values);
        const steps = classes.filter(({ kelas }) => kelas !== 'nol' && kelas !== 'belum');
        expect(steps.length).toBe(values.some((one) => one !== null && one !== 0) ? limits.length + 1 : 0);
        expect(steps.length).toBeLessThanOrEqual(4);
        expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        for (const [index, upper] of steps.entries()) {
          const lower = steps[index + 1];
          if (lower !== undefined) expect(upper.least).toBeGreaterThan(lower.greatest ?? Infinity);
        }
        for (const one of values) if (one === 0) expect(classOf(one)).toBe('nol');
      }),
    );
  });
});
