/** No input crashes: whatever bytes stand in a file, they become rows or problems with a message. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBatas } from '../../src/lib/model/batas.ts';
import { dataFile, parseAtlas, semuaDataset } from '../../src/lib/model/index.ts';
import { formatMessage, formatPlace, parseTable, type Problem } from '../../src/lib/table/index.ts';
import { realFiles, withFile } from './real-files.ts';

/** Every problem can be told, and names its file. */
function expectTold(problems: readonly Problem[], file: string): void {
  for (const problem of problems) {
    const { masalah, harapan, perbaikan } = formatMessage(problem);
    const told = [formatPlace(problem), masalah, harapan, perbaikan];
    expect(
      told.every(
        (text) => text.length > 0 && !/undefined|null|NaN|\[object/.test(text.replaceAll(problem.cell ?? '', '')),
      ),
    ).toBe(true);
    expect(problem.file).toBe(file);
  }
}

const bytes = fc.uint8Array({ maxLength: 300 });
const pieces = fc.constantFrom(
  ...['kode', 'indikator', 'periode', 'nilai', 'instrumen', 'mutu', 'sumber', 'catatan', '63.71', '1.234', '=1'],
  ...[',', ';', '\t', '|', '"', '""', '\n', '\r', '\r\n', ' ', '\0', '\uFEFF', 'é', '\uD800', '-'],
);
const csv = fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join(''));
const header = 'kode,indikator,periode,nilai,instrumen,mutu,sumber,catatan\n';

describe('a table', () => {
  test.each([
    ['bytes', bytes],
    ['bytes below a header', bytes.map((rest) => Uint8Array.from([...new TextEncoder().encode(header), ...rest]))],
    ['pieces of a table', csv.map((text) => new TextEncoder().encode(text))],
    ['pieces below a header', csv.map((text) => new TextEncoder().encode(header + text))],
    ['any text', fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextEncoder().encode(text))],
  ])('of random %s', (_, content) => {
    fc.assert(
      fc.property(content, (file) => {
        const { rows, places, problems } = parseTable(semuaDataset.nilai, file);
        expect(rows).toHaveLength(places.length);
        expect(rows.length + problems.length).toBeGreaterThan(0);
        expectTold(problems, 'nilai.csv');
      }),
      { numRuns: 300 },
    );
  });
});

describe('boundaries', () => {
  test.each([
    ['bytes', bytes],
    ['JSON', fc.json().map((text) => new TextEncoder().encode(text))],
    [
      'features',
      fc
        .record({ type: fc.constant('FeatureCollection'), bbox: fc.anything(), features: fc.array(fc.anything()) })
        .map((json) =>
          new TextEncoder().encode(
            JSON.stringify(json, (_, value: unknown) => (typeof value === 'bigint' ? null : value)),
          ),
        ),
    ],
  ])('of random %s', (_, content) => {
    fc.assert(
      fc.property(content, (file) => {
        const { bbox, problems } = parseBatas(file);
        expect(bbox !== null || problems.length > 0).toBe(true);
        for (const problem of problems) expect(formatMessage(problem).masalah).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });
});

describe('a data folder', () => {
  test('with random bytes somewhere in one file', () => {
    const damage = fc.tuple(
      fc.constantFrom(...dataFile),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.uint8Array({ minLength: 1, maxLength: 8 }),
    );
    fc.assert(
      fc.property(damage, ([name, where, content]) => {
        const file = Uint8Array.from(realFiles.get(name) ?? []);
        file.set(content, Math.floor(where * (file.length - content.length)));
        const { atlas, problems } = parseAtlas(withFile(name, file));
        expect(atlas === null).toBe(problems.some(({ severity }) => severity === 'galat'));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test.each(dataFile)('without %s', (name) => {
    const { atlas, problems } = parseAtlas(withFile(name, null));
    expect(atlas).toBeNull();
    expect(problems).toHaveLength(1);
    expectTold(problems, name);
  });

  test('without any file', () => {
    expect(
      parseAtlas(new Map())
        .problems.map(({ file }) => file)
        .toSorted(),
    ).toEqual([...dataFile].toSorted());
  });
});
