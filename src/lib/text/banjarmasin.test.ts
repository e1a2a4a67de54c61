/** The sentences on the real data: some word for word, all for the promises that each must keep. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readAtlas } from '../../atlas.ts';
import { findIndikator, findKampung, type Atlas } from '../model/index.ts';
import { isVerified, latestNilai, statusDates, valuesOf } from '../stats/index.ts';
import { formatNilai, formatTanggal } from './format.ts';
import {
  describeKampung,
  sentenceClaim,
  sentenceNilai,
  sentenceStatus,
  sentenceUnknown,
  sentenceUnnamed,
} from './sentence.ts';

let atlas: Atlas;
beforeAll(() => {
  const parsed = readAtlas('data');
  if (parsed.atlas === null) throw new Error('the real data has problems; see npm run data:check');
  atlas = parsed.atlas;
});

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** Sentences that begin with a capital, end with a stop, and show no gap where a word should be. */
const sound = /^[\p{Lu}\d](?!.* {2})(?!.*\b(?:undefined|null|NaN)\b).*\.$/u;

describe('sentenceNilai', () => {
  const tell = (kode: string, id: string, at = -1) => {
    const place = atlas.wilayahByKode.get(kode as never);
    const nilai = place === undefined ? undefined : valuesOf(atlas, place.kode, findIndikator(atlas, id).id).at(at);
    return nilai === undefined ? null : plain(sentenceNilai(atlas, nilai));
  };

  it.each([
    [
      '63.71.01.1001',
      'jumlah_rt',
      'Jumlah RT di Mantuil pada Juli 2025 adalah 26 RT, menurut data peta Peduli Sampah yang diterbitkan perkimbjm (Banjarmasin). Angka itu lebih rendah daripada nilai tengah semua 12 kelurahan di Kecamatan Banjarmasin Selatan, yaitu di antara 26 dan 27 RT.',
    ],
    [
      '63.71.01.1001',
      'bank_sampah',
      'Tidak ada bank sampah terdaftar di Mantuil pada Juli 2025, menurut data peta Peduli Sampah yang diterbitkan perkimbjm (Banjarmasin). Nilai tengah semua 12 kelurahan di Kecamatan Banjarmasin Selatan adalah 2 unit.',
    ],
    [
      '63.71.01.1001',
      'kasus_stunting',
      'Anak stunting tercatat di Mantuil pada 2023 berjumlah 117 anak, menurut data lokus Keputusan Wali Kota 193/2023 yang dikutip Kilas Banua. Angka itu lebih tinggi daripada nilai tengah 6 kelurahan di Kecamatan Banjarmasin Selatan yang datanya ada, yaitu di antara 43 dan 44 anak.',
    ],
    [
      '63.71.02.1007',
      'prevalensi_stunting_lokus',
      'Kilas Banua menyebut prevalensi stunting tercatat (lokus) di Pengambangan pada 2023 sebesar 0,66 %. Angka ini belum diverifikasi, jadi tidak dibandingkan dengan angka lain.',
    ],
    [
      '63.71.03.1004',
      'jumlah_jiwa',
      'Jumlah penduduk di Telaga Biru adalah 13.844 jiwa, menurut Portal Kampung KB BKKBN; tanggal datanya tidak dicantumkan sumber.',
    ],
    [
      '63.71',
      'ipm',
      'Indeks Pembangunan Manusia di Kota Banjarmasin pada 2024 sebesar 80,53, menurut BPS (seri Long Form SP2020) yang dikutip Kota Banjarbaru (diseminasi data). Dibandingkan 2023 (79,98), angka itu naik 0,55 poin.',
    ],
    [
      '63',
      'prevalensi_stunting_survei',
      'Prevalensi stunting balita (survei) di Kalimantan Selatan pada 2022 sebesar 24,6 %, menurut SSGI yang dikutip Databoks Katadata. Dibandingkan 2021 (30 %), angka itu turun 5,4 poin persen.',
    ],
  ])('of %s and %s', (kode, id, expected) => {
    expect(tell(kode, id)).toBe(expected);
  });

  it('names the 14 of 2022 and the 22 of 2023 by what their definition says', () => {
    expect(tell('63.71.01.1002', 'lokus_stunting_2022')).toMatch(
      /^Kelayan Selatan tidak termasuk 14 kelurahan prioritas \(lokus\) stunting menurut surat keputusan wali kota tahun 2022, seperti /,
    );
    expect(tell('63.71.01.1002', 'lokus_stunting_2023')).toMatch(
      /^Kelayan Selatan termasuk 22 .*untuk 18 dari 52 kelurahan/,
    );
  });

  it('gives every value its figure and period, and compares no unverified one', () => {
    for (const nilai of atlas.nilai) {
      const indikator = findIndikator(atlas, nilai.indikator);
      const text = sentenceNilai(atlas, nilai);
      expect(text).toMatch(sound);
      if (nilai.nilai !== 0 && indikator.satuan !== 'ya/tidak')
        expect(text).toContain(formatNilai(nilai.nilai, indikator));
      expect(text).toContain(nilai.periode === null ? 'tidak dicantumkan' : formatTanggal(nilai.periode));
      expect(text.includes('belum diverifikasi')).toBe(!isVerified(nilai));
      if (!isVerified(nilai)) expect(text).not.toMatch(/nilai tengah|Dibandingkan|naik|turun/);
    }
  });

  it('never joins SSGI and SKI: the 26.5 % of 2023 is compared with nothing', () => {
    expect(tell('63.71', 'prevalensi_stunting_survei', -2)).toBe(
      'Prevalensi stunting balita (survei) di Kota Banjarmasin pada 2023 sebesar 26,5 %, menurut SKI yang dikutip Seputaran.id.',
    );
  });
});

describe('sentenceStatus', () => {
  const tell = (kode: string, date: string) => sentenceStatus(atlas, findKampung(atlas, kode), date);

  it.each([
    [
      '63.71.02.1004',
      '2026-11-24',
      'Sungai Bilu sudah memiliki Kampung KB pada 6 November 2025, saat kota menyatakan semua 52 kelurahan memilikinya. Tanggal peresmiannya (pencanangan) belum ditemukan di sumber publik.',
    ],
    ['63.71.01.1012', '2023-11-20', 'Kampung KB di Basirih Selatan diresmikan (dicanangkan) pada 26 Juni 2018.'],
    [
      '63.71.03.1004',
      '2023-11-20',
      'Kampung KB di Telaga Biru diresmikan (dicanangkan) paling lambat 20 November 2023; tanggal persisnya tidak dicantumkan sumber.',
    ],
    [
      '63.71.04.1001',
      '2023-11-20',
      'Alalak Tengah sudah memiliki Kampung KB paling lambat 20 November 2023. Tanggal peresmiannya (pencanangan) belum ditemukan di sumber publik.',
    ],
    [
      '63.71.04.1002',
      '2023-11-20',
      'Alalak Utara sudah memiliki Kampung KB pada 20 Oktober 2022. Sumber lain mencatat peresmiannya (pencanangan) paling lambat 20 November 2023.',
    ],
    [
      '63.71.03.1008',
      '2023-11-20',
      'Menurut rencana 2021, Kuin Cerucuk akan memiliki Kampung KB. Belum ditemukan sumber publik yang memastikan rencana itu sudah terlaksana pada 20 November 2023. Hari itu kota disebut memiliki 44 Kampung KB, tetapi 33 di antaranya tidak disebut namanya di sumber publik; Kuin Cerucuk mungkin termasuk, mungkin tidak.',
    ],
  ])('of %s on %s', (kode, date, expected) => {
    expect(tell(kode, date)).toBe(expected);
  });

  it('is sound for every kampung on every day on which something changes', () => {
    for (const date of statusDates(atlas)) {
      for (const kampung of atlas.kampung) {
        const text = sentenceStatus(atlas, kampung, date);
        expect(text).toMatch(sound);
        expect(text).toContain(kampung.nama);
      }
    }
  });
});

describe('sentenceUnknown', () => {
  it('is sound for every cell about which nothing verified is known', () => {
    const missing = atlas.kampung.flatMap((kampung) =>
      [...atlas.indikatorById.values()]
        .filter(({ id, tingkat }) => tingkat.includes('kelurahan') && latestNilai(atlas, kampung.kode, id) === null)
        .map((indikator) => sentenceUnknown(atlas, kampung, indikator)),
    );
    // 50 + 51 + 51 without jiwa, KK, PUS; 33 + 34 without kasus, prevalensi; 34 without lokus 2023.
    expect(missing).toHaveLength(253);
    for (const text of missing) expect(text).toMatch(sound);
  });
});

describe('describeKampung', () => {
  it('fits a search result, tells the number of RT of each, and never says the same of two', () => {
    const found = atlas.kampung.map((kampung) => plain(describeKampung(atlas, kampung)));
    expect(Math.max(...found.map((text) => text.length))).toBeLessThanOrEqual(160);
    for (const [at, text] of found.entries())
      expect(text).toMatch(
        new RegExp(`^Kampung KB ${atlas.kampung[at]?.nama ?? ''}, .* Jumlah RT: \\d+ RT \\(Juli 2025; `),
      );
    expect(new Set(found).size).toBe(52);
  });

  it.each([
    [
      '63.71.04.1008',
      'Kampung KB Antasan Kecil Timur, Kecamatan Banjarmasin Utara, Kota Banjarmasin. Diresmikan pada 2021. Jumlah RT: 23 RT (Juli 2025; perkimbjm (Banjarmasin)).',
    ],
    // The kecamatan of this long name would leave no room for the number.
    [
      '63.71.01.1012',
      'Kampung KB Basirih Selatan, Kota Banjarmasin. Diresmikan pada 26 Juni 2018. Jumlah RT: 28 RT (Juli 2025; perkimbjm (Banjarmasin)).',
    ],
    [
      '63.71.05.1005',
      'Kampung KB Antasan Besar, Kecamatan Banjarmasin Tengah, Kota Banjarmasin. Sudah ada pada 6 November 2025. Jumlah RT: 22 RT (Juli 2025; perkimbjm (Banjarmasin)).',
    ],
  ])('of %s tells place and status, then the number', (kode, expected) => {
    expect(plain(describeKampung(atlas, findKampung(atlas, kode)))).toBe(expected);
  });
});

describe('the city', () => {
  it('tells 44 and 52, and who of the 44 is not named', () => {
    expect(sentenceClaim(atlas)).toBe(
      'Jumlah Kampung KB di Kota Banjarmasin menurut sumber publik: 44 pada 20 November 2023 dan 52 (satu di setiap kelurahan) pada 6 November 2025.',
    );
    expect(sentenceUnnamed(atlas, '2023-11-20')).toBe(
      'Dari 44 Kampung KB yang disebut ada pada 20 November 2023, 11 disebut namanya di sumber publik; 33 lainnya ada di antara 41 kelurahan lain, belum diketahui yang mana.',
    );
  });
});
