import { describe, expect, test } from 'vitest';
import { formatMessage, formatPlace } from '../table/index.ts';
import { parseBatas } from './batas.ts';

const ring = [
  [114, -4],
  [115, -4],
  [115, -3],
  [114, -4],
];
const feature = {
  type: 'Feature',
  id: '63.71.01.1001',
  properties: { kode: '63.71.01.1001', nama: 'Mantuil' },
  geometry: { type: 'Polygon', coordinates: [ring] },
};
const collection = { type: 'FeatureCollection', bbox: [114, -4, 115, -3], features: [feature] };

const parse = (json: unknown) =>
  parseBatas(new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json)));

const tell = (json: unknown): string =>
  parse(json)
    .problems.map((problem) => {
      const { masalah, harapan, perbaikan } = formatMessage(problem);
      return [formatPlace(problem), masalah, harapan, perbaikan].join('\n');
    })
    .join('\n\n');

describe('the boundaries file', () => {
  test('areas by code, with their rings', () => {
    expect(parse(collection)).toEqual({
      bbox: [114, -4, 115, -3],
      batas: [{ kode: '63.71.01.1001', polygons: [[ring]] }],
      names: ['Mantuil'],
      problems: [],
    });
  });

  test('an area of several parts', () => {
    const geometry = { type: 'MultiPolygon', coordinates: [[ring], [ring]] };
    expect(parse({ ...collection, features: [{ ...feature, geometry }] }).batas[0]?.polygons).toEqual([[ring], [ring]]);
  });

  test('heights are left out', () => {
    const geometry = { type: 'Polygon', coordinates: [ring.map((point) => [...point, 7])] };
    expect(parse({ ...collection, features: [{ ...feature, geometry }] }).batas[0]?.polygons).toEqual([[ring]]);
  });

  test('a file that is missing', () => {
    expect(parseBatas(null).problems).toMatchObject([{ kind: 'file/missing', file: 'batas.geojson' }]);
  });

  test('an empty file', () => {
    expect(tell('')).toMatchInlineSnapshot(`
      "batas.geojson
      Berkas ini kosong.
      Berkas GeoJSON yang berisi batas kelurahan.
      Ambil salinan terakhir yang masih berisi, lalu simpan ulang. Ekspor ulang dari program peta sebagai GeoJSON (UTF-8)."
    `);
  });

  test('JSON that breaks off, with the line where it does', () => {
    expect(tell('{"type":"FeatureCollection",\n"bbox":[114,-4,115,-3]\n"features":[]}')).toMatchInlineSnapshot(`
      "batas.geojson, baris 3
      Bagian ini tidak dapat dibaca: susunan JSON-nya rusak, misalnya koma atau kurung yang kurang atau berlebih.
      GeoJSON (RFC 7946): FeatureCollection dengan bbox, satu Feature untuk satu kelurahan, id berisi kode kelurahan.
      Pakai kembali berkas sebelum disunting, atau ekspor ulang dari program peta. Di QGIS: Export > GeoJSON, CRS EPSG:4326, Layer Options RFC7946=YES dan WRITE_BBOX=YES, Custom Options ID_FIELD=kode dan ID_TYPE=String."
    `);
  });

  test('JSON that is none', () => {
    expect(tell('kelurahan')).toContain('Bagian ini tidak dapat dibaca: susunan JSON-nya rusak');
  });

  test('another shape, with the place in the file', () => {
    const broken = { ...feature, geometry: { type: 'Point', coordinates: [114, -4] } };
    expect(tell({ ...collection, features: [feature, broken] })).toMatchInlineSnapshot(`
      "batas.geojson, bagian Feature ke-2 (63.71.01.1001), geometry.type
      Bagian ini tidak dapat dibaca: jenisnya hanya boleh Polygon atau MultiPolygon.
      GeoJSON (RFC 7946): FeatureCollection dengan bbox, satu Feature untuk satu kelurahan, id berisi kode kelurahan.
      Pakai kembali berkas sebelum disunting, atau ekspor ulang dari program peta. Di QGIS: Export > GeoJSON, CRS EPSG:4326, Layer Options RFC7946=YES dan WRITE_BBOX=YES, Custom Options ID_FIELD=kode dan ID_TYPE=String."
    `);
  });

  test('a number that is text', () => {
    const geometry = { type: 'Polygon', coordinates: [[['114', -4], ...ring.slice(1)]] };
    expect(tell({ ...collection, features: [{ ...feature, geometry }] })).toMatchInlineSnapshot(`
      "batas.geojson, bagian Feature ke-1 (63.71.01.1001), geometry.coordinates[0][0][0]
      Bagian ini tidak dapat dibaca: di sini harus ada angka.
      GeoJSON (RFC 7946): FeatureCollection dengan bbox, satu Feature untuk satu kelurahan, id berisi kode kelurahan.
      Pakai kembali berkas sebelum disunting, atau ekspor ulang dari program peta. Di QGIS: Export > GeoJSON, CRS EPSG:4326, Layer Options RFC7946=YES dan WRITE_BBOX=YES, Custom Options ID_FIELD=kode dan ID_TYPE=String."
    `);
  });

  test('an extent that is missing', () => {
    expect(tell({ ...collection, bbox: undefined })).toContain('batas.geojson, bagian bbox');
  });

  test('two codes for one area', () => {
    const properties = { kode: '63.71.01.1002', nama: 'Mantuil' };
    expect(tell({ ...collection, features: [{ ...feature, properties }] })).toMatchInlineSnapshot(`
      "batas.geojson, bagian 63.71.01.1001
      Properti kode berisi "63.71.01.1002", berbeda dari id-nya.
      "63.71.01.1001" di kedua tempat.
      Samakan keduanya dengan kode kelurahan yang digambar. Di QGIS, ekspor dengan Custom Options ID_FIELD=kode dan ID_TYPE=String."
    `);
  });

  test.each(['null', '[]', '{}', '1', '"a"', '{"type":"FeatureCollection","features":{}}'])(
    '%s is told, not thrown',
    (json) => {
      expect(parse(json).bbox).toBeNull();
      expect(parse(json).problems).not.toEqual([]);
    },
  );
});
