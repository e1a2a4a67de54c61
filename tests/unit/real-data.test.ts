/** What the real data promises: counts, references, boundaries, and the statements that the site is built on. */
import { describe, expect, test } from 'vitest';
import { findIndikator, findSumber, parseAtlas, type Atlas, type Nilai } from '../../src/lib/model/index.ts';
import { realFiles } from './real-files.ts';

const { atlas: parsed, problems, counts } = parseAtlas(realFiles);

function certain(): Atlas {
  if (parsed === null) throw new Error('the real data has problems; run "npm run data:check"');
  return parsed;
}

const atlas = certain();
const kota = atlas.kota.kode;
const nilaiOf = (id: string): readonly Nilai[] => atlas.nilaiByIndikator.get(findIndikator(atlas, id).id) ?? [];

describe('the real data', () => {
  test('has no problem, not even a harmless one', () => {
    expect(problems).toEqual([]);
  });

  test.each([
    ['kampung.csv', 52],
    ['peristiwa.csv', 27],
    ['nilai.csv', 283],
    ['indikator.csv', 18],
    ['instrumen.csv', 26],
    ['wilayah.csv', 60],
    ['cerita.csv', 117],
    ['istilah.csv', 39],
    ['sumber.csv', 129],
    ['rilis.csv', 1],
    ['koreksi.csv', 0],
    ['batas.geojson', 52],
  ])('%s has %d rows', (file, count) => {
    expect(counts.get(file)).toBe(count);
  });

  test('is about real places, as of 24 November 2026', () => {
    expect(atlas.rilis).toMatchObject({ versi: '2026.11', tanggal: '2026-11-24', sifat: 'nyata' });
  });
});

describe('the places', () => {
  test('the city has five kecamatan', () => {
    expect(atlas.kota).toMatchObject({ kode: '63.71', nama: 'Kota Banjarmasin' });
    expect(atlas.kecamatan.map(({ nama }) => nama)).toEqual([
      'Banjarmasin Selatan',
      'Banjarmasin Timur',
      'Banjarmasin Barat',
      'Banjarmasin Utara',
      'Banjarmasin Tengah',
    ]);
  });

  test('52 kampung, one in each kelurahan: 12, 9, 9, 10 and 12 in a kecamatan', () => {
    const perKecamatan = Map.groupBy(atlas.kampung, ({ kecamatan }) => kecamatan.kode);
    expect([...perKecamatan.values()].map((list) => list.length)).toEqual([12, 9, 9, 10, 12]);
    expect(new Set(atlas.kampung.map(({ nama }) => nama)).size).toBe(52);
  });

  test('every kampung has its own area, and all lie in the extent of Banjarmasin', () => {
    expect(new Set(atlas.kampung.map(({ batas }) => batas)).size).toBe(52);
    const [west, south, east, north] = atlas.bbox;
    expect([west, south]).toEqual([114.52228, -3.38214]);
    expect([east, north]).toEqual([114.65959, -3.26741]);
  });

  test('the areas sum up to the 98.4 km² of the source', () => {
    // Shoelace on an equirectangular plane at the latitude of the city; good to a thousandth over 12 km.
    const [kmPerLat, kmPerLon] = [110.574, 111.32 * Math.cos((-3.325 * Math.PI) / 180)];
    const areaOf = (ring: readonly (readonly [number, number])[]): number =>
      ring.slice(1).reduce((sum, [x, y], at) => sum + ((ring[at]?.[0] ?? 0) * y - x * (ring[at]?.[1] ?? 0)) / 2, 0);
    const rings = atlas.kampung.flatMap(({ batas }) => batas.polygons.flat());
    const area = rings.reduce((sum, ring) => sum + areaOf(ring), 0) * kmPerLat * kmPerLon;
    expect(area).toBeCloseTo(98.4, 0);
  });
});

describe('the statements that the site rests on', () => {
  const claims = atlas.peristiwa.filter(({ kode, jumlah_kampung_kb: jumlah }) => kode === kota && jumlah !== null);

  test('44 Kampung KB on 20 November 2023, as its source says', () => {
    expect(claims).toContainEqual(
      expect.objectContaining({
        tanggal: '2023-11-20',
        ketelitian: 'hari',
        jumlah_kampung_kb: 44,
        sumber: 'pemerintah-kota-banjarma-202311',
      }),
    );
    expect(findSumber(atlas, 'pemerintah-kota-banjarma-202311')).toMatchObject({ jenis: 'pemerintah' });
  });

  test('52 on 6 November 2025, one in every kelurahan', () => {
    expect(claims).toContainEqual(expect.objectContaining({ tanggal: '2025-11-06', jumlah_kampung_kb: 52 }));
  });

  test('the count never falls', () => {
    const counted = claims.map(({ jumlah_kampung_kb: jumlah }) => jumlah ?? 0);
    expect(counted).toEqual(counted.toSorted((a, b) => a - b));
  });

  test('the counts stand in both tables, from 8 in 2018 to 52 in 2025', () => {
    const values = nilaiOf('jumlah_kampung_kb');
    expect(values.map(({ periode, nilai }) => [periode, nilai])).toEqual([
      ['2018-06-26', 8],
      ['2019-11-18', 12],
      ['2020-03-16', 20],
      ['2020-08', 21],
      ['2021', 26],
      ['2022-09-06', 31],
      ['2023-01-24', 31],
      ['2023-11-20', 44],
      ['2025-11-06', 52],
    ]);
  });

  test('only some of the 44 are named, and the data does not pretend otherwise', () => {
    const proofs = new Set(['pencanangan', 'keberadaan', 'kunjungan', 'penghargaan', 'evaluasi']);
    const named = atlas.peristiwa.filter(
      ({ kode, jenis, tanggal }) => kode !== kota && proofs.has(jenis) && tanggal <= '2023-11-20',
    );
    expect(new Set(named.map(({ kode }) => kode)).size).toBeLessThan(44);
  });
});

describe('the traps of the data', () => {
  test('survey and register never share an instrument or a series', () => {
    const kinds = Map.groupBy(atlas.instrumenByName.values(), ({ seri }) => seri);
    for (const [, list] of kinds) expect(new Set(list.map(({ jenis }) => jenis)).size).toBe(1);
    expect(atlas.instrumenByName.get('e-PPGBM')?.jenis).toBe('register');
    for (const name of ['SSGI 2022', 'SKI 2023', 'Riskesdas 2018', 'SSGBI 2019']) {
      expect(atlas.instrumenByName.get(name)?.jenis).toBe('survei');
    }
  });

  test('survey values exist for the city and above only', () => {
    const kampungKode = new Set<string>(atlas.kampungByKode.keys());
    const surveys = atlas.nilai.filter(({ instrumen }) => atlas.instrumenByName.get(instrumen)?.jenis === 'survei');
    expect(surveys.length).toBeGreaterThan(0);
    for (const { kode } of surveys) expect(kampungKode.has(kode)).toBe(false);
  });

  test('the two series of the human development index are apart', () => {
    const series = new Set(nilaiOf('ipm').map(({ instrumen }) => atlas.instrumenByName.get(instrumen)?.seri));
    expect([...series].toSorted()).toEqual(['BPS (seri Long Form SP2020)', 'BPS (seri lama)']);
  });

  test('the lokus of 2022 are complete with zeros, those of 2023 are 18 names and no zero', () => {
    const values = (id: string): number[] => nilaiOf(id).map(({ nilai }) => nilai);
    expect(values('lokus_stunting_2022').filter((nilai) => nilai === 1)).toHaveLength(14);
    expect(values('lokus_stunting_2022')).toHaveLength(52);
    expect(values('lokus_stunting_2023')).toEqual(Array(18).fill(1));
  });

  test('20 facts are about the programme, in 45 kelurahan there are facts', () => {
    expect(atlas.cerita.filter(({ terkait_kampung_kb: isOurs }) => isOurs)).toHaveLength(20);
    expect(atlas.ceritaByKode.size).toBe(45);
  });

  test('the notice of the boundaries has its source', () => {
    expect(findSumber(atlas, 'cahya-dsn-wilayah-boundaries').lisensi).toContain('MIT');
  });
});
