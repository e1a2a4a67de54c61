import { describe, expect, test } from 'vitest';
import { parseBatas, type Ring } from '../batas.ts';
import { formatMessage, formatPlace, type Problem } from '../../table/index.ts';
import type { Tables } from '../tables.ts';
import { checkGeometry } from './geometry.ts';
import { windingOf } from './ring.ts';

/** A square of one degree, counter-clockwise from its south-western corner. */
const square = (lon: number, lat: number): Ring => [
  [lon, lat],
  [lon + 1, lat],
  [lon + 1, lat + 1],
  [lon, lat + 1],
  [lon, lat],
];

const west = '63.71.01.1001';
const east = '63.71.01.1002';
const names: Record<string, string> = { [west]: 'Barat', [east]: 'Timur' };

const table = (file: string, rows: object[]) => ({ file, rows, places: rows.map((_, at) => at + 2), problems: [] });
/** Only the two tables that the boundaries are compared with. */
const tables = {
  kampung: table(
    'kampung.csv',
    Object.keys(names).map((kode) => ({ kode })),
  ),
  wilayah: table(
    'wilayah.csv',
    Object.entries(names).map(([kode, nama]) => ({ kode, nama })),
  ),
} as unknown as Tables;

interface Drawing {
  readonly rings?: Record<string, readonly Ring[] | undefined>;
  readonly bbox?: readonly number[];
  readonly nama?: string;
  /** Written in the place of the code that nobody knows. */
  readonly renamed?: string;
}

/** Two squares side by side, from 114° east and 4° south, unless told otherwise. */
function check({ rings = {}, bbox = [114, -4, 116, -3], nama = 'Barat', renamed }: Drawing): Problem[] {
  const drawn: Drawing['rings'] = { [west]: [square(114, -4)], [east]: [square(115, -4)], ...rings };
  const features = Object.entries(drawn)
    .filter(([, coordinates]) => coordinates !== undefined)
    .map(([name, coordinates]) => {
      const kode = names[name] === undefined ? (renamed ?? name) : name;
      const properties = { kode, nama: name === west ? nama : (names[kode] ?? 'Lain') };
      return { type: 'Feature', id: kode, properties, geometry: { type: 'Polygon', coordinates } };
    });
  const batas = parseBatas(new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', bbox, features })));
  expect(batas.problems).toEqual([]);
  return checkGeometry(tables, batas);
}

const tell = (drawing: Drawing): string =>
  check(drawing)
    .map((problem) => {
      const { masalah, harapan, perbaikan } = formatMessage(problem);
      return [formatPlace(problem), masalah, harapan, perbaikan].join('\n');
    })
    .join('\n\n');

const withWest = (ring: Ring): Drawing => ({ rings: { [west]: [ring] } });

describe('the boundaries', () => {
  test('two squares side by side are in order', () => {
    expect(tell({})).toBe('');
  });

  test('a line that is not closed', () => {
    expect(tell(withWest(square(114, -4).slice(0, -1)))).toMatchInlineSnapshot(`
      "batas.geojson, bagian 63.71.01.1001
      Garis batas belum tertutup.
      Titik akhir sama dengan titik awal.
      Ulangi titik pertama, [114, -4], di akhir garis."
    `);
  });

  test('a line of too few points', () => {
    expect(tell(withWest(square(114, -4).slice(0, 3)))).toMatchInlineSnapshot(`
      "batas.geojson, bagian 63.71.01.1001
      Garis batas hanya punya 3 titik.
      Sedikitnya empat titik.
      Ekspor ulang batasnya dari peta asal."
    `);
  });

  test('swapped axes', () => {
    expect(tell(withWest(square(114, -4).map(([lon, lat]) => [lat, lon])))).toMatchInlineSnapshot(`
      "batas.geojson, bagian 63.71.01.1001
      Bujur dan lintang tertukar pada titik [-4, 114].
      Bujur lebih dulu, baru lintang: [114, -4].
      Tukar kedua angkanya. Bila semua titik tertukar, ekspor ulang dari program peta dengan urutan bujur, lintang (WGS 84)."
    `);
  });

  test('the wrong winding', () => {
    expect(tell(withWest(square(114, -4).toReversed()))).toMatchInlineSnapshot(`
      "batas.geojson, bagian 63.71.01.1001
      Arah garis luar terbalik, atau luasnya nol.
      Garis luar berlawanan arah jarum jam (RFC 7946).
      Balik urutan titiknya; program peta menyebutnya "right-hand rule" atau "rewind". Di QGIS, ekspor dengan RFC7946=YES."
    `);
  });

  test('a hole that winds like an outer line', () => {
    const hole: Ring = [
      [114.4, -3.6],
      [114.6, -3.6],
      [114.5, -3.4],
      [114.4, -3.6],
    ];
    expect(tell({ rings: { [west]: [square(114, -4), hole] } })).toContain('Arah garis lubang terbalik');
  });

  test('a point outside the city', () => {
    const ring: Ring = [
      [114, -4],
      [115, -4],
      [115, -3],
      [141, -3],
      [114, -4],
    ];
    expect(tell(withWest(ring))).toMatchInlineSnapshot(`
      "batas.geojson, bagian 63.71.01.1001
      Titik [141, -3] berada di luar kota.
      Semua titik di dalam bbox berkas ini: [114, -4, 116, -3].
      Periksa angka titik itu. Bila batas kota memang berubah, perbarui bbox di awal berkas."
    `);
  });

  test('a line that crosses itself', () => {
    const ring: Ring = [
      [114, -4],
      [115, -3],
      [115, -4],
      [114, -3],
      [114, -4],
    ];
    expect(tell(withWest(ring))).toMatchInlineSnapshot(`
      "batas.geojson, bagian 63.71.01.1001
      Garis batas memotong dirinya sendiri di dekat titik [114, -4].
      Garis yang tidak bersilangan.
      Periksa urutan dan angka titik di sekitarnya; biasanya satu titik salah ketik atau tertukar urutannya."
    `);
  });

  test('a line that turns back on itself', () => {
    const [first = [0, 0], ...rest] = square(114, -4);
    expect(tell(withWest([first, [114.5, -3.5], first, ...rest]))).toMatchInlineSnapshot(`
      "batas.geojson, bagian 63.71.01.1001
      Garis batas berbalik arah di titik [114.5, -3.5], seperti duri.
      Garis yang tidak melewati jalan yang sama dua kali.
      Periksa urutan dan angka titik di sekitarnya; biasanya satu titik salah ketik atau tertukar urutannya."
    `);
  });

  test('a point that stands twice or thrice is harmless', () => {
    const [first = [0, 0], ...rest] = square(114, -4);
    expect(tell(withWest([first, first, first, ...rest]))).toBe('');
  });

  test('a hole that nobody fills', () => {
    const hole: Ring = [
      [114.4, -3.6],
      [114.5, -3.4],
      [114.6, -3.6],
      [114.4, -3.6],
    ];
    expect(tell({ rings: { [west]: [square(114, -4), hole] } })).toContain(`bagian ${west}\nBatas tidak berimpit`);
  });

  test('a hole that another area fills is in order', () => {
    const hole: Ring = [
      [114.4, -3.6],
      [114.5, -3.4],
      [114.6, -3.6],
      [114.4, -3.6],
    ];
    const rings = { [west]: [square(114, -4), hole], [east]: [hole.toReversed()] };
    expect(tell({ rings, bbox: [114, -4, 115, -3] })).toBe('');
  });

  test('an area without a line', () => {
    expect(tell({ rings: { [west]: [] }, bbox: [115, -4, 116, -3] })).toMatchInlineSnapshot(`
      "batas.geojson, bagian 63.71.01.1001
      Feature ini tidak punya garis batas.
      Satu garis atau lebih.
      Gambar batasnya, atau ekspor ulang dari peta asal."
    `);
  });

  test('a decimal comma', () => {
    expect(tell(withWest([[114, 56], ...square(114, -4).slice(1, -1), [114, 56]]))).toContain(
      'Titik [114, 56] berada di luar kota.',
    );
    expect(tell(withWest([[114, 56444], ...square(114, -4).slice(1)]))).toMatchInlineSnapshot(`
      "batas.geojson, bagian 63.71.01.1001
      Titik [114, 56444] bukan bujur dan lintang.
      Bujur dari -180 sampai 180 dan lintang dari -90 sampai 90, dalam derajat, dengan titik desimal.
      Cari koma desimal (114,56 untuk 114.56), atau ekspor ulang dari program peta dengan CRS WGS 84 (EPSG:4326)."
    `);
  });

  test('a file in metres', () => {
    const metres = (lon: number): Ring => square(lon, 9_600_000);
    expect(
      tell({
        rings: { [west]: [metres(200_000)], [east]: [metres(200_001)] },
        bbox: [200_000, 9_600_000, 200_002, 9_600_001],
      }),
    ).toMatchInlineSnapshot(`
      "batas.geojson, bagian bbox
      Koordinat di berkas ini bukan bujur dan lintang.
      Derajat desimal dalam WGS 84. Titik-titik yang digambar: [200000, 9600000, 200002, 9600001].
      Ekspor ulang dari program peta dengan CRS WGS 84 (EPSG:4326), bukan UTM atau meter."
    `);
  });

  test('a file with swapped axes and an extent that is swapped as well', () => {
    const swap = (ring: Ring): Ring => ring.map(([lon, lat]) => [lat, lon]);
    expect(
      tell({ rings: { [west]: [swap(square(114, -4))], [east]: [swap(square(115, -4))] }, bbox: [-4, 114, -3, 116] }),
    ).toMatchInlineSnapshot(`
      "batas.geojson, bagian bbox
      Bujur dan lintang tertukar di seluruh berkas.
      Bujur lebih dulu, baru lintang. Titik-titik yang digambar: [-4, 114, -3, 116].
      Ekspor ulang dari program peta dengan urutan bujur, lintang (WGS 84, EPSG:4326)."
    `);
  });

  test('a gap between neighbours', () => {
    const ring: Ring = [
      [114, -4],
      [115, -4],
      [114.9, -3.5],
      [115, -3],
      [114, -3],
      [114, -4],
    ];
    expect(tell(withWest(ring))).toMatchInlineSnapshot(`
      "batas.geojson, bagian 63.71.01.1001, 63.71.01.1002
      Batas tidak berimpit di dekat titik [115, -4]: ada celah atau tumpang tindih.
      Kelurahan yang bertetangga memakai titik yang persis sama pada batas bersama.
      Samakan titik-titiknya, atau ekspor semua kelurahan sekaligus dari satu peta dengan topologi terjaga."
    `);
  });

  test('an overlap of neighbours', () => {
    const ring: Ring = [
      [114, -4],
      [115, -4],
      [115.1, -3.5],
      [115, -3],
      [114, -3],
      [114, -4],
    ];
    expect(tell(withWest(ring))).toContain(`bagian ${west}, ${east}\nBatas tidak berimpit`);
  });

  test('a border that one neighbour draws with a point more', () => {
    const ring: Ring = [
      [114, -4],
      [115, -4],
      [115, -3.5],
      [115, -3],
      [114, -3],
      [114, -4],
    ];
    expect(tell(withWest(ring))).toContain(`bagian ${west}, ${east}\nBatas tidak berimpit`);
  });

  test('squares that touch in one corner are in order', () => {
    expect(tell({ rings: { [east]: [square(115, -3)] }, bbox: [114, -4, 116, -2] })).toBe('');
  });

  test('a square apart from the rest', () => {
    expect(tell({ rings: { [east]: [square(117, -4)] }, bbox: [114, -4, 118, -3] })).toMatchInlineSnapshot(`
      "batas.geojson, bagian 63.71.01.1001
      Batas kelurahan ini tidak bersentuhan dengan kelurahan mana pun.
      Kelurahan yang bertetangga memakai titik yang persis sama pada batas bersama.
      Samakan titik-titiknya, atau ekspor semua kelurahan sekaligus dari satu peta dengan topologi terjaga.

      batas.geojson, bagian 63.71.01.1002
      Batas kelurahan ini tidak bersentuhan dengan kelurahan mana pun.
      Kelurahan yang bertetangga memakai titik yang persis sama pada batas bersama.
      Samakan titik-titiknya, atau ekspor semua kelurahan sekaligus dari satu peta dengan topologi terjaga."
    `);
  });

  test('an extent that does not fit the drawing', () => {
    expect(tell({ bbox: [113, -4, 116, -3] })).toMatchInlineSnapshot(`
      "batas.geojson, bagian bbox
      bbox [113, -4, 116, -3] tidak cocok dengan gambarnya.
      Barat, selatan, timur, utara menurut titik-titik yang digambar: [114, -4, 116, -3].
      Betulkan bbox, atau cari titik batas yang terhapus."
    `);
  });

  test('an extent with swapped axes is told alone', () => {
    expect(tell({ bbox: [-4, 114, -3, 116] })).toMatchInlineSnapshot(`
      "batas.geojson, bagian bbox
      bbox [-4, 114, -3, 116] tidak cocok dengan gambarnya.
      Barat, selatan, timur, utara menurut titik-titik yang digambar: [114, -4, 116, -3].
      Tulis menurut urutan barat, selatan, timur, utara; bujur dan lintang jangan tertukar."
    `);
  });

  test('an area that is not drawn', () => {
    expect(tell({ rings: { [east]: undefined }, bbox: [114, -4, 115, -3] })).toMatchInlineSnapshot(`
      "batas.geojson, bagian 63.71.01.1002
      Batas Timur tidak ada.
      Satu Feature untuk setiap kelurahan di kampung.csv, dengan id kode kelurahan itu.
      Tambahkan Feature dengan id kode itu, dari peta yang sama dengan kelurahan lain."
    `);
  });

  test('an area that is drawn twice', () => {
    const text = tell({ rings: { '63.71.01.1003': [square(116, -4)] }, bbox: [114, -4, 117, -3], renamed: west });
    expect(text).toContain(`bagian ${west}\nKode ini digambar lebih dari sekali.`);
  });

  test('a code that nobody knows', () => {
    expect(tell({ rings: { '63.71.01.1003': [square(114, -4)] } })).toContain('Kode ini tidak ada di wilayah.csv');
  });

  test('the name of another kelurahan', () => {
    expect(tell({ nama: 'Timur' })).toMatchInlineSnapshot(`
      "batas.geojson, bagian 63.71.01.1001
      Properti nama berisi "Timur".
      Nama seperti di wilayah.csv: "Barat".
      Periksa apakah gambarnya milik kelurahan lain, lalu samakan namanya."
    `);
  });
});

describe('the winding', () => {
  test('twice the area, positive when counter-clockwise', () => {
    expect(windingOf(square(114, -4))).toBeCloseTo(2);
    expect(windingOf(square(114, -4).toReversed())).toBeCloseTo(-2);
  });
});
