import { describe, expect, test } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { kalimatNilai, kalimatSumber } from './sitasi.ts';

const atlas = readRealAtlas();

function say(kode: string, indikator: string, periode: string | null): string {
  const row = atlas.nilai.find((one) => one.kode === kode && one.indikator === indikator && one.periode === periode);
  if (row === undefined) throw new Error('no such row');
  return kalimatNilai(atlas, row).replaceAll('\u00a0', ' ');
}

describe('a number that is cited', () => {
  test('says what, where, when, and how much', () => {
    expect(say('63.71.01.1001', 'jumlah_rt', '2025-07')).toBe('Jumlah RT di Mantuil, Juli 2025: 26 RT');
  });
  test('says that the source gives no date', () => {
    expect(say('63.71.03.1004', 'jumlah_kk', null)).toContain('di Telaga Biru, tanggal tidak dicantumkan: 4.556 KK');
  });
  test('marks what is not verified', () => {
    expect(say('63.71', 'prevalensi_stunting_survei', '2024')).toContain(
      '2024 (SSGI 2024 (menurut media)): 26,5 % (belum diverifikasi)',
    );
  });
  test('says yes and no in words', () => {
    expect(say('63.71.01.1001', 'lokus_stunting_2022', '2022')).toContain('2022: ya');
  });
});

test('a publisher of two sources is named once', () => {
  expect(kalimatSumber(['Antara', 'BPS', 'Antara'])).toBe('Sumber: Antara dan BPS.');
});
