import { describe, expect, test } from 'vitest';
import { readFiles } from '../../src/atlas.ts';
import { parseAtlas } from '../../src/lib/model/index.ts';
import { createManyNilai } from './many-nilai.ts';

const files = new Map(readFiles('data'));
const { atlas } = parseAtlas(files);
if (atlas === null) throw new Error('the real data has problems; run "npm run data:check"');

describe('a large table', () => {
  test('100,000 rows are parsed and checked in ten seconds; a million take less than 15 when nothing else runs', () => {
    files.set('nilai.csv', createManyNilai(atlas, 100_000));
    const start = performance.now();
    const { problems, counts } = parseAtlas(files);
    expect(problems).toEqual([]);
    expect(counts.get('nilai.csv')).toBe(100_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('the rows are the same every time', () => {
    expect(createManyNilai(atlas, 500)).toEqual(createManyNilai(atlas, 500));
  });
});
