/**
 * Small counts that no row tells as a count: a percentage with its base, a total with all its parts but one, a period
 * written in two ways.
 */
import { describe, expect, test } from 'vitest';
import { createCity, kodeAt } from '../../../src/lib/stats/city.test-support.ts';
import { withheldRows } from '../../../src/lib/stats/index.ts';

type Row = Readonly<Record<string, string>>;

const [a = '', b = '', c = '', d = '', e = ''] = [0, 1, 2, 3, 4].map((at) => kodeAt(at, 5));
const kecamatan = '63.71.01';
const kota = '63.71';

const indikator = (id: string, satuan: string, more: Row = {}): Row => ({
  id,
  nama: id,
  satuan,
  desimal: satuan === 'anak' ? '0' : '2',
  definisi: 'Uji.',
  topik: 'uji',
  arah: 'turun_baik',
  tingkat: 'kelurahan;kecamatan;kota',
  sensitif: 'ya',
  ...more,
});
const row = (kode: string, id: string, nilai: string, more: Row = {}): Row => ({
  kode,
  indikator: id,
  periode: '2024',
  nilai,
  ...more,
});
const emptied = { nilai: '', status: 'dirahasiakan' };

/** What of the rows goes out without a number, as "place indikator periode". */
const hiddenOf = (catalogue: readonly Row[], nilai: readonly Row[]): string[] =>
  withheldRows(createCity({ kampung: 5, indikator: [...catalogue], nilai: [...nilai] })).map(
    ({ kode, indikator: id, periode }) => `${kode} ${id} ${periode ?? ''}`,
  );

describe('a sensitive percentage of a kelurahan', () => {
  const anak = indikator('ukur', 'anak', { sensitif: 'tidak' });
  const share = indikator('bagian', 'persen', { penyebut: 'ukur' });
  const lone = indikator('bagian', 'persen');

  test.each([
    ['that is 2 of a base that has its row', share, [row(a, 'ukur', '120'), row(a, 'bagian', '1.67')], true],
    ['that is 12 of such a base', share, [row(a, 'ukur', '120'), row(a, 'bagian', '10')], false],
    ['that is none of such a base', share, [row(a, 'ukur', '120'), row(a, 'bagian', '0')], false],
    ['that is so little that its count rounds to none', share, [row(a, 'ukur', '120'), row(a, 'bagian', '0.2')], true],
    [
      'of a base that is told for a part of the year',
      share,
      [row(a, 'ukur', '120', { periode: '2024-08' }), row(a, 'bagian', '1.67')],
      true,
    ],
    ['that may be 1 of 7, its base being unknown', lone, [row(a, 'bagian', '14.29')], true],
    ['that may be 1 of 14', lone, [row(a, 'bagian', '7.14')], true],
    ['that is all of an unknown number', lone, [row(a, 'bagian', '100')], true],
    ['that needs a base of 20 or more (the least that gives 4.93 is 71)', lone, [row(a, 'bagian', '4.93')], false],
    ['that is none of an unknown number', lone, [row(a, 'bagian', '0')], false],
    ['that may be 1 of 7, of the whole city', lone, [row(kota, 'bagian', '14.29')], false],
    [
      'that may be 1 of 7, where it is not sensitive',
      { ...lone, sensitif: 'tidak' },
      [row(a, 'bagian', '14.29')],
      false,
    ],
  ])('%s', (_, catalogue, rows, isHidden) => {
    const hidden = hiddenOf([anak, catalogue], rows).filter((one) => one.includes('bagian'));
    expect(hidden).toHaveLength(isHidden ? 1 : 0);
  });

  const kasus = indikator('kasus', 'anak');
  const linked = indikator('bagian', 'persen', { pembilang: 'kasus' });

  test('of which the count should have a row and has none is judged by itself', () => {
    expect(hiddenOf([kasus, linked], [row(a, 'bagian', '7.14'), row(b, 'bagian', '4.93')])).toEqual([
      `${a} bagian 2024`,
    ]);
  });

  test('of which the count is published tells its base: 30 of 420, and 6 of 909 that an official publication names', () => {
    const official = { publikasi_resmi: 'Keputusan 193/2023' };
    const rows = [row(a, 'kasus', '30'), row(a, 'bagian', '7.14')];
    expect(hiddenOf([kasus, linked], [...rows, row(b, 'kasus', '6', official), row(b, 'bagian', '0.66')])).toEqual([]);
  });

  test('stays when its count is official and its base is told as well', () => {
    const both = { ...linked, penyebut: 'ukur' };
    const official = row(b, 'kasus', '6', { publikasi_resmi: 'Keputusan 193/2023' });
    expect(hiddenOf([kasus, anak, both], [official, row(b, 'ukur', '909'), row(b, 'bagian', '0.66')])).toEqual([]);
  });

  test('takes a second one with it where the total of its counts is told', () => {
    const rows = [row(a, 'ukur', '120'), row(a, 'bagian', '1.67'), row(b, 'ukur', '200'), row(b, 'bagian', '10')];
    const more = [row(c, 'ukur', '100'), row(c, 'bagian', '30'), row(kecamatan, 'ukur', '420')];
    const total = row(kecamatan, 'bagian', '12.38');
    expect(hiddenOf([anak, share], [...rows, ...more, total])).toEqual([`${a} bagian 2024`, `${b} bagian 2024`]);
  });
});

describe('a number per 1.000 is no count', () => {
  test.each([
    ['per 1.000', '3', false],
    ['per 1.000 kelahiran hidup', '12.5', false],
    ['per 1.000', '100', true],
    ['kasus per 100.000', '20', false],
  ])('%s: %s', (satuan, nilai, isHidden) => {
    const hidden = hiddenOf([indikator('angka', satuan)], [row(a, 'angka', nilai)]);
    expect(hidden).toHaveLength(isHidden ? 1 : 0);
  });

  test('and gives its count where its base is told: 2 of 160', () => {
    const catalogue = [
      indikator('lahir', 'anak', { sensitif: 'tidak' }),
      indikator('mati', 'per 1.000', { penyebut: 'lahir' }),
    ];
    expect(hiddenOf(catalogue, [row(a, 'lahir', '160'), row(a, 'mati', '12.5')])).toEqual([`${a} mati 2024`]);
  });
});

describe('a kelurahan without a row', () => {
  const kasus = [indikator('kasus', 'anak')];
  const told = (...counts: number[]): Row[] =>
    counts.map((count, at) => row([a, b, c, d, e][at] ?? '', 'kasus', String(count)));
  const inKecamatan = [a, b, c, d, e].filter((kode) => kode.startsWith(kecamatan)).length;

  test('that the total of its kecamatan gives away takes a partner with it', () => {
    expect(inKecamatan).toBeGreaterThan(2);
    const counts = [20, 30, 15, 40].slice(0, inKecamatan - 1);
    const sum = counts.reduce((all, one) => all + one, 2);
    expect(hiddenOf(kasus, [...told(...counts), row(kecamatan, 'kasus', String(sum))])).toHaveLength(1);
    expect(hiddenOf(kasus, [...told(...counts), row(kecamatan, 'kasus', String(sum - 2))])).toEqual([]);
    expect(hiddenOf(kasus, [...told(...counts), row(kecamatan, 'kasus', String(sum + 8))])).toEqual([]);
  });

  test('and so do a few that have 1 to 9 people together', () => {
    expect(hiddenOf(kasus, [...told(20, 30, 15), row(kota, 'kasus', '72')])).toEqual([`${c} kasus 2024`]);
  });

  test('where no partner is large enough the total goes', () => {
    expect(hiddenOf(kasus, [...told(10, 11, 12, 12), row(kota, 'kasus', '47')])).toEqual([`${kota} kasus 2024`]);
  });

  test('that one series tells the sum of and another the rest: the sum goes', () => {
    const other = { instrumen: 'register' };
    const rows = [...told(20, 30, 15, 40), row(kota, 'kasus', '108', other)];
    expect(hiddenOf(kasus, rows)).toEqual([`${kota} kasus 2024`]);
  });
});

describe('one time written in two ways', () => {
  const kasus = indikator('kasus', 'anak');
  const bagian = indikator('bagian', 'persen', { pembilang: 'kasus' });
  const august = { periode: '2024-08' };

  test('a percentage of the year goes with the count of its August', () => {
    expect(
      hiddenOf([kasus, bagian], [row(a, 'kasus', '', { ...emptied, ...august }), row(a, 'bagian', '0.45')]),
    ).toEqual([`${a} kasus 2024-08`, `${a} bagian 2024`]);
  });

  test('a partner is not told again by another precision of its period', () => {
    const counts = [7, 20, 21, 22].map((count, at) => row([a, b, c, d][at] ?? '', 'kasus', String(count), august));
    const again = row(b, 'kasus', '20', { periode: '2024-08-15' });
    const hidden = hiddenOf([kasus], [...counts, again, row(kota, 'kasus', '70', august)]);
    expect(hidden).toEqual([`${a} kasus 2024-08`, `${c} kasus 2024-08`]);
  });

  test('years that do not overlap stay apart, and so do months without their year', () => {
    const years = [row(a, 'kasus', '7'), row(a, 'kasus', '30', { periode: '2023' })];
    expect(hiddenOf([kasus], years)).toEqual([`${a} kasus 2024`]);
    const months = [row(a, 'kasus', '7', august), row(a, 'kasus', '30', { periode: '2024-09' })];
    expect(hiddenOf([kasus], months)).toEqual([`${a} kasus 2024-08`]);
  });

  test('a time that the source does not give is no other time', () => {
    expect(hiddenOf([kasus], [row(a, 'kasus', '7'), row(a, 'kasus', '30', { periode: '' })])).toEqual([
      `${a} kasus 2024`,
    ]);
  });
});
