import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeTree, writeTreeAsync } from './write-tree.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'write-tree-'));
});
afterEach(() => {
  rmSync(place, { recursive: true, force: true });
});

const textOf = (...path: string[]): string => readFileSync(join(place, ...path), 'utf8');

test('files appear at their paths, and the count and the bytes are told', () => {
  const written = writeTree(
    join(place, 'out'),
    new Map([
      ['a.txt', 'é'],
      ['b/c/d.txt', 'abc'],
    ]),
  );
  expect(textOf('out', 'a.txt')).toBe('é');
  expect(textOf('out', 'b', 'c', 'd.txt')).toBe('abc');
  // "é" is two bytes in UTF-8.
  expect(written).toEqual({ files: 2, bytes: 5 });
});

test('bytes are written as they are', () => {
  writeTree(join(place, 'out'), [['a.bin', new Uint8Array([0, 255, 13, 10])]]);
  expect([...readFileSync(join(place, 'out', 'a.bin'))]).toEqual([0, 255, 13, 10]);
});

test('a folder whose parents are missing gets them', () => {
  writeTree(join(place, 'x', 'y', 'out'), [['a.txt', 'a']]);
  expect(textOf('x', 'y', 'out', 'a.txt')).toBe('a');
});

test('what stood there before is gone, and nothing temporary is left beside it', () => {
  writeTree(join(place, 'out'), [['old.txt', 'old']]);
  writeTree(join(place, 'out'), [['new.txt', 'new']]);
  expect(readdirSync(join(place, 'out'))).toEqual(['new.txt']);
  expect(readdirSync(place)).toEqual(['out']);
});

test('a failure half way leaves the old folder as it was', () => {
  writeTree(join(place, 'out'), [['a.txt', 'old']]);
  function* failing(): Generator<[string, string]> {
    yield ['a.txt', 'new'];
    throw new Error('the second file cannot be made');
  }
  expect(() => writeTree(join(place, 'out'), failing())).toThrow('the second file cannot be made');
  expect(textOf('out', 'a.txt')).toBe('old');
  expect(readdirSync(place)).toEqual(['out']);
});

test('while files are being made, the old folder still stands', () => {
  writeTree(join(place, 'out'), [['a.txt', 'old']]);
  let seen = '';
  function* watching(): Generator<[string, string]> {
    yield ['a.txt', 'new'];
    seen = textOf('out', 'a.txt');
  }
  writeTree(join(place, 'out'), watching());
  expect(seen).toBe('old');
  expect(textOf('out', 'a.txt')).toBe('new');
});

test('files that have to be waited for are written as well, and a failure among them leaves the old folder', async () => {
  async function* late(fails: boolean): AsyncGenerator<[string, string]> {
    yield ['a.txt', await Promise.resolve('new')];
    if (fails) throw new Error('the second file cannot be made');
  }
  expect(await writeTreeAsync(join(place, 'out'), late(false))).toEqual({ files: 1, bytes: 3 });
  writeTree(join(place, 'out'), [['a.txt', 'old']]);
  await expect(writeTreeAsync(join(place, 'out'), late(true))).rejects.toThrow('the second file cannot be made');
  expect(textOf('out', 'a.txt')).toBe('old');
  expect(readdirSync(place)).toEqual(['out']);
});

test('two files of one name are refused', () => {
  expect(() =>
    writeTree(join(place, 'out'), [
      ['a.txt', '1'],
      ['a.txt', '2'],
    ]),
  ).toThrow('EEXIST');
  expect(existsSync(join(place, 'out'))).toBe(false);
});

test.each(['../a.txt', '/a.txt', 'a/../../b.txt', 'a//b.txt', './a.txt', 'a\\b.txt', ''])(
  'the path "%s" is refused because it is not inside the folder',
  (path) => {
    expect(() => writeTree(join(place, 'out'), [[path, 'x']])).toThrow('no path inside the folder');
  },
);

test('a file that stands where the folder belongs is replaced as well', () => {
  mkdirSync(join(place, 'x'));
  writeFileSync(join(place, 'x', 'out'), 'a file');
  writeTree(join(place, 'x', 'out'), [['a.txt', 'a']]);
  expect(textOf('x', 'out', 'a.txt')).toBe('a');
});
