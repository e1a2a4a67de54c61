import { describe, expect, test } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { createPaths } from '../paths.ts';
import { knownOf } from '../stats/index.ts';
import { mapStates, viewMap } from '../view/index.ts';
import { listHalaman, rujukanOf, type CeritaSitasi } from './daftar.ts';

const atlas = readRealAtlas();
const situs = {
  nama: 'Kampung KB Banjarmasin',
  url: 'https://contoh.id',
  base: '/kb/',
  angkaUtama: ['prevalensi_stunting_survei', 'ipm'],
};
const paths = createPaths(situs.base);
const cerita: CeritaSitasi = {
  id: 'uji',
  data: {
    judul: 'Cerita uji',
    tempat: ['63.71.01.1001'],
    tema: ['stunting'],
    mulai: atlas.rilis.tanggal,
    selesai: atlas.rilis.tanggal,
  },
  body: 'Ada <Angka indikator="jumlah_rt" kode="63.71.01.1001" periode="2025-07" /> di sana.',
};
const semua = listHalaman(atlas, [cerita], situs);

function rujukanAt(alamat: string, from = atlas, list = semua) {
  const halaman = list.find((one) => one.alamat === alamat);
  if (halaman === undefined) throw new Error(`no page ${alamat}`);
  return rujukanOf(from, situs, halaman);
}

describe('the pages that can be cited', () => {
  test('have each an address of their own', () => {
    expect(new Set(semua.map(({ alamat }) => alamat)).size).toBe(semua.length);
  });

  test('call the states of the map as the map does', () => {
    for (const { bagian, state } of mapStates(atlas))
      expect(rujukanAt(paths.petaAt(bagian))[0]?.judul).toBe(`Peta: ${viewMap(atlas, state).nama}`);
  });

  test('name all data as data, and a table as data', () => {
    expect(rujukanAt(paths.data)[0]).toMatchObject({ jenis: 'data', judul: 'Data Kampung KB Kota Banjarmasin' });
    expect(rujukanAt(paths.dataset('nilai'))[0]).toMatchObject({ jenis: 'data', judul: 'Tabel nilai' });
    expect(rujukanAt(paths.tentang)[0]).toMatchObject({ jenis: 'halaman', judul: 'Tentang situs ini' });
  });

  test('hold under the base path the whole address with the anchor of each number', () => {
    expect(rujukanAt(paths.kampung('mantuil'))[1]).toMatchObject({
      kunci: 'kampungkb-2026.11-jumlah_rt-63.71.01.1001-2025-07',
      alamat: 'https://contoh.id/kb/kampung/mantuil/#angka-jumlah_rt',
      tanggal: '2026-11-24',
    });
    expect(rujukanAt(paths.home).map(({ alamat }) => alamat)).toEqual([
      'https://contoh.id/kb/',
      'https://contoh.id/kb/#angka-prevalensi_stunting_survei',
      'https://contoh.id/kb/#angka-ipm',
    ]);
    expect(rujukanAt(paths.cerita('uji'))[1]).toMatchObject({
      judul: 'Jumlah RT di Mantuil, Juli 2025: 26 RT',
      alamat: 'https://contoh.id/kb/cerita/uji/#angka-jumlah_rt-63.71.01.1001-2025-07',
    });
  });
});

describe('the numbers', () => {
  const keys = (list: readonly { alamat: string }[]) =>
    list.flatMap(({ alamat }) => rujukanAt(alamat).map(({ kunci }) => kunci));

  test('are cited every one, each once among kampung and indikator', () => {
    const angka = semua
      .filter(({ alamat }) => alamat.startsWith(paths.kampungList) || alamat.startsWith(paths.indikatorList))
      .flatMap(({ alamat }) => rujukanAt(alamat).slice(1));
    expect(angka).toHaveLength(atlas.nilai.length);
    expect(new Set(angka.map(({ kunci }) => kunci)).size).toBe(atlas.nilai.length);
  });

  test('have a key that is unique in its file and plain enough for every program', () => {
    for (const halaman of semua) {
      const own = keys([halaman]);
      expect(new Set(own).size).toBe(own.length);
      for (const key of own) expect(key).toMatch(/^[\w.-]+$/u);
    }
  });

  test('stand in the file of a kampung in the order of its page', () => {
    for (const { kode, slug } of atlas.kampung)
      expect(
        rujukanAt(paths.kampung(slug))
          .slice(1)
          .map(({ alamat }) => alamat.split('#')[1]),
      ).toEqual(knownOf(atlas, kode).map(({ indikator }) => `angka-${indikator.id}`));
  });
});

test('a synthetic city says in every title that it is one, and never takes the name of the real site', () => {
  const contoh = { ...atlas, rilis: { ...atlas.rilis, sifat: 'contoh' as const } };
  expect(rujukanAt(paths.kampung('mantuil'), contoh, listHalaman(contoh, [], situs))[0]).toMatchObject({
    kunci: 'contoh-2026.11-kampung-mantuil',
    judul: 'Mantuil [DATA CONTOH]',
    penerbit: 'Kampung KB Kota Banjarmasin',
  });
});
