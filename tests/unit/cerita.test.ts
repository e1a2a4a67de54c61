/** The stories of this site: all of them true to the data, and enough of them. */
import { describe, expect, it, test } from 'vitest';
import { checkSemuaCerita, readCerita } from '../../scripts/lib/check-cerita.ts';
import { readRealAtlas } from '../../src/atlas.test-support.ts';
import { checkCerita, ikatanOf, sumberOf } from '../../src/lib/cerita/index.ts';
import { parseAtlas } from '../../src/lib/model/index.ts';
import { formatMessage, formatPlace } from '../../src/lib/table/index.ts';
import { withCell } from './real-files.ts';

const atlas = readRealAtlas();
const semua = readCerita();

/** Themes on which the data hold facts enough for a story. */
const tema = ['stunting', 'ekonomi', 'lingkungan', 'kelembagaan', 'adminduk', 'kesehatan', 'pendidikan', 'program'];

it.each(semua.map((cerita) => [cerita.berkas, cerita] as const))(
  '%s says nothing that the data do not',
  (_, cerita) => {
    const told = checkCerita(atlas, cerita).map((problem) => [formatPlace(problem), formatMessage(problem)]);
    expect(told).toEqual([]);
    expect(ikatanOf(atlas, cerita).length).toBeGreaterThan(0);
    expect(sumberOf(atlas, cerita).length).toBeGreaterThan(0);
  },
);

describe('all stories together', () => {
  it('are fifteen or more', () => {
    expect(semua.length).toBeGreaterThanOrEqual(15);
  });

  it('reach all kecamatan', () => {
    const tempat = semua.flatMap(({ kepala }) => kepala?.tempat ?? []);
    const missing = atlas.kecamatan.filter(({ kode }) => !tempat.some((one) => one.startsWith(kode)));
    expect(missing.map(({ nama }) => nama)).toEqual([]);
  });

  it('cover the themes', () => {
    const told = new Set(semua.flatMap(({ kepala }) => kepala?.tema ?? []));
    expect(tema.filter((satu) => !told.has(satu))).toEqual([]);
  });

  it('have titles of their own', () => {
    expect(new Set(semua.map(({ kepala }) => kepala?.judul)).size).toBe(semua.length);
  });
});

test('a datum that changes is named with the stories that tell it', () => {
  const row = atlas.tables.nilai.rows.findIndex(
    (one) => one.kode === '63.71.02.1004' && one.indikator === 'kasus_stunting',
  );
  const changed = parseAtlas(withCell('nilai.csv', row + 2, 'nilai', '88')).atlas;
  if (changed === null) throw new Error('the change must leave the data in order');
  const told = checkSemuaCerita(changed).problems.map(
    (problem) => `${problem.file}: ${formatMessage(problem).masalah}`,
  );
  expect(told).toContain(
    'src/content/cerita/si-wigas-sungai-bilu.mdx: Cerita menulis "87 anak", data kini mengatakan "88 anak".',
  );
});
