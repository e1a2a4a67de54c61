import { describe, expect, it } from 'vitest';
import { centredBox, contains, distanceTo, overlaps } from './box.ts';

const unit = { x: 0, y: 0, width: 10, height: 10 };

describe('overlaps', () => {
  it.each([
    ['boxes that share a corner region overlap', { x: 9, y: 9, width: 5, height: 5 }, 0, true],
    ['boxes that only touch do not', { x: 10, y: 0, width: 5, height: 5 }, 0, false],
    ['boxes closer than the gap count as overlapping', { x: 11, y: 0, width: 5, height: 5 }, 2, true],
    ['a box inside another overlaps it', { x: 4, y: 4, width: 1, height: 1 }, 0, true],
    ['boxes side by side at different heights do not', { x: 2, y: 20, width: 5, height: 5 }, 2, false],
  ])('%s', (_, other, gap, expected) => {
    expect(overlaps(unit, other, gap)).toBe(expected);
    expect(overlaps(other, unit, gap)).toBe(expected);
  });
});

it('contains is true for a box that reaches the edge and false for one that passes it', () => {
  expect(contains(unit, { x: 5, y: 5, width: 5, height: 5 })).toBe(true);
  expect(contains(unit, { x: 5, y: 5, width: 5.1, height: 5 })).toBe(false);
  expect(contains(unit, { x: -0.1, y: 5, width: 1, height: 5 })).toBe(false);
});

it.each([
  ['a point inside', { x: 3, y: 3 }, 0],
  ['a point straight above', { x: 3, y: -4 }, 4],
  ['a point off the corner (3-4-5)', { x: 13, y: 14 }, 5],
])('distanceTo measures to the nearest place of the box: %s', (_, point, expected) => {
  expect(distanceTo(unit, point)).toBe(expected);
});

it('centredBox puts half of its size on each side of the middle', () => {
  expect(centredBox({ x: 10, y: 20 }, 6, 4)).toEqual({ x: 7, y: 18, width: 6, height: 4 });
});
