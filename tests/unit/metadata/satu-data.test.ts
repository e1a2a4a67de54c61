import { expect, test } from 'vitest';
import { createKamusIndikator, satuDataOf } from '../../../src/lib/metadata/index.ts';
import { findIndikator } from '../../../src/lib/model/index.ts';
import { cities } from './cities.test-support.ts';

const [fixture, real, contoh] = cities;
const indikatorOf = (id: string) => findIndikator(real?.atlas ?? expect.fail('no real data'), id);

const cases: [string, string, string, string][] = [
  ['a count is a "Jumlah" of its unit', 'jumlah_rt', 'Jumlah', 'Menurut kelurahan'],
  ['percent is a share', 'prevalensi_stunting_survei', 'Persentase', 'Menurut kota, provinsi, dan negara'],
  ['an index is an index', 'ipm', 'Indeks', 'Menurut kota, provinsi, dan negara'],
  [
    'a mark says what 1 and 0 mean',
    'lokus_stunting_2022',
    'Penanda ya atau tidak',
    'Menurut kelurahan; 1 berarti ya, 0 berarti tidak',
  ],
];

test.each(cases)('%s', (_name, id, ukuran, klasifikasi) => {
  expect(satuDataOf(indikatorOf(id))).toMatchObject({ ukuran, klasifikasi });
});

test.each([real, contoh])('all five attributes and an English name are filled for every indicator', (city) => {
  const { atlas } = city ?? expect.fail('no city');
  const kamus = createKamusIndikator(atlas.indikatorById.values(), (id) => id);
  expect(kamus).toHaveLength(atlas.indikatorById.size);
  for (const { id, nama_en, konsep, definisi, klasifikasi, ukuran, satuan } of kamus) {
    for (const text of [nama_en, konsep, definisi, klasifikasi, ukuran, satuan]) expect(text, id).toMatch(/\S/u);
  }
});

test('every real indicator is also defined in English', () => {
  const { atlas } = real ?? expect.fail('no city');
  const unknown = createKamusIndikator(atlas.indikatorById.values(), (id) => id).filter(
    ({ definisi_en }) => definisi_en === null,
  );
  expect(unknown).toEqual([]);
});

test('a catalogue without the column leaves the concept unknown', () => {
  const { atlas } = fixture ?? expect.fail('no fixture');
  expect(satuDataOf(findIndikator(atlas, 'jumlah_rt')).konsep).toBeNull();
});

test('the file names the page of each indicator', () => {
  const file = fixture?.json('unduh/terbaru/kamus-indikator.json') as { data: { halaman: string }[] };
  expect(file.data[0]?.halaman).toBe('https://contoh.example/kampung-kb/indikator/jumlah_rt/');
});
