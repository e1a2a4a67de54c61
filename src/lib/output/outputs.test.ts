import { expect, test } from 'vitest';
import { semuaDataset } from '../model/index.ts';
import { createFixtureAtlas, situs } from './fixture.test-support.ts';
import { outputs, renderText, sizeAndHash, type Output } from './index.ts';

const atlas = createFixtureAtlas();
const all = outputs(atlas, situs);
const find = (path: string): Output => all.find((output) => output.path === path) ?? expect.fail(`no output ${path}`);
const read = async (output: Output) => JSON.parse(await renderText(output)) as { catatan: string; data: unknown };
const readIndex = async () =>
  (await read(find('api/v1/index.json'))).data as Record<'unduhan' | 'kampung' | 'indikator', { url: string }[]>;
const contentsOf = (some: readonly Output[]) =>
  Promise.all(some.map(async ({ path, render }) => [path, await render()] as const));
/** Files of bytes; all others are text. */
const binary: readonly string[] = ['xlsx', 'parquet', 'zip'];

test('two lists made of the same data render the same bytes', async () => {
  const again = outputs(createFixtureAtlas(), situs);
  expect(await contentsOf(again)).toEqual(await contentsOf(all));
});

test('a workbook, a Parquet file and an archive are bytes, everything else is text', async () => {
  for (const output of all) {
    const isText = typeof (await output.render()) === 'string';
    expect(isText, output.path).toBe(!binary.includes(output.format));
  }
  await expect(renderText(find('unduh/terbaru/nilai.xlsx'))).rejects.toThrow('is no text');
});

test('one atlas at one place has one list; at another place it has another', () => {
  expect(outputs(atlas, { ...situs })).toBe(all);
  expect(outputs(atlas, { ...situs, base: '/' })).not.toBe(all);
});

test('no two outputs share a path', () => {
  expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
});

test('every dataset comes in all formats of a table', () => {
  for (const id of Object.keys(semuaDataset)) {
    const formats = all
      .filter(({ dataset, path }) => dataset === id && path.startsWith('unduh/'))
      .map(({ format }) => format);
    expect(formats, id).toEqual(expect.arrayContaining(['csv', 'excel.csv', 'xlsx', 'json', 'ndjson', 'parquet']));
  }
});

test('what has places comes as GeoJSON and as TopoJSON', () => {
  for (const id of ['kampung', 'batas']) {
    expect(find(`unduh/terbaru/${id}.geojson`).dataset).toBe(id);
    expect(find(`unduh/terbaru/${id}.topojson`).dataset).toBe(id);
  }
});

test('there is a file for each kampung and each indikator, also for one without a value', async () => {
  expect(all.filter(({ path }) => path.startsWith('api/v1/kampung/'))).toHaveLength(atlas.kampung.length);
  expect((await read(find('api/v1/indikator/tanpa_nilai.json'))).data).toMatchObject({ jumlah_nilai: 0, nilai: [] });
});

test('CSV ends its lines with CR LF (RFC 4180) and has no byte order mark; the others end with LF', async () => {
  for (const output of all.filter(({ format }) => !binary.includes(format) && format !== 'excel.csv')) {
    const text = await renderText(output);
    expect(text.startsWith('\uFEFF'), output.path).toBe(false);
    if (output.format === 'csv') expect(text, output.path).toMatch(/^(?:[^\r\n]+\r\n)+$/u);
    else if (output.format === 'ndjson') expect(text, output.path).toMatch(/^(?:\{[^\n]+\}\n)*$/u);
    else expect(text, output.path).toMatch(/[^\n]\n$/u);
  }
});

test('CSV for Excel begins with a byte order mark', async () => {
  for (const output of all.filter(({ format }) => format === 'excel.csv')) {
    expect(await renderText(output), output.path).toMatch(/^\uFEFF(?:[^\r\n]+\r\n)+$/u);
  }
});

const json = all.filter(({ format }) => ['json', 'geojson', 'topojson'].includes(format));

test.each(json)('$path says its version, day, licence, where it comes from and what null means', async (output) => {
  const { catatan, ...head } = await read(output);
  expect(head).toMatchObject({
    versi: '2026.11',
    tanggal: '2026-11-24',
    sifat: 'contoh',
    lisensi: situs.lisensi,
    sumber_situs: 'https://contoh.example/kampung-kb/',
  });
  expect(catatan).toContain('null berarti tidak diketahui, bukan nol');
});

test.each(json)('$path says that its city does not exist', async (output) => {
  expect((await read(output)).catatan).toMatch(/^DATA CONTOH/u);
});

test('the index names every other file by an address that leads to it', async () => {
  const named = Object.values(await readIndex()).flatMap((files) => files.map(({ url }) => url));
  const others = all
    .filter(({ path }) => path !== 'api/v1/index.json')
    .map(({ path }) => `${situs.url}${situs.base}${path}`);
  expect(named.toSorted()).toEqual(others.toSorted());
});

test('the index tells size and SHA-256 of each download', async () => {
  const nilai = (await readIndex()).unduhan.find(({ url }) => url.endsWith('/nilai.csv'));
  expect(nilai).toMatchObject(await sizeAndHash(find('unduh/terbaru/nilai.csv')));
});

test('size counts bytes, not characters', async () => {
  const output: Output = { ...find('unduh/terbaru/nilai.csv'), render: () => 'é\n' };
  // printf 'é\n' | sha256sum
  const sha256 = 'edd3a863872a04239eb29ad4bc12fc892b3d4ae57cc7e786a3697816f8e141c2';
  expect(await sizeAndHash(output)).toEqual({ bytes: 3, sha256 });
});

test('size and hash are worked out once, however many pages ask', async () => {
  let renders = 0;
  const output: Output = { ...find('unduh/terbaru/nilai.csv'), render: () => `${++renders}` };
  expect(await sizeAndHash(output)).toBe(await sizeAndHash(output));
  expect(renders).toBe(1);
});
