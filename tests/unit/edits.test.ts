/** Random edits of the real tables: nothing throws, everything can be told, and one edit is told in a few messages. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupProblems } from '../../scripts/lib/group-problems.ts';
import { dataFile, parseAtlas } from '../../src/lib/model/index.ts';
import { formatMessage, formatPlace } from '../../src/lib/table/index.ts';
import { cellsOf, toCsv, withFile } from './real-files.ts';

const tables = dataFile.filter((file) => file.endsWith('.csv'));
const allCells = tables.flatMap((file) => cellsOf(file).flat());

type Table = string[][];
/** What one hurried hand does to a table. @param row, column are 0 for the header and the first column */
const edits: Record<string, (cells: Table, row: number, column: number, other: string) => Table> = {
  type: (cells, row, column, other) => cells.with(row, (cells[row] ?? []).with(column, other)),
  empty: (cells, row, column) => cells.with(row, (cells[row] ?? []).with(column, '')),
  cut: (cells, row, column) =>
    cells.with(row, (cells[row] ?? []).with(column, (cells[row]?.[column] ?? '').slice(0, -1))),
  'delete row': (cells, row) => cells.toSpliced(row, 1),
  'double row': (cells, row) => cells.toSpliced(row, 0, cells[row] ?? []),
  'delete column': (cells, _, column) => cells.map((line) => line.toSpliced(column, 1)),
  'insert cell': (cells, row, column) => cells.with(row, (cells[row] ?? []).toSpliced(column, 0, '').slice(0, -1)),
  'delete cell': (cells, row, column) => cells.with(row, [...(cells[row] ?? []).toSpliced(column, 1), '']),
  'sort rows': (cells, _, column) => cells.toSorted((a, b) => ((a[column] ?? '') < (b[column] ?? '') ? -1 : 1)),
};

test.each(Object.entries(edits))('%s', (_, edit) => {
  const place = fc.tuple(fc.constantFrom(...tables), fc.nat(), fc.nat(), fc.constantFrom(...allCells));
  fc.assert(
    fc.property(place, ([file, row, column, other]) => {
      const cells = cellsOf(file);
      const edited = edit(cells, row % cells.length, column % (cells[0]?.length ?? 1), other);
      const { problems } = parseAtlas(withFile(file, toCsv(edited)));
      for (const problem of problems) {
        expect(formatPlace(problem)).toContain(problem.file);
        expect(Object.values(formatMessage(problem)).every((text) => text !== '')).toBe(true);
      }
      expect(groupProblems(problems).length).toBeLessThanOrEqual(12);
    }),
    { numRuns: 40, seed: 20261124 },
  );
});
