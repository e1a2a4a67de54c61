import { expect, test } from 'vitest';
import { letterOf } from './letter.ts';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d is %s', (column, letter) => {
  expect(letterOf(column)).toBe(letter);
});
