import { describe, expect, it } from 'vitest';
import { createCity, kampungNamed, kodeAt } from '../stats/city.test-support.ts';
import { sentenceStatus } from './sentence-status.ts';

type Row = Record<string, string>;

const own = (tanggal: string, jenis: string, more: Row = {}): Row => ({ kode: kodeAt(0, 4), tanggal, jenis, ...more });
const count = (tanggal: string, jumlah: number, more: Row = {}): Row => ({
  kode: '63.71',
  tanggal,
  jenis: 'jumlah',
  jumlah_kampung_kb: String(jumlah),
  ...more,
});

const tell = (peristiwa: readonly Row[], date = '2024-01-01'): string => {
  const atlas = createCity({ peristiwa });
  return sentenceStatus(atlas, kampungNamed(atlas, 'Anggrek'), date);
};

describe('sentenceStatus(atlas, kampung, date)', () => {
  it.each<[string, Row[], string]>([
    [
      'a launch on a day',
      [own('2020-05-01', 'pencanangan')],
      'Kampung KB di Anggrek diresmikan (dicanangkan) pada 1 Mei 2020.',
    ],
    [
      'a launch in a month',
      [own('2020-05', 'pencanangan', { ketelitian: 'bulan' })],
      'Kampung KB di Anggrek diresmikan (dicanangkan) pada Mei 2020.',
    ],
    [
      'a launch not later than a day',
      [own('2020-05-01', 'pencanangan', { ketelitian: 'paling_lambat' })],
      'Kampung KB di Anggrek diresmikan (dicanangkan) paling lambat 1 Mei 2020; tanggal persisnya tidak dicantumkan sumber.',
    ],
    [
      'existence, which is no launch',
      [own('2020-05-01', 'keberadaan')],
      'Anggrek sudah memiliki Kampung KB pada 1 Mei 2020. Tanggal peresmiannya (pencanangan) belum ditemukan di sumber publik.',
    ],
    [
      'an award of a year',
      [own('2020', 'penghargaan', { ketelitian: 'tahun' })],
      'Anggrek sudah memiliki Kampung KB pada 2020. Tanggal peresmiannya (pencanangan) belum ditemukan di sumber publik.',
    ],
    [
      'a launch that another source dates later',
      [own('2020-05-01', 'keberadaan'), own('2021-05-01', 'pencanangan', { sumber: 'warta' })],
      'Anggrek sudah memiliki Kampung KB pada 1 Mei 2020. Sumber lain mencatat peresmiannya (pencanangan) pada 1 Mei 2021.',
    ],
    [
      'the statement about the city',
      [count('2023-05-01', 4, { jenis: 'evaluasi' })],
      'Anggrek sudah memiliki Kampung KB pada 1 Mei 2023, saat kota menyatakan semua 4 kelurahan memilikinya. Tanggal peresmiannya (pencanangan) belum ditemukan di sumber publik.',
    ],
    [
      'the statement about the city after a plan',
      [count('2023-05-01', 4), own('2021', 'rencana', { ketelitian: 'tahun' })],
      'Anggrek sudah memiliki Kampung KB pada 1 Mei 2023, saat kota menyatakan semua 4 kelurahan memilikinya. Ada rencana 2021 untuk meresmikannya (mencanangkan). Tanggal peresmiannya (pencanangan) belum ditemukan di sumber publik.',
    ],
    [
      'the statement about the city before a first mention by name',
      [count('2023-05-01', 4), own('2023-06-01', 'penghargaan')],
      'Anggrek sudah memiliki Kampung KB pada 1 Mei 2023, saat kota menyatakan semua 4 kelurahan memilikinya. Sumber menyebut Kampung KB kelurahan ini dengan namanya pada 1 Juni 2023. Tanggal peresmiannya (pencanangan) belum ditemukan di sumber publik.',
    ],
    [
      'a plan alone',
      [own('2021', 'rencana', { ketelitian: 'tahun' })],
      'Menurut rencana 2021, Anggrek akan memiliki Kampung KB. Belum ditemukan sumber publik yang memastikan rencana itu sudah terlaksana pada 1 Januari 2024.',
    ],
    [
      'nothing known',
      [own('2024-02-01', 'pencanangan')],
      'Belum ada sumber publik yang memastikan apakah Anggrek sudah memiliki Kampung KB pada 1 Januari 2024.',
    ],
    [
      'nothing known while the city counts some that nobody names',
      [count('2023-05-01', 3), { kode: kodeAt(1, 4), tanggal: '2022-01-01', jenis: 'pencanangan' }],
      'Belum ada sumber publik yang memastikan apakah Anggrek sudah memiliki Kampung KB pada 1 Januari 2024. Kota disebut memiliki 3 Kampung KB pada 1 Mei 2023, tetapi 2 di antaranya tidak disebut namanya di sumber publik; Anggrek mungkin termasuk, mungkin tidak.',
    ],
  ])('tells %s', (_, peristiwa, expected) => {
    expect(tell(peristiwa)).toBe(expected);
  });

  it('does not say the day twice when the city counted on that very day', () => {
    const peristiwa = [count('2023-05-01', 3), { kode: kodeAt(1, 4), tanggal: '2022-01-01', jenis: 'pencanangan' }];
    expect(tell(peristiwa, '2023-05-01')).toBe(
      'Belum ada sumber publik yang memastikan apakah Anggrek sudah memiliki Kampung KB pada 1 Mei 2023. Hari itu kota disebut memiliki 3 Kampung KB, tetapi 2 di antaranya tidak disebut namanya di sumber publik; Anggrek mungkin termasuk, mungkin tidak.',
    );
  });

  it('tells of a day only what was known to have happened by then', () => {
    const peristiwa = [own('2020-05-01', 'keberadaan'), own('2021-05-01', 'pencanangan')];
    expect(tell(peristiwa, '2020-12-31')).toContain('Tanggal peresmiannya (pencanangan) belum ditemukan');
    expect(tell(peristiwa, '2021-12-31')).toContain(
      'Sumber yang sama mencatat peresmiannya (pencanangan) pada 1 Mei 2021',
    );
  });
});
