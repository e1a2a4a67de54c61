/** Which tables the fields of maps and of files for programs repeat. */
import type { Aturan } from './lineage-aturan.ts';

type Isi = Pick<Aturan, 'awalan' | 'kolom' | 'baris'> & { readonly tabel: string };

const same = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name]));
const semua = { '*': '*' };
const tempat = same('kode', 'nama', 'slug');

const toAturan =
  (berkas: string, fungsi: string) =>
  ({ tabel, ...isi }: Isi): Aturan => ({
    berkas: [berkas],
    ...isi,
    seperti: `unduh/terbaru/${tabel}.csv`,
    fungsi: [fungsi],
  });

/** A source in place of its id. */
const sumber = (induk: string, kolom = 'sumber'): Isi => ({
  awalan: `${induk}.sumber.`,
  tabel: 'sumber',
  kolom: same('id', 'uraian', 'penerbit', 'url', 'tanggal_terbit'),
  baris: `id sama dengan ${kolom} baris itu.`,
});

const kampung: readonly Isi[] = [
  { awalan: '', tabel: 'wilayah', kolom: { ...tempat, kode_pos: 'kode_pos' }, baris: 'Kelurahan pada nama berkas.' },
  {
    awalan: '',
    tabel: 'kampung',
    kolom: same('nama_lokal', 'lokasi', 'portal_id', 'portal_url'),
    baris: 'Kampung pada nama berkas.',
  },
  {
    awalan: 'klasifikasi.',
    tabel: 'kampung',
    kolom: {
      klasifikasi: 'klasifikasi',
      istilah_sumber: 'klasifikasi_istilah_sumber',
      tanggal: 'klasifikasi_tanggal',
    },
    baris: 'Kampung pada nama berkas.',
  },
  sumber('klasifikasi', 'klasifikasi_sumber'),
  { awalan: 'kecamatan.', tabel: 'wilayah', kolom: tempat, baris: 'Induk kelurahan itu.' },
  { awalan: 'kota.', tabel: 'wilayah', kolom: tempat, baris: 'Satu-satunya kota.' },
  { awalan: 'tetangga.', tabel: 'wilayah', kolom: tempat, baris: 'Kelurahan yang garis batasnya bersentuhan.' },
  {
    awalan: 'peristiwa.',
    tabel: 'peristiwa',
    kolom: semua,
    baris: 'Yang kodenya sama, dan pernyataan tentang kota yang menjadi bukti statusnya; menurut waktu.',
  },
  sumber('peristiwa'),
  { awalan: 'nilai.', tabel: 'nilai', kolom: semua, baris: 'Yang kodenya sama; yang tanpa angka di belakang.' },
  { awalan: 'nilai.', tabel: 'indikator', kolom: same('nama', 'satuan'), baris: 'id sama dengan indikator baris itu.' },
  sumber('nilai'),
  { awalan: 'cerita.', tabel: 'cerita', kolom: semua, baris: 'Yang kodenya sama.' },
  sumber('cerita'),
];

const indikator: readonly Isi[] = [
  { awalan: '', tabel: 'indikator', kolom: semua, baris: 'Indikator pada nama berkas.' },
  { awalan: 'nilai.', tabel: 'nilai', kolom: semua, baris: 'Yang indikatornya sama; yang tanpa angka di belakang.' },
  { awalan: 'nilai.', tabel: 'wilayah', kolom: same('jenis', 'nama'), baris: 'kode sama dengan kode baris itu.' },
  sumber('nilai'),
];

const indeks: readonly Isi[] = [
  { awalan: 'kampung.', tabel: 'wilayah', kolom: same('kode', 'nama'), baris: 'Semua kelurahan.' },
  { awalan: 'kampung.', tabel: 'wilayah', kolom: { kecamatan: 'nama' }, baris: 'Induk kelurahan itu.' },
  { awalan: 'indikator.', tabel: 'indikator', kolom: same('id', 'nama', 'satuan'), baris: 'Semua baris.' },
];

const peta: readonly Isi[] = [
  { awalan: '', tabel: 'wilayah', kolom: { id: 'kode', ...same('kode', 'nama') }, baris: 'Semua kelurahan.' },
];

const petaKampung: readonly Isi[] = [
  { awalan: '', tabel: 'kampung', kolom: same('slug'), baris: 'Semua baris.' },
  { awalan: '', tabel: 'wilayah', kolom: { kecamatan: 'nama' }, baris: 'Induk kelurahan itu.' },
];

export const aturanApi: readonly Aturan[] = [
  ...peta.map(toAturan('unduh/terbaru/*.geojson', 'lib/output/geojson.ts#batasOutputs')),
  ...petaKampung.map(toAturan('unduh/terbaru/kampung.geojson', 'lib/output/geojson.ts#kampungMapOutputs')),
  ...kampung.map(toAturan('api/v1/kampung/*.json', 'lib/output/kampung.ts#createKampung')),
  ...indikator.map(toAturan('api/v1/indikator/*.json', 'lib/output/indikator.ts#indikatorOutput')),
  ...indeks.map(toAturan('api/v1/index.json', 'lib/output/api-index.ts#apiIndexOutput')),
];
