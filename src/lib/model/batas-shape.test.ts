/** Files as map programs write them: what is wrong with them is told once, and in words that help in QGIS. */
import { describe, expect, test } from 'vitest';
import { formatMessage, formatPlace } from '../table/index.ts';
import { parseBatas } from './batas.ts';

const square = [
  [114, -4],
  [115, -4],
  [115, -3],
  [114, -4],
];
const kodes = ['63.71.01.1001', '63.71.01.1002', '63.71.01.1003'];
const featureOf = (kode: string) => ({
  type: 'Feature',
  id: kode,
  properties: { kode, nama: 'Mantuil' },
  geometry: { type: 'Polygon', coordinates: [square] },
});
type Feature = ReturnType<typeof featureOf>;

const collect = (edit: (feature: Feature, at: number) => object = (feature) => feature, more: object = {}) =>
  JSON.stringify({
    type: 'FeatureCollection',
    bbox: [114, -4, 115, -3],
    features: kodes.map(featureOf).map(edit),
    ...more,
  });

const parse = (text: string) => parseBatas(new TextEncoder().encode(text));
const tell = (text: string): string[] =>
  parse(text).problems.map((problem) => `${formatPlace(problem)}: ${formatMessage(problem).masalah}`);

describe('what is right', () => {
  test.each([
    ['name and crs, as QGIS writes them', collect(undefined, { name: 'batas', crs: { type: 'name', properties: {} } })],
    ['an extent with heights', collect(undefined, { bbox: [114, -4, 0, 115, -3, 9] })],
    ['other properties', collect((feature) => ({ ...feature, properties: { ...feature.properties, luas: 1.5 } }))],
    ['a mark at the start', `\uFEFF${collect()}`],
  ])('%s', (_, text) => {
    expect(parse(text).bbox).toEqual([114, -4, 115, -3]);
    expect(parse(text).problems.filter(({ severity }) => severity === 'galat')).toEqual([]);
  });
});

describe('one cause is told once', () => {
  test('no id and no extent, the usual export of QGIS', () => {
    const text = collect(({ type, properties, geometry }) => ({ type, properties, geometry }), { bbox: undefined });
    expect(tell(text)).toMatchInlineSnapshot(`
      [
        "batas.geojson, bagian bbox: Bagian ini tidak dapat dibaca: tidak ditemukan; seharusnya berisi daftar.",
        "batas.geojson, bagian Feature ke-1 (63.71.01.1001), id: Bagian ini tidak dapat dibaca: tidak ditemukan; seharusnya berisi teks (begitu juga di 2 tempat lain).",
      ]
    `);
    expect(
      parse(text)
        .problems.map((problem) => formatMessage(problem).perbaikan)
        .join(),
    ).toContain('WRITE_BBOX=YES');
  });

  test('ids that are numbers', () => {
    expect(tell(collect((feature, at) => ({ ...feature, id: at })))).toMatchInlineSnapshot(`
      [
        "batas.geojson, bagian Feature ke-1 (63.71.01.1001), id: Bagian ini tidak dapat dibaca: di sini harus ada teks (begitu juga di 2 tempat lain).",
      ]
    `);
  });

  test('other names of properties', () => {
    const text = collect(({ properties: { kode, nama }, ...feature }) => ({
      ...feature,
      properties: { KODE: kode, nama },
    }));
    expect(tell(text)).toMatchInlineSnapshot(`
      [
        "batas.geojson, bagian Feature ke-1 (63.71.01.1001), properties.kode: Bagian ini tidak dapat dibaca: tidak ditemukan; seharusnya berisi teks (begitu juga di 2 tempat lain).",
      ]
    `);
  });

  test('the form of a polygon under the name of another', () => {
    const text = collect((feature) => ({ ...feature, geometry: { ...feature.geometry, type: 'MultiPolygon' } }));
    expect(tell(text)).toMatchInlineSnapshot(`
      [
        "batas.geojson, bagian Feature ke-1 (63.71.01.1001), geometry.coordinates[0][0][0]: Bagian ini tidak dapat dibaca: di sini harus ada daftar (begitu juga di 23 tempat lain).",
      ]
    `);
  });

  test('no features', () => {
    expect(tell(collect(undefined, { features: [] }))).toEqual([
      'batas.geojson, bagian features: Bagian ini tidak dapat dibaca: banyaknya isi tidak sesuai.',
    ]);
  });
});

describe('the code of an area', () => {
  test('is that of the property when the id is only a number', () => {
    const text = collect((feature, at) => ({ ...feature, id: String(at) }));
    expect(parse(text).batas.map(({ kode }) => kode)).toEqual(kodes);
    expect(tell(text)[0]).toBe(
      'batas.geojson, bagian 63.71.01.1001: id Feature ini "0", berbeda dari properti kode-nya.',
    );
  });
});

describe('broken JSON names its line', () => {
  const lines = collect().replaceAll('{"type":"Feature"', '\n{"type":"Feature"');

  test.each([
    ['a comma too many', lines.replace(/\]\}$/, ',]}'), 4],
    ['a word', lines.replace('"Mantuil"', 'Mantuil'), 2],
    ['cut off', lines.slice(0, -20), 4],
    ['nothing that can be found twice', 'NaN', 1],
  ])('%s', (_, text, row) => {
    expect(parse(text).problems).toMatchObject([{ kind: 'file/json', row }]);
  });
});
