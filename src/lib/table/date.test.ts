import { describe, expect, test } from 'vitest';
import { detailOf } from './column.ts';
import { daysIn, firstDay, isTanggal, lastDay, tanggal, type Tanggal } from './date.ts';

function read(text: string): unknown {
  const result = tanggal().safeDecode(text);
  return result.success ? result.data : detailOf(result.error);
}

describe('a date cell', () => {
  test.each(['2023', '2023-11', '2023-11-20', '2024-02-29', '2000-02-29', '1900'])('%j is read', (text) => {
    expect(read(text)).toBe(text);
    expect(isTanggal(text)).toBe(true);
  });

  test.each(['2023-02-29', '1900-02-29', '2023-13', '2023-00', '2023-04-31', '2023-11-00', '1899', '0023-11-20'])(
    '%j does not stand in the calendar',
    (text) => {
      expect(read(text)).toEqual({ kind: 'cell/noSuchDate' });
    },
  );

  test.each([
    ['26/06/2018', '2018-06-26'],
    ['06/26/2018', '2018-06-26'],
    ['26.06.2018', '2018-06-26'],
    ['26-6-2018', '2018-06-26'],
    ['2018/6/26', '2018-06-26'],
    ['2018-6-5', '2018-06-05'],
    ['2018-06-26 00:00:00', '2018-06-26'],
    ['2018-06-26T00:00:00Z', '2018-06-26'],
    ['06/2018', '2018-06'],
    ['2018/06', '2018-06'],
    ['Jun-18', '2018-06'],
    ['Juni 2018', '2018-06'],
    ['26-Jun-18', '2018-06-26'],
    ['26 Juni 2018', '2018-06-26'],
    ['17 Agustus 2023', '2023-08-17'],
    ['17-Agt-23', '2023-08-17'],
    ['10 Nopember 2023', '2023-11-10'],
    ['1 May 2023', '2023-05-01'],
    ['43277', '2018-06-26'],
    ['45250', '2023-11-20'],
    ['20180626', '2018-06-26'],
    ['2018–06–26', '2018-06-26'],
    ['2018 - 06 - 26', '2018-06-26'],
    ['26/06/2018 0:00', '2018-06-26'],
    ['26/06/2018 00.00.00', '2018-06-26'],
    ['26/06/2018 08.30 WITA', '2018-06-26'],
    ['Selasa, 26 Juni 2018', '2018-06-26'],
    ["Jum'at, 1 Juni 2018", '2018-06-01'],
    ['2.018', '2018'],
    ['2018,0', '2018'],
  ])('%j most likely means %s', (text, suggestion) => {
    expect(read(text)).toEqual({ kind: 'cell/mangledDate', suggestion });
  });

  test.each(['05/06/2018', '26/06/18', '5-6-18', '31/02/2018', '32 Juni 2018', '26 Brumaire 2018'])(
    '%j is a changed date of which nobody can tell the day',
    (text) => {
      expect(read(text)).toEqual({ kind: 'cell/mangledDate', suggestion: null });
    },
  );

  test.each(['kemarin', '2023-11-20-', '23', 'Nov', '2023 ', '12345678'])('%j is no date', (text) => {
    expect(read(text)).toEqual({ kind: 'cell/date', isSpan: false });
  });

  test.each(['2018-2019', '2023/2024', 'Semester 1 2024', 'TW II 2024', 'Triwulan I', '2018 s.d. 2020'])(
    '%j is a span of time',
    (text) => {
      expect(read(text)).toEqual({ kind: 'cell/date', isSpan: true });
    },
  );

  test.each(['1899', '2101', '9999-12-31', '2023-13', '2023-02-29'])('%j is not in the calendar', (text) => {
    expect(read(text)).toEqual({ kind: 'cell/noSuchDate' });
  });
});

describe('the days of a date', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2023-11-20', '2023-11-20', '2023-11-20'],
  ])('%s begins on %s and ends on %s', (date, first, last) => {
    expect(firstDay(date as Tanggal)).toBe(first);
    expect(lastDay(date as Tanggal)).toBe(last);
  });

  test.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2023, 4, 30],
    [2023, 13, 0],
  ])('year %d, month %d has %d days', (year, month, days) => {
    expect(daysIn(year, month)).toBe(days);
  });
});
