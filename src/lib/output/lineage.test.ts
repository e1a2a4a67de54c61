import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { semuaDataset, datasetIds } from '../model/index.ts';
import { createFixtureEdition } from './fixture.test-support.ts';
import { createLineage, lineageOutput } from './lineage.ts';

const edition = createFixtureEdition();
const { tabel, turunan } = createLineage(edition);

const functions = [
  ...Object.values(tabel).flatMap(({ kolom }) => Object.values(kolom).flat()),
  ...turunan.flatMap(({ fungsi }) => fungsi),
];

describe('lineage', () => {
  it.each(datasetIds)('%s: every column names its functions, every row its place in the source, by its key', (id) => {
    const { kolom, baris, sumber } = tabel[id] ?? expect.fail(id);
    expect(Object.keys(kolom)).toEqual(Object.keys(semuaDataset[id].columns));
    expect(Object.values(kolom).every((names) => names.length > 3)).toBe(true);
    expect(sumber).toBe(`data/${id}.csv`);
    expect(baris.map(([row]) => row)).toEqual(edition.atlas.tables[id].places);
    expect(new Set(baris.map(([, ...key]) => JSON.stringify(key))).size).toBe(baris.length);
  });

  it('says of a number of which file and row it comes and what was done with it', () => {
    expect(tabel['nilai']?.baris[0]).toEqual([2, '99.99.01.1001', 'jumlah_rt', '2025-07', 'peta uji', 'peta-uji']);
    expect(tabel['nilai']?.kolom['nilai']).toEqual([
      'lib/table/parse.ts#parseTable',
      'lib/table/number.ts#angka',
      'lib/model/create-atlas.ts#parseAtlas',
      'lib/model/rahasia/release.ts#releaseTables',
      'lib/table/render.ts#encodeRow',
    ]);
  });

  it.each([...new Set(functions)])('%s is a function of this project', async (name) => {
    const [file = '', exported = ''] = name.split('#');
    const module = (await import(join(import.meta.dirname, '..', '..', file))) as Record<string, unknown>;
    expect(typeof module[exported]).toBe('function');
  });

  it('is written as JSON with one row on a line', async () => {
    const text = String(await lineageOutput(edition).render());
    expect(JSON.parse(text)).toMatchObject({
      versi: '2026.11',
      data: { tabel: { nilai: { sumber: 'data/nilai.csv' } } },
    });
    expect(text).toContain('\n          [2,"99.99.01.1001","jumlah_rt","2025-07","peta uji","peta-uji"]');
  });
});
