/** The boundaries are under the MIT licence, which wants its notice in every copy. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readRealAtlas } from '../../../src/atlas.test-support.ts';
import { lisensiBatas } from '../../../src/lib/metadata/index.ts';
import { createFixtureAtlas, situs } from '../../../src/lib/output/fixture.test-support.ts';
import { outputs, semuaPath, type Output } from '../../../src/lib/output/index.ts';

const atlas = readRealAtlas();
const notice = lisensiBatas(atlas)?.pemberitahuan ?? [];
const isMap = ({ format }: Output): boolean => format === 'geojson' || format === 'topojson';
const textOf = async ({ render }: Output): Promise<string> => {
  const content = await render();
  return typeof content === 'string' ? content : strFromU8(content);
};

test('the notice names its holder, gives leave and disclaims, in the words of data/README.md', () => {
  expect(notice.join(' ')).toMatch(/Copyright \(c\) Cahya DSN .*free of charge.*THE SOFTWARE IS PROVIDED "AS IS"/u);
  const readme = readFileSync('data/README.md', 'utf8')
    .replaceAll(/\n\s*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');
  expect(notice.filter((paragraph) => !readme.includes(paragraph))).toEqual([]);
});

test.each(outputs(atlas, situs).filter(isMap))('$path carries it', async (output) => {
  expect(JSON.parse(await textOf(output))).toHaveProperty('pemberitahuan_batas', notice.join('\n\n'));
});

test('the archive of all carries it beside the licence of the data', async () => {
  const zip = outputs(atlas, situs).find(({ path }) => path === semuaPath(atlas.kota, 'zip'));
  const files = unzipSync((await zip?.render()) as Uint8Array);
  const licence = strFromU8(files['LISENSI.txt'] ?? new Uint8Array());
  expect(notice.filter((paragraph) => !licence.includes(paragraph))).toEqual([]);
});

test('a city that draws its own boundaries claims nobody else', async () => {
  for (const output of outputs(createFixtureAtlas(), situs).filter(isMap)) {
    expect(JSON.parse(await textOf(output)), output.path).toMatchObject({
      sumber_batas: null,
      pemberitahuan_batas: null,
    });
  }
});
