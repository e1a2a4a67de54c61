import { expect, test } from 'vitest';
import { readAtlas } from '../../atlas.ts';
import { createFixtureAtlas } from './fixture.test-support.ts';
import type { Grid } from './grid.ts';
import { createStatusGrid } from './kampung-status.ts';

const recordsOf = ({ columns, rows }: Grid) =>
  rows.map((row) => Object.fromEntries(columns.map(({ nama }, at) => [nama, row[at] ?? null])));

const countBy = (records: readonly Record<string, unknown>[], column: string) =>
  Object.fromEntries(
    [...Map.groupBy(records, (one) => one[column])].map(([word, { length }]) => [String(word), length]),
  );

test('Banjarmasin as counted by hand: 11 named, 4 planned, 37 open on 20 November 2023, and 52 on record now', () => {
  const { atlas } = readAtlas('data');
  if (atlas === null) throw new Error('the data has problems');
  const records = recordsOf(createStatusGrid(atlas));
  expect(new Set(records.map((one) => one['tanggal_pokok']))).toEqual(new Set(['2023-11-20']));
  expect(countBy(records, 'status_pokok')).toEqual({ tercatat: 11, direncanakan: 4, belum_dipastikan: 37 });
  expect(countBy(records, 'status')).toEqual({ tercatat: 52 });
  expect(records.find((one) => one['kelurahan'] === 'Mantuil')).toMatchObject({
    kode: '63.71.01.1001',
    kecamatan: 'Banjarmasin Selatan',
    tanggal_status: atlas.rilis.tanggal,
  });
});

test('evidence stands beside every status that is on record, with its publisher and address, and beside no other', () => {
  for (const atlas of [createFixtureAtlas(), readAtlas('data').atlas]) {
    for (const { status, status_dasar, bukti_tanggal, bukti_url, bukti_penerbit } of recordsOf(
      createStatusGrid(atlas ?? expect.fail('the data has problems')),
    )) {
      const isProved = status === 'tercatat';
      const evidence = [status_dasar, bukti_tanggal, bukti_url, bukti_penerbit];
      expect(evidence.map((cell) => cell !== null)).toEqual(evidence.map(() => isProved));
    }
  }
});
