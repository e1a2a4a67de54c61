import { expect, test } from 'vitest';
import { newestFirst } from './newest-first.ts';
import type { Tanggal } from './time.ts';

const cerita = (id: string, mulai: string, selesai: string) => ({
  id,
  data: { mulai: mulai as Tanggal, selesai: selesai as Tanggal },
});

test.each([
  ['the last fact decides', [cerita('a', '2015', '2020-03-16'), cerita('b', '2017', '2025-11-06')], 'b a'],
  [
    'a year counts from its last day',
    [cerita('a', '2015', '2025-11-16'), cerita('b', '2015', '2025'), cerita('c', '2015', '2026')],
    'c b a',
  ],
  ['then the earlier beginning', [cerita('a', '2018-06-26', '2025'), cerita('b', '2015', '2025')], 'b a'],
  ['then the name', [cerita('c', '2015', '2023'), cerita('a', '2015', '2023'), cerita('b', '2015', '2023')], 'a b c'],
])('stories stand with the newest first: %s', (_, given, order) => {
  const before = [...given];
  expect(newestFirst(given).map(({ id }) => id)).toEqual(order.split(' '));
  expect(given).toEqual(before);
});
