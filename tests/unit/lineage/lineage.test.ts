/** Every field of every published file is reached by `lineage.json`, in a city with gaps and in the real one. */
import { describe, expect, it } from 'vitest';
import { readAtlas } from '../../../src/atlas.ts';
import { createEdition } from '../../../src/lib/output/edition.ts';
import { outputs } from '../../../src/lib/output/index.ts';
import { createLineage } from '../../../src/lib/output/lineage.ts';
import { createReach, names } from '../../../src/lib/output/lineage.test-support.ts';
import { situs as published } from '../../../src/site.ts';
import { readFields, type Fields } from './fields.ts';

/** What changed since an older release is told by its own tests. */
const situs = { ...published, beku: [] };

async function survey(folder: string) {
  const { atlas } = readAtlas(folder);
  if (atlas === null) throw new Error(`${folder} has problems`);
  const fields = new Map<string, Fields>();
  for (const output of outputs(atlas, situs)) fields.set(output.path, await readFields(output));
  return { fields, lineage: createLineage(createEdition(atlas, situs)) };
}

const cities = [
  ['the hand-made city', await survey('src/lib/output/fixture')],
  ['the real city', await survey('data')],
] as const;

describe.each(cities)('the lineage of %s', (_what, { fields, lineage }) => {
  const paths = [...fields.keys()];
  const reaches = createReach(lineage, new Map([...fields].map(([path, { isi }]) => [path, isi])));

  it('reaches every column and key of every file', () => {
    const lost = [...fields].flatMap(([path, { isi }]) =>
      [...isi].filter((field) => !reaches(path, field)).map((field) => `${path}: ${field}`),
    );
    expect(lost).toEqual([]);
  });

  it('says of what every file begins with whence it comes', () => {
    const lost = [...fields].flatMap(([path, { kepala }]) =>
      [...kepala]
        .filter((key) => !lineage.kepala.some(({ berkas, kolom }) => names(berkas, path) && kolom.includes(key)))
        .map((key) => `${path}: ${key}`),
    );
    expect(lost).toEqual([]);
  });

  it('names no file that is not there', () => {
    const named = [...lineage.turunan, ...lineage.aturan, ...lineage.kepala].flatMap(({ berkas }) => berkas);
    const tables = [...Object.values(lineage.tabel), ...Object.values(lineage.gabungan)].map(({ berkas }) => berkas);
    const all = [...named, ...tables, ...lineage.aturan.map(({ seperti }) => seperti)];
    expect(all.filter((pola) => !paths.some((path) => names(pola, path)))).toEqual([]);
  });

  it('would be found to miss a file, and a column, that nobody has told of', () => {
    expect(reaches('unduh/terbaru/baru.csv', 'kode')).toBe(false);
    expect(reaches('unduh/terbaru/nilai.csv', 'baru')).toBe(false);
    expect(reaches('unduh/terbaru/nilai.parquet', 'baru')).toBe(false);
    expect(reaches('unduh/terbaru/nilai-lebar.csv', 'baru_status')).toBe(false);
    expect(reaches('unduh/terbaru/kampung.geojson', 'baru')).toBe(false);
  });
});

describe('the lineage of the real city', () => {
  const [, { lineage }] = cities[1];
  it('names columns of the tables that are put together and not one too many', () => {
    const lebar = lineage.gabungan['nilai-lebar'] ?? expect.fail('no nilai-lebar');
    expect(lebar.baris).toHaveLength(52);
    for (const { baris } of Object.values(lebar.asal)) expect(baris).toHaveLength(52);
  });
});
