/** Known answers on the real data, worked out by hand from the CSV files. */
import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { findKampung, type IndikatorId, type KodeKelurahan } from '../model/index.ts';
import {
  areaOf,
  changeOf,
  claimOn,
  claims,
  countYaTidak,
  coverage,
  distributionByKecamatan,
  distributionOf,
  fullClaim,
  lastPartialClaim,
  latestNilai,
  latestSnapshotFor,
  mainDate,
  neighboursOf,
  rankOf,
  seriesOf,
  snapshots,
  statusCounts,
  statusDates,
  statusOn,
  unnamedCount,
} from './index.ts';
import { newestSnapshot } from './city.test-support.ts';

const atlas = readRealAtlas();

const kode = (short: string) => `63.71.${short}` as KodeKelurahan;
const id = (text: string) => text as IndikatorId;

describe('the 44 of 20 November 2023', () => {
  const date = '2023-11-20';
  const withStatus = (jenis: string) =>
    atlas.kampung.filter((one) => statusOn(atlas, one.kode, date).jenis === jenis).map((one) => one.kode.slice(6));

  it('are proved by name for exactly eleven kelurahan', () => {
    expect(withStatus('tercatat')).toEqual(
      [
        '04.1003',
        '01.1012',
        '04.1010',
        '04.1008',
        '04.1009',
        '04.1002',
        '01.1004',
        '03.1007',
        '03.1004',
        '04.1006',
        '04.1001',
      ].sort(),
    );
  });

  it('leave four of which only a plan is known, and 37 of which nothing is', () => {
    expect(withStatus('direncanakan')).toEqual(['01.1005', '02.1008', '03.1008', '05.1009']);
    expect(statusCounts(atlas, date)).toEqual({
      jenis: { tercatat: 11, direncanakan: 4, belum_dipastikan: 37 },
      dasar: { peristiwa: 11, pernyataan_kota: 0 },
      total: 52,
    });
  });

  it('leave 33 unnamed among the 41 others, planned ones included', () => {
    expect(unnamedCount(atlas, date)).toMatchObject({ claimed: 44, named: 11, unnamed: 33, among: 41 });
    expect(unnamedCount(atlas, '2025-11-05')).toMatchObject({ claimed: 44, named: 11, unnamed: 33, among: 41 });
  });

  it('are eight on the day before', () => {
    // Telaga Biru, Surgi Mufti, Alalak Tengah are "not later than" the 20th; the eight others have earlier proof.
    expect(statusCounts(atlas, '2023-11-19').jenis.tercatat).toBe(8);
  });
});

describe('the 52 of 6 November 2025', () => {
  it('are proved for all, 41 of them by the statement about the city alone', () => {
    expect(statusCounts(atlas, '2025-11-06')).toEqual({
      jenis: { tercatat: 52, direncanakan: 0, belum_dipastikan: 0 },
      dasar: { peristiwa: 11, pernyataan_kota: 41 },
      total: 52,
    });
    expect(statusOn(atlas, kode('02.1004'), '2025-11-06').bukti.map((one) => one.id)).toEqual(['p26']);
  });

  it('were not proved the day before', () => {
    expect(statusCounts(atlas, '2025-11-05').jenis.tercatat).toBe(11);
  });

  it('gain one by name at the end of the year, Antasan Besar', () => {
    expect(statusOn(atlas, kode('05.1005'), '2025-12-30')).toMatchObject({ dasar: 'pernyataan_kota' });
    expect(statusOn(atlas, kode('05.1005'), '2025-12-31')).toMatchObject({ dasar: 'peristiwa' });
  });
});

describe('the time line', () => {
  it('has eleven claims in time order, also those that disagree', () => {
    expect(claims(atlas).map(({ hari, jumlah }) => `${hari} ${jumlah}`)).toEqual([
      '2018-06-26 8',
      '2019-11-18 12',
      '2020-03-16 20',
      '2020-08-31 21',
      '2021-12-31 26',
      '2022-09-06 31',
      '2023-01-24 31',
      '2023-11-20 37',
      '2023-11-20 44',
      '2023-11-20 44',
      '2025-11-06 52',
    ]);
  });

  it('has the official 44 as its last partial claim and 52 as its full one', () => {
    expect(lastPartialClaim(atlas)).toMatchObject({ jumlah: 44, hari: '2023-11-20', ketelitian: 'hari' });
    expect(fullClaim(atlas)).toMatchObject({ jumlah: 52, hari: '2025-11-06' });
    expect(claimOn(atlas, '2021-06-01')?.jumlah).toBe(21);
  });

  it('tells first about 20 November 2023', () => {
    expect(mainDate(atlas)).toBe('2023-11-20');
  });

  it('changes on eleven days', () => {
    expect(statusDates(atlas)).toEqual([
      '2016-12-31',
      '2018-06-26',
      '2018-06-30',
      '2019-11-18',
      '2021-12-31',
      '2022-09-06',
      '2022-10-20',
      '2023-04-06',
      '2023-11-20',
      '2025-11-06',
      '2025-12-31',
    ]);
  });

  it('knows Sungai Andai as planned in 2016 and as existing from 18 November 2019', () => {
    const on = (date: string) => statusOn(atlas, kode('04.1010'), date).jenis;
    expect([on('2016-12-30'), on('2016-12-31'), on('2019-11-17'), on('2019-11-18')]).toEqual([
      'belum_dipastikan',
      'direncanakan',
      'direncanakan',
      'tercatat',
    ]);
  });
});

describe('values', () => {
  const latest = (place: string, indikator: string) =>
    latestNilai(atlas, place as KodeKelurahan, id(indikator))?.nilai ?? null;

  it.each([
    ['63.71', 'prevalensi_stunting_survei', 26.5], // SKI 2023; SSGI 2024 is unverified
    ['ID', 'prevalensi_stunting_survei', 19.8],
    ['63', 'prevalensi_stunting_eppgbm', 12.2], // 2020; 2021 is unverified
    ['63.71.03.1004', 'jumlah_jiwa', 13844], // without a date
    ['63.71.02.1007', 'prevalensi_stunting_lokus', null], // unverified only
    ['63.71.01.1001', 'bank_sampah', 0],
    ['63.71.01.1001', 'jumlah_jiwa', null],
  ])('the latest of %s for %s is %s', (place, indikator, expected) => {
    expect(latest(place, indikator)).toBe(expected);
  });

  it('keeps SKI, SSGI and SSGBI of the city apart', () => {
    const series = seriesOf(atlas, atlas.kota.kode, id('prevalensi_stunting_survei'));
    expect(series.map(({ seri, points }) => [seri, ...points.map(({ nilai }) => nilai)])).toEqual([
      ['SKI', 26.5],
      ['SSGI', 27.8, 22.4],
    ]);
    expect(series.map((one) => changeOf(one)?.selisih ?? null)).toEqual([null, -5.4]);
  });

  it('never joins the two methods of the IPM', () => {
    const series = seriesOf(atlas, atlas.kota.kode, id('ipm'));
    expect(series.map(({ points }) => points.map(({ nilai }) => nilai))).toEqual([
      [79.98, 80.53],
      [77.57, 77.97],
    ]);
    expect(series.map((one) => changeOf(one)?.selisih)).toEqual([0.55, 0.4]);
  });

  it('does not take the lokus of 2022 and of 2023 for one series', () => {
    const series = seriesOf(atlas, kode('01.1001'), id('prevalensi_stunting_lokus'));
    expect(series.map(({ points }) => points.length)).toEqual([1, 1]);
  });
});

describe('snapshots', () => {
  it('RT of July 2025: all 52 known, quartiles 22, 27.5 and 35.25', () => {
    expect(distributionOf(newestSnapshot(atlas, 'jumlah_rt'))).toEqual({
      n: 52,
      known: 52,
      total: 52,
      min: 10,
      q1: 22,
      median: 27.5,
      q3: 35.25,
      max: 72,
    });
  });

  it('RT by kecamatan: Banjarmasin Timur has 19 to 36 with 32 in the middle', () => {
    const parts = distributionByKecamatan(atlas, newestSnapshot(atlas, 'jumlah_rt'));
    expect([...parts].map(([code, part]) => [code, part?.n, part?.median])).toEqual([
      ['63.71.01', 12, 26.5],
      ['63.71.02', 9, 32],
      ['63.71.03', 9, 42],
      ['63.71.04', 10, 27],
      ['63.71.05', 12, 17],
    ]);
  });

  it.each([
    ['03.1003', { rank: 1, tied: 0, of: 52 }],
    ['04.1010', { rank: 2, tied: 0, of: 52 }],
    ['01.1001', { rank: 28, tied: 1, of: 52 }],
    ['04.1003', { rank: 31, tied: 4, of: 52 }],
    ['05.1002', { rank: 52, tied: 0, of: 52 }],
  ])('RT of %s has rank %j', (short, expected) => {
    expect(rankOf(newestSnapshot(atlas, 'jumlah_rt'), kode(short))).toEqual(expected);
  });

  it('stunting of the lokus of 2023: 16 verified, Pengambangan apart, three only in 2022', () => {
    const snapshot = newestSnapshot(atlas, 'prevalensi_stunting_lokus');
    expect([snapshot.seri, snapshot.periode]).toEqual(['Data lokus Keputusan Wali Kota 193/2023', '2023']);
    expect([...snapshot.unverified.keys()]).toEqual([kode('02.1007')]);
    expect(distributionOf(snapshot)).toMatchObject({ known: 16, total: 52, min: 3.06, median: 5.035, max: 11.52 });
    expect(rankOf(snapshot, kode('02.1007'))).toBeNull();
    expect(latestSnapshotFor(atlas, id('prevalensi_stunting_lokus'), kode('02.1004'))?.periode).toBe('2022');
  });

  it('the lokus of 2022 are 14 of 52, and of those of 2023 only 18 yes are known', () => {
    const count = (indikator: string) => countYaTidak(newestSnapshot(atlas, indikator));
    expect(count('lokus_stunting_2022')).toEqual({ ya: 14, tidak: 38, known: 52, total: 52 });
    expect(count('lokus_stunting_2023')).toEqual({ ya: 18, tidak: 0, known: 18, total: 52 });
  });

  it('the population of Telaga Biru has no date, so the only snapshot is that of Sungai Andai in 2015', () => {
    expect(snapshots(atlas, id('jumlah_jiwa')).map(({ periode, nilai }) => [periode, ...nilai.keys()])).toEqual([
      ['2015-12', kode('04.1010')],
    ]);
  });
});

describe('places', () => {
  const nearby = (short: string) => neighboursOf(atlas, kode(short)).map(({ nama }) => nama);

  it('measure 98.4 km² together, as our source of the boundaries says', () => {
    const sum = atlas.kampung.reduce((total, one) => total + areaOf(one), 0);
    expect(sum).toBeCloseTo(98.4, 1);
  });

  it('measure by the planar formula what they measure on the ellipsoid', () => {
    // Shoelace over degrees times the radii of curvature at 3.32° S.
    expect(areaOf(findKampung(atlas, kode('01.1001')))).toBeCloseTo(12.2013, 2);
    expect(areaOf(findKampung(atlas, kode('03.1004')))).toBeCloseTo(1.6375, 3);
    expect(areaOf(findKampung(atlas, kode('05.1002')))).toBeCloseTo(0.4496, 3);
  });

  it('have the neighbours that the map shows', () => {
    expect(nearby('01.1001')).toEqual(['Basirih', 'Basirih Selatan']);
    expect(nearby('04.1010')).toEqual(['Sungai Jingah', 'Sungai Miai', 'Surgi Mufti']);
    expect(nearby('02.1004')).toEqual(['Kuripan', 'Melayu', 'Pengambangan', 'Sungai Jingah']);
  });

  it('are each the neighbour of their neighbours, and never of themselves', () => {
    for (const one of atlas.kampung) {
      const others = neighboursOf(atlas, one.kode);
      expect(others.length).toBeGreaterThanOrEqual(2);
      expect(others).not.toContain(one);
      for (const other of others) expect(neighboursOf(atlas, other.kode)).toContain(one);
    }
  });
});

describe('coverage', () => {
  it.each([
    ['jumlah_rt', [52, 0, 0, 0]],
    ['jumlah_jiwa', [2, 0, 0, 50]],
    ['kasus_stunting', [0, 19, 0, 33]],
    ['prevalensi_stunting_lokus', [0, 18, 1, 33]],
    ['lokus_stunting_2023', [0, 18, 0, 34]],
  ])('of %s is %j', (indikator, expected) => {
    const count = coverage(atlas).byIndikator.get(id(indikator));
    expect([count?.pemerintah, count?.media, count?.belum_diverifikasi, count?.kosong]).toEqual(expected);
  });

  it('has nine indikator of the level of kelurahan', () => {
    expect(coverage(atlas).indikator).toHaveLength(9);
    expect(coverage(atlas).all.total).toBe(9 * 52);
  });
});
