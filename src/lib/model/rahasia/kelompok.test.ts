import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findSmallGroup, mayTellFew } from './kelompok.ts';

describe('a fact about few people', () => {
  test.each([
    ['Dari 10 anak stunting di RT 5, sebagian naik berat badan.', 'Dari 10 anak', true],
    ['Tiga anak stunting mendapat telur.', 'Tiga anak', true],
    ['Bantuan bagi delapan anak stunting.', 'delapan anak', false],
    ['Ada 2 dari 7 balita yang gizinya membaik.', '2 dari 7 balita', true],
    ['Enam lansia sakit di Gang Melati.', 'Enam lansia', true],
    ['Seorang balita gizi buruk di RT 5', 'Seorang balita', true],
    ['Sepasang anak stunting diasuh.', 'Sepasang anak', true],
    ['Tiga kasus stunting di Gang Melati', 'Tiga kasus', true],
    ['Anak stunting sebanyak 3 orang di RT 07', '3 orang', true],
    ['Jumlah anak stunting: 4.', 'anak stunting: 4', true],
    ['Balita gizi buruk (2) dirujuk.', 'Balita gizi buruk (2', true],
    ['Anaknya yang stunting tinggal dua.', 'Anaknya yang stunting tinggal dua', true],
    ['Dua akseptor MOP dari RT 3', 'Dua akseptor', true],
    ['Tiga peserta KB pria menerima hadiah.', 'Tiga peserta', true],
    ['2 bumil KEK', '2 bumil', true],
    ['dua siswa difabel', 'dua siswa', true],
    ['Dua remaja hamil didampingi.', 'Dua remaja', true],
    ['Dua warga TBC berobat.', 'Dua warga', true],
    ['Tiga KK miskin menerima jamban.', 'Tiga KK miskin', true],
    ['2 (dua) anak stunting', '2 anak', true],
    ['Tiga dari dua puluh satu balita kurang gizi.', 'Tiga dari dua puluh satu balita', true],
    ['Kasus stunting turun dari 7 menjadi 4.', 'turun dari 7 menjadi 4', true],
    ['turun dari 7 menjadi 4 di RT 3', 'turun dari 7 menjadi 4', true],
    ['Lima di antaranya stunting, semua dari RT 12.', 'Lima di antaranya', true],
    ['Sumber lain menulis 3 anak stunting di RT 5', '3 anak', true],
    ['Dua balita gizi buruk di RT 5 dirujuk', 'Dua balita', true],
    ['Angka 3 anak stunting seharusnya 2.', '3 anak', true],
    ['Enam keluarga dengan anggota difabel tinggal di rusun.', 'Enam keluarga', true],
  ])('is found: %s', (text, kata, dikenali) => {
    expect(findSmallGroup(text)).toMatchObject({ kata, dikenali });
    expect(mayTellFew(text)).toBe(true);
  });

  test.each([
    'Gang Melati',
    'Jalan Prona 1',
    'RW 2',
    'rusun',
    'komplek itu',
    'panti',
    'SDN Basirih 4',
    'Posyandu Teratai',
  ])('can be looked for in a place like %s', (place) => {
    expect(findSmallGroup(`Enam anak stunting di ${place}.`)?.dikenali).toBe(true);
    expect(findSmallGroup(`Enam anak stunting, jauh dari sana.`)?.dikenali).toBe(false);
  });

  test('is found by what stands around it: the rest of its row', () => {
    expect(findSmallGroup('Seharusnya 2 anak.')).toBeNull();
    expect(findSmallGroup('Seharusnya 2 anak.', 'Angka anak stunting salah.')?.banyak).toBe(2);
  });

  test.each([
    'Tercatat 117 anak stunting di 26 RT.',
    'Delapan anak bermain egrang di RT 13.',
    'Timbangan baru untuk posyandu; anak stunting dipantau.',
    'Dari 10 anak stunting yang dipantau, sebagian naik berat badan.',
    'Anak berumur 2 tahun ke atas diperiksa gizinya.',
    'Tiga kelurahan stunting.',
    'Dua posyandu menimbang anak stunting.',
    'Stunting dibahas di RT 02 dan RT 04.',
    'Anak stunting berumur 2,5 tahun.',
    'Lima besar stunting.',
    'Dua belas anak stunting.',
    'Dua puluh anak stunting.',
    'Dua anak cukup, gizi baik.',
    'Tiga orang kader menimbang balita stunting.',
    'Angka stunting turun dari 7 menjadi 4 persen.',
    'Rp15 ribu per anak per hari untuk anak stunting.',
    'Seorang anak bisa keluar dari hitungan stunting.',
    'Lima usulan; lima di antaranya tentang stunting.',
    'Kampung KB: dua warga berjualan.',
    'Rusun stunting: 58 unit, empat lantai.',
  ])('is not seen in: %s', (text) => {
    expect(findSmallGroup(text)).toBeNull();
  });
});

/** A second reading of the real texts, apart from the tables: line by line, with all of the line around each. */
test.each(['cerita', 'peristiwa', 'sumber', 'istilah', 'indikator'])('no line of the real %s.csv has one', (id) => {
  const lines = readFileSync(`data/${id}.csv`, 'utf8').split('\n');
  expect(lines.filter((line) => findSmallGroup(line) !== null)).toEqual([]);
});
