import { describe, expect, test } from 'vitest';
import type { CellCodec } from '../table/index.ts';
import { detailOf } from '../table/column.ts';
import { indikatorId, kodeKelurahan, kodeWilayah, peristiwaId, slug, sumberId } from './kode.ts';
import { rilisDataset } from './rilis.ts';

/** The code, or what is suggested in its place. */
function read(codec: CellCodec<unknown>, text: string): unknown {
  const result = codec.safeDecode(text);
  if (result.success) return result.data;
  const detail = detailOf(result.error);
  return detail.kind === 'cell/code' ? { suggestion: detail.suggestion } : { kind: detail.kind };
}

describe('codes in their form', () => {
  test.each([
    ['a country', kodeWilayah(), 'ID'],
    ['a province', kodeWilayah(), '63'],
    ['a city', kodeWilayah(), '63.71'],
    ['a kecamatan', kodeWilayah(), '63.71.01'],
    ['a kelurahan', kodeWilayah(), '63.71.01.1001'],
    ['a kelurahan where nothing else may stand', kodeKelurahan(), '63.71.01.1001'],
    ['an indicator', indikatorId(), 'lokus_stunting_2022'],
    ['a source', sumberId(), 'antara-kalsel-379899'],
    ['an event', peristiwaId(), 'p07'],
    ['a page name', slug(), 'antasan-kecil-timur'],
  ])('%s', (_, codec, text) => {
    expect(read(codec, text)).toBe(text);
  });
});

describe('codes that have lost their form suggest it', () => {
  test.each([
    ['lost dots', kodeWilayah(), '6371011001', '63.71.01.1001'],
    ['lost dots of a city', kodeWilayah(), '6371', '63.71'],
    ['lost leading zeros', kodeWilayah(), '63.71.1.1001', '63.71.01.1001'],
    ['commas', kodeWilayah(), '63,71,01,1001', '63.71.01.1001'],
    ['spaces', kodeWilayah(), '63 71 01 1001', '63.71.01.1001'],
    ['a missing dot', kodeWilayah(), '6371.01.1001', '63.71.01.1001'],
    ['a code that is too short', kodeWilayah(), '637101', '63.71.01'],
    ['a kelurahan code that is too short', kodeKelurahan(), '637101', null],
    ['too many digits', kodeWilayah(), '63710110012', null],
    ['a word', kodeWilayah(), 'Mantuil', null],
    ['an indicator in words', indikatorId(), 'Jumlah RT', 'jumlah_rt'],
    ['an indicator with hyphens', indikatorId(), 'jumlah-rt', 'jumlah_rt'],
    ['a source with capitals', sumberId(), 'Antara Kalsel 379899', 'antara-kalsel-379899'],
    ['an event without its letter', peristiwaId(), '7', 'p07'],
    ['an event with a capital', peristiwaId(), 'P28', 'p28'],
    ['a version with a comma', rilisDataset.columns.versi, '2026,11', '2026.11'],
    ['a version that lost its last zero', rilisDataset.columns.versi, '2026.1', null],
  ])('%s', (_, codec, text, suggestion) => {
    expect(read(codec, text)).toEqual({ suggestion });
  });

  test.each(['6.37101E+09', '6,371E+09', '6E+09'])('but %j has lost its digits, and nothing is suggested', (text) => {
    expect(read(kodeWilayah(), text)).toEqual({ kind: 'cell/scientific' });
  });
});
