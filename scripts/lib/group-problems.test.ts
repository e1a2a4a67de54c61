import { describe, expect, test } from 'vitest';
import { createProblem, type Detail, type Problem } from '../../src/lib/table/index.ts';
import { groupProblems, listOthers } from './group-problems.ts';

const at = (row: number, column: string, cell: string, detail: Detail): Problem =>
  createProblem({ file: 'nilai.csv', row, column, cell }, detail);
const mangled = (row: number, cell: string, suggestion: string): Problem =>
  at(row, 'periode', cell, { kind: 'cell/mangledDate', suggestion });
const told = (problems: readonly Problem[]) =>
  groupProblems(problems).map((group) => [group.first.row, listOthers(group)]);

describe('problems of one cause', () => {
  test('a column that a spreadsheet changed is told once, with every row', () => {
    const column = [11, 12, 13, 20, 22].map((row) => mangled(row, 'Jul-25', '2025-07'));
    expect(told(column)).toEqual([[11, 'baris 12-13, 20, 22']]);
  });

  test('other cells stand with what to write there', () => {
    const column = [mangled(2, 'Jun-18', '2018-06'), mangled(3, 'Jul-25', '2025-07'), mangled(4, 'Jul-25', '2025-07')];
    expect(told(column)).toEqual([[2, 'baris 3-4 ("Jul-25", tulis "2025-07")']]);
  });

  test('one or two are told in full', () => {
    expect(told([mangled(2, 'Jun-18', '2018-06'), mangled(3, 'Jul-25', '2025-07')])).toEqual([
      [2, null],
      [3, null],
    ]);
  });

  test('another column, file or kind is another cause', () => {
    const wrong = [2, 3, 4].flatMap((row) => [
      mangled(row, 'Jul-25', '2025-07'),
      at(row, 'mutu', 'Media', { kind: 'cell/choice', choices: ['media'], suggestion: 'media' }),
    ]);
    expect(told(wrong)).toEqual([
      [2, 'baris 3-4'],
      [2, 'baris 3-4'],
    ]);
  });

  test('a long list ends with the number of the rest', () => {
    const many = Array.from({ length: 30 }, (_, n) => mangled(n + 2, `${n + 1} Mei 20`, `2020-05-${n + 1}`));
    expect(told(many)[0]?.[1]).toMatch(/"13 Mei 20", tulis "2020-05-13"\), dan 17 lagi$/);
    const sparse = Array.from({ length: 30 }, (_, n) => mangled(n * 2 + 2, 'Jul-25', '2025-07'));
    expect(told(sparse)).toEqual([[2, 'baris 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, …']]);
  });

  test('areas are named by their part of the file', () => {
    const shape = { kind: 'geo/shape', masalah: 'Garis di [1, 2].', harapan: '', perbaikan: '' } as const;
    const areas = ['a', 'b', 'c'].map((part) => createProblem({ file: 'batas.geojson', part }, shape));
    expect(told(areas)).toEqual([[undefined, 'b, c']]);
  });

  test('rows that repeat others are one mistake', () => {
    const twice = [5, 6, 7].map((row) =>
      createProblem(
        { file: 'nilai.csv', row, column: 'kode' },
        { kind: 'key/duplicate', first: row - 3, key: `a · ${row}` },
      ),
    );
    expect(told(twice)).toEqual([[5, 'baris 6-7']]);
  });
});
