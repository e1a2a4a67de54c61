import { describe, expect, test } from 'vitest';
import { createTables } from './tabel.test-support.ts';
import { checkTeks } from './teks.ts';

type Given = Parameters<typeof createTables>[0];

const foundIn = (given: Given): string[] => {
  const tables = createTables(given);
  // A row that cannot be read would be passed over, and the test with it.
  for (const id of Object.keys(given) as (keyof Given)[]) expect(tables[id].problems).toEqual([]);
  return checkTeks(tables).map(({ file, row, column }) => `${file}:${row ?? 0} ${column ?? ''}`);
};

const kasus = { id: 'kasus', nama: 'Anak stunting' };
const koran = { id: 'koran', uraian: 'Berita' };

describe('a handful of people is found in every text', () => {
  test.each<[string, Given, string]>([
    [
      'a note beside a number',
      { nilai: [{ indikator: 'kasus', nilai: '30', catatan: 'Sumber lain menulis 3 anak stunting di RT 5.' }] },
      'nilai.csv:2 catatan',
    ],
    ['an event', { peristiwa: [{ ringkasan: 'Dua balita gizi buruk di RT 5 dirujuk.' }] }, 'peristiwa.csv:2 ringkasan'],
    [
      'a note of an event',
      { peristiwa: [{ ringkasan: 'Kunjungan.', catatan: 'Seorang balita gizi buruk ikut.' }] },
      'peristiwa.csv:2 catatan',
    ],
    ['a fact', { cerita: [{ ringkasan: 'Tiga kasus stunting di Gang Melati.' }] }, 'cerita.csv:2 ringkasan'],
    ['a title', { cerita: [{ judul: 'Dua akseptor MOP', ringkasan: 'Kabar.' }] }, 'cerita.csv:2 judul'],
    [
      'what a source is about, whose address says the rest',
      {
        sumber: [
          { ...koran, uraian: 'Delapan anak diasuh bersama', url: 'https://example.org/telawang-stunting-rt-7/' },
        ],
      },
      'sumber.csv:2 uraian',
    ],
    [
      'a note of an indikator',
      { indikator: [{ ...kasus, catatan: 'Termasuk 2 bumil KEK.' }] },
      'indikator.csv:2 catatan',
    ],
  ])('%s', (_, given, place) => {
    expect(foundIn(given)).toEqual([place]);
  });

  test('both sides of a correction', () => {
    const koreksi = [{ laporan: 'Tertulis 3 anak stunting.', alasan: 'Seharusnya 2.' }];
    expect(foundIn({ koreksi })).toEqual(['koreksi.csv:2 laporan']);
    expect(foundIn({ koreksi: [{ laporan: 'Angka stunting salah.', alasan: 'Seharusnya 2 anak.' }] })).toEqual([
      'koreksi.csv:2 alasan',
    ]);
  });
});

describe('5 to 9 people of a whole kelurahan', () => {
  const fact = { ringkasan: 'Tercatat 6 kasus stunting.' };

  test('stop the build when a newspaper alone tells of them', () => {
    expect(foundIn({ sumber: [koran], cerita: [fact] })).toEqual(['cerita.csv:2 ringkasan']);
  });

  test('pass when a public body has published them, or the data name the publication', () => {
    expect(foundIn({ sumber: [{ ...koran, jenis: 'pemerintah' }], cerita: [fact] })).toEqual([]);
    const official = { indikator: 'kasus', nilai: '6', publikasi_resmi: 'Keputusan 193/2023' };
    expect(foundIn({ indikator: [kasus], nilai: [official], cerita: [fact] })).toEqual([]);
    expect(foundIn({ indikator: [kasus], nilai: [{ ...official, kode: '63.71.01.1002' }], cerita: [fact] })).toEqual([
      'cerita.csv:2 ringkasan',
    ]);
  });

  test('never pass beside a small place', () => {
    const close = { ringkasan: 'Tercatat 6 kasus stunting di RT 5.' };
    expect(foundIn({ sumber: [{ ...koran, jenis: 'pemerintah' }], cerita: [close] })).toEqual([
      'cerita.csv:2 ringkasan',
    ]);
  });
});

test('harmless texts pass', () => {
  const ringkasan =
    'Stunting dibahas di RT 02 dan RT 04: tiga kelurahan, dua posyandu, lima besar, anak umur 2,5 tahun.';
  expect(foundIn({ cerita: [{ ringkasan }], peristiwa: [{ ringkasan }] })).toEqual([]);
});
