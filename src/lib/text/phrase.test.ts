import { describe, expect, it } from 'vitest';
import { countedThing, countVerb, joinSentences, lowerFirst, predicateOf } from './phrase.ts';

describe('lowerFirst(name)', () => {
  it.each([
    ['Bank sampah terdaftar', 'bank sampah terdaftar'],
    ['Data lokus Keputusan Wali Kota 193/2023', 'data lokus Keputusan Wali Kota 193/2023'],
    ['Pasangan usia subur (PUS)', 'pasangan usia subur (PUS)'],
    ['Pernyataan resmi', 'pernyataan resmi'],
    ['Data KRS TPPS/BKKBN', 'data KRS TPPS/BKKBN'],
    ['Jumlah RT', 'jumlah RT'],
    ['Kampung KB', 'Kampung KB'],
    ['Portal Kampung KB', 'Portal Kampung KB'],
    ['Sensus Penduduk', 'Sensus Penduduk'],
    ['Indeks Pembangunan Manusia', 'Indeks Pembangunan Manusia'],
    ['RT aktif', 'RT aktif'],
    ['SSGI', 'SSGI'],
    ['Riskesdas', 'Riskesdas'],
    ['e-PPGBM', 'e-PPGBM'],
    ['BPS (seri lama)', 'BPS (seri lama)'],
    ['', ''],
  ])('of "%s" is "%s"', (name, expected) => {
    expect(lowerFirst(name)).toBe(expected);
  });
});

describe('countVerb(nama) and countedThing(nama)', () => {
  it.each([
    ['Jumlah RT', 'adalah', 'RT'],
    ['Jumlah penduduk', 'adalah', 'penduduk'],
    ['Banyaknya posyandu', 'adalah', 'posyandu'],
    ['Bank sampah terdaftar', 'berjumlah', 'bank sampah terdaftar'],
  ])('of "%s" are "%s" and "%s"', (nama, verb, thing) => {
    expect([countVerb(nama), countedThing(nama)]).toEqual([verb, thing]);
  });
});

describe('predicateOf(definisi)', () => {
  it.each([
    [
      'Bernilai 1 bila kelurahan termasuk 14 lokus yang ditetapkan SK, 0 bila tidak.',
      'termasuk 14 lokus yang ditetapkan SK',
    ],
    [
      'Apakah kelurahan termasuk 14 kelurahan prioritas (lokus) menurut SK (ya atau tidak). Di berkas, 1 berarti ya.',
      'termasuk 14 kelurahan prioritas (lokus) menurut SK',
    ],
    ['Apakah kelurahan memiliki posyandu.', 'memiliki posyandu'],
    [
      'Bernilai 1 bila kelurahan termasuk 22 kelurahan prioritas stunting menurut Keputusan Wali Kota 193/2023.',
      'termasuk 22 kelurahan prioritas stunting menurut Keputusan Wali Kota 193/2023',
    ],
    ['Contoh: bernilai 1 bila kelurahan menjadi lokus; daftarnya tidak lengkap. Buatan.', 'menjadi lokus'],
    ['Bernilai 1 bila kelurahan memiliki posyandu', 'memiliki posyandu'],
    ['Ada atau tidaknya posyandu.', null],
  ])('of "%s" is %j', (definisi, expected) => {
    expect(predicateOf(definisi)).toBe(expected);
  });
});

describe('joinSentences(sentences)', () => {
  it('leaves out those that have nothing to say', () => {
    expect(joinSentences(['Satu.', null, 'Dua.'])).toBe('Satu. Dua.');
  });
});
