import { describe, expect, it } from 'vitest';
import { judgeAngka, parseAngka, type Kunci } from './banding-sebanding.ts';

const kunci: readonly Kunci[] = [
  ['rt', 'Jumlah RT', 'Juli 2025', 'Data peta'],
  ['kasus', 'Anak stunting', '2023', 'Lokus'],
  ['kasus', 'Anak stunting', '2022', 'Lokus'],
  ['kasus', 'Anak stunting', '2023', 'Survei'],
  ['pus', 'PUS', '', 'Portal'],
];

const angkaOf = (word: string) => [...parseAngka(word, kunci).values()][0];
const judge = (...words: string[]) =>
  judgeAngka(
    words.map((word, at) => ({
      nama: ['Mawar', 'Melayu', 'Gadang'][at] ?? '',
      kecamatan: word.startsWith('K'),
      angka: angkaOf(word.replace('K', '')),
    })),
    kunci,
  );

describe('parseAngka(text, kunci)', () => {
  it('reads the shown number, the doubt about it, and the others', () => {
    expect([...parseAngka('0 1,2 4?', kunci)]).toEqual([
      ['rt', { kunci: 0, ragu: false, lain: [] }],
      ['kasus', { kunci: 1, ragu: false, lain: [2] }],
      ['pus', { kunci: 4, ragu: true, lain: [] }],
    ]);
  });

  it('is empty for a place about which nothing is known', () => {
    expect(parseAngka('', kunci).size).toBe(0);
  });
});

describe('judgeAngka of places that say why they have no number', () => {
  const place = (nama: string, celah?: string) => ({ nama, kecamatan: false, angka: undefined, celah });
  const known = (nama: string) => ({ nama, kecamatan: false, angka: parseAngka('0', kunci).get(kunci[0]?.[0] ?? '') });

  it('tells the withheld apart from the unknown', () => {
    const { kalimat } = judgeAngka([known('Mawar'), place('Melayu', 'dirahasiakan'), place('Gadang')], kunci);
    expect(kalimat).toBe('Tidak ada pembandingnya. Belum diketahui untuk Gadang. Melayu: dirahasiakan.');
  });

  it('calls nothing unknown when every gap has its reason', () => {
    const { kalimat } = judgeAngka([known('Mawar'), known('Gadang'), place('Melayu', 'dirahasiakan')], kunci);
    expect(kalimat).toBe('Sebanding: waktu dan cara ukurnya sama (Juli 2025, Data peta). Melayu: dirahasiakan.');
  });
});

describe('judgeAngka(tempat, kunci)', () => {
  it.each<[string, string[], boolean, string]>([
    ['same time and way', ['0', '0'], true, 'Sebanding: waktu dan cara ukurnya sama (Juli 2025, Data peta).'],
    [
      'same for those that are known',
      ['0', '', '0'],
      true,
      'Sebanding: waktu dan cara ukurnya sama (Juli 2025, Data peta). Belum diketahui untuk Melayu.',
    ],
    ['known for one only', ['0', '', ''], false, 'Tidak ada pembandingnya. Belum diketahui untuk Melayu dan Gadang.'],
    ['one unverified', ['0', '0?'], false, 'Tidak sebanding: angka Melayu belum diverifikasi.'],
    ['no dates', ['4', '4'], false, 'Tidak sebanding: sumber tidak mencantumkan tanggal angka Mawar dan Melayu.'],
    ['two series', ['1', '3'], false, 'Tidak sebanding: cara ukurnya berbeda (Lokus di Mawar; Survei di Melayu).'],
    [
      'two periods',
      ['1', '2', '1'],
      false,
      'Tidak sebanding: waktunya berbeda (2023 di Mawar dan Gadang; 2022 di Melayu).',
    ],
    [
      'two periods, of which one is known for all',
      ['1,2', '2'],
      false,
      'Tidak sebanding: waktunya berbeda (2023 di Mawar; 2022 di Melayu). Angka 2022 dari semuanya ada di halaman indikatornya.',
    ],
    [
      'a kelurahan and a kecamatan',
      ['0', 'K0'],
      false,
      'Tidak sebanding: yang satu angka kelurahan, yang lain daftar kelurahan satu kecamatan.',
    ],
    [
      'two kecamatan',
      ['K0', 'K0'],
      true,
      'Sebanding: waktu dan cara ukurnya sama (Juli 2025, Data peta). Tiap bagan berskala sendiri: bandingkan angkanya, bukan panjang batangnya.',
    ],
  ])('%s', (_, words, sebanding, kalimat) => {
    expect(judge(...words)).toEqual({ sebanding, kalimat });
  });
});
