import { describe, expect, test } from 'vitest';
import { createTables } from './tabel.test-support.ts';
import { checkSensitif } from './sensitif.ts';

type Row = Readonly<Record<string, string>>;

const foundIn = (indikator: readonly Row[], nilai: readonly Row[] = []): string[] =>
  checkSensitif(createTables({ indikator, nilai })).map(
    ({ severity, row, column }) => `${severity} ${row ?? 0} ${column ?? ''}`,
  );

describe('an indikator of a kelurahan that is not marked as sensitif', () => {
  test.each([
    ['Peserta KB pria (MOP)', 'orang'],
    ['Anak stunting', 'anak'],
    ['Ibu hamil', 'orang'],
    ['Pasangan usia subur', 'pasangan'],
    ['Prevalensi gizi buruk', 'persen'],
    ['Kematian bayi', 'per 1.000'],
  ])('is a warning when it tells of health or family planning: %s', (nama, satuan) => {
    expect(foundIn([{ id: 'uji', nama, satuan, sensitif: 'tidak' }])).toEqual(['peringatan 2 sensitif']);
    expect(foundIn([{ id: 'uji', nama, satuan, sensitif: 'ya' }])).toEqual([]);
    expect(foundIn([{ id: 'uji', nama, satuan, sensitif: 'tidak', tingkat: 'kota' }])).toEqual([]);
  });

  test.each([
    ['Jumlah Kampung KB', 'kampung'],
    ['Lokus prioritas stunting', 'ya/tidak'],
    ['Jumlah penduduk', 'jiwa'],
    ['Jumlah kepala keluarga', 'KK'],
    ['Posyandu dengan alat ukur stunting', 'unit'],
  ])('is none for %s', (nama, satuan) => {
    expect(foundIn([{ id: 'uji', nama, satuan, sensitif: 'tidak' }])).toEqual([]);
  });
});

describe('two sensitive counts that share places and times', () => {
  const semua = { id: 'semua', nama: 'Anak stunting' };
  const laki = { id: 'laki', nama: 'Anak laki-laki stunting' };
  const row = (indikator: string, nilai: string, more: Row = {}): Row => ({ indikator, nilai, ...more });
  const rows = [row('semua', '30'), row('laki', '14')];

  test('are a warning when nothing says how they belong together', () => {
    expect(foundIn([semua, laki], rows)).toEqual(['peringatan 3 bagian_dari']);
    expect(foundIn([semua, laki], [row('semua', '30'), row('laki', '', { status: 'dirahasiakan' })])).toHaveLength(1);
    expect(foundIn([semua, laki], [row('semua', '30'), row('laki', '14', { periode: '2023-08' })])).toHaveLength(1);
  });

  test('are none when a column says so', () => {
    expect(foundIn([semua, { ...laki, bagian_dari: 'semua' }], rows)).toEqual([]);
    const bagian = { id: 'bagian', nama: 'Bagian', satuan: 'persen', pembilang: 'laki', penyebut: 'semua' };
    expect(foundIn([semua, laki, bagian], rows)).toEqual([]);
  });

  test.each([
    ['of another unit', [semua, { ...laki, satuan: 'pasangan' }], rows],
    ['of other times', [semua, laki], [row('semua', '30'), row('laki', '14', { periode: '2022' })]],
    ['of other places', [semua, laki], [row('semua', '30'), row('laki', '14', { kode: '63.71.01.1002' })]],
    [
      'that exceed each other by turns: neither is a part',
      [semua, laki],
      [...rows, row('semua', '20', { kode: '63.71.01.1002' }), row('laki', '25', { kode: '63.71.01.1002' })],
    ],
  ])('are none when they are %s', (_, indikator, nilai) => {
    expect(foundIn(indikator, nilai)).toEqual([]);
  });
});
