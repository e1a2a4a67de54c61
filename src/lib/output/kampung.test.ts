import { expect, test } from 'vitest';
import { findKampung } from '../model/index.ts';
import { createFixtureEdition } from './fixture.test-support.ts';
import { createKampung } from './kampung.ts';

const edition = createFixtureEdition();
const kampung = (kode: string) => createKampung(edition, findKampung(edition.atlas, kode));

test('the status stands on the day of the last partial count and on the day of the release, with its evidence', () => {
  expect(kampung('99.99.02.1001').status).toEqual([
    { tanggal: '2023-11-20', status: 'direncanakan', dasar: null, bukti: ['p02'] },
    { tanggal: '2026-11-24', status: 'tercatat', dasar: 'pernyataan_kota', bukti: ['p04'] },
  ]);
});

test('nothing known is "belum dipastikan" without evidence, not a no', () => {
  expect(kampung('99.99.01.1002').status[0]).toEqual({
    tanggal: '2023-11-20',
    status: 'belum_dipastikan',
    dasar: null,
    bukti: [],
  });
});

test('every event named as evidence is told in the same file', () => {
  for (const { kode } of edition.atlas.kampung) {
    const { status, peristiwa } = kampung(kode);
    const told = peristiwa.map(({ id }) => id);
    for (const { bukti } of status) expect(told).toEqual(expect.arrayContaining(bukti));
  }
});

test('a count of some but not all is no event of a kampung', () => {
  expect(kampung('99.99.02.1001').peristiwa.map(({ id }) => id)).toEqual(['p02', 'p04']);
});

test('a value carries its unit, period, instrument, series, mutu and a source that can be opened', () => {
  expect(kampung('99.99.01.1001').nilai[1]).toEqual({
    indikator: 'prevalensi_uji',
    nama: 'Prevalensi uji',
    satuan: 'persen',
    periode: '2022',
    nilai: 22.4,
    status: null,
    instrumen: 'Survei Uji 2022',
    seri: 'Survei Uji',
    mutu: 'media',
    sumber: {
      id: 'kabar-uji-2',
      uraian: 'Jumlah Kampung KB di Kota Uji, dan rencananya',
      penerbit: 'Kabar Uji',
      url: 'https://contoh.example/berita/2',
      tanggal_terbit: null,
    },
    catatan: null,
  });
});

test('an unverified value is published and marked', () => {
  expect(kampung('99.99.01.1001').nilai[2]).toMatchObject({ nilai: 11.52, periode: null, mutu: 'belum_diverifikasi' });
});

test('a true zero is 0, and what is unknown is null or has no entry', () => {
  const tengah = kampung('99.99.01.1002');
  expect(tengah.nilai).toMatchObject([{ indikator: 'jumlah_rt', nilai: 0 }]);
  expect(tengah).toMatchObject({ nama_lokal: null, portal_id: null, kode_pos: null, klasifikasi: null, cerita: [] });
});

test('a classification that the source names in words of its own keeps them, and no level is made up', () => {
  expect(kampung('99.99.02.1001').klasifikasi).toMatchObject({
    klasifikasi: null,
    istilah_sumber: 'posisi tertinggi',
    tanggal: '2024',
    sumber: { id: 'kabar-uji-2' },
  });
});

test('neighbours share a border line', () => {
  // Tengah Uji lies beside it; a part of Hilir Uji lies inside it.
  expect(kampung('99.99.01.1001').tetangga).toEqual([
    { kode: '99.99.02.1001', nama: 'Hilir Uji', slug: 'hilir-uji' },
    { kode: '99.99.01.1002', nama: 'Tengah Uji', slug: 'tengah-uji' },
  ]);
});

test('addresses are whole, so that a copied file still leads back', () => {
  expect(kampung('99.99.01.1001').halaman).toBe('https://contoh.example/kampung-kb/kampung/hulu-uji/');
});
