import { describe, expect, it } from 'vitest';
import { findIndikator } from '../model/index.ts';
import { createCity, kampungNamed, kodeAt } from '../stats/city.test-support.ts';
import { sentenceCoverage, sentenceKecamatan, sentenceKlasifikasi } from './sentence-place.ts';

const atlas = createCity({
  peristiwa: [
    { kode: kodeAt(0, 4), tanggal: '2020-01-01', jenis: 'pencanangan' },
    { kode: kodeAt(1, 4), tanggal: '2020-02-01', jenis: 'rencana' },
  ],
  nilai: [
    { kode: kodeAt(0, 4), indikator: 'bank', periode: '2021', nilai: '1' },
    { kode: kodeAt(1, 4), indikator: 'bank', periode: '2021', nilai: '1', mutu: 'belum_diverifikasi' },
    { kode: '63.71', indikator: 'bank', periode: '2021', nilai: '7' },
  ],
});

describe('sentenceKecamatan(atlas, kecamatan, date)', () => {
  const tell = (at: number, date: string) =>
    atlas.kecamatan.slice(at, at + 1).map((kecamatan) => sentenceKecamatan(atlas, kecamatan, date));

  it('counts what is proved, planned and open on the day', () => {
    expect(tell(0, '2020-03-01')).toEqual([
      'Pada 1 Maret 2020, 1 dari 2 kelurahan ini tercatat sudah memiliki Kampung KB; 1 baru diketahui rencananya.',
    ]);
    expect(tell(1, '2020-03-01')).toEqual([
      'Pada 1 Maret 2020, belum satu pun dari 2 kelurahan ini disebut sumber publik sudah memiliki Kampung KB; 2 belum dapat dipastikan.',
    ]);
  });

  it('adds what the city has said since, and nothing on that day itself', () => {
    const said = { kode: '63.71', tanggal: '2020-05-01', jenis: 'jumlah', jumlah_kampung_kb: '4' };
    const city = createCity({ peristiwa: [said] });
    const on = (date: string) =>
      city.kecamatan.slice(0, 1).map((kecamatan) => sentenceKecamatan(city, kecamatan, date));
    expect(on('2020-03-01')[0]).toMatch(
      /\. Pada 1 Mei 2020, kota menyatakan semua 4 kelurahannya memiliki Kampung KB\.$/,
    );
    expect(on('2020-05-01')[0]?.match(/kota menyatakan/gu)).toHaveLength(1);
  });
});

describe('a kecamatan of which the city said that all have one', () => {
  const said = { kode: '63.71', tanggal: '2020-05-01', jenis: 'jumlah', jumlah_kampung_kb: '4' };
  const own = (at: number) => ({ kode: kodeAt(at, 4), tanggal: '2019-01-01', jenis: 'kunjungan' });
  const tell = (...peristiwa: Record<string, string>[]) => {
    const city = createCity({ peristiwa });
    return city.kecamatan.slice(0, 1).map((kecamatan) => sentenceKecamatan(city, kecamatan, '2021-12-31'))[0];
  };
  const statement =
    'Pada 1 Mei 2020, kota menyatakan semua 4 kelurahannya memiliki Kampung KB, termasuk 2 kelurahan ini.';

  it('is told with that ground and its day, never as recorded on a later day', () => {
    expect(tell(said)).toBe(
      `${statement} Sampai 31 Desember 2021, belum satu pun di antaranya punya bukti sendiri di sumber publik.`,
    );
    expect(tell(said, own(0))).toBe(
      `${statement} Sampai 31 Desember 2021, 1 di antaranya juga punya bukti sendiri di sumber publik.`,
    );
  });

  it('needs no such statement where each is proved by its own events', () => {
    expect(tell(said, own(0), own(1))).toBe(
      'Pada 31 Desember 2021, 2 dari 2 kelurahan ini tercatat sudah memiliki Kampung KB.',
    );
  });
});

describe('sentenceCoverage(atlas, indikator)', () => {
  it('counts verified values only, and gives the figure of the city', () => {
    const text = sentenceCoverage(atlas, findIndikator(atlas, 'bank')).replaceAll('\u00a0', ' ');
    expect(text).toBe(
      'Diketahui untuk 1 dari 4 kelurahan; 1 lagi belum diverifikasi. Angka terbaru untuk Kota Uji: 7 unit (2021).',
    );
  });

  it('says so when neither the city nor its kelurahan have a figure', () => {
    const indikator = [
      { id: 'krs', nama: 'Keluarga berisiko', definisi: 'Banyaknya keluarga.', satuan: 'keluarga', desimal: '0' },
      { id: 'luas', nama: 'Luas', definisi: 'Luas provinsi.', satuan: 'km²', desimal: '0' },
    ].map((row) => ({ ...row, tingkat: 'provinsi' }));
    const city = createCity({ indikator, nilai: [{ kode: '63', indikator: 'krs', periode: '2023', nilai: '9' }] });
    expect(sentenceCoverage(city, findIndikator(city, 'luas'))).toBe('Belum ada angka untuk Kota Uji.');
    expect(sentenceCoverage(city, findIndikator(city, 'krs'))).toBe(
      'Belum ada angka untuk Kota Uji; yang diketahui baru untuk wilayah yang lebih luas.',
    );
  });
});

describe('sentenceKlasifikasi(atlas, kampung)', () => {
  const kampung = kampungNamed(atlas, 'Anggrek');
  const tell = (more: object) => sentenceKlasifikasi(atlas, { ...kampung, ...more });
  const source = { klasifikasi_tanggal: '2024-03-21', klasifikasi_sumber: 'harian' };

  it('says nothing when nobody says anything', () => {
    expect(tell({})).toBeNull();
  });

  it('gives the official level, or quotes the word of a source without making a level of it', () => {
    expect(tell({ klasifikasi: 'mandiri', ...source })).toBe(
      'Klasifikasinya mandiri (21 Maret 2024, dikutip Harian Uji).',
    );
    expect(tell({ klasifikasi_istilah_sumber: 'posisi tertinggi', ...source })).toBe(
      'Klasifikasinya disebut “posisi tertinggi”, tanpa nama kelas resmi (21 Maret 2024, dikutip Harian Uji).',
    );
  });
});
