import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { createCity, kodeAt, newestSnapshot } from '../stats/city.test-support.ts';
import { mainState, mapStates, type MapState } from './map-state.ts';
import { viewMap, type AreaView, type MapView } from './map-view.ts';

const real = readRealAtlas();
const on = (tanggal: string): MapView => viewMap(real, { jenis: 'status', tanggal });
const newest = (id: string): MapView => viewMap(real, { jenis: 'indikator', snapshot: newestSnapshot(real, id) });
const counts = ({ legenda }: MapView) => legenda.map(({ kelas, jumlah }) => `${kelas} ${jumlah}`);

function areaOf({ areas }: MapView, nama: string): AreaView {
  const found = areas.find(({ kampung }) => kampung.nama === nama);
  if (found === undefined) throw new Error(`no area "${nama}"`);
  return found;
}

describe('the map of 20 November 2023', () => {
  const view = viewMap(real, mainState(real).state);

  it('says that of 44 Kampung KB 11 are named and 33 are not', () => {
    expect(view.judul).toBe('Status Kampung KB pada 20 November 2023');
    expect(view.kalimat).toMatch(/^Dari 44 .*, 11 disebut namanya .*; 33 lainnya ada di antara 41 kelurahan lain/u);
  });

  it('counts 11 proved, 4 planned and 37 open', () => {
    expect(counts(view)).toEqual(['a 11', 'b 4', 'belum 37']);
  });

  it('tells of a proved one when, what and who says so', () => {
    expect(areaOf(view, 'Basirih Selatan')).toMatchObject({
      kelas: 'a',
      teks: 'tercatat',
      khusus: true,
      bukti:
        '26 Juni 2018: Kampung KB Basirih Selatan diresmikan; jumlah di kota menjadi delapan. Sumber: Media Center Kota Banjarmasin.',
    });
  });

  it('tells of an open one that this is not a no', () => {
    expect(areaOf(view, 'Mantuil')).toMatchObject({
      kelas: 'belum',
      teks: 'belum dipastikan',
      khusus: false,
      bukti: 'Belum ada sumber publik yang memastikannya pada hari itu; bukan berarti tidak ada.',
    });
  });
});

describe('the maps of other days', () => {
  it('of 6 November 2025 says 52 and counts 52', () => {
    expect(on('2025-11-06').kalimat).toMatch(/^Dari 52 Kampung KB yang disebut ada pada 6 November 2025, 11 disebut/u);
    expect(counts(on('2025-11-06'))).toEqual(['a 52']);
  });

  it('gives the evidence of the whole city only where a kelurahan has none of its own', () => {
    const view = on('2025-11-06');
    expect(areaOf(view, 'Mantuil').khusus).toBe(false);
    expect(areaOf(view, 'Mantuil').bukti).toMatch(/^6 November 2025: Seluruh 52 kelurahan/u);
    expect(areaOf(view, 'Telaga Biru').khusus).toBe(true);
  });

  it('of 31 December 2016 says that nobody had counted yet', () => {
    expect(on('2016-12-31').kalimat).toBe(
      'Sampai 31 Desember 2016 belum ada sumber yang menyebut jumlah Kampung KB di kota.',
    );
  });

  it('adds who was named after the newest count: 6 were on 24 January 2023, 8 on 6 April', () => {
    expect(on('2023-04-06').kalimat).toMatch(/Sampai 6 April 2023 yang disebut namanya menjadi 8\.$/u);
    expect(counts(on('2023-04-06'))).toEqual(['a 8', 'b 4', 'belum 40']);
  });
});

describe('the map of an indikator', () => {
  it('gives each area its value with the unit, and who measured it', () => {
    const view = newest('jumlah_rt');
    expect(view.judul).toBe('Jumlah RT menurut kelurahan, Juli 2025');
    expect(areaOf(view, 'Mantuil').teks).toMatch(/^\d+\u00a0RT$/u);
    expect(areaOf(view, 'Mantuil').bukti).toMatch(/^Juli 2025, data peta aplikasi.* Sumber: .+\.$/u);
  });

  it('keeps zero, unknown and known apart', () => {
    expect(counts(newest('bank_sampah')).at(-1)).toBe('nol 7');
    expect(counts(newest('kasus_stunting')).at(-1)).toBe('belum 35');
  });

  it('marks what is not verified, never colours it, and counts it in the legend', () => {
    const view = newest('prevalensi_stunting_lokus');
    const area = areaOf(view, 'Pengambangan');
    expect(area).toMatchObject({ kelas: 'belum', teks: 'belum diverifikasi', tanda: '?', khusus: true });
    expect(area.bukti).toMatch(/^Ada angka yang belum diverifikasi, 0,66\u00a0%, jadi tidak diwarnai\. /u);
    expect(view.legenda.at(-1)).toMatchObject({ tanda: '?', jumlah: '1' });
  });

  it('says how it was measured, which way is better, and what cannot be compared', () => {
    expect(newest('kasus_stunting').keterangan).toBe(
      'Cara ukur: Data lokus Keputusan Wali Kota 193/2023. Periode lain diukur dengan cara lain, jadi tidak dapat dibandingkan dengan peta ini. Satuan: anak; makin rendah makin baik.',
    );
    expect(newest('jumlah_rt').keterangan).toBe(
      'Cara ukur: Data peta Peduli Sampah. Satuan: RT; tinggi atau rendah tidak berarti baik atau buruk.',
    );
  });

  it('writes no figures for a yes or no', () => {
    expect(newest('lokus_stunting_2022').labels).toEqual([]);
  });

  it('says "belum ada data" where nothing is known, also when all the others are zero', () => {
    const atlas = createCity({ nilai: [{ kode: kodeAt(0, 4), indikator: 'bank', periode: '2021', nilai: '0' }] });
    const view = viewMap(atlas, { jenis: 'indikator', snapshot: newestSnapshot(atlas, 'bank') });
    expect(view.areas.map(({ kelas, teks }) => [kelas, teks])).toEqual([
      ['nol', '0\u00a0unit'],
      ['belum', 'belum ada data'],
      ['belum', 'belum ada data'],
      ['belum', 'belum ada data'],
    ]);
  });
});

describe('every map of Banjarmasin', () => {
  const views = mapStates(real).map(({ state }): [string, MapState] => [viewMap(real, state).nama, state]);

  it('has a name of its own', () => {
    expect(new Set(views.map(([nama]) => nama)).size).toBe(views.length);
  });

  it.each(views)('%s: all 52 areas in the order of their codes, and a legend that adds up to them', (_, state) => {
    const { areas, legenda } = viewMap(real, state);
    expect(areas.map(({ kampung }) => kampung.kode)).toEqual(real.kampung.map(({ kode }) => kode));
    const counted = legenda.filter(({ tanda }) => tanda === undefined);
    expect(counted.reduce((sum, { jumlah }) => sum + Number(jumlah), 0)).toBe(52);
    for (const { kelas, jumlah } of counted) {
      expect(areas.filter((area) => area.kelas === kelas)).toHaveLength(Number(jumlah));
    }
  });
});
