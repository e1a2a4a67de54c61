import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { isTanggal, type Tanggal } from '../table/index.ts';
import { ceritaInTime } from './cerita-in-time.ts';
import { ceritaByTema, ceritaByTempat } from './cerita-index.ts';
import { relatedCerita, type CeritaEntry } from './related-cerita.ts';

const atlas = readRealAtlas();
const mantuil = '63.71.01.1001';
const kelayanSelatan = '63.71.01.1002';
const telagaBiru = '63.71.03.1004';

function requireTanggal(text: string): Tanggal {
  if (!isTanggal(text)) throw new Error(text);
  return text;
}

const entry = (id: string, tempat: readonly string[], tema: readonly string[], selesai = '2023'): CeritaEntry => ({
  id,
  data: { tempat, tema, mulai: requireTanggal('2015'), selesai: requireTanggal(selesai) },
});

const relatedIds = (one: CeritaEntry, all: readonly CeritaEntry[]) =>
  relatedCerita(atlas, one, all).map(({ cerita, alasan }) => `${cerita.id}: ${alasan}`);

describe('related stories', () => {
  const own = entry('own', [mantuil], ['stunting', 'adminduk']);

  it('go by place before theme and theme before kecamatan, each with its reason', () => {
    const all = [
      own,
      entry('kecamatan', [kelayanSelatan], ['anak']),
      entry('tema', [telagaBiru], ['stunting', 'adminduk']),
      entry('tempat', [mantuil], ['anak']),
    ];
    expect(relatedIds(own, all)).toEqual([
      'tempat: Juga dari Mantuil',
      'tema: Juga tentang stunting dan akta dan KTP',
      'kecamatan: Juga dari Kecamatan Banjarmasin Selatan',
    ]);
  });

  it('leave out the story itself and what has nothing in common', () => {
    expect(relatedIds(own, [own, entry('lain', [telagaBiru], ['anak'])])).toEqual([]);
  });

  it('are three at most, of equals those with the newest facts', () => {
    const all = ['2019', '2021', '2023', '2020'].map((year) => entry(year, [telagaBiru], ['stunting'], year));
    expect(relatedCerita(atlas, own, all).map(({ cerita }) => cerita.id)).toEqual(['2023', '2021', '2020']);
  });

  it('find a story of the city by its theme only', () => {
    expect(relatedIds(own, [entry('kota', ['63.71'], ['stunting'])])).toEqual(['kota: Juga tentang stunting']);
    expect(relatedIds(own, [entry('kota', ['63.71'], ['anak'])])).toEqual([]);
  });

  it('fail for a place that does not exist', () => {
    expect(() => relatedIds(own, [entry('salah', ['63.71.09'], ['anak'])])).toThrow('unknown wilayah "63.71.09"');
  });
});

describe('stories in time', () => {
  const all = [
    entry('b', [mantuil], ['anak'], '2021'),
    entry('c', [mantuil], ['anak'], '2023'),
    entry('a', [mantuil], ['anak'], '2019'),
  ];

  it.each([
    ['the first has only a next one', 'a', null, 'b'],
    ['one between has both', 'b', 'a', 'c'],
    ['the last has only one before', 'c', 'b', null],
  ])('%s', (_, id, sebelum, sesudah) => {
    const around = ceritaInTime(entry(id, [mantuil], ['anak']), all);
    expect([around.sebelum?.id ?? null, around.sesudah?.id ?? null]).toEqual([sebelum, sesudah]);
  });

  it('fails for a story that is not among them', () => {
    expect(() => ceritaInTime(entry('x', [mantuil], ['anak']), all)).toThrow(RangeError);
  });
});

describe('the index of stories', () => {
  const all = [
    entry('satu', [mantuil, telagaBiru], ['adminduk', 'stunting'], '2020'),
    entry('dua', [mantuil], ['stunting'], '2022'),
    entry('kota', ['63.71'], ['program'], '2025'),
  ];

  it('has each theme with its stories, the fullest theme first, then by name', () => {
    expect(ceritaByTema(all).map(({ label, cerita }) => [label, cerita.map(({ id }) => id)])).toEqual([
      ['Stunting', ['dua', 'satu']],
      ['Akta dan KTP', ['satu']],
      ['Program', ['kota']],
    ]);
  });

  it('has the city and every kecamatan, also those without a story', () => {
    const tempat = ceritaByTempat(atlas, all);
    expect(tempat.map(({ wilayah, jumlah }) => `${wilayah.nama}: ${jumlah}`)).toEqual([
      'Kota Banjarmasin: 1',
      'Banjarmasin Selatan: 2',
      'Banjarmasin Timur: 0',
      'Banjarmasin Barat: 1',
      'Banjarmasin Utara: 0',
      'Banjarmasin Tengah: 0',
    ]);
  });

  it('groups the stories of a kecamatan by kelurahan', () => {
    const selatan = ceritaByTempat(atlas, all)[1]?.kelompok;
    expect(selatan?.map(({ wilayah, cerita }) => [wilayah.nama, cerita.map(({ id }) => id)])).toEqual([
      ['Mantuil', ['dua', 'satu']],
    ]);
  });

  it('has no theme and empty places without stories', () => {
    expect(ceritaByTema([])).toEqual([]);
    expect(ceritaByTempat(atlas, []).filter(({ jumlah, kelompok }) => jumlah + kelompok.length > 0)).toEqual([]);
  });
});
