import { expect, test } from 'vitest';
import { findNearest } from './nearest.ts';

test.each([
  ['indiktor', 'indikator'],
  ['Indikator ', 'indikator'],
  ['nlai', 'nilai'],
  ['sumbr', 'sumber'],
  ['kota', null],
  ['', null],
])('%j means %j', (word, meant) => {
  expect(findNearest(word, ['nilai', 'indikator', 'sumber'])).toBe(meant);
});

test.each([
  ['63.71.01.1021', ['63.71.01.1001', '63.71.01.1011'], null],
  ['63.71.01.1021', ['63.71.01.1001', '63.71.01.1011', '63.71.01.1021'], '63.71.01.1021'],
  ['bps-kota-banjarmasin-2023', ['dppkbpm-kota-banjarmasin-202004'], null],
  ['jumlah_rt', ['jumlah_kk', 'jumlah_pus'], null],
  ['jumlah_rtt', ['jumlah_kk', 'jumlah_rt'], 'jumlah_rt'],
  ['antara-kalsel-185342', ['antara-kalsel-357423'], null],
  ['antara-kalsel-379988', ['antara-kalsel-379899'], null],
  ['antara-kalsl-379899', ['antara-kalsel-379899'], 'antara-kalsel-379899'],
])('%j among %j means %j', (word, known, meant) => {
  expect(findNearest(word, known)).toBe(meant);
});

test('nothing is known, nothing is meant', () => {
  expect(findNearest('nilai', [])).toBeNull();
});
