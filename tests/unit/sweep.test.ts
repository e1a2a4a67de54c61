/** A sample of cells of every real table: garbage in any cell that has a form never passes in silence. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAtlas, semuaDataset } from '../../src/lib/model/index.ts';
import { createDictionary, type Columns, type Dataset } from '../../src/lib/table/index.ts';
import { cellsOf, withCell } from './real-files.ts';

const datasets = Object.values(semuaDataset) as unknown as Dataset<Columns>[];
const garbage = fc.constantFrom(
  '???',
  'Ini bukan data',
  '12;34',
  '1.234',
  '=1+1',
  ' ',
  '#N/A',
  '\u00A0',
  '31/12/99',
  '6,37E+09',
);

describe.each(datasets.map((dataset): [string, Dataset<Columns>] => [dataset.file, dataset]))('%s', (file, dataset) => {
  // A file may do without some columns; garbage in one of those is told by src/lib/table/absentable.test.ts.
  const present = new Set(cellsOf(file)[0]);
  const formed = createDictionary(dataset).filter(
    ({ nama, tipe }) => present.has(nama) && tipe !== 'teks' && tipe !== 'daftar',
  );
  const rows = cellsOf(file).length - 1;

  // A table may have no row yet, and so no cell either.
  test.skipIf(rows === 0)('garbage in a cell that has a form is found in its row and column', () => {
    const place = fc.tuple(fc.nat(rows - 1), fc.constantFrom(...formed.map(({ nama }) => nama)), garbage);
    fc.assert(
      fc.property(place, ([at, column, text]) => {
        const { atlas, problems } = parseAtlas(withCell(file, at + 2, column, text));
        expect(atlas).toBeNull();
        expect(problems).toContainEqual(expect.objectContaining({ file, row: at + 2, column, severity: 'galat' }));
      }),
      { numRuns: 30, seed: 20261124 },
    );
  });
});
