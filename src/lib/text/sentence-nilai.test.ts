import { describe, expect, it } from 'vitest';
import { createCity, kodeAt } from '../stats/city.test-support.ts';
import { sentenceBanding, sentenceNilai, sentencePerubahan } from './sentence-nilai.ts';

type Row = Record<string, string>;

const many = 6;
const anggrek = kodeAt(0, many);

/** The sentence about the first row; others are there to compare with. Spaces that do not break read as spaces. */
const tell = (
  rows: readonly Row[],
  about: typeof sentenceNilai | typeof sentenceBanding = sentenceNilai,
): string | null => {
  const nilai = rows.map((row) => ({ kode: anggrek, indikator: 'bank', periode: '2021', ...row }));
  const atlas = createCity({ kampung: many, nilai });
  const [first] = atlas.nilai;
  return first === undefined ? null : (about(atlas, first)?.replaceAll('\u00a0', ' ') ?? null);
};

const others = (values: readonly number[], more: Row = {}): Row[] =>
  values.map((nilai, at) => ({ kode: kodeAt(at + 1, many), nilai: String(nilai), ...more }));

describe('sentenceNilai(atlas, nilai)', () => {
  it.each<[string, Row, string]>([
    [
      'a count, from a public body',
      { nilai: '3' },
      'Bank sampah terdaftar di Anggrek pada 2021 berjumlah 3 unit, menurut Survei yang diterbitkan Dinas Uji.',
    ],
    [
      'a count, quoted by the press',
      { nilai: '3', mutu: 'media', sumber: 'harian' },
      'Bank sampah terdaftar di Anggrek pada 2021 berjumlah 3 unit, menurut Survei yang dikutip Harian Uji.',
    ],
    [
      'one thing alone in the same words, for Indonesian has no plural',
      { nilai: '1' },
      'Bank sampah terdaftar di Anggrek pada 2021 berjumlah 1 unit, menurut Survei yang diterbitkan Dinas Uji.',
    ],
    [
      'a zero, which is known',
      { nilai: '0' },
      'Tidak ada bank sampah terdaftar di Anggrek pada 2021, menurut Survei yang diterbitkan Dinas Uji.',
    ],
    [
      'a share',
      { indikator: 'angka', nilai: '26.5' },
      'Prevalensi uji di Anggrek pada 2021 sebesar 26,5 %, menurut Survei yang diterbitkan Dinas Uji.',
    ],
    [
      'a share of zero',
      { indikator: 'angka', nilai: '0' },
      'Prevalensi uji di Anggrek pada 2021 sebesar 0 %, menurut Survei yang diterbitkan Dinas Uji.',
    ],
    [
      'an index',
      { kode: '63.71', indikator: 'ipm', nilai: '80.53', periode: '2021-03-05' },
      'Indeks Pembangunan Manusia di Kota Uji pada 5 Maret 2021 sebesar 80,53, menurut Survei yang diterbitkan Dinas Uji.',
    ],
    [
      'a value without a date',
      { nilai: '3', periode: '' },
      'Bank sampah terdaftar di Anggrek berjumlah 3 unit, menurut Survei yang diterbitkan Dinas Uji; tanggal datanya tidak dicantumkan sumber.',
    ],
    [
      'a doubtful one, with what is told and no more',
      { nilai: '3', mutu: 'belum_diverifikasi', sumber: 'harian' },
      'Harian Uji menyebut bank sampah terdaftar di Anggrek pada 2021 berjumlah 3 unit. Angka ini belum diverifikasi, jadi tidak dibandingkan dengan angka lain.',
    ],
    [
      'a yes, from what the definition says',
      { indikator: 'lokus', nilai: '1', mutu: 'media', sumber: 'harian' },
      'Pada 2021 Anggrek termasuk lokus uji, seperti dikutip Harian Uji. Datanya baru ada untuk 1 dari 6 kelurahan; yang lain belum diketahui.',
    ],
    [
      'a no',
      { indikator: 'lokus', nilai: '0' },
      'Pada 2021 Anggrek tidak termasuk lokus uji, menurut Dinas Uji. Datanya baru ada untuk 1 dari 6 kelurahan; yang lain belum diketahui.',
    ],
  ])('tells %s', (_, row, expected) => {
    expect(tell([row])).toBe(expected);
  });

  it('tells value, comparison and change one after the other', () => {
    const before = { nilai: '5', periode: '2020' };
    expect(tell([{ nilai: '3' }, before, ...others([1, 1, 1, 9])])).toBe(
      'Bank sampah terdaftar di Anggrek pada 2021 berjumlah 3 unit, menurut Survei yang diterbitkan Dinas Uji. ' +
        'Angka itu lebih tinggi daripada nilai tengah 5 kelurahan yang datanya ada, yaitu 1 unit. ' +
        'Dibandingkan 2020 (5 unit), angka itu turun 2 unit.',
    );
  });
});

describe('sentenceBanding(atlas, nilai)', () => {
  it.each<[string, Row[], string | null]>([
    [
      'above the middle of all',
      [{ nilai: '9' }, ...others([1, 2, 3, 4, 5])],
      'Angka itu lebih tinggi daripada nilai tengah semua 6 kelurahan, yaitu 3,5 unit.',
    ],
    [
      'below the middle of those that are known',
      [{ nilai: '1' }, ...others([2, 3, 4, 5])],
      'Angka itu lebih rendah daripada nilai tengah 5 kelurahan yang datanya ada, yaitu 3 unit.',
    ],
    [
      'in the middle',
      [{ nilai: '3' }, ...others([1, 2, 4, 5])],
      'Angka itu sama dengan nilai tengah 5 kelurahan yang datanya ada, yaitu 3 unit.',
    ],
    [
      'tied with most of them',
      [{ nilai: '2' }, ...others([2, 2, 2, 9])],
      'Angka itu sama dengan nilai tengah 5 kelurahan yang datanya ada, yaitu 2 unit.',
    ],
    [
      'none, as most of them',
      [{ nilai: '0' }, ...others([0, 0, 0, 9])],
      'Angka itu sama dengan nilai tengah 5 kelurahan yang datanya ada, yaitu 0 unit.',
    ],
    [
      'none at all, where others have some',
      [{ nilai: '0' }, ...others([1, 2, 4, 5])],
      'Nilai tengah 5 kelurahan yang datanya ada adalah 2 unit.',
    ],
    ['nothing when four are known', [{ nilai: '3' }, ...others([1, 2, 4])], null],
    ['nothing with other periods', [{ nilai: '3' }, ...others([1, 2, 4, 5], { periode: '2020' })], null],
    ['nothing with other series', [{ nilai: '3' }, ...others([1, 2, 4, 5], { instrumen: 'register' })], null],
    ['nothing with unverified ones', [{ nilai: '3' }, ...others([1, 2, 4, 5], { mutu: 'belum_diverifikasi' })], null],
    [
      'nothing when it is unverified itself',
      [{ nilai: '3', mutu: 'belum_diverifikasi' }, ...others([1, 2, 4, 5, 6])],
      null,
    ],
    ['nothing for the city', [{ kode: '63.71', nilai: '30' }, ...others([1, 2, 4, 5, 6])], null],
    ['nothing without a date', [{ nilai: '3', periode: '' }, ...others([1, 2, 4, 5, 6])], null],
  ])('tells %s', (_, rows, expected) => {
    expect(tell(rows, sentenceBanding)).toBe(expected);
  });

  it('is silent about a yes or no that is known for all', () => {
    const rows = [{ indikator: 'lokus', nilai: '1' }, ...others([0, 1, 0, 1, 0], { indikator: 'lokus' })];
    expect(tell(rows, sentenceBanding)).toBeNull();
  });
});

describe('sentencePerubahan(atlas, nilai)', () => {
  const share = (nilai: string, periode: string, more: Row = {}) => ({ indikator: 'angka', nilai, periode, ...more });

  it.each<[string, Row[], string | null]>([
    [
      'a fall in percentage points',
      [share('22.4', '2022'), share('27.8', '2021')],
      'Dibandingkan 2021 (27,8 %), angka itu turun 5,4 poin persen.',
    ],
    [
      'a rise since the value before, not the first',
      [share('3', '2022'), share('1', '2020'), share('2', '2021-06')],
      'Dibandingkan Juni 2021 (2 %), angka itu naik 1 poin persen.',
    ],
    [
      'a rise of a count in its own unit',
      [{ nilai: '8', periode: '2022' }, { nilai: '5' }],
      'Dibandingkan 2021 (5 unit), angka itu naik 3 unit.',
    ],
    [
      'a fall of an index in points, which are no percentage points',
      [
        share('79.5', '2022', { kode: '63.71', indikator: 'ipm' }),
        share('80', '2021', { kode: '63.71', indikator: 'ipm' }),
      ],
      'Dibandingkan 2021 (80), angka itu turun 0,5 poin.',
    ],
    [
      'a fall to zero',
      [{ nilai: '0', periode: '2022' }, { nilai: '2' }],
      'Dibandingkan 2021 (2 unit), angka itu turun 2 unit.',
    ],
    ['nothing of a first value', [share('3', '2022')], null],
    [
      'nothing of two sources that disagree about the time before',
      [share('3', '2022'), share('5', '2021'), share('6', '2021', { sumber: 'warta', mutu: 'media' })],
      null,
    ],
    ['nothing of a month within the year before, which may hold it', [share('3', '2021-06'), share('9', '2021')], null],
    ['no movement', [share('3', '2022'), share('3', '2021')], 'Angka itu sama seperti pada 2021.'],
    ['nothing of what came later', [share('3', '2021'), share('9', '2022')], null],
    ['nothing across series', [share('3', '2022'), share('9', '2021', { instrumen: 'register' })], null],
    [
      'nothing since an unverified value',
      [share('3', '2022'), share('9', '2021', { mutu: 'belum_diverifikasi' })],
      null,
    ],
    [
      'nothing when it is unverified itself',
      [share('3', '2022', { mutu: 'belum_diverifikasi' }), share('9', '2021')],
      null,
    ],
    [
      'nothing when it is unverified beside a verified one',
      [share('3', '2022', { mutu: 'belum_diverifikasi', sumber: 'harian' }), share('3', '2022'), share('9', '2021')],
      null,
    ],
    ['nothing without a date', [share('3', ''), share('9', '2021')], null],
  ])('tells %s', (_, rows, expected) => {
    expect(tell(rows, sentencePerubahan)).toBe(expected);
  });
});
