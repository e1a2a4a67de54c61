import { expect, test } from 'vitest';
import { semuaDataset } from '../model/index.ts';
import { createFixtureAtlas, situs } from './fixture.test-support.ts';
import { outputs, sizeAndHash, type Output } from './index.ts';

const atlas = createFixtureAtlas();
const all = outputs(atlas, situs);
const find = (path: string): Output => all.find((output) => output.path === path) ?? expect.fail(`no output ${path}`);
const read = ({ render }: Output) => JSON.parse(render()) as { catatan: string; data: unknown };
const readIndex = () =>
  read(find('api/v1/index.json')).data as Record<'unduhan' | 'kampung' | 'indikator', { url: string }[]>;

test('two lists made of the same data render the same bytes', () => {
  const again = outputs(createFixtureAtlas(), situs);
  expect(again.map(({ path, render }) => [path, render()])).toEqual(all.map(({ path, render }) => [path, render()]));
});

test('one atlas at one place has one list; at another place it has another', () => {
  expect(outputs(atlas, { ...situs })).toBe(all);
  expect(outputs(atlas, { ...situs, base: '/' })).not.toBe(all);
});

test('no two outputs share a path', () => {
  expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
});

test('every dataset comes as CSV and as JSON', () => {
  for (const id of Object.keys(semuaDataset)) {
    const formats = all
      .filter(({ dataset, path }) => dataset === id && path.startsWith('unduh/'))
      .map(({ format }) => format);
    expect(formats, id).toEqual(expect.arrayContaining(['csv', 'json']));
  }
});

test('there is a file for each kampung and each indikator, also for one without a value', () => {
  expect(all.filter(({ path }) => path.startsWith('api/v1/kampung/'))).toHaveLength(atlas.kampung.length);
  expect(read(find('api/v1/indikator/tanpa_nilai.json')).data).toMatchObject({ jumlah_nilai: 0, nilai: [] });
});

test('CSV ends its lines with CR LF (RFC 4180) and has no byte order mark; the others end with LF', () => {
  for (const { path, format, render } of all) {
    const text = render();
    expect(text.startsWith('\uFEFF'), path).toBe(false);
    if (format === 'csv') expect(text, path).toMatch(/^(?:[^\r\n]+\r\n)+$/u);
    else expect(text, path).toMatch(/[^\n]\n$/u);
  }
});

const json = all.filter(({ format }) => format === 'json' || format === 'geojson');

test.each(json)('$path says its version, day, licence, where it comes from and what null means', (output) => {
  const { catatan, ...head } = read(output);
  expect(head).toMatchObject({
    versi: '2026.11',
    tanggal: '2026-11-24',
    sifat: 'contoh',
    lisensi: situs.lisensi,
    sumber_situs: 'https://contoh.example/kampung-kb/',
  });
  expect(catatan).toContain('null berarti tidak diketahui, bukan nol');
});

test.each(json)('$path says that its city does not exist', (output) => {
  expect(read(output).catatan).toMatch(/^DATA CONTOH/u);
});

test('the index names every other file by an address that leads to it', () => {
  const named = Object.values(readIndex()).flatMap((files) => files.map(({ url }) => url));
  const others = all
    .filter(({ path }) => path !== 'api/v1/index.json')
    .map(({ path }) => `${situs.url}${situs.base}${path}`);
  expect(named.toSorted()).toEqual(others.toSorted());
});

test('the index tells size and SHA-256 of each download', () => {
  const nilai = readIndex().unduhan.find(({ url }) => url.endsWith('/nilai.csv'));
  expect(nilai).toMatchObject(sizeAndHash(find('unduh/terbaru/nilai.csv')));
});

test('size counts bytes, not characters', () => {
  const output: Output = { ...find('unduh/terbaru/nilai.csv'), render: () => 'é\n' };
  // printf 'é\n' | sha256sum
  const sha256 = 'edd3a863872a04239eb29ad4bc12fc892b3d4ae57cc7e786a3697816f8e141c2';
  expect(sizeAndHash(output)).toEqual({ bytes: 3, sha256 });
});

test('size and hash are worked out once, however many pages ask', () => {
  let renders = 0;
  const output: Output = { ...find('unduh/terbaru/nilai.csv'), render: () => `${++renders}` };
  expect(sizeAndHash(output)).toBe(sizeAndHash(output));
  expect(renders).toBe(1);
});
