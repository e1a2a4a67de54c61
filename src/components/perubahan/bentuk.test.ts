import { describe, expect, it } from 'vitest';
import { bekuPath, type RilisBeku } from '../../lib/changes/index.ts';
import { judulByNama, namaBerkas, sebutBentuk, sebutBerkas, sebutFolder } from './bentuk.ts';

const names = [
  'SHA256SUMS',
  'datapackage.json',
  'dulu.csv',
  'grafik/a.svg',
  'kampung/mantuil.csv',
  'kampung.csv',
  'nilai.csv',
  'nilai.csv-metadata.json',
  'nilai.excel.csv',
];
const rilis: RilisBeku = {
  versi: '2026.11',
  sidik: '',
  berkas: names.map((name) => ({ path: bekuPath('2026.11', name), bytes: 1, sha256: '' })),
  tabel: new Map(),
};
const judul = judulByNama([
  { path: 'unduh/terbaru/nilai.csv', judul: 'Nilai' },
  { path: 'unduh/terbaru/kampung.csv', judul: 'Kampung KB' },
  { path: 'unduh/terbaru/kampung/mantuil.csv', judul: 'Nilai Mantuil' },
  { path: 'unduh/terbaru/grafik/a.svg', judul: 'Naik 2.' },
  { path: 'unduh/terbaru/nilai.csv-metadata.json', judul: 'Keterangan Nilai' },
  { path: 'unduh/terbaru/datapackage.json', judul: 'Data Package' },
  { path: 'api/v1/index.json', judul: 'Daftar isi' },
]);

describe('namaBerkas', () => {
  it.each([
    ['unduh/terbaru/nilai.excel.csv', 'nilai'],
    ['unduh/terbaru/nilai.csv-metadata.json', 'nilai'],
    ['unduh/terbaru/grafik/jumlah-kampung-kb.svg', 'grafik/jumlah-kampung-kb'],
  ])('%s and its frozen twins are called %s', (path, nama) => {
    expect(namaBerkas(path)).toBe(nama);
  });
});

describe('sebutBerkas', () => {
  it('lists every file but those linked elsewhere, named and ordered as today, charts by their file', () => {
    const told = sebutBerkas(rilis, judul, new Set([bekuPath('2026.11', 'SHA256SUMS')]));
    expect(
      told.flatMap(({ folder, baris }) =>
        baris.map((satu) => `${folder}/${satu.judul}: ${satu.tautan.map(({ label }) => label).join(', ')}`),
      ),
    ).toEqual([
      '/Nilai: CSV untuk Excel, CSV, CSVW',
      '/Kampung KB: CSV',
      '/Data Package: JSON',
      '/dulu: CSV',
      'grafik/a: Gambar',
      'kampung/Nilai Mantuil: CSV',
    ]);
    expect(told.flatMap(({ baris }) => baris.flatMap(({ tautan }) => tautan))).toHaveLength(names.length - 1);
  });
});

describe('names', () => {
  it('fall back to what the file or folder is called', () => {
    expect([sebutBentuk('xlsx'), sebutBentuk('odt'), sebutBentuk('')]).toEqual(['Excel', 'odt', 'Berkas']);
    expect([sebutFolder('grafik'), sebutFolder('baru')]).toEqual(['Grafik', 'baru']);
  });
});
