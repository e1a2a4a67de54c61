import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findDifferences } from './same-tree.ts';
import { writeTree } from './write-tree.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'same-tree-'));
});
afterEach(() => {
  rmSync(place, { recursive: true, force: true });
});

const cases: [string, [string, string][], [string, string][], string[]][] = [
  [
    'the same files are the same, whatever order they were written in',
    [
      ['a', '1'],
      ['b/c', '2'],
    ],
    [
      ['b/c', '2'],
      ['a', '1'],
    ],
    [],
  ],
  [
    'one changed byte is named',
    [
      ['a', '1'],
      ['b', 'x'],
    ],
    [
      ['a', '1'],
      ['b', 'y'],
    ],
    ['b: differs'],
  ],
  [
    'a file that is only on one side is named with that side',
    [
      ['a', '1'],
      ['b', '2'],
    ],
    [
      ['a', '1'],
      ['c', '3'],
    ],
    ['b: only in A', 'c: only in B'],
  ],
];

test.each(cases)('%s', (_name, left, right, expected) => {
  const [a, b] = [join(place, 'A'), join(place, 'B')];
  writeTree(a, left);
  writeTree(b, right);
  expect(findDifferences(a, b)).toEqual(expected.map((line) => line.replace(/[AB]$/u, (side) => join(place, side))));
});
